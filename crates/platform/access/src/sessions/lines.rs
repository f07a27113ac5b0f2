//! One's own sessions: the list, and ending one or all of them.

use chrono::Duration;
use kernel::Moment;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use store::{Store, StoreError};

use crate::AccessSettings;
use crate::accounts::AccountKind;

/// A session on its owner's page.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct SessionLine {
    /// The session.
    pub id: String,
    /// What the browser said of itself.
    pub label: String,
    /// From which address it was opened.
    pub address: String,
    /// When it began.
    pub made_at: DateTimeUtc,
    /// When it was last seen, to a minute.
    pub last_seen_at: DateTimeUtc,
    /// Seconds without a request after which it ends, as its beginning promised.
    pub idle_seconds: i64,
}

/// The living sessions of an account, the latest first.
pub async fn all_of(
    store: &Store,
    settings: &AccessSettings,
    kind: AccountKind,
    county: &str,
    account: &str,
) -> Result<Vec<SessionLine>, StoreError> {
    let now = store.now();
    let db = store.read();
    let sql = "SELECT s.id, s.label, s.address, s.made_at, s.last_seen_at, s.idle_seconds FROM web_session s \
               JOIN account a ON a.county_code = s.county_code AND a.id = s.account_id AND a.session_epoch = s.epoch \
               WHERE s.county_code = $1 AND s.account_id = $2 AND s.ended_at IS NULL AND s.expires_at > $3 AND a.state = 'active' \
               ORDER BY s.last_seen_at DESC, s.id DESC";
    let values = [county.into(), account.into(), now.utc().into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let mut lines = SessionLine::find_by_statement(statement).all(db).await?;
    let (idle, whole) = settings.session(kind);
    lines.retain(|line| {
        let idle = idle.min(Duration::seconds(line.idle_seconds));
        now < Moment::from(line.last_seen_at).plus(idle)
            && now < Moment::from(line.made_at).plus(whole)
    });
    Ok(lines)
}

/// Ends one session of an account. False when there was none to end.
pub async fn end(
    store: &Store,
    county: &str,
    account: &str,
    session: &str,
) -> Result<bool, StoreError> {
    let sql = "UPDATE web_session SET ended_at = $4 WHERE county_code = $1 AND account_id = $2 AND id = $3 AND ended_at IS NULL";
    let values = vec![
        county.into(),
        account.into(),
        session.into(),
        store.now().utc().into(),
    ];
    Ok(store.technical(sql, values).await? == 1)
}

/// Ends every session of an account; answers how many.
pub async fn end_all(store: &Store, county: &str, account: &str) -> Result<u64, StoreError> {
    end_others(store, county, account, "").await
}

/// Ends every session of an account but one; answers how many.
pub async fn end_others(
    store: &Store,
    county: &str,
    account: &str,
    kept: &str,
) -> Result<u64, StoreError> {
    let sql = "UPDATE web_session SET ended_at = $4 WHERE county_code = $1 AND account_id = $2 AND id <> $3 AND ended_at IS NULL";
    let values = vec![
        county.into(),
        account.into(),
        kept.into(),
        store.now().utc().into(),
    ];
    store.technical(sql, values).await
}

/// Whose session a secret was, also when it has ended: so that only its owner gets a kept form back.
pub async fn account_of_ended(store: &Store, token: &str) -> Result<Option<String>, StoreError> {
    let Some(county) = crate::secret_text::county_of(token) else {
        return Ok(None);
    };
    let db = store.read();
    let sql = "SELECT account_id FROM web_session WHERE county_code = $1 AND token_digest = $2";
    let values = [county.into(), store.keys().token_digest(token).into()];
    let row = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            values,
        ))
        .await?;
    row.map(|row| Ok(row.try_get("", "account_id")?))
        .transpose()
}
