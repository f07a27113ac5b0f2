//! SQLite's one writer: short commands share a commit, each in its savepoint; long ones have theirs alone.

use std::sync::Weak;
use std::sync::atomic::Ordering;

use sea_orm::{DatabaseConnection, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use tokio::sync::{mpsc, oneshot};

use crate::request::{Ended, Request};
use crate::runner::Inner;
use crate::{StoreError, StoreParts, journal};

/// Commands that may share one commit.
const SHARED_MAX: usize = 128;

/// A request that waits for the writer.
pub(crate) struct Job {
    pub(crate) request: Request,
    pub(crate) alone: bool,
    pub(crate) answer: oneshot::Sender<Result<String, Ended>>,
}

/// A request that was run and waits for the commit.
struct Run {
    outcome: Result<String, Ended>,
    answer: oneshot::Sender<Result<String, Ended>>,
}

impl Run {
    /// Answers the caller. One who went away is no error: what was committed stays.
    fn tell(self, committed: &Result<(), StoreError>) {
        let outcome = match (self.outcome, committed) {
            (Ok(_), Err(error)) => Err(Ended::Store(again(error))),
            (outcome, _) => outcome,
        };
        let _ = self.answer.send(outcome);
    }
}

/// Takes requests until the store is gone.
pub(crate) async fn work(
    store: Weak<Inner>,
    db: DatabaseConnection,
    mut inbox: mpsc::Receiver<Job>,
) {
    let mut waiting: Option<Job> = None;
    loop {
        let first = match waiting.take() {
            Some(job) => job,
            None => match inbox.recv().await {
                Some(job) => job,
                None => return,
            },
        };
        let Some(inner) = store.upgrade() else { return };
        let alone = first.alone;
        let mut jobs = vec![first];
        while !alone && jobs.len() < SHARED_MAX {
            match inbox.try_recv() {
                Ok(job) if job.alone => {
                    waiting = Some(job);
                    break;
                }
                Ok(job) => jobs.push(job),
                Err(_) => break,
            }
        }
        let mut done = Vec::with_capacity(jobs.len());
        let committed = commit_shared(&db, &inner.parts, jobs, &mut done).await;
        if committed.is_ok() {
            inner.commits.fetch_add(1, Ordering::Relaxed);
        }
        for run in done {
            run.tell(&committed);
        }
    }
}

/// The same error for each command that shared the commit.
fn again(error: &StoreError) -> StoreError {
    match error {
        StoreError::Full => StoreError::Full,
        other => StoreError::Broken(other.to_string()),
    }
}

async fn commit_shared(
    db: &DatabaseConnection,
    parts: &StoreParts,
    jobs: Vec<Job>,
    done: &mut Vec<Run>,
) -> Result<(), StoreError> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let txn = db.begin_with_options(options).await?;
    let mut entries = Vec::new();
    for Job {
        request, answer, ..
    } in jobs
    {
        let savepoint = txn.begin().await?;
        let attempted = request.attempt(&savepoint, parts).await;
        let outcome = match attempted {
            Ok((told, entry)) => {
                savepoint.commit().await?;
                entries.extend(entry);
                Ok(told)
            }
            Err(ended) => {
                savepoint.rollback().await?;
                Err(ended)
            }
        };
        done.push(Run { outcome, answer });
    }
    journal::seal_entries(&txn, entries).await?;
    crate::writes::passed();
    txn.commit().await?;
    crate::writes::passed();
    Ok(())
}
