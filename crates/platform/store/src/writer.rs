//! SQLite's one writer: short commands share a commit, each in its savepoint; long ones have theirs alone.

use std::sync::Weak;
use std::sync::atomic::Ordering;

use sea_orm::{DatabaseConnection, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use tokio::sync::{mpsc, oneshot};

use crate::request::{Ended, Request};
use crate::runner::Inner;
use crate::{StoreError, StoreParts, connect, journal};

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
        match &committed {
            Ok(()) => {
                inner.commits.fetch_add(1, Ordering::Relaxed);
            }
            Err(_) => connect::without_remains(&db).await,
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

/// Runs requests, each in its savepoint, and commits what they did. When the transaction cannot go on (the disk is full), none of
/// them was done, and all are told so.
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
    let mut ground = db
        .begin_with_options(options)
        .await
        .map_err(StoreError::from);
    let mut entries = Vec::new();
    for Job {
        request, answer, ..
    } in jobs
    {
        let savepoint = match &ground {
            Ok(txn) => txn.begin().await.map_err(StoreError::from),
            Err(error) => Err(again(error)),
        };
        let savepoint = match savepoint {
            Ok(savepoint) => savepoint,
            Err(error) => {
                let outcome = Err(Ended::Store(again(&error)));
                done.push(Run { outcome, answer });
                ground = ground.and(Err(error));
                continue;
            }
        };
        let attempted = request.attempt(&savepoint, parts).await;
        let full = matches!(attempted, Err(Ended::Store(StoreError::Full)));
        let (outcome, ended) = match attempted {
            Ok((told, entry)) => {
                entries.extend(entry);
                (Ok(told), savepoint.commit().await)
            }
            Err(ended) => (Err(ended), savepoint.rollback().await),
        };
        done.push(Run { outcome, answer });
        if let Err(error) = ended {
            // the savepoint went with the transaction: what is wrong is what came before
            let error = if full { StoreError::Full } else { error.into() };
            ground = ground.and(Err(error));
        }
    }
    let txn = ground?;
    journal::seal_entries(&txn, entries).await?;
    crate::writes::passed();
    txn.commit().await?;
    crate::writes::passed();
    Ok(())
}
