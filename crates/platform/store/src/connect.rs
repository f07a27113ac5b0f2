//! Opening a database, bringing its schema up to date, and finding or making the installation's keys.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseBackend, DatabaseConnection, DbErr, Statement,
};
use sea_orm_migration::{MigrationTrait, MigratorTraitSelf, SchemaManager};

use crate::StoreError;
use crate::keys::{Keys, Masters, Secret};

/// Readers beside the one writer of a SQLite file.
const SQLITE_READERS: u32 = 4;
/// Connections to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;

/// Which database to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    /// A SQLite file; made when missing.
    Sqlite(PathBuf),
    /// A PostgreSQL address.
    Postgres(String),
}

/// Why a database cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process serves this directory.
    #[error("another process is using {0}; stop it first")]
    InUse(PathBuf),
    /// The master key does not fit this database.
    #[error("the master key does not fit this database: put back the key file that belongs to it")]
    WrongKey,
    /// The database has been changed by a later release, in a way this one does not know.
    #[error(
        "this database belongs to a newer release of Yongji (it has the step {0}, which this program does not know); nothing was changed: use that release, or restore a backup made before it"
    )]
    Newer(String),
    /// The master key stands in the environment, and its successor does not.
    #[error(
        "put the new key into YONGJI_MASTER_KEY_NEXT (64 hex digits), beside YONGJI_MASTER_KEY"
    )]
    NoNextKey,
    /// A file or folder cannot be read or made.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<DbErr> for OpenError {
    fn from(error: DbErr) -> Self {
        OpenError::Store(error.into())
    }
}

/// The two ends of a database: one for reading, one for writing. On PostgreSQL both are the same pool.
pub(crate) struct Ends {
    pub read: DatabaseConnection,
    pub write: DatabaseConnection,
    pub sqlite: bool,
}

pub(crate) async fn open(database: &Database) -> Result<Ends, OpenError> {
    match database {
        Database::Sqlite(path) => {
            let address = format!("sqlite://{}?mode=rwc", path.display());
            let write = sea_orm::Database::connect(sqlite(&address, 1, false)).await?;
            let read = sea_orm::Database::connect(sqlite(&address, SQLITE_READERS, true)).await?;
            Ok(Ends {
                read,
                write,
                sqlite: true,
            })
        }
        Database::Postgres(address) => {
            let mut options = ConnectOptions::new(address);
            options
                .max_connections(POSTGRES_CONNECTIONS)
                .sqlx_logging(false)
                .test_before_acquire(false);
            options.acquire_timeout(Duration::from_secs(20));
            let pool = sea_orm::Database::connect(options).await?;
            Ok(Ends {
                read: pool.clone(),
                write: pool,
                sqlite: false,
            })
        }
    }
}

fn sqlite(address: &str, connections: u32, query_only: bool) -> ConnectOptions {
    use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
    let mut options = ConnectOptions::new(address);
    options
        .max_connections(connections)
        .min_connections(1)
        .sqlx_logging(false)
        .test_before_acquire(false);
    options.acquire_timeout(Duration::from_secs(20));
    options.map_sqlx_sqlite_opts(move |o| {
        let o = o
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10))
            .foreign_keys(true)
            .statement_cache_capacity(512);
        if query_only {
            o.pragma("query_only", "1")
        } else {
            o
        }
    });
    options.map_sqlx_sqlite_pool_opts(|pool| pool.idle_timeout(None).max_lifetime(None));
    options
}

struct Migrations(std::sync::Mutex<Vec<Box<dyn MigrationTrait>>>);

impl MigratorTraitSelf for Migrations {
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        // the migrator asks once; an applied step is recognised by its name alone
        std::mem::take(
            &mut *self
                .0
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner()),
        )
    }
}

/// The table in which the migrator keeps which steps were taken.
const STEPS: &str = "seaql_migrations";

/// Brings the schema up to date. A database that is newer than the program is left as it is.
pub(crate) async fn migrate(
    write: &DatabaseConnection,
    migrations: Vec<Box<dyn MigrationTrait>>,
) -> Result<(), OpenError> {
    let taken = steps_taken(write).await?;
    if let Some(unknown) = taken
        .into_iter()
        .find(|step| !migrations.iter().any(|known| known.name() == step))
    {
        return Err(OpenError::Newer(unknown));
    }
    Migrations(std::sync::Mutex::new(migrations))
        .up(write, None)
        .await?;
    Ok(())
}

/// The steps that were taken before; none in a database that is new.
async fn steps_taken(write: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    if !SchemaManager::new(write).has_table(STEPS).await? {
        return Ok(vec![]);
    }
    let sql = format!("SELECT version FROM {STEPS} ORDER BY version");
    let statement = Statement::from_string(write.get_database_backend(), sql);
    write
        .query_all_raw(statement)
        .await?
        .iter()
        .map(|row| row.try_get("", "version"))
        .collect()
}

