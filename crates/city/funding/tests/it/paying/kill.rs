//! The process is killed in the middle of paying, again and again; nothing is lost and nothing is doubled.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use funding::claims::tables::claim_line;
use funding::payments::BatchState;
use funding::payments::tables::{payment_batch, payment_share};
use kernel::Money;
use ledger::FundId;
use registers::benefits;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use store::testing::COUNTY;
use store::{Database, Store};

use super::errand::{Errand, STEPS, Word};
use super::seed::{FUND, HEAD_FEN, Town, at, registry};

/// Kills from outside, at least.
const KILLS: u32 = 50;
/// Kills that must have struck while a request was under way.
const STRUCK: u32 = 15;
/// Kills of one database before its errand is let through to the end.
const KILLS_A_ROUND: u32 = 9;
/// The longest a process lives before it is killed, in ms.
const LONGEST: u64 = 90;

/// Cleared claims of as many schools, with so many learners each, in a database that nobody has open.
async fn prepared(claims: u32, learners: u32) -> Town {
    let town = Town::new().await;
    for n in 0..claims {
        let school = town.school(n + 1).await;
        town.cleared(&school, &format!("SQ2023-{n:04}"), 1 + 40 * n, learners)
            .await;
    }
    store::testing::close(&town.store).await;
    town
}

/// A number below `most`, the next of a fixed row of them.
fn dice(state: &mut u64, most: u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (mixed ^ (mixed >> 31)) % most
}

async fn count(store: &Store, sql: &str) -> i64 {
    let db = store.read();
    let row = db
        .query_one_raw(Statement::from_string(db.get_database_backend(), sql))
        .await
        .unwrap()
        .unwrap();
    row.try_get("", "n").unwrap()
}

/// Every line paid once, every book right, every request done once and whole.
async fn must_be_whole(store: &Store, claims: u32, learners: u32) {
    let db = store.read();
    let heads = (claims * learners) as usize;
    let lines = claim_line::Entity::find().all(db).await.unwrap();
    assert_eq!(lines.len(), heads);
    assert!(lines.iter().all(|line| line.state == "paid"), "{lines:?}");
    let shares = payment_share::Entity::find().all(db).await.unwrap();
    let paid: BTreeSet<&str> = shares.iter().map(|s| s.claim_line_id.as_str()).collect();
    assert_eq!((shares.len(), paid.len()), (heads, heads));
    let batches = payment_batch::Entity::find().all(db).await.unwrap();
    assert_eq!(batches.len(), claims as usize);
    for batch in &batches {
        assert_eq!(batch.state, BatchState::Settled.word());
        assert_eq!(batch.amount_fen, i64::from(learners) * HEAD_FEN);
    }
    let had = benefits::benefit::Entity::find().all(db).await.unwrap();
    let persons: BTreeSet<&str> = had.iter().map(|b| b.person_hash.as_str()).collect();
    assert_eq!((had.len(), persons.len()), (heads, heads));
    assert!(had.iter().all(|b| b.state == benefits::State::Granted));
    let (entries, findings) = funding::funds::queries::check(db, COUNTY).await.unwrap();
    assert_eq!(findings, vec![]);
    // the money put in, and for each claim: bound, sent, arrived
    assert_eq!(entries, 1 + 3 * claims as usize);
    let fund = FundId::parse(FUND).unwrap();
    let fund = funding::funds::queries::summary(db, COUNTY, &fund)
        .await
        .unwrap();
    assert!(fund.adds_up());
    let total = Money::from_fen(HEAD_FEN * i64::from(claims * learners));
    assert_eq!(
        (fund.paid, fund.in_transit, fund.committed),
        (total, Money::ZERO, Money::ZERO)
    );
    for step in STEPS {
        let told = format!("SELECT count(*) AS n FROM journal_entry WHERE command = '{step}'");
        let kept = format!("SELECT count(*) AS n FROM idempotency WHERE command = '{step}'");
        let each = i64::from(claims);
        assert_eq!(
            (count(store, &told).await, count(store, &kept).await),
            (each, each),
            "{step}"
        );
    }
    let report = store::journal::verify(store, COUNTY, None).await.unwrap();
    assert_eq!(report.findings, vec![]);
}

