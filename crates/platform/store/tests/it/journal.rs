use kernel::Role;
use sea_orm::{ConnectionTrait, Statement};
use store::journal::{self, Finding};
use store::testing::{COUNTY, TestStore, actor, store};

use crate::jars::{Open, Take, registry};

async fn with_some_history() -> (TestStore, String) {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let mut id = String::new();
    for n in 0..7 {
        id = test
            .run(
                Open {
                    label: format!("jar {n}"),
                    coins: 10,
                },
                &clerk,
                &n.to_string(),
            )
            .await
            .unwrap();
        test.run(
            Take {
                jar: id.clone(),
                coins: n,
            },
            &clerk,
            &format!("take {n}"),
        )
        .await
        .unwrap();
    }
    (test, id)
}

async fn behind_the_back(test: &TestStore, sql: &str) {
    let touched = test.technical(sql, vec![]).await.unwrap();
    assert!(touched > 0, "{sql}");
}

async fn findings(test: &TestStore) -> Vec<Finding> {
    journal::verify(test, COUNTY, None).await.unwrap().findings
}

#[tokio::test]
async fn an_untouched_journal_has_no_findings() {
    let (test, _) = with_some_history().await;
    journal::sign(&test, COUNTY).await.unwrap();
    let report = journal::verify(&test, COUNTY, None).await.unwrap();
    assert_eq!(report.findings, vec![]);
    assert_eq!(
        (report.entries, report.rows, report.checkpoints),
        (14, 7, 1)
    );
}

#[tokio::test]
async fn a_row_edited_by_sql_is_found() {
    let (test, id) = with_some_history().await;
    behind_the_back(
        &test,
        &format!("UPDATE jar SET coins = coins + 1 WHERE id = '{id}'"),
    )
    .await;
    assert_eq!(
        findings(&test).await,
        vec![Finding::RowChanged {
            table: "jar".into(),
            key: id
        }]
    );
}

#[tokio::test]
async fn a_row_added_or_removed_by_sql_is_found() {
    let (test, id) = with_some_history().await;
    behind_the_back(&test, &format!("DELETE FROM jar WHERE id = '{id}'")).await;
    behind_the_back(
        &test,
        &format!("INSERT INTO jar (county_code, id, label, coins, row_version) VALUES ('{COUNTY}', 'X', 'ghost', 1, 1)"),
    )
    .await;
    assert_eq!(
        findings(&test).await,
        vec![
            Finding::RowUnknown {
                table: "jar".into(),
                key: "X".into()
            },
            Finding::RowMissing {
                table: "jar".into(),
                key: id
            },
        ]
    );
}

#[tokio::test]
async fn an_entry_whose_text_is_changed_is_found_also_when_its_hash_is_changed_with_it() {
    let (test, _) = with_some_history().await;
    journal::sign(&test, COUNTY).await.unwrap();
    let entry = journal::entries(test.read(), COUNTY, 5, 1)
        .await
        .unwrap()
        .remove(0);
    let forged = entry.payload.replace("\"taken\":2", "\"taken\":1");
    assert_ne!(forged, entry.payload);
    behind_the_back(
        &test,
        &format!(
            "UPDATE journal_entry SET payload = '{forged}' WHERE id = '{}'",
            entry.id
        ),
    )
    .await;
    let found = findings(&test).await;
    assert!(
        found.contains(&Finding::EntryChanged {
            entry: entry.id.clone()
        }),
        "{found:?}"
    );
    assert!(
        found.contains(&Finding::RootDiffers { size: 14 }),
        "{found:?}"
    );
}

#[tokio::test]
async fn a_digest_changed_together_with_its_row_is_found() {
    let (test, id) = with_some_history().await;
    behind_the_back(
        &test,
        &format!(
            "UPDATE journal_row SET digest = '{}' WHERE row_key = '{id}' AND row_version = 2",
            "00".repeat(32)
        ),
    )
    .await;
    let found = findings(&test).await;
    assert!(
        found
            .iter()
            .any(|f| matches!(f, Finding::LinesChanged { .. })),
        "{found:?}"
    );
}

#[tokio::test]
async fn a_journal_written_anew_does_not_fit_a_checkpoint_kept_elsewhere() {
    let (test, _) = with_some_history().await;
    let kept = journal::sign(&test, COUNTY).await.unwrap();
    behind_the_back(&test, "DELETE FROM journal_checkpoint").await;
    behind_the_back(&test, "UPDATE journal_entry SET actor = 'someone'").await;
    let report = journal::verify(&test, COUNTY, Some(&kept.body))
        .await
        .unwrap();
    assert!(
        report
            .findings
            .iter()
            .any(|f| matches!(f, Finding::EntryChanged { .. }))
    );
    let cut = kept.body.replacen("\n14\n", "\n13\n", 1);
    let report = journal::verify(&test, COUNTY, Some(&cut)).await.unwrap();
    assert!(
        report
            .findings
            .contains(&Finding::SignatureWrong { size: -1 })
    );
}

