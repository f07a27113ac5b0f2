//! Work for later: deadlines, notice ends, events for other features.
//!
//! A job is written with the change that causes it, and runs at least once after its time. One process leases it;
//! when that process dies the lease runs out and another takes it. A handler gives its command the job's id as key,
//! so that what the job causes happens once.

use std::time::Duration;

use kernel::Moment;
use sea_orm::{ConnectionTrait, DatabaseConnection, FromQueryResult, Statement};
use serde_json::Value;

use crate::{Store, StoreError, Tx};

/// Seconds a process may hold a job before another may take it.
const LEASE_SECONDS: i64 = 60;
/// Tries before a job is set aside for a person to look at.
const ATTEMPTS_MAX: i32 = 12;
/// Jobs taken at once.
const BATCH: i64 = 20;

/// A job that has come due.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// Its id: the key of what it causes.
    pub id: String,
    /// The county.
    pub county: String,
    /// What it is.
    pub kind: String,
    /// What it is about; one job a kind and subject.
    pub subject: String,
    /// Anything more its handler needs; ids only.
    pub payload: Value,
    /// When it was due.
    pub due: Moment,
    /// How often it was tried.
    pub attempts: i32,
}

#[derive(FromQueryResult)]
struct JobRow {
    county_code: String,
    id: String,
    kind: String,
    subject: String,
    payload: String,
    due_at: sea_orm::prelude::DateTimeUtc,
    attempts: i32,
}

pub(crate) async fn schedule(
    tx: &mut Tx<'_>,
    kind: &str,
    subject: &str,
    payload: &Value,
    due: Moment,
) -> Result<(), StoreError> {
    let id = tx.id();
    let sql = "INSERT INTO job (county_code, id, kind, subject, payload, due_at, attempts) VALUES ($1, $2, $3, $4, $5, $6, 0) \
               ON CONFLICT (county_code, kind, subject) DO UPDATE SET due_at = $6, payload = $5, attempts = 0, failed_at = NULL \
               WHERE job.done_at IS NULL";
    let values = [
        tx.county().into(),
        id.into(),
        kind.into(),
        subject.into(),
        payload.to_string().into(),
        due.utc().into(),
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

async fn due(db: &DatabaseConnection, now: Moment) -> Result<Vec<JobRow>, StoreError> {
    let sql = "SELECT county_code, id, kind, subject, payload, due_at, attempts FROM job \
               WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= $1 AND (leased_until IS NULL OR leased_until < $1) \
               ORDER BY due_at, id LIMIT $2";
    let values = [now.utc().into(), BATCH.into()];
    Ok(JobRow::find_by_statement(Statement::from_sql_and_values(
        db.get_database_backend(),
        sql,
        values,
    ))
    .all(db)
    .await?)
}

/// Runs every job that is due, until none is left; answers how many were done. Handlers come from the registry.
pub async fn run_due(store: &Store) -> Result<usize, StoreError> {
    let mut done = 0;
    loop {
        let now = store.now();
        let rows = due(store.read(), now).await?;
        if rows.is_empty() {
            return Ok(done);
        }
        for row in rows {
            done += usize::from(run_one(store, row, now).await?);
        }
    }
}

async fn run_one(store: &Store, row: JobRow, now: Moment) -> Result<bool, StoreError> {
    let lease = now.plus(chrono::Duration::seconds(LEASE_SECONDS));
    let take = "UPDATE job SET leased_until = $1, attempts = attempts + 1 \
                WHERE county_code = $2 AND id = $3 AND done_at IS NULL AND (leased_until IS NULL OR leased_until < $4)";
    let values = [
        lease.utc().into(),
        row.county_code.clone().into(),
        row.id.clone().into(),
        now.utc().into(),
    ];
    if store.technical(take, values.to_vec()).await? == 0 {
        return Ok(false); // another process was faster
    }
    let job = Job {
        payload: serde_json::from_str(&row.payload)
            .map_err(|e| StoreError::Broken(e.to_string()))?,
        id: row.id.clone(),
        county: row.county_code.clone(),
        kind: row.kind.clone(),
        subject: row.subject,
        due: row.due_at.into(),
        attempts: row.attempts + 1,
    };
    let outcome = match store
        .registry()
        .jobs
        .iter()
        .find(|(kind, _)| *kind == row.kind)
    {
        Some((_, handler)) => handler(store.clone(), job).await,
        None => Err(format!("nobody handles jobs of kind {}", row.kind)),
    };
    match outcome {
        Ok(()) => {
            let sql = "UPDATE job SET done_at = $1, leased_until = NULL WHERE county_code = $2 AND id = $3";
            store
                .technical(
                    sql,
                    vec![
                        store.now().utc().into(),
                        row.county_code.into(),
                        row.id.into(),
                    ],
                )
                .await?;
            Ok(true)
        }
        Err(error) => {
            let tries = row.attempts + 1;
            tracing::warn!(job = row.id, kind = row.kind, tries, error, "a job failed");
            let wait = chrono::Duration::seconds(1 << tries.min(12));
            let failed = (tries >= ATTEMPTS_MAX).then(|| store.now().utc());
            let sql = "UPDATE job SET leased_until = NULL, due_at = $1, last_error = $2, failed_at = $3 WHERE county_code = $4 AND id = $5";
            let values = vec![
                store.now().plus(wait).utc().into(),
                error.into(),
                failed.into(),
                row.county_code.into(),
                row.id.into(),
            ];
            store.technical(sql, values).await?;
            Ok(false)
        }
    }
}

/// Looks for due jobs once every `pause`, until the store ends.
pub async fn work(store: Store, pause: Duration) {
    loop {
        if let Err(error) = run_due(&store).await {
            tracing::error!(%error, "jobs cannot be read");
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = store.ending() => return,
        }
    }
}