/// The keys of this database: unwrapped when they are there, made when it is new.
pub(crate) async fn keys(write: &DatabaseConnection, masters: Masters) -> Result<Keys, OpenError> {
    let backend = write.get_database_backend();
    let rows = write
        .query_all_raw(Statement::from_string(
            backend,
            "SELECT name, wrapped FROM wrapped_key",
        ))
        .await?;
    if rows.is_empty() {
        let keys = Keys::generate(masters);
        for (name, wrapped) in keys.wrapped()? {
            let sql = "INSERT INTO wrapped_key (name, wrapped) VALUES ($1, $2)";
            write
                .execute_raw(Statement::from_sql_and_values(
                    backend,
                    sql,
                    [name.into(), wrapped.into()],
                ))
                .await?;
        }
        return Ok(keys);
    }
    let mut wrapped = Vec::new();
    for row in rows {
        wrapped.push((
            row.try_get::<String>("", "name")?,
            row.try_get::<String>("", "wrapped")?,
        ));
    }
    Keys::unwrap(masters, &wrapped).map_err(|_| OpenError::WrongKey)
}

/// The file of the master key.
pub(crate) const MASTER_FILE: &str = "master.key";
/// The file of the key that replaces it.
pub(crate) const NEXT_FILE: &str = "master.key.next";
/// The master key in the environment instead.
pub(crate) const MASTER_VARIABLE: &str = "YONGJI_MASTER_KEY";
/// The key that replaces it, in the environment.
pub(crate) const NEXT_VARIABLE: &str = "YONGJI_MASTER_KEY_NEXT";

fn parse(text: &str) -> Result<Secret, OpenError> {
    let bytes = data_encoding::HEXLOWER_PERMISSIVE
        .decode(text.trim().as_bytes())
        .map_err(|_| OpenError::WrongKey)?;
    let key = bytes
        .as_slice()
        .try_into()
        .map_err(|_| OpenError::WrongKey)?;
    Ok(Secret::new(key))
}

pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> OpenError {
    let path = path.to_owned();
    move |error| OpenError::File { path, error }
}

/// Reads the master key from `YONGJI_MASTER_KEY` (64 hex digits) or from `master.key` in `folder`, made at first start
/// for its owner's eyes only; and its successor, while it is being replaced.
pub fn master_keys(folder: &Path) -> Result<Masters, OpenError> {
    if let Ok(text) = std::env::var(MASTER_VARIABLE) {
        let next = std::env::var(NEXT_VARIABLE).ok();
        return Ok(Masters {
            current: parse(&text)?,
            next: next.as_deref().map(parse).transpose()?,
        });
    }
    let (path, next) = (folder.join(MASTER_FILE), folder.join(NEXT_FILE));
    let read = |path: &Path| parse(&std::fs::read_to_string(path).map_err(io(path))?);
    match (path.exists(), next.exists()) {
        (true, true) => Ok(Masters {
            current: read(&path)?,
            next: Some(read(&next)?),
        }),
        (true, false) => Ok(read(&path)?.into()),
        (false, true) => {
            // the last step of a replacement was cut off: everything is under the new key already
            std::fs::rename(&next, &path).map_err(io(&path))?;
            Ok(read(&path)?.into())
        }
        (false, false) => {
            std::fs::create_dir_all(folder).map_err(io(folder))?;
            Ok(write_key(&path)?.into())
        }
    }
}

/// A fresh key in a new file that only its owner reads.
pub(crate) fn write_key(path: &Path) -> Result<Secret, OpenError> {
    let key = crate::keys::fresh();
    let text = zeroize::Zeroizing::new(data_encoding::HEXLOWER.encode(key.as_ref()));
    // whole or not at all: half a key would be taken for a broken one
    let half = path.with_extension("half");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&half).map_err(io(&half))?;
    std::io::Write::write_all(&mut file, text.as_bytes()).map_err(io(&half))?;
    file.sync_all().map_err(io(&half))?;
    // a link never takes the place of a file that is there
    std::fs::hard_link(&half, path).map_err(io(path))?;
    std::fs::remove_file(&half).map_err(io(&half))?;
    Ok(key)
}

/// After a transaction that ended in an error. On a full disk SQLite undoes the whole transaction by itself; a connection
/// that then still believes itself inside it could never begin another one, and is replaced by a fresh one.
pub(crate) async fn without_remains(write: &DatabaseConnection) {
    use sea_orm::sqlx::Connection;
    let Ok(mut connection) = write.get_sqlite_connection_pool().acquire().await else {
        return; // the next command says what is wrong
    };
    // whatever was still to be undone is undone before this is answered
    let answers = connection.ping().await.is_ok();
    if !answers || connection.is_in_transaction() {
        tracing::warn!("the writing connection to the database is replaced");
        if let Err(error) = connection.close().await {
            tracing::warn!(%error, "the old connection did not close well");
        }
    }
}

/// Whether the pool talks to SQLite.
pub(crate) fn is_sqlite(connection: &impl ConnectionTrait) -> bool {
    connection.get_database_backend() == DatabaseBackend::Sqlite
}
