//! A store for tests: each test has a database of its own, cloned from a migrated template.
//!
//! `YJ_TEST_DB` holds the address of a PostgreSQL server (any database of it) to run the same tests there; otherwise
//! SQLite is used. With `YJ_TEST_PARTITION=1` every table with a county in its key is partitioned by county there, as
//! in a database that is spread over machines.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use chrono::NaiveDate;
use kernel::{Actor, Moment, RegionCode, Role, SeededIds, SetClock};
use sea_orm::{ConnectionTrait, Statement};
use tokio::sync::Mutex;
use zeroize::Zeroizing;

use crate::{Database, Registry, Store};

/// The county of tests.
pub const COUNTY: &str = "350481";

/// A template: the function that made it, whether it is partitioned, and where it is.
type Template = (usize, bool, Database);

static TEMPLATES: Mutex<Vec<Template>> = Mutex::const_new(Vec::new());
static COUNT: AtomicU32 = AtomicU32::new(0);
static WRITES_LEFT: AtomicI64 = AtomicI64::new(0);

/// Makes this process abort at its `n`-th write from now, counted from 1: after the write, and for the last ones before
/// and after the commit. Nothing is tidied up, as when the power goes.
pub fn abort_at(n: i64) {
    WRITES_LEFT.store(n, Ordering::SeqCst);
}

pub(crate) fn write_passed() {
    // 0 stands for "not armed" and goes on into the negative
    if WRITES_LEFT.fetch_sub(1, Ordering::SeqCst) == 1 {
        std::process::abort();
    }
}

/// A store with its clock and its folder, which goes when the test ends.
pub struct TestStore {
    /// The store.
    pub store: Store,
    /// Its clock, which stands until it is moved.
    pub clock: Arc<SetClock>,
    /// Its folder.
    pub folder: tempfile::TempDir,
    /// Its database.
    pub database: Database,
}

impl std::ops::Deref for TestStore {
    type Target = Store;
    fn deref(&self) -> &Store {
        &self.store
    }
}

/// A name nobody used before: process numbers come round again.
fn name(kind: &str) -> String {
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!(
        "yj_{kind}_{}_{:08x}_{count}",
        std::process::id(),
        rand::random::<u32>()
    )
}

fn server() -> Option<String> {
    std::env::var("YJ_TEST_DB")
        .ok()
        .filter(|address| address.starts_with("postgres"))
}

/// Whether tests run on PostgreSQL.
pub fn on_postgres() -> bool {
    server().is_some()
}

/// The address of another database of the same server.
fn sibling(server: &str, database: &str) -> String {
    let (before, query) = server
        .split_once('?')
        .map_or((server, None), |(b, q)| (b, Some(q)));
    let base = before.rsplit_once('/').map_or(before, |(base, _)| base);
    query.map_or_else(
        || format!("{base}/{database}"),
        |query| format!("{base}/{database}?{query}"),
    )
}

async fn admin(server: &str, sql: &str) {
    let db = sea_orm::Database::connect(server)
        .await
        .expect("the test server answers");
    db.execute_raw(Statement::from_string(db.get_database_backend(), sql))
        .await
        .expect("the test server obeys");
    db.close().await.ok();
}

/// The master key of every test.
pub fn master() -> Zeroizing<[u8; 32]> {
    Zeroizing::new([7; 32])
}

/// The first moment of the demonstration's first working day.
pub fn start() -> Moment {
    Moment::start_of(NaiveDate::from_ymd_opt(2023, 1, 3).expect("a day"))
}

