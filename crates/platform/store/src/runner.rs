//! Runs commands: right → replay → run → journal → commit.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::future::BoxFuture;
use kernel::{Actor, Clock, Denied, Ids, Moment};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};
use tokio::sync::{Notify, mpsc, oneshot};

use crate::connect::{self, Database, Ends, OpenError};
use crate::files::Files;
use crate::idempotency::{self, Earlier, Scope};
use crate::journal::{self, Pending};
use crate::row::canonical;
use crate::{Command, CommandError, Keys, Registry, Stop, StoreError, Tx};

/// Commands that may share one commit.
const SHARED_MAX: usize = 128;
/// Commands that may wait for the writer before callers are held back.
const QUEUE: usize = 1024;
/// Tries of a command that lost a race on PostgreSQL.
const TRIES: u32 = 12;

/// What a store is made of besides its database.
pub struct StoreParts {
    /// Where "now" comes from.
    pub clock: Arc<dyn Clock>,
    /// Where identifiers come from.
    pub ids: Arc<dyn Ids>,
    /// The installation's keys.
    pub keys: Keys,
}

struct Inner {
    ends: Ends,
    parts: StoreParts,
    registry: Registry,
    files: Files,
    writer: Option<mpsc::Sender<Job>>,
    end: Arc<Notify>,
    counts: std::sync::Mutex<HashMap<&'static str, (u64, u64)>>,
    commits: AtomicU64,
}

/// A database with its one way for every change. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

/// A command on its way to the writer: it runs in a savepoint and hands over its journal entry and, after the
/// commit, answers its caller.
type Job = (
    bool,
    Box<
        dyn for<'t> FnOnce(&'t DatabaseTransaction, &'t StoreParts) -> BoxFuture<'t, Finished>
            + Send,
    >,
);

struct Finished {
    keep: bool,
    entry: Option<Pending>,
    answer: Box<dyn FnOnce(Result<(), StoreError>) + Send>,
}

impl Store {
    /// Opens a database, brings its schema up to date and finds its keys. `master` wraps them.
    pub async fn open(
        database: &Database,
        folder: PathBuf,
        master: zeroize::Zeroizing<[u8; 32]>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        mut registry: Registry,
    ) -> Result<Store, OpenError> {
        let ends = connect::open(database).await?;
        connect::migrate(&ends.write, std::mem::take(&mut registry.migrations)).await?;
        let keys = connect::keys(&ends.write, master).await?;
        let (writer, inbox) = if ends.sqlite {
            let (sender, receiver) = mpsc::channel(QUEUE);
            (Some(sender), Some(receiver))
        } else {
            (None, None)
        };
        let inner = Arc::new(Inner {
            ends,
            parts: StoreParts { clock, ids, keys },
            registry,
            files: Files::in_folder(folder.join("files")),
            writer,
            end: Arc::new(Notify::new()),
            counts: std::sync::Mutex::new(HashMap::new()),
            commits: AtomicU64::new(0),
        });
        if let Some(inbox) = inbox {
            tokio::spawn(write_loop(
                Arc::downgrade(&inner),
                inner.ends.write.clone(),
                inbox,
            ));
        }
        Ok(Store(inner))
    }

    /// For reading outside a command.
    pub fn read(&self) -> &DatabaseConnection {
        &self.0.ends.read
    }

    pub(crate) fn write_end(&self) -> &DatabaseConnection {
        &self.0.ends.write
    }

    /// Whether the database is SQLite.
    pub fn is_sqlite(&self) -> bool {
        self.0.ends.sqlite
    }

    /// The present moment.
    pub fn now(&self) -> Moment {
        self.0.parts.clock.now()
    }

    /// A new identifier, for keys of forms and the like.
    pub fn id(&self) -> String {
        self.0.parts.ids.next(self.now())
    }

    /// The installation's keys.
    pub fn keys(&self) -> &Keys {
        &self.0.parts.keys
    }

    /// The files people handed in.
    pub fn files(&self) -> &Files {
        &self.0.files
    }

    /// What the features registered.
    pub fn registry(&self) -> &Registry {
        &self.0.registry
    }

    /// Commits made since the start.
    pub fn commits(&self) -> u64 {
        self.0.commits.load(Ordering::Relaxed)
    }

    /// Per command: how often it was done, how often it was not.
    pub fn counts(&self) -> Vec<(&'static str, u64, u64)> {
        let counts = self
            .0
            .counts
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        let mut all: Vec<_> = counts
            .iter()
            .map(|(name, (done, not))| (*name, *done, *not))
            .collect();
        all.sort_unstable();
        all
    }

    /// Tells background work to end.
    pub fn end(&self) {
        self.0.end.notify_waiters();
    }

