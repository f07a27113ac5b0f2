//! Devices an account signed in from before. The cookie alone opens nothing; it only has tries of its own.

use kernel::Moment;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, Statement};
use store::{Store, StoreError};

use crate::secret_text;

/// The device behind a cookie, if this account signed in from it since `since`.
pub(crate) async fn known(
    store: &Store,
    county: &str,
    account: &str,
    cookie: Option<&str>,
    since: Moment,
) -> Result<Option<String>, StoreError> {
    let Some(cookie) = cookie.filter(|cookie| secret_text::county_of(cookie) == Some(county))
    else {
        return Ok(None);
    };
    let sql = "SELECT id FROM known_device \
               WHERE county_code = $1 AND account_id = $2 AND digest = $3 AND last_seen_at > $4";
    let db = store.read();
    let values = [
        county.into(),
        account.into(),
        store.keys().token_digest(cookie).into(),
        since.utc().into(),
    ];
    let row = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            values,
        ))
        .await?;
    row.map(|row| row.try_get::<String>("", "id").map_err(StoreError::from))
        .transpose()
}

/// Remembers the device after a full sign-in. Answers the device and the cookie: the one that came, when it was well-formed, so
/// that one browser serves several accounts.
pub(crate) async fn remember(
    store: &Store,
    county: &str,
    account: &str,
    cookie: Option<&str>,
    label: &str,
    now: Moment,
) -> Result<(String, String), StoreError> {
    let cookie = match cookie.filter(|cookie| secret_text::county_of(cookie) == Some(county)) {
        Some(cookie) => cookie.to_owned(),
        None => secret_text::fresh_secret(county),
    };
    let digest = store.keys().token_digest(&cookie);
    let sql = "INSERT INTO known_device (county_code, id, account_id, digest, label, first_seen_at, last_seen_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $6) \
               ON CONFLICT (county_code, account_id, digest) DO UPDATE SET last_seen_at = $6, label = $5";
    let values = vec![
        county.into(),
        store.id().into(),
        account.into(),
        digest.clone().into(),
        label.into(),
        now.utc().into(),
    ];
    store.technical(sql, values).await?;
    // read on the writing side's committed state: the row is there, whoever made it
    let sql =
        "SELECT id FROM known_device WHERE county_code = $1 AND account_id = $2 AND digest = $3";
    let db = store.read();
    let row = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            [county.into(), account.into(), digest.into()],
        ))
        .await?
        .ok_or_else(|| StoreError::Broken("a device just remembered".into()))?;
    Ok((row.try_get("", "id")?, cookie))
}

/// A device on its owner's page.
#[derive(Clone, Debug, PartialEq, Eq, sea_orm::FromQueryResult)]
pub struct DeviceLine {
    /// The device.
    pub id: String,
    /// What the browser said of itself.
    pub label: String,
    /// First sign-in.
    pub first_seen_at: DateTimeUtc,
    /// Latest sign-in.
    pub last_seen_at: DateTimeUtc,
}

/// The devices of an account, the latest first.
pub async fn devices_of(
    store: &Store,
    county: &str,
    account: &str,
) -> Result<Vec<DeviceLine>, StoreError> {
    use sea_orm::FromQueryResult;
    let db = store.read();
    let sql = "SELECT id, label, first_seen_at, last_seen_at FROM known_device \
               WHERE county_code = $1 AND account_id = $2 ORDER BY last_seen_at DESC, id DESC";
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        sql,
        [county.into(), account.into()],
    );
    Ok(DeviceLine::find_by_statement(statement).all(db).await?)
}

/// Forgets a device of one's own; false when it is not there.
pub async fn forget_device(
    store: &Store,
    county: &str,
    account: &str,
    device: &str,
) -> Result<bool, StoreError> {
    let sql = "DELETE FROM known_device WHERE county_code = $1 AND account_id = $2 AND id = $3";
    Ok(store
        .technical(sql, vec![county.into(), account.into(), device.into()])
        .await?
        == 1)
}
