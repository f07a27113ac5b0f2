//! Who signed in, or tried to: shown to the account's owner and to administrators.

use kernel::Moment;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{FromQueryResult, Statement};
use store::{Store, StoreError};

use super::Origin;

/// How a try ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Signed in.
    SignedIn,
    /// The password was wrong, or there is no such account.
    Wrong,
    /// The second factor was wrong or used before.
    SecondFactorWrong,
    /// A recovery code was used in place of the second factor.
    RecoveryCode,
    /// Too many wrong tries; written once a lock.
    Locked,
    /// The password was right; the account is suspended.
    Suspended,
    /// The one-time password was right and too old.
    Expired,
    /// The worker's one-time code was wrong.
    CodeWrong,
}

impl Outcome {
    /// The identifier in the table and in the message key `access-outcome-…`.
    pub const fn word(self) -> &'static str {
        match self {
            Outcome::SignedIn => "signed-in",
            Outcome::Wrong => "wrong",
            Outcome::SecondFactorWrong => "second-factor-wrong",
            Outcome::RecoveryCode => "recovery-code",
            Outcome::Locked => "locked",
            Outcome::Suspended => "suspended",
            Outcome::Expired => "expired",
            Outcome::CodeWrong => "code-wrong",
        }
    }
}

pub(crate) async fn note(
    store: &Store,
    county: &str,
    account: Option<&str>,
    outcome: Outcome,
    origin: &Origin,
    now: Moment,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO sign_in_event (county_code, id, at, account_id, outcome, label, address) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = vec![
        county.into(),
        store.id().into(),
        now.utc().into(),
        account.map(str::to_owned).into(),
        outcome.word().into(),
        origin.label.clone().into(),
        origin.address.clone().into(),
    ];
    store.technical(sql, values).await?;
    Ok(())
}

/// A line of the list of sign-ins.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct EventLine {
    /// When.
    pub at: DateTimeUtc,
    /// How it ended: the tail of a message key `access-outcome-…`.
    pub outcome: String,
    /// What the browser said of itself.
    pub label: String,
    /// From which address.
    pub address: String,
}

/// The latest sign-ins and tries of an account.
pub async fn events_of(
    store: &Store,
    county: &str,
    account: &str,
    limit: u32,
) -> Result<Vec<EventLine>, StoreError> {
    let db = store.read();
    let sql = "SELECT at, outcome, label, address FROM sign_in_event \
               WHERE county_code = $1 AND account_id = $2 ORDER BY at DESC, id DESC LIMIT $3";
    let values = [county.into(), account.into(), i64::from(limit).into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(EventLine::find_by_statement(statement).all(db).await?)
}