    /// Waits until [`Store::end`] is called.
    pub async fn ending(&self) {
        self.0.end.notified().await;
    }

    /// Seals entries at least once a second until the store ends. Needed on PostgreSQL.
    pub async fn seal_loop(self) {
        loop {
            if let Err(error) = journal::seal_pending(&self).await {
                tracing::error!(%error, "the journal cannot be sealed");
            }
            tokio::select! {
                () = tokio::time::sleep(std::time::Duration::from_millis(500)) => {}
                () = self.ending() => return,
            }
        }
    }

    /// Writes a whole copy of a SQLite database while work goes on.
    pub async fn copy_to(&self, file: &std::path::Path) -> Result<(), StoreError> {
        self.technical(
            "VACUUM INTO $1",
            vec![file.to_string_lossy().into_owned().into()],
        )
        .await
        .map(|_| ())
    }

    /// Writes a technical row (a lease, a session, a sent mark), which the journal does not cover. Answers the rows touched.
    pub async fn technical(
        &self,
        sql: &str,
        values: Vec<sea_orm::Value>,
    ) -> Result<u64, StoreError> {
        let db = self.write_end();
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        Ok(db.execute_raw(statement).await?.rows_affected())
    }

    /// Runs a command for `who`. `key` names this one request: the same request again is answered, not done again.
    /// An empty key means that the caller does not want this. The work goes on when the caller stops waiting.
    pub async fn run<C: Command>(
        &self,
        command: C,
        who: &Actor,
        key: &str,
    ) -> Result<C::Answer, CommandError<C::Refusal>> {
        let outcome = self
            .run_uncounted(command, who.clone(), key.to_owned())
            .await;
        let mut counts = self
            .0
            .counts
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        let count = counts.entry(C::NAME).or_default();
        if outcome.is_ok() {
            count.0 += 1
        } else {
            count.1 += 1
        }
        outcome
    }

    async fn run_uncounted<C: Command>(
        &self,
        command: C,
        who: Actor,
        key: String,
    ) -> Result<C::Answer, CommandError<C::Refusal>> {
        command.needs().check(&who).map_err(CommandError::Denied)?;
        if who.county.is_empty() {
            return Err(CommandError::Denied(Denied::OtherCounty));
        }
        match &self.0.writer {
            Some(writer) => {
                let (sender, receiver) = oneshot::channel();
                let job: Job = (
                    C::LONG,
                    Box::new(move |conn, parts| {
                        Box::pin(shared(conn, parts, command, who, key, sender))
                    }),
                );
                writer
                    .send(job)
                    .await
                    .map_err(|_| CommandError::Store(StoreError::Ending))?;
                receiver
                    .await
                    .map_err(|_| CommandError::Store(StoreError::Ending))?
            }
            None => {
                let store = self.clone();
                let work = tokio::spawn(async move { store.direct(command, who, key).await });
                work.await
                    .map_err(|_| CommandError::Store(StoreError::Ending))?
            }
        }
    }

    /// PostgreSQL: one transaction a command, tried again when it lost a race.
    async fn direct<C: Command>(
        &self,
        command: C,
        who: Actor,
        key: String,
    ) -> Result<C::Answer, CommandError<C::Refusal>> {
        let mut tries = 0;
        loop {
            let outcome = self.direct_once(&command, &who, &key).await;
            tries += 1;
            match outcome {
                // run anew on what the faster one left: the state decides again, as on SQLite. What the caller saw
                // does not grow younger by trying: `CommandError::Stale` is answered at once
                Err(CommandError::Store(StoreError::Crossed(_) | StoreError::Stale))
                    if tries < TRIES =>
                {
                    tokio::time::sleep(std::time::Duration::from_millis(u64::from(5 * tries)))
                        .await;
                }
                Err(CommandError::Store(StoreError::Stale)) => return Err(CommandError::Stale),
                other => return other,
            }
        }
    }

    /// One try; a lost race stays [`StoreError::Stale`], so that it can be told from a caller's old page.
    async fn direct_once<C: Command>(
        &self,
        command: &C,
        who: &Actor,
        key: &str,
    ) -> Result<C::Answer, CommandError<C::Refusal>> {
        let store = |error: sea_orm::DbErr| CommandError::Store(error.into());
        let txn = self.write_end().begin().await.map_err(store)?;
        match attempt(&txn, &self.0.parts, command, who, key).await {
            Ok((answer, entry)) => {
                if let Some(entry) = entry {
                    journal::write(&txn, &[entry], None)
                        .await
                        .map_err(CommandError::Store)?;
                    crate::writes::passed();
                }
                txn.commit().await.map_err(store)?;
                crate::writes::passed();
                self.0.commits.fetch_add(1, Ordering::Relaxed);
                Ok(answer)
            }
            Err(error) => {
                txn.rollback().await.map_err(store)?;
                Err(error)
            }
        }
    }
}

