//! The data directory: where the database, the keys and the files of one installation lie.
//!
//! One process at a time serves a SQLite directory. A directory made by the demonstration carries a mark and the
//! demonstration's own time.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::{Clock, Ids, Moment, RandomIds, ShiftedClock, SystemClock};
use rand::Rng;
use serde::{Deserialize, Serialize};
use store::{Database, OpenError, Registry, Store};

/// The name of the mark in a demonstration directory.
const MARK: &str = "demonstration.json";

/// What a demonstration directory remembers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Mark {
    /// The seed the year was played from.
    pub seed: u64,
    /// Learners in it.
    pub learners: u32,
    /// The demonstration's time when it was last written down.
    pub at: Moment,
    /// The machine's time at that instant.
    pub written: Moment,
}

/// The mark as it lies in the folder: with the digest of the folder's own master key, so that a mark carried into another
/// installation opens nothing there.
#[derive(Serialize, Deserialize)]
struct Written {
    #[serde(flatten)]
    mark: Mark,
    made_for: String,
}

/// What a mark of this folder is made for.
fn made_for(folder: &Path) -> Result<String, OpenError> {
    let master = store::master_keys(folder)?.current;
    let digest = seal::leaf_hash(&[b"demonstration of ".as_slice(), &master[..]].concat());
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn write_mark(folder: &Path, mark: &Mark) -> std::io::Result<()> {
    let written = Written {
        mark: mark.clone(),
        made_for: made_for(folder).map_err(std::io::Error::other)?,
    };
    let text = serde_json::to_string_pretty(&written).map_err(std::io::Error::other)?;
    std::fs::write(folder.join(MARK), text)
}

/// A marked directory's own clock, and where its time is written down.
#[derive(Clone)]
pub struct Marked {
    /// The demonstration's clock.
    pub clock: Arc<ShiftedClock>,
    folder: PathBuf,
    mark: Mark,
}

impl Marked {
    /// Writes down what time it is there, so that it goes on from here after a restart.
    pub fn remember(&self, written: Moment) -> std::io::Result<()> {
        let mark = Mark {
            at: self.clock.now(),
            written,
            ..self.mark.clone()
        };
        write_mark(&self.folder, &mark)
    }
}

/// One installation's folder and database.
pub struct Place {
    folder: PathBuf,
    database: Database,
    lock: Option<File>,
}

impl Place {
    /// A place in `folder`, on PostgreSQL when an address is given.
    pub fn new(folder: PathBuf, address: Option<String>) -> Place {
        let database = match address {
            Some(address) => Database::Postgres(address),
            None => Database::Sqlite(folder.join("yongji.db")),
        };
        Place {
            folder,
            database,
            lock: None,
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The database.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// Makes the folder for its owner's eyes only; one that is there keeps the rights it has (`doctor` looks at them).
    fn make_folder(&self) -> Result<(), OpenError> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&self.folder)
            .map_err(|error| OpenError::File {
                path: self.folder.clone(),
                error,
            })
    }

    /// Takes the folder for this process alone. PostgreSQL may be shared by several processes.
    pub fn lock(&mut self) -> Result<(), OpenError> {
        let io = |error| OpenError::File {
            path: self.folder.clone(),
            error,
        };
        self.make_folder()?;
        if matches!(self.database, Database::Postgres(_)) {
            return Ok(());
        }
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.folder.join("lock"))
            .map_err(io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(_) => return Err(OpenError::InUse(self.folder.clone())),
        }
        file.set_len(0)
            .and_then(|()| write!(file, "{}", std::process::id()))
            .map_err(io)?;
        self.lock = Some(file);
        Ok(())
    }

    /// Opens the store with these clocks and identifiers.
    pub async fn open_with(
        &self,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        registry: Registry,
    ) -> Result<Store, OpenError> {
        self.make_folder()?;
        let masters = store::master_keys(&self.folder)?;
        Store::open(
            &self.database,
            self.folder.clone(),
            masters,
            clock,
            ids,
            registry,
        )
        .await
    }

    /// Opens the store as it is served: by the machine's time, or by the demonstration's own.
    pub async fn open(&self, registry: Registry) -> Result<Store, OpenError> {
        self.open_by(self.marked().as_ref(), registry).await
    }

    /// Opens the store by the clock of a marked directory that the caller keeps.
    pub async fn open_by(
        &self,
        marked: Option<&Marked>,
        registry: Registry,
    ) -> Result<Store, OpenError> {
        let clock: Arc<dyn Clock> = match marked {
            Some(marked) => marked.clock.clone(),
            None => Arc::new(SystemClock),
        };
        self.open_with(clock, random_ids(), registry).await
    }

    /// The demonstration's clock, if this place is one: it ticks on from what was written down.
    pub fn marked(&self) -> Option<Marked> {
        let mark = self.mark()?;
        let now = mark.at.plus(SystemClock.now().since(mark.written));
        Some(Marked {
            clock: Arc::new(ShiftedClock::starting_at(now)),
            folder: self.folder.clone(),
            mark,
        })
    }

    /// The demonstration's mark, if this place is one.
    pub fn mark(&self) -> Option<Mark> {
        let text = std::fs::read_to_string(self.folder.join(MARK)).ok()?;
        let written: Written = serde_json::from_str(&text).ok()?;
        (made_for(&self.folder).ok()? == written.made_for).then_some(written.mark)
    }

    /// Writes the mark.
    pub fn set_mark(&self, mark: &Mark) -> std::io::Result<()> {
        write_mark(&self.folder, mark)
    }

    /// Whether nothing lies here yet.
    pub fn is_empty(&self) -> bool {
        std::fs::read_dir(&self.folder).map_or(true, |mut entries| entries.next().is_none())
    }
}

/// Identifiers from the machine's chance.
pub fn random_ids() -> Arc<dyn Ids> {
    Arc::new(RandomIds::from(|bytes| rand::rng().fill_bytes(bytes)))
}
