//! Money and classes by sentence and by programme, for the whole document in three statements.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::Money;
use ledger::{Account, AccountKind};
use sea_orm::FromQueryResult;
use web::PageError;

use super::figures::year_of;
use crate::reading::{Reading, Tally};

/// What a programme did this year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Done {
    /// Classes approved, taught or finished.
    pub classes: u64,
    /// Different learners of them.
    pub persons: u64,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Moved {
    /// Paid and not taken back, by sentence, over all years.
    pub paid: HashMap<String, Money>,
    /// By programme, this year.
    pub done: HashMap<String, Done>,
}

#[derive(FromQueryResult)]
struct Movement {
    sentence: String,
    account: String,
    n: i64,
}

#[derive(FromQueryResult)]
struct Taught {
    programme_id: String,
    classes: i64,
    persons: i64,
}

/// Reads it for the year of a day.
pub(super) async fn moved(reading: Reading<'_>, today: NaiveDate) -> Result<Moved, PageError> {
    let mut out = Moved::default();
    let movements: Vec<Movement> = reading
        .rows(
            "SELECT sentence, account, CAST(SUM(amount_fen) AS BIGINT) AS n FROM ledger_posting \
             WHERE county_code = $1 AND sentence IS NOT NULL GROUP BY sentence, account",
            vec![],
        )
        .await?;
    for row in movements {
        let arrived = row.account.parse::<Account>().is_ok_and(|account| {
            matches!(account.kind(), AccountKind::Paid | AccountKind::Recovered)
        });
        if arrived {
            let sum = out.paid.entry(row.sentence).or_default();
            *sum = sum.checked_add(Money::from_fen(row.n)).unwrap_or(*sum);
        }
    }
    let taught: Vec<Taught> = reading
        .rows(
            "SELECT c.programme_id, COUNT(DISTINCT c.id) AS classes, COUNT(DISTINCT e.person_id) AS persons \
             FROM class c LEFT JOIN enrolment e ON e.county_code = c.county_code AND e.class_id = c.id AND e.state = 'enrolled' \
             WHERE c.county_code = $1 AND c.programme_id IS NOT NULL AND c.state IN ('approved', 'teaching', 'finished') \
             AND c.starts_on >= $2 AND c.starts_on < $3 GROUP BY c.programme_id",
            year_of(today),
        )
        .await?;
    let whole = |n: i64| u64::try_from(n).unwrap_or_default();
    out.done = taught
        .into_iter()
        .map(|row| {
            let done = Done {
                classes: whole(row.classes),
                persons: whole(row.persons),
            };
            (row.programme_id, done)
        })
        .collect();
    Ok(out)
}

/// Persons paid under each sentence, over all years.
pub(super) async fn persons_paid(reading: Reading<'_>) -> Result<HashMap<String, u64>, PageError> {
    let rows: Vec<Tally> = reading
        .rows(
            "SELECT p.sentence AS key, COUNT(DISTINCT l.person_id) AS n FROM payment_line p \
             JOIN payment_share s ON s.county_code = p.county_code AND s.payment_line_id = p.id \
             JOIN claim_line l ON l.county_code = s.county_code AND l.id = s.claim_line_id \
             WHERE p.county_code = $1 AND p.state = 'paid' GROUP BY p.sentence",
            vec![],
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.key, u64::try_from(row.n).unwrap_or_default()))
        .collect())
}
