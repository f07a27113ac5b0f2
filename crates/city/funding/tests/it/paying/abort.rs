//! Releasing a batch is interrupted at each of its writes; nothing may be left half done.

use funding::payments::queries;
use kernel::Money;
use store::CommandError;
use store::testing::COUNTY;

use super::payments::{prepare, release};
use super::seed::{HEAD_FEN, Town, clerk, finance};

/// The tables a release writes.
const WRITTEN: [&str; 5] = [
    "payment_line",
    "payment_batch",
    "ledger_entry",
    "ledger_posting",
    "ledger_balance",
];
/// More writes than a release of two payees makes.
const WRITES_MOST: i64 = 60;

/// Every row written takes one from a counter; when it is used up the statement fails. The counter is in the same
/// transaction, so each attempt starts with it full.
async fn arm(town: &Town) {
    town.technical(
        "CREATE TABLE abort_at (id INTEGER PRIMARY KEY, writes BIGINT NOT NULL)",
        vec![],
    )
    .await
    .unwrap();
    town.technical(
        "INSERT INTO abort_at (id, writes) VALUES (1, 1000000)",
        vec![],
    )
    .await
    .unwrap();
    if !town.is_sqlite() {
        let function = "CREATE FUNCTION count_write() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
            UPDATE abort_at SET writes = writes - 1; \
            IF (SELECT writes FROM abort_at) < 0 THEN RAISE EXCEPTION 'injected'; END IF; \
            RETURN NEW; END $$";
        town.technical(function, vec![]).await.unwrap();
    }
    for table in WRITTEN {
        for verb in ["INSERT", "UPDATE"] {
            let name = format!("abort_{table}_{}", verb.to_lowercase());
            let sql = if town.is_sqlite() {
                format!(
                    "CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN \
                     UPDATE abort_at SET writes = writes - 1; \
                     SELECT RAISE(ABORT, 'injected') WHERE (SELECT writes FROM abort_at) < 0; END"
                )
            } else {
                format!(
                    "CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION count_write()"
                )
            };
            town.technical(&sql, vec![]).await.unwrap();
        }
    }
}

#[tokio::test]
async fn an_abort_at_each_write_of_a_release_leaves_nothing_half_done() {
    let town = Town::new().await;
    let (one, other) = (town.school(1).await, town.school(2).await);
    let claim = town.cleared(&one, "SQ2023-0417", 1, 2).await;
    town.cleared(&other, "SQ2023-0418", 40, 1).await;
    let batch = town.run(prepare(&[]), &clerk(), "").await.unwrap();
    let standing = async || {
        (
            queries::find(town.read(), COUNTY, &batch.batch_id)
                .await
                .unwrap()
                .unwrap(),
            queries::lines(town.read(), COUNTY, &batch.batch_id)
                .await
                .unwrap(),
            funding::funds::queries::entries(town.read(), COUNTY)
                .await
                .unwrap(),
            town.fund().await,
            town.states(&claim).await,
        )
    };
    let before = standing().await;
    arm(&town).await;
    let mut interrupted = 0;
    for writes in 0..WRITES_MOST {
        let sql = format!("UPDATE abort_at SET writes = {writes}");
        town.technical(&sql, vec![]).await.unwrap();
        match town
            .run(release(&town, &batch), &finance(), "the same request")
            .await
        {
            Err(CommandError::Store(_)) => interrupted += 1,
            Ok(_) => break,
            Err(other) => panic!("at write {writes}: {other:?}"),
        }
        assert_eq!(standing().await, before, "after an abort at write {writes}");
    }
    // two lines, the batch, an entry, its movements and their balances
    assert!((8..WRITES_MOST).contains(&interrupted), "{interrupted}");
    let fund = town.fund().await;
    assert_eq!(
        (fund.in_transit, fund.committed),
        (Money::from_fen(3 * HEAD_FEN), Money::ZERO)
    );
}
