use kernel::Role;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use store::CommandError;
use store::testing::{actor, store};

use crate::jars::{JarRefusal, Open, Take, jar, registry};

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_comes_twenty_times_is_done_once_and_answered_twenty_times() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let calls = (0..20).map(|_| {
        let (store, clerk) = (test.store.clone(), clerk.clone());
        tokio::spawn(async move {
            store
                .run(
                    Open {
                        label: "one".into(),
                        coins: 5,
                    },
                    &clerk,
                    "the key",
                )
                .await
        })
    });
    let mut answers = std::collections::BTreeSet::new();
    for call in calls.collect::<Vec<_>>() {
        answers.insert(call.await.unwrap().unwrap());
    }
    assert_eq!(answers.len(), 1);
    assert_eq!(jar::Entity::find().all(test.read()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_same_key_with_another_request_is_refused() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    test.run(
        Open {
            label: "one".into(),
            coins: 5,
        },
        &clerk,
        "key",
    )
    .await
    .unwrap();
    let other = test
        .run(
            Open {
                label: "one".into(),
                coins: 6,
            },
            &clerk,
            "key",
        )
        .await;
    assert!(matches!(other, Err(CommandError::KeyReused)));
}

#[tokio::test]
async fn a_refusal_is_not_remembered_so_that_a_corrected_form_goes_through() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let id = test
        .run(
            Open {
                label: "one".into(),
                coins: 5,
            },
            &clerk,
            "open",
        )
        .await
        .unwrap();
    let first = test
        .run(
            Take {
                jar: id.clone(),
                coins: 9,
            },
            &clerk,
            "take",
        )
        .await;
    assert!(matches!(
        first,
        Err(CommandError::Refused(JarRefusal::TooFew { left: 5 }))
    ));
    assert_eq!(
        test.run(Take { jar: id, coins: 4 }, &clerk, "take")
            .await
            .unwrap(),
        1
    );
}

#[tokio::test]
async fn a_right_is_asked_before_an_earlier_answer_is_told() {
    let test = store(registry).await;
    test.run(
        Open {
            label: "one".into(),
            coins: 5,
        },
        &actor("a", &[Role::Clerk]),
        "key",
    )
    .await
    .unwrap();
    let stranger = test
        .run(
            Open {
                label: "one".into(),
                coins: 5,
            },
            &actor("a", &[Role::Auditor]),
            "key",
        )
        .await;
    assert!(matches!(stranger, Err(CommandError::Denied(_))));
}

#[tokio::test]
async fn nothing_of_the_request_itself_is_kept_for_repeats() {
    let test = store(registry).await;
    test.run(
        Open {
            label: "罗秀英".into(),
            coins: 5,
        },
        &actor("a", &[Role::Clerk]),
        "key",
    )
    .await
    .unwrap();
    let db = test.read();
    for table in ["idempotency", "journal_entry"] {
        let rows = db
            .query_all_raw(Statement::from_string(
                db.get_database_backend(),
                format!("SELECT * FROM {table}"),
            ))
            .await
            .unwrap();
        assert_eq!(rows.len(), 1);
        assert!(!format!("{rows:?}").contains("罗秀英"));
    }
}
