//! Messages that leave the house, written in the same transaction as what they tell.
//!
//! The row holds who and which text; the address is read from the person at the moment of sending, so nothing
//! personal lies here. Adapters (file, SMS gateway, webhook) deliver at least once.

pub(crate) mod migration;
mod state;

pub use state::{Counts, counts, last_error, retry};

use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use serde_json::Value;

use crate::{Store, StoreError, Tx};

/// A message to one person or one account.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// `sms`, `voice`, `webhook` or `file`.
    pub channel: &'static str,
    /// The receiver: `person:<id>` or `account:<id>`.
    pub receiver: String,
    /// The key of the text.
    pub text_key: &'static str,
    /// Its placeholders, sealed when they are secret.
    pub args: Value,
}

/// A message that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// Its id.
    pub id: String,
    /// The county.
    pub county: String,
    /// The channel.
    pub channel: String,
    /// The receiver.
    pub receiver: String,
    /// The key of the text.
    pub text_key: String,
    /// Its placeholders.
    pub args: Value,
    /// How often sending was tried.
    pub attempts: i32,
    /// When it was written.
    pub made_at: kernel::Moment,
}

pub(crate) async fn push(tx: &mut Tx<'_>, message: Message) -> Result<(), StoreError> {
    let id = tx.id();
    let sql = "INSERT INTO message (county_code, id, channel, receiver, text_key, args, attempts, due_at, made_at) \
               VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $7)";
    let values = [
        tx.county().into(),
        id.into(),
        message.channel.into(),
        message.receiver.into(),
        message.text_key.into(),
        message.args.to_string().into(),
        tx.now().utc().into(),
    ];
    let conn = tx.db();
    conn.execute_raw(Statement::from_sql_and_values(
        conn.get_database_backend(),
        sql,
        values,
    ))
    .await?;
    Ok(())
}

/// Messages that are due and not sent, oldest first.
pub async fn due(
    db: &DatabaseConnection,
    now: kernel::Moment,
    limit: u64,
) -> Result<Vec<Waiting>, StoreError> {
    let sql = "SELECT county_code, id, channel, receiver, text_key, args, attempts, made_at FROM message \
               WHERE sent_at IS NULL AND given_up_at IS NULL AND due_at <= $1 ORDER BY due_at, id LIMIT $2";
    let values = [now.utc().into(), i64::try_from(limit).unwrap_or(100).into()];
    let rows = db
        .query_all_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            values,
        ))
        .await?;
    rows.iter()
        .map(|row| {
            let args: String = row.try_get("", "args")?;
            Ok(Waiting {
                id: row.try_get("", "id")?,
                county: row.try_get("", "county_code")?,
                channel: row.try_get("", "channel")?,
                receiver: row.try_get("", "receiver")?,
                text_key: row.try_get("", "text_key")?,
                args: serde_json::from_str(&args).map_err(|e| StoreError::Broken(e.to_string()))?,
                attempts: row.try_get("", "attempts")?,
                made_at: row
                    .try_get::<sea_orm::prelude::DateTimeUtc>("", "made_at")?
                    .into(),
            })
        })
        .collect()
}

/// Minutes a process may try to send a message before another may.
const LEASE_MINUTES: i64 = 1;
/// The longest pause between two tries, in minutes.
const PAUSE_MINUTES_MAX: i64 = 240;
/// Tries before a message is set aside for a person to look at; the last pauses are hours, so that it takes more than a day.
const ATTEMPTS_MAX: i32 = 14;

/// Takes messages that are due: of several processes one gets each. Say [`sent`] or [`failed`] of every one; a process that dies
/// with a message loses it to another after a minute, so `most` must be sent within that.
pub async fn take(store: &Store, most: u64) -> Result<Vec<Waiting>, StoreError> {
    let now = store.now();
    let lease = now.plus(chrono::Duration::minutes(LEASE_MINUTES));
    let mut taken = Vec::new();
    for message in due(store.read(), now, most).await? {
        let sql = "UPDATE message SET due_at = $1, attempts = attempts + 1 \
                   WHERE county_code = $2 AND id = $3 AND sent_at IS NULL AND attempts = $4";
        let values = vec![
            lease.utc().into(),
            message.county.clone().into(),
            message.id.clone().into(),
            message.attempts.into(),
        ];
        if store.technical(sql, values).await? == 1 {
            taken.push(message);
        }
    }
    Ok(taken)
}

/// The message left the house.
pub async fn sent(store: &Store, message: &Waiting) -> Result<(), StoreError> {
    let sql = "UPDATE message SET sent_at = $1 WHERE county_code = $2 AND id = $3";
    let values = vec![
        store.now().utc().into(),
        message.county.clone().into(),
        message.id.clone().into(),
    ];
    store.technical(sql, values).await.map(|_| ())
}

/// The message could not be sent; it waits longer each time.
pub async fn failed(store: &Store, message: &Waiting, error: &str) -> Result<(), StoreError> {
    if message.attempts + 1 >= ATTEMPTS_MAX {
        return give_up(store, message, error).await;
    }
    let minutes = (1_i64 << message.attempts.clamp(0, 8)).min(PAUSE_MINUTES_MAX);
    let again = store.now().plus(chrono::Duration::minutes(minutes));
    let sql = "UPDATE message SET due_at = $1, last_error = $2 WHERE county_code = $3 AND id = $4";
    let values = vec![
        again.utc().into(),
        error.into(),
        message.county.clone().into(),
        message.id.clone().into(),
    ];
    store.technical(sql, values).await.map(|_| ())
}

/// The message is not tried any more: too often, or too late for what it says.
pub async fn give_up(store: &Store, message: &Waiting, error: &str) -> Result<(), StoreError> {
    let sql = "UPDATE message SET given_up_at = $1, last_error = $2 WHERE county_code = $3 AND id = $4 AND sent_at IS NULL";
    let values = vec![
        store.now().utc().into(),
        error.into(),
        message.county.clone().into(),
        message.id.clone().into(),
    ];
    store.technical(sql, values).await.map(|_| ())
}
