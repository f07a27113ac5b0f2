//! Sessions go along when a demonstration's clock is put forward: nobody was away, only the day is another.

use chrono::Duration;
use kernel::Moment;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{FromQueryResult, Statement};
use store::{Store, StoreError};

use crate::demonstration::Demonstration;

#[derive(FromQueryResult)]
struct Alive {
    county_code: String,
    id: String,
    made_at: DateTimeUtc,
    last_seen_at: DateTimeUtc,
    idle_seconds: i64,
    expires_at: DateTimeUtc,
}

/// Moves every session that lived at `from` so that as much of it is left at `to`; answers how many. Only a demonstration's clock
/// jumps, so only its witness opens this.
pub async fn carry(
    store: &Store,
    _demonstration: &Demonstration,
    from: Moment,
    to: Moment,
) -> Result<u64, StoreError> {
    let jump = to.since(from);
    if jump <= Duration::zero() {
        return Ok(0);
    }
    let db = store.read();
    let sql = "SELECT county_code, id, made_at, last_seen_at, idle_seconds, expires_at FROM web_session \
               WHERE ended_at IS NULL AND expires_at > $1 ORDER BY county_code, id";
    let statement =
        Statement::from_sql_and_values(db.get_database_backend(), sql, [from.utc().into()]);
    let mut carried = 0;
    for session in Alive::find_by_statement(statement).all(db).await? {
        let seen = Moment::from(session.last_seen_at);
        if from >= seen.plus(Duration::seconds(session.idle_seconds)) {
            continue;
        }
        let sql = "UPDATE web_session SET last_seen_at = $3, expires_at = $4, made_at = $5 WHERE county_code = $1 AND id = $2";
        let values = vec![
            session.county_code.into(),
            session.id.into(),
            seen.plus(jump).utc().into(),
            Moment::from(session.expires_at).plus(jump).utc().into(),
            Moment::from(session.made_at).plus(jump).utc().into(),
        ];
        carried += store.technical(sql, values).await?;
    }
    Ok(carried)
}
