//! What the year came to: per sentence, people and yuan, read from the ledger and the registers.

use std::collections::BTreeMap;

use chrono::Datelike;
use kernel::Money;
use oversight::document::trained_in;
use sea_orm::{ConnectionTrait, Statement};
use serde::Serialize;
use store::{Store, StoreError};

/// One sentence's line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SentenceLine {
    /// The sentence.
    pub sentence: String,
    /// Different persons.
    pub people: i64,
    /// The same as head-times: who was trained twice counts twice.
    pub times: i64,
    /// What was paid under it, less what came back.
    pub paid: Money,
    /// Its words.
    pub words: String,
}

/// The table of a county: every sentence under which somebody was trained or paid.
pub async fn table(store: &Store, county: &str) -> Result<Vec<SentenceLine>, StoreError> {
    let today = store.now().date();
    let pack = registers::packs::in_force(store.read(), county, today).await?;
    let mut people: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    let db = store.read();
    let backend = db.get_database_backend();
    // the page of the document counts the same people in the same way
    let year = today.year();
    for (sentence, rural) in [("3.1.1", false), ("3.2.4", true)] {
        let trained = trained_in(db, county, year, year, rural).await?;
        let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        people.insert(
            sentence.into(),
            (whole(trained.persons), whole(trained.heads)),
        );
    }
    let mut paid: BTreeMap<String, i64> = BTreeMap::new();
    for entry in funding::funds::queries::entries(db, county).await? {
        for posting in entry.postings() {
            let kind = posting.account.kind();
            if let Some(sentence) = &posting.sentence
                && kind == ledger::AccountKind::Paid
            {
                *paid.entry(sentence.clone()).or_default() += posting.amount.fen();
            }
        }
    }
    let sql = "SELECT l.sentence, COUNT(DISTINCT l.person_id) AS n, COUNT(*) AS times FROM claim_line l \
               WHERE l.county_code = $1 AND l.state = 'paid' AND l.sentence IS NOT NULL GROUP BY l.sentence";
    for row in db
        .query_all_raw(Statement::from_sql_and_values(
            backend,
            sql,
            [county.into()],
        ))
        .await?
    {
        people.insert(
            row.try_get("", "sentence")?,
            (row.try_get("", "n")?, row.try_get("", "times")?),
        );
    }
    let mut sentences: Vec<String> = people.keys().chain(paid.keys()).cloned().collect();
    sentences.sort();
    sentences.dedup();
    Ok(sentences
        .into_iter()
        .map(|sentence| SentenceLine {
            people: people.get(&sentence).map_or(0, |(people, _)| *people),
            times: people.get(&sentence).map_or(0, |(_, times)| *times),
            paid: Money::from_fen(paid.get(&sentence).copied().unwrap_or(0)),
            words: pack
                .as_ref()
                .and_then(|pack| {
                    pack.document()
                        .sentence(&sentence)
                        .map(|found| found.text.clone())
                })
                .unwrap_or_default(),
            sentence,
        })
        .collect())
}
