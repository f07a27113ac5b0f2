//! Runs commands: right → replay → run → journal → commit.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use kernel::{Actor, Clock, Denied, Ids, Moment};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement, TransactionTrait};
use tokio::sync::{Notify, mpsc, oneshot};

use crate::connect::{self, Database, Ends, OpenError};
use crate::files::Files;
use crate::keys::Masters;
use crate::request::{Ended, Request};
use crate::writer::{self, Job};
use crate::{Command, CommandError, Keys, Registry, StoreError, journal};

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

pub(crate) struct Inner {
    ends: Ends,
    pub(crate) parts: StoreParts,
    registry: Registry,
    folder: PathBuf,
    files: Files,
    writer: Option<mpsc::Sender<Job>>,
    end: Arc<Notify>,
    counts: std::sync::Mutex<HashMap<&'static str, (u64, u64)>>,
    pub(crate) commits: AtomicU64,
}

/// A database with its one way for every change. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

impl Store {
    /// Opens a database, brings its schema up to date and finds its keys. `masters` wrap them.
    pub async fn open(
        database: &Database,
        folder: PathBuf,
        masters: impl Into<Masters>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        mut registry: Registry,
    ) -> Result<Store, OpenError> {
        let ends = connect::open(database).await?;
        connect::migrate(&ends.write, std::mem::take(&mut registry.migrations)).await?;
        let keys = connect::keys(&ends.write, masters.into()).await?;
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
            folder,
            writer,
            end: Arc::new(Notify::new()),
            counts: std::sync::Mutex::new(HashMap::new()),
            commits: AtomicU64::new(0),
        });
        if let Some(inbox) = inbox {
            tokio::spawn(writer::work(
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

    /// The data directory.
    pub fn folder(&self) -> &std::path::Path {
        &self.0.folder
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
        let request = Request {
            command: Box::new(command),
            who,
            key,
        };
        let answer = self
            .run_request(request, C::LONG)
            .await
            .map_err(Ended::of)?;
        serde_json::from_str(&answer)
            .map_err(|error| CommandError::Store(StoreError::Broken(error.to_string())))
    }

    /// Runs a request to its end, whether or not its caller still waits.
    async fn run_request(&self, request: Request, alone: bool) -> Result<String, Ended> {
        let ending = || Ended::Store(StoreError::Ending);
        match &self.0.writer {
            Some(writer) => {
                let (answer, receiver) = oneshot::channel();
                let job = Job {
                    request,
                    alone,
                    answer,
                };
                writer.send(job).await.map_err(|_| ending())?;
                receiver.await.map_err(|_| ending())?
            }
            None => {
                let store = self.clone();
                let work = tokio::spawn(async move { store.direct(&request).await });
                work.await.map_err(|_| ending())?
            }
        }
    }

    /// PostgreSQL: one transaction a command, tried again when it lost a race.
    async fn direct(&self, request: &Request) -> Result<String, Ended> {
        let mut tries = 0;
        loop {
            let outcome = self.direct_once(request).await;
            tries += 1;
            match outcome {
                // run anew on what the faster one left: the state decides again, as on SQLite. What the caller saw
                // does not grow younger by trying: `Ended::Stale` is answered at once
                Err(Ended::Store(StoreError::Crossed(_) | StoreError::Stale)) if tries < TRIES => {
                    tokio::time::sleep(std::time::Duration::from_millis(u64::from(5 * tries)))
                        .await;
                }
                other => return other,
            }
        }
    }

    async fn direct_once(&self, request: &Request) -> Result<String, Ended> {
        let txn = self.write_end().begin().await?;
        match request.attempt(&txn, &self.0.parts).await {
            Ok((answer, entry)) => {
                if let Some(entry) = entry {
                    journal::write(&txn, &[entry], None).await?;
                    crate::writes::passed();
                }
                txn.commit().await?;
                crate::writes::passed();
                self.0.commits.fetch_add(1, Ordering::Relaxed);
                Ok(answer)
            }
            Err(ended) => {
                txn.rollback().await?;
                Err(ended)
            }
        }
    }
}
