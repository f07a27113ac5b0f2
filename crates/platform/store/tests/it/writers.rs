use std::sync::Arc;
use std::sync::atomic::Ordering;

use kernel::Role;
use sea_orm::EntityTrait;
use store::testing::{COUNTY, actor, store};
use store::{CommandError, Store};

use crate::jars::{JarRefusal, Open, Relabel, Take, jar, registry};

async fn coins(store: &Store, id: &str) -> i64 {
    jar::Entity::find_by_id((COUNTY.to_owned(), id.to_owned()))
        .one(store.read())
        .await
        .unwrap()
        .unwrap()
        .coins
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_hands_take_thirty_coins_and_exactly_thirty_get_one() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let id = test
        .run(
            Open {
                label: "one".into(),
                coins: 30,
            },
            &clerk,
            "open",
        )
        .await
        .unwrap();
    let mut hands = Vec::new();
    for hand in 0..40 {
        let (store, clerk, id) = (test.store.clone(), clerk.clone(), id.clone());
        hands.push(tokio::spawn(async move {
            // a stale row is somebody else's luck: look again, as a person would
            loop {
                match store
                    .run(
                        Take {
                            jar: id.clone(),
                            coins: 1,
                        },
                        &clerk,
                        &format!("hand {hand}"),
                    )
                    .await
                {
                    Err(CommandError::Stale) => {}
                    other => return other,
                }
            }
        }));
    }
    let (mut got, mut none) = (0, 0);
    for hand in hands {
        match hand.await.unwrap() {
            Ok(_) => got += 1,
            Err(CommandError::Refused(JarRefusal::TooFew { left: 0 })) => none += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!((got, none, coins(&test, &id).await), (30, 10, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_twenty_who_open_the_same_label_one_succeeds_and_the_rest_are_told() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let tries = (0..20).map(|n| {
        let (store, clerk) = (test.store.clone(), clerk.clone());
        tokio::spawn(async move {
            store
                .run(
                    Open {
                        label: "same".into(),
                        coins: n,
                    },
                    &clerk,
                    &format!("try {n}"),
                )
                .await
        })
    });
    let mut opened = 0;
    for attempt in tries.collect::<Vec<_>>() {
        match attempt.await.unwrap() {
            Ok(_) => opened += 1,
            Err(CommandError::Refused(JarRefusal::LabelTaken)) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(opened, 1);
    assert_eq!(jar::Entity::find().all(test.read()).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_failing_command_does_not_spoil_those_that_share_its_commit() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let stranger = actor("stranger", &[Role::Auditor]);
    let mut tries = Vec::new();
    for n in 0..60 {
        let (store, who) = (
            test.store.clone(),
            if n % 3 == 0 {
                stranger.clone()
            } else {
                clerk.clone()
            },
        );
        let label = if n % 3 == 1 {
            "same".to_owned()
        } else {
            format!("label {n}")
        };
        tries.push(tokio::spawn(async move {
            store
                .run(Open { label, coins: 1 }, &who, &n.to_string())
                .await
                .is_ok()
        }));
    }
    let mut done = 0;
    for attempt in tries {
        done += usize::from(attempt.await.unwrap());
    }
    assert_eq!(
        done, 21,
        "twenty labels of their own, and one of the twenty that are the same"
    );
}

#[tokio::test]
async fn a_row_of_another_county_is_never_written() {
    let test = store(registry).await;
    let mut other = actor("clerk", &[Role::Clerk]);
    let id = test
        .run(
            Open {
                label: "one".into(),
                coins: 3,
            },
            &other,
            "open",
        )
        .await
        .unwrap();
    other.county = "350402".into();
    let outcome = test
        .run(
            Take {
                jar: id.clone(),
                coins: 1,
            },
            &other,
            "take",
        )
        .await;
    assert!(matches!(
        outcome,
        Err(CommandError::Refused(JarRefusal::NoSuchJar))
    ));
    assert_eq!(coins(&test, &id).await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_who_goes_away_does_not_stop_the_work() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    for n in 0..20 {
        let call = test.run(
            Open {
                label: format!("left {n}"),
                coins: 1,
            },
            &clerk,
            "",
        );
        // polled once, then dropped: as a browser that closes its connection
        let _ = tokio::time::timeout(std::time::Duration::ZERO, call).await;
    }
    for _ in 0..200 {
        if jar::Entity::find().all(test.read()).await.unwrap().len() == 20 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("the work was lost with its callers");
}

/// How a relabelling ends, and after how many runs.
async fn relabelled(seen: i32, lost: u32) -> (Result<i32, CommandError<JarRefusal>>, u32) {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let open = Open {
        label: "one".into(),
        coins: 1,
    };
    let command = Relabel {
        jar: test.run(open, &clerk, "").await.unwrap(),
        seen,
        label: "other".into(),
        lost,
        runs: Arc::default(),
    };
    let outcome = test.run(command.clone(), &clerk, "").await;
    (outcome, command.runs.load(Ordering::SeqCst))
}

#[tokio::test]
async fn who_saw_an_older_state_is_told_at_once() {
    let (outcome, runs) = relabelled(7, 0).await;
    assert!(matches!(outcome, Err(CommandError::Stale)), "{outcome:?}");
    assert_eq!(runs, 1);
}

#[tokio::test]
async fn a_race_lost_while_the_command_runs_is_run_again_where_commands_run_side_by_side() {
    let (outcome, runs) = relabelled(1, 2).await;
    if store::testing::on_postgres() {
        assert_eq!((outcome.unwrap(), runs), (2, 3));
        let (outcome, runs) = relabelled(1, u32::MAX).await;
        assert!(matches!(outcome, Err(CommandError::Stale)), "{outcome:?}");
        assert_eq!(runs, 12, "in the end the caller is told");
    } else {
        // one writer: nobody can have been faster, so there is nothing to wait for
        assert!(matches!(outcome, Err(CommandError::Stale)), "{outcome:?}");
        assert_eq!(runs, 1);
    }
}
