//! Everything that reads tokens.

use kernel::{Actor, Moment, Role};
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, Statement};
use store::{Store, StoreError};

use super::tables::api_token;
use crate::accounts::queries;
use crate::sessions::standing_of;
use crate::{Standing, secret_text};

/// Seconds after which the last use of a token is written anew; every request would be a write otherwise.
const USE_SECONDS: i64 = 300;

/// The actor behind a token; `None` when it opens nothing.
pub async fn actor(store: &Store, token: &str) -> Result<Option<Actor>, StoreError> {
    let now = store.now();
    let Some(county) = token
        .strip_prefix(super::PREFIX)
        .and_then(secret_text::county_of)
    else {
        return Ok(None);
    };
    let row = api_token::Entity::find()
        .filter(api_token::Column::CountyCode.eq(county))
        .filter(api_token::Column::Digest.eq(store.keys().token_digest(token)))
        .filter(api_token::Column::RevokedAt.is_null())
        .filter(api_token::Column::ExpiresOn.gte(now.date()))
        .one(store.read())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let Some(account) = queries::find(store.read(), county, &row.account_id).await? else {
        return Ok(None);
    };
    let Some(secret) = queries::secret(store.read(), county, &row.account_id).await? else {
        return Ok(None);
    };
    if standing_of(account.kind, &secret) != Standing::Full {
        return Ok(None);
    }
    let Some(mut actor) =
        queries::actor_of(store.read(), county, &row.account_id, None, now.date()).await?
    else {
        return Ok(None);
    };
    let carried: Vec<Role> = row.roles.split(' ').filter_map(Role::from_word).collect();
    actor.roles.retain(|role| carried.contains(role));
    note_use(store, county, &row.id, now).await?;
    Ok(Some(actor))
}

async fn note_use(store: &Store, county: &str, token: &str, now: Moment) -> Result<(), StoreError> {
    let sql = "SELECT last_used_at FROM api_token_use WHERE county_code = $1 AND token_id = $2";
    let db = store.read();
    let seen = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            [county.into(), token.into()],
        ))
        .await?;
    let since = match seen {
        Some(row) => Some(Moment::from(
            row.try_get::<DateTimeUtc>("", "last_used_at")?,
        )),
        None => None,
    };
    if since.is_some_and(|since| now.since(since) < chrono::Duration::seconds(USE_SECONDS)) {
        return Ok(());
    }
    let sql = "INSERT INTO api_token_use (county_code, token_id, last_used_at) VALUES ($1, $2, $3) \
               ON CONFLICT (county_code, token_id) DO UPDATE SET last_used_at = $3";
    store
        .technical(sql, vec![county.into(), token.into(), now.utc().into()])
        .await?;
    Ok(())
}

/// A token on its owner's page.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct TokenLine {
    /// The token.
    pub id: String,
    /// What it is for.
    pub name: String,
    /// Its roles by identifier, separated by blanks.
    pub roles: String,
    /// Last day.
    pub expires_on: chrono::NaiveDate,
    /// When it was made.
    pub made_at: DateTimeUtc,
    /// When it was taken back.
    pub revoked_at: Option<DateTimeUtc>,
    /// When it was last used, to five minutes.
    pub last_used_at: Option<DateTimeUtc>,
}

/// The tokens of an account, the latest first.
pub async fn all_of(
    db: &impl ConnectionTrait,
    county: &str,
    account: &str,
) -> Result<Vec<TokenLine>, StoreError> {
    let sql = "SELECT t.id, t.name, t.roles, t.expires_on, t.made_at, t.revoked_at, u.last_used_at \
               FROM api_token t LEFT JOIN api_token_use u ON u.county_code = t.county_code AND u.token_id = t.id \
               WHERE t.county_code = $1 AND t.account_id = $2 ORDER BY t.made_at DESC, t.id DESC";
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        sql,
        [county.into(), account.into()],
    );
    Ok(TokenLine::find_by_statement(statement).all(db).await?)
}