async fn template(registry: fn() -> Registry, partitioned: bool) -> Database {
    let mut templates = TEMPLATES.lock().await;
    if let Some((_, _, database)) = templates
        .iter()
        .find(|(made_by, cut, _)| *made_by == registry as usize && *cut == partitioned)
    {
        return database.clone();
    }
    let database = match server() {
        None => {
            let folder = std::env::temp_dir().join(name("template"));
            std::fs::create_dir_all(&folder).expect("a folder");
            Database::Sqlite(folder.join("template.db"))
        }
        Some(server) => {
            let name = name("template");
            admin(
                &server,
                &format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"),
            )
            .await;
            Database::Postgres(sibling(&server, &name))
        }
    };
    let ends = crate::connect::open(&database).await.expect("opens");
    let mut registry_made = registry();
    crate::connect::migrate(&ends.write, std::mem::take(&mut registry_made.migrations))
        .await
        .expect("migrates");
    crate::connect::keys(&ends.write, master().into())
        .await
        .expect("keys");
    if partitioned && !ends.sqlite {
        ends.write
            .execute_unprepared(include_str!("partition.sql"))
            .await
            .expect("every key contains the county");
    }
    if ends.sqlite {
        let db = &ends.write;
        db.execute_raw(Statement::from_string(
            db.get_database_backend(),
            "PRAGMA wal_checkpoint(TRUNCATE)",
        ))
        .await
        .expect("checkpoint");
    }
    ends.read.close().await.ok();
    ends.write.close().await.ok();
    templates.push((registry as usize, partitioned, database.clone()));
    database
}

/// A store with a database of its own. Its clock stands at [`start`].
pub async fn store(registry: fn() -> Registry) -> TestStore {
    let partitioned = std::env::var("YJ_TEST_PARTITION").is_ok_and(|value| value == "1");
    let folder = tempfile::tempdir().expect("a folder");
    let database = copy(&template(registry, partitioned).await, folder.path()).await;
    open(database, folder, registry).await
}

/// The same with every table partitioned by county, whatever the environment says. PostgreSQL only.
pub async fn partitioned_store(registry: fn() -> Registry) -> TestStore {
    let folder = tempfile::tempdir().expect("a folder");
    let database = copy(&template(registry, true).await, folder.path()).await;
    open(database, folder, registry).await
}

/// A copy of a database that nobody has open; a SQLite file goes to `folder`.
pub async fn copy(database: &Database, folder: &Path) -> Database {
    match database {
        Database::Sqlite(path) => {
            let own: PathBuf = folder.join("yongji.db");
            std::fs::copy(path, &own).expect("a copy");
            Database::Sqlite(own)
        }
        Database::Postgres(template) => {
            let server = server().expect("asked above");
            let own = name("test");
            let template = template
                .split('?')
                .next()
                .and_then(|t| t.rsplit_once('/'))
                .map(|(_, name)| name.to_owned())
                .expect("a name");
            admin(
                &server,
                &format!("CREATE DATABASE {own} TEMPLATE {template}"),
            )
            .await;
            Database::Postgres(sibling(&server, &own))
        }
    }
}

/// Opens a database that another process of the test made, with identifiers of its own; its clock stands at `at`.
pub async fn reopen(
    database: &Database,
    folder: &Path,
    registry: fn() -> Registry,
    at: Moment,
) -> Store {
    Store::open(
        database,
        folder.to_owned(),
        master(),
        Arc::new(SetClock::at(at)),
        Arc::new(SeededIds::new(rand::random())),
        registry(),
    )
    .await
    .expect("opens")
}

/// Opens a database a test made before, as a second process would.
pub async fn open(
    database: Database,
    folder: tempfile::TempDir,
    registry: fn() -> Registry,
) -> TestStore {
    let clock = Arc::new(SetClock::at(start()));
    let ids = Arc::new(SeededIds::new(1));
    let store = Store::open(
        &database,
        folder.path().to_owned(),
        master(),
        clock.clone(),
        ids,
        registry(),
    )
    .await
    .expect("opens");
    TestStore {
        store,
        clock,
        folder,
        database,
    }
}

/// Somebody with these roles in the county of tests.
pub fn actor(account: &str, roles: &[Role]) -> Actor {
    Actor {
        account: account.into(),
        name: account.into(),
        roles: roles.to_vec(),
        ..Actor::system(COUNTY, RegionCode::parse(COUNTY).expect("a code"))
    }
}

/// Closes a store's database, so that it can be copied or opened by somebody else.
pub async fn close(store: &Store) {
    store.end();
    store.read().clone().close().await.ok();
    store.write_end().clone().close().await.ok();
}

/// The address of a new database with nothing in it. PostgreSQL only.
pub async fn empty_database() -> String {
    let server = server().expect("YJ_TEST_DB names a server");
    let own = name("empty");
    let sql = format!("CREATE DATABASE {own} TEMPLATE template0 ENCODING 'UTF8'");
    admin(&server, &sql).await;
    sibling(&server, &own)
}
