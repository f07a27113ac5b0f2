//! A request that comes twice is done once.
//!
//! Only committed outcomes are kept, with the keyed digest of the request; a refusal is not kept, so a corrected form
//! goes through under a key of its own.

use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseTransaction, Statement};

use crate::StoreError;

/// What an earlier use of a key left.
pub(crate) enum Earlier {
    /// The key is new.
    None,
    /// The same request was done; this is its stored answer.
    Done(String),
    /// The key was used for another request.
    Other,
}

pub(crate) struct Scope<'a> {
    pub county: &'a str,
    pub actor: &'a str,
    pub command: &'a str,
    pub key: &'a str,
}

/// PostgreSQL runs commands side by side: the same request twice at once waits here for its twin, until the end of the
/// transaction, and then finds the twin's answer.
async fn wait_for_twin(conn: &DatabaseTransaction, scope: &Scope<'_>) -> Result<(), StoreError> {
    if conn.get_database_backend() == DatabaseBackend::Postgres {
        let name = [scope.county, scope.actor, scope.command, scope.key].join("\u{1f}");
        let sql = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
        conn.execute_raw(Statement::from_sql_and_values(
            DatabaseBackend::Postgres,
            sql,
            [name.into()],
        ))
        .await?;
    }
    Ok(())
}

pub(crate) async fn look_up(
    conn: &DatabaseTransaction,
    scope: &Scope<'_>,
    digest: &str,
) -> Result<Earlier, StoreError> {
    wait_for_twin(conn, scope).await?;
    let sql = "SELECT digest, answer FROM idempotency WHERE county_code = $1 AND actor = $2 AND command = $3 AND key = $4";
    let values = [
        scope.county.into(),
        scope.actor.into(),
        scope.command.into(),
        scope.key.into(),
    ];
    let row = conn
        .query_one_raw(Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            values,
        ))
        .await?;
    let Some(row) = row else {
        return Ok(Earlier::None);
    };
    if row.try_get::<String>("", "digest")? != digest {
        return Ok(Earlier::Other);
    }
    Ok(Earlier::Done(row.try_get("", "answer")?))
}

pub(crate) async fn keep(
    conn: &DatabaseTransaction,
    scope: &Scope<'_>,
    digest: &str,
    answer: &str,
    at: kernel::Moment,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO idempotency (county_code, actor, command, key, digest, answer, at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = [
        scope.county.into(),
        scope.actor.into(),
        scope.command.into(),
        scope.key.into(),
        digest.into(),
        answer.into(),
        at.utc().into(),
    ];
    match conn
        .execute_raw(Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            values,
        ))
        .await
        .map_err(StoreError::from)
    {
        // the same key is being used beside us: once it has committed, our second try finds its answer
        Err(StoreError::Taken(text)) => Err(StoreError::Crossed(text)),
        other => other.map(|_| ()),
    }
}
