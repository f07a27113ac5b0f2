//! Opening a database, bringing its schema up to date, and finding or making the installation's keys.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseBackend, DatabaseConnection, DbErr, Statement,
};
use sea_orm_migration::{MigrationTrait, MigratorTraitSelf, SchemaManager};

use crate::StoreError;
use crate::keys::{Keys, Secret};

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
pub(crate) async fn keys(write: &DatabaseConnection, master: Secret) -> Result<Keys, OpenError> {
    let backend = write.get_database_backend();
    let rows = write
        .query_all_raw(Statement::from_string(
            backend,
            "SELECT name, wrapped FROM wrapped_key",
        ))
        .await?;
    if rows.is_empty() {
        let keys = Keys::generate(master);
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
    Keys::unwrap(master, &wrapped).map_err(|_| OpenError::WrongKey)
}

/// Reads the master key from `YONGJI_MASTER_KEY` (64 hex digits) or from `master.key` in `folder`, made at first start
/// for its owner's eyes only.
pub fn master_key(folder: &Path) -> Result<Secret, OpenError> {
    let parse = |text: &str| -> Option<Secret> {
        let bytes = data_encoding::HEXLOWER_PERMISSIVE
            .decode(text.trim().as_bytes())
            .ok()?;
        Some(Secret::new(bytes.as_slice().try_into().ok()?))
    };
    if let Ok(text) = std::env::var("YONGJI_MASTER_KEY") {
        return parse(&text).ok_or(OpenError::WrongKey);
    }
    let path = folder.join("master.key");
    let io = |error| OpenError::File {
        path: path.clone(),
        error,
    };
    if path.exists() {
        return parse(&std::fs::read_to_string(&path).map_err(io)?).ok_or(OpenError::WrongKey);
    }
    let key = crate::keys::fresh();
    std::fs::create_dir_all(folder).map_err(io)?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path).map_err(io)?;
    std::io::Write::write_all(
        &mut file,
        data_encoding::HEXLOWER.encode(key.as_ref()).as_bytes(),
    )
    .map_err(io)?;
    file.sync_all().map_err(io)?;
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