#[tokio::test]
async fn the_history_of_one_subject_is_told_in_order() {
    let (test, id) = with_some_history().await;
    let history = journal::about(test.read(), COUNTY, "jar", &id)
        .await
        .unwrap();
    let words: Vec<_> = history.iter().map(|e| e.command.as_str()).collect();
    assert_eq!(words, ["jar.open", "jar.take"]);
    assert_eq!(history[1].fact("taken"), Some(6.into()));
}

#[tokio::test]
async fn an_entry_is_proven_to_be_under_the_signed_root() {
    let (test, id) = with_some_history().await;
    let signed = journal::sign(&test, COUNTY).await.unwrap();
    let entry = journal::about(test.read(), COUNTY, "jar", &id)
        .await
        .unwrap()
        .remove(0);
    let (position, size, path) = journal::prove(test.read(), COUNTY, &entry.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(size, 14);
    assert!(position < size && !path.is_empty());
    assert_eq!(signed.size, 14);
    let db = test.read();
    let unsealed = "SELECT count(*) AS n FROM journal_entry WHERE position IS NULL";
    let row = db
        .query_one_raw(Statement::from_string(db.get_database_backend(), unsealed))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(row.try_get::<i64>("", "n").unwrap(), 0);
}

#[tokio::test]
async fn a_checkpoint_kept_elsewhere_is_compared_at_the_size_it_was_signed_at() {
    let (test, id) = with_some_history().await;
    let kept = journal::sign(&test, COUNTY).await.unwrap();
    behind_the_back(&test, "DELETE FROM journal_checkpoint").await;
    let take = Take { jar: id, coins: 1 };
    let clerk = actor("clerk", &[Role::Clerk]);
    test.run(take, &clerk, "later").await.unwrap();
    let report = journal::verify(&test, COUNTY, Some(&kept.body))
        .await
        .unwrap();
    assert_eq!(report.findings, vec![]);
    assert_eq!((report.entries, report.checkpoints), (15, 1));
}

#[tokio::test]
async fn a_checkpoint_of_another_county_says_nothing_about_this_one() {
    let (test, _) = with_some_history().await;
    // the other county's journal is as long as this one and signed by the same installation
    let mut clerk = actor("clerk", &[Role::Clerk]);
    clerk.county = "350402".into();
    for n in 0..14 {
        let open = Open {
            label: format!("jar {n}"),
            coins: 1,
        };
        test.run(open, &clerk, "").await.unwrap();
    }
    let other = journal::sign(&test, "350402").await.unwrap();
    let report = journal::verify(&test, COUNTY, Some(&other.body))
        .await
        .unwrap();
    assert_eq!(
        report.findings,
        vec![Finding::OtherJournal {
            origin: "yongji/350402".into()
        }]
    );
}

#[tokio::test]
async fn a_subject_taken_away_or_an_entry_slipped_in_is_found() {
    let (test, _) = with_some_history().await;
    journal::seal_pending(&test).await.unwrap();
    let entry = journal::entries(test.read(), COUNTY, 0, 1)
        .await
        .unwrap()
        .remove(0);
    let sql = format!(
        "DELETE FROM journal_subject WHERE entry_id = '{}'",
        entry.id
    );
    behind_the_back(&test, &sql).await;
    assert_eq!(
        findings(&test).await,
        vec![Finding::SubjectsChanged { entry: entry.id }]
    );
}

#[tokio::test]
async fn an_entry_that_nobody_seals_is_found_where_the_writer_seals_at_once() {
    let (test, _) = with_some_history().await;
    if !test.is_sqlite() {
        // the sealer gives every entry its position there
        return;
    }
    behind_the_back(
        &test,
        "INSERT INTO journal_entry (county_code, id, at, actor, on_behalf_of, command, payload, leaf, position) \
         SELECT county_code, 'SLIPPED', '2020-01-01 00:00:00+00:00', actor, on_behalf_of, command, payload, leaf, NULL \
         FROM journal_entry WHERE position = 0",
    )
    .await;
    let found = findings(&test).await;
    assert!(
        found.contains(&Finding::EntryUnsealed {
            entry: "SLIPPED".into()
        }),
        "{found:?}"
    );
}