/// Lets errands live for a short while each; answers kills and those that struck while a request was under way.
fn kill_some(database: &Database, folder: &Path, seed: &mut u64) -> (u32, u32) {
    let (mut kills, mut struck) = (0, 0);
    while kills < KILLS_A_ROUND {
        let mut errand = Errand::start(database, folder);
        let Ok(Word::Ready) = errand.words.recv() else {
            panic!("an errand cannot begin: {:?}", errand.wait());
        };
        std::thread::sleep(Duration::from_millis(dice(seed, LONGEST)));
        let ended = errand.kill();
        if ended.code().is_some() {
            // faster than the kill; it must have been right all the same
            assert!(ended.success(), "{ended:?}");
            break;
        }
        kills += 1;
        struck += u32::from(errand.words.iter().last() == Some(Word::Begins));
    }
    (kills, struck)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_killed_fifty_times_while_it_pays_loses_nothing_and_pays_nothing_twice() {
    const CLAIMS: u32 = 5;
    const LEARNERS: u32 = 8;
    let begun = Instant::now();
    let town = prepared(CLAIMS, LEARNERS).await;
    let (mut kills, mut struck, mut rounds, mut seed) = (0, 0, 0, 20_230_515);
    while kills < KILLS {
        let folder = tempfile::tempdir().unwrap();
        let database = store::testing::copy(&town.database, folder.path()).await;
        let (killed, hit) = kill_some(&database, folder.path(), &mut seed);
        (kills, struck, rounds) = (kills + killed, struck + hit, rounds + 1);
        assert!(rounds <= KILLS, "the errands end before they are killed");
        let last = Errand::start(&database, folder.path()).wait();
        assert!(last.success(), "{last:?}");
        let store = store::testing::reopen(&database, folder.path(), registry, at(5, 15, 11)).await;
        must_be_whole(&store, CLAIMS, LEARNERS).await;
        store::testing::close(&store).await;
    }
    println!(
        "{kills} kills in {rounds} rounds, {struck} while a request was under way, {:.1} s",
        begun.elapsed().as_secs_f32()
    );
    assert!(struck >= STRUCK, "only {struck} of {kills} kills struck");
}

/// Everything that is stored: the digest of every business row, and what the store keeps beside them.
async fn standing(store: &Store) -> Vec<String> {
    let mut all = vec![];
    for table in &store.registry().tables {
        let rows = table
            .rows(store.read(), store.keys(), COUNTY, 0, 10_000)
            .await
            .unwrap();
        all.extend(rows.into_iter().map(|row| {
            format!(
                "{} {} {} {:?}",
                table.name, row.key, row.version, row.digest
            )
        }));
    }
    for sql in [
        "SELECT count(*) AS n FROM journal_entry",
        "SELECT count(*) AS n FROM journal_row",
        "SELECT count(*) AS n FROM journal_subject",
        "SELECT count(*) AS n FROM idempotency",
        "SELECT count(*) AS n FROM job",
        "SELECT count(*) AS n FROM message",
        "SELECT CAST(SUM(last) AS BIGINT) AS n FROM number_series",
    ] {
        all.push(format!("{sql}: {}", count(store, sql).await));
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_aborts_at_any_of_its_writes_has_done_a_request_whole_or_not_at_all() {
    const LEARNERS: u32 = 2;
    let begun = Instant::now();
    let town = prepared(1, LEARNERS).await;
    let folder = town.folder.path();
    let store = store::testing::reopen(&town.database, folder, registry, at(5, 15, 11)).await;
    let mut aborts = [0; STEPS.len()];
    for (place, step) in STEPS.iter().enumerate() {
        let before = standing(&store).await;
        let mut after = None;
        for write in 1.. {
            let ended = Errand::start_to_abort(&town.database, folder, place, write).wait();
            let now = standing(&store).await;
            if ended.success() {
                assert_ne!(now, before, "{step} has done something");
                assert_eq!(
                    after.as_ref(),
                    Some(&now),
                    "{step}: what was committed before an abort stays, and is not done again"
                );
                break;
            }
            assert_eq!(ended.code(), None, "{step} at write {write}: {ended:?}");
            aborts[place] += 1;
            if now != before {
                // the last abort of a step comes between the commit and its answer
                assert_eq!(after, None, "{step} at write {write}");
                after = Some(now);
            }
            assert!(write < 100, "{step} has no end");
        }
        // a row at least, the key, before and after the commit
        assert!(aborts[place] >= 4, "{step}: {} aborts", aborts[place]);
    }
    must_be_whole(&store, 1, LEARNERS).await;
    println!(
        "{} aborts ({aborts:?}), {:.1} s",
        aborts.iter().sum::<i32>(),
        begun.elapsed().as_secs_f32()
    );
}