/// Right, replay, run. Answers the journal entry that is still to be written; `None` when the request was a repeat.
async fn attempt<C: Command>(
    conn: &DatabaseTransaction,
    parts: &StoreParts,
    command: &C,
    who: &Actor,
    key: &str,
) -> Result<(C::Answer, Option<Pending>), CommandError<C::Refusal>> {
    let now = parts.clock.now();
    let scope = Scope {
        county: &who.county,
        actor: &who.account,
        command: C::NAME,
        key,
    };
    let digest = parts
        .keys
        .stamp("request", &canonical(command).map_err(CommandError::Store)?);
    if !key.is_empty() {
        match idempotency::look_up(conn, &scope, &digest)
            .await
            .map_err(CommandError::Store)?
        {
            Earlier::None => {}
            Earlier::Other => return Err(CommandError::KeyReused),
            Earlier::Done(answer) => {
                let answer = serde_json::from_str(&answer)
                    .map_err(|e| CommandError::Store(StoreError::Broken(e.to_string())))?;
                return Ok((answer, None));
            }
        }
    }
    let mut tx = Tx::new(conn, parts, &who.county, now);
    let done = command
        .run(&mut tx, who, now)
        .await
        .map_err(|stop| match stop {
            Stop::Store(error) => CommandError::Store(error),
            other => other.into(),
        })?;
    let lines = std::mem::take(&mut tx.lines);
    let entry = Pending::new(tx.id(), now, who, C::NAME, done.about, done.facts, lines)
        .map_err(CommandError::Store)?;
    if !key.is_empty() {
        let answer = canonical(&done.answer).map_err(CommandError::Store)?;
        idempotency::keep(conn, &scope, &digest, &answer, now)
            .await
            .map_err(CommandError::Store)?;
        crate::writes::passed();
    }
    Ok((done.answer, Some(entry)))
}

/// One command inside the shared commit of SQLite.
async fn shared<C: Command>(
    conn: &DatabaseTransaction,
    parts: &StoreParts,
    command: C,
    who: Actor,
    key: String,
    sender: oneshot::Sender<Result<C::Answer, CommandError<C::Refusal>>>,
) -> Finished {
    let outcome = attempt(conn, parts, &command, &who, &key).await;
    let (keep, entry, outcome) = match outcome {
        Ok((answer, entry)) => (true, entry, Ok(answer)),
        Err(CommandError::Store(StoreError::Stale)) => (false, None, Err(CommandError::Stale)),
        Err(error) => (false, None, Err(error)),
    };
    let answer = Box::new(move |committed: Result<(), StoreError>| {
        let outcome = match committed {
            Err(error) if outcome.is_ok() => Err(CommandError::from(Stop::from(error))),
            _ => outcome,
        };
        // a caller who went away is not an error: what was committed stays
        let _ = sender.send(outcome);
    });
    Finished {
        keep,
        entry,
        answer,
    }
}

/// SQLite's one writer.
async fn write_loop(
    store: std::sync::Weak<Inner>,
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
        let alone = first.0;
        let mut jobs = vec![first];
        while !alone && jobs.len() < SHARED_MAX {
            match inbox.try_recv() {
                Ok(job) if job.0 => {
                    waiting = Some(job);
                    break;
                }
                Ok(job) => jobs.push(job),
                Err(_) => break,
            }
        }
        let mut answers = Vec::with_capacity(jobs.len());
        let committed = commit_shared(&db, &inner.parts, jobs, &mut answers).await;
        if committed.is_ok() {
            inner.commits.fetch_add(1, Ordering::Relaxed);
        }
        for answer in answers {
            answer(match &committed {
                Ok(()) => Ok(()),
                Err(error) => Err(again(error)),
            });
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

type Answers = Vec<Box<dyn FnOnce(Result<(), StoreError>) + Send>>;

async fn commit_shared(
    db: &DatabaseConnection,
    parts: &StoreParts,
    jobs: Vec<Job>,
    answers: &mut Answers,
) -> Result<(), StoreError> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let txn = db.begin_with_options(options).await?;
    let mut entries = Vec::new();
    for (_, job) in jobs {
        let savepoint = txn.begin().await?;
        let finished = job(&savepoint, parts).await;
        answers.push(finished.answer);
        if finished.keep {
            savepoint.commit().await?;
            entries.extend(finished.entry);
        } else {
            savepoint.rollback().await?;
        }
    }
    journal::seal_entries(&txn, entries).await?;
    crate::writes::passed();
    txn.commit().await?;
    crate::writes::passed();
    Ok(())
}
