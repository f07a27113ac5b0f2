//! How the messages of a county stand: counts, the last fault, and trying again.

use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

use crate::{StoreError, Tx};

/// How many messages of a channel are in which state.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct Counts {
    /// The channel.
    pub channel: String,
    /// Left the house.
    pub sent: i64,
    /// Not tried yet.
    pub waiting: i64,
    /// Tried without success and to be tried again.
    pub failing: i64,
    /// No longer tried.
    pub given_up: i64,
}

/// The counts of a county, by channel.
pub async fn counts(db: &impl ConnectionTrait, county: &str) -> Result<Vec<Counts>, StoreError> {
    let count = |when: &str| format!("CAST(SUM(CASE WHEN {when} THEN 1 ELSE 0 END) AS BIGINT)");
    let sql = format!(
        "SELECT channel, {} AS sent, {} AS waiting, {} AS failing, {} AS given_up FROM message \
         WHERE county_code = $1 GROUP BY channel ORDER BY channel",
        count("sent_at IS NOT NULL"),
        count("sent_at IS NULL AND given_up_at IS NULL AND last_error IS NULL"),
        count("sent_at IS NULL AND given_up_at IS NULL AND last_error IS NOT NULL"),
        count("sent_at IS NULL AND given_up_at IS NOT NULL"),
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [county.into()]);
    Ok(Counts::find_by_statement(statement).all(db).await?)
}

/// What was said last of a message that did not leave.
pub async fn last_error(
    db: &impl ConnectionTrait,
    county: &str,
) -> Result<Option<String>, StoreError> {
    let sql = "SELECT last_error FROM message WHERE county_code = $1 AND sent_at IS NULL AND last_error IS NOT NULL \
               ORDER BY due_at DESC, id DESC LIMIT 1";
    let row = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            [county.into()],
        ))
        .await?;
    Ok(match row {
        Some(row) => row.try_get("", "last_error")?,
        None => None,
    })
}

/// Every message that was tried without success is due now, as if never tried; answers how many.
pub async fn retry(tx: &mut Tx<'_>) -> Result<u64, StoreError> {
    let sql = "UPDATE message SET due_at = $1, attempts = 0, given_up_at = NULL \
               WHERE county_code = $2 AND sent_at IS NULL AND last_error IS NOT NULL";
    let values = [tx.now().utc().into(), tx.county().into()];
    let db = tx.db();
    let done = db
        .execute_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            values,
        ))
        .await?;
    Ok(done.rows_affected())
}
