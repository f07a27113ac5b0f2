//! A database of the release before is brought up to date by this program, and everything in it still holds.
//!
//! `schema/<release>.sqlite.sql.gz` and `.postgres.sql.gz` hold what the demonstration of that release left behind: its smallest
//! year, without the files people handed in. CONTRIBUTING.md says how a release adds its own.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use kernel::{Moment, Role};
use registers::organisations::commands::RegisterOrganisation;
use registers::organisations::{Card, Kind};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait};
use store::journal::Finding;
use store::testing::{COUNTY, actor};
use store::{Database, Registry};

use crate::program::{text, yongji};

/// Releases whose databases must open.
const RELEASES: [&str; 1] = ["0.1.0"];
/// The master key of the fixtures: that of every test.
const MASTER: &str = "0707070707070707070707070707070707070707070707070707070707070707";

fn fixture(release: &str, database: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/schema")
        .join(format!("{release}.{database}.sql.gz"))
}

fn registry() -> Registry {
    Registry::of(&[
        access::bring,
        registers::bring,
        training::bring,
        funding::bring,
        oversight::bring,
    ])
}

/// Runs the program on a place; answers what it printed, when it ended well.
fn told(arguments: &[&str], data: &Path, address: Option<&str>) -> String {
    let mut command = yongji();
    command.env("YONGJI_MASTER_KEY", MASTER);
    command.args(arguments).args(["--data", text(data)]);
    if let Some(address) = address {
        command.args(["--database", address]);
    }
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{arguments:?}\n{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Lays a fixture into an empty database.
async fn lay(script: &Path, address: &str) {
    let mut sql = String::new();
    let packed = std::fs::File::open(script).unwrap();
    flate2::read::GzDecoder::new(packed)
        .read_to_string(&mut sql)
        .unwrap();
    let db = sea_orm::Database::connect(address).await.unwrap();
    db.execute_unprepared(&sql).await.unwrap();
    db.close().await.unwrap();
}

/// What must hold of a database of an earlier release once this program has opened it.
async fn must_go_on(data: &Path, database: Database) {
    let address = match &database {
        Database::Sqlite(_) => None,
        Database::Postgres(address) => Some(address.as_str()),
    };
    let checked = told(&["ledger", "check", "--json"], data, address);
    let checked: serde_json::Value = serde_json::from_str(&checked).unwrap();
    assert_eq!(checked["findings"], serde_json::json!([]));
    assert!(checked["entries"].as_u64().unwrap() > 1, "{checked}");

    let day = chrono::NaiveDate::from_ymd_opt(2024, 3, 1).unwrap();
    let store = store::testing::reopen(&database, data, registry, Moment::start_of(day)).await;
    let entries = verified(&store).await;
    assert!(entries > 20);
    let before = registers::organisations::organisation::Entity::find()
        .count(store.read())
        .await
        .unwrap();
    assert!(before > 0);
    let card = Card {
        name: "永安市第九技工学校".into(),
        credit_code: credit_code(),
        kind: Kind::TechnicalSchool,
        is_public: true,
        region_code: "350481001".into(),
        address: "燕江中路 9 号".into(),
        contact_name: "雷春梅".into(),
        contact_phone: "0598-3632000".into(),
        licence_number: String::new(),
        valid_from: None,
        valid_to: None,
    };
    let clerk = actor("after-the-change", &[Role::Clerk]);
    store
        .run(RegisterOrganisation { card }, &clerk, "")
        .await
        .unwrap();
    assert_eq!(verified(&store).await, entries + 1);
    store::testing::close(&store).await;
}

/// Entries of a journal that is whole. The files that were handed in do not lie in a fixture.
async fn verified(store: &store::Store) -> u64 {
    let report = store::journal::verify(store, COUNTY, None).await.unwrap();
    let wrong: Vec<_> = report
        .findings
        .iter()
        .filter(|found| !matches!(found, Finding::FileChanged { .. }))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    report.entries
}

/// An invented credit code that no demonstration gives.
fn credit_code() -> String {
    b"0123456789ABCDEFGHJKLMNPQRTUWXY"
        .iter()
        .map(|check| format!("12350481990000009{}", char::from(*check)))
        .find(|code| kernel::CreditCode::parse(code).is_ok())
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_each_release_before_is_brought_up_to_date_and_goes_on() {
    for release in RELEASES {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("yongji.db");
        let address = format!("sqlite://{}?mode=rwc", file.display());
        lay(&fixture(release, "sqlite"), &address).await;
        must_go_on(folder.path(), Database::Sqlite(file)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_on_postgresql() {
    if !store::testing::on_postgres() {
        println!("skipped: YJ_TEST_DB names no PostgreSQL server (./dev test runs this with one)");
        return;
    }
    for release in RELEASES {
        let folder = tempfile::tempdir().unwrap();
        let address = store::testing::empty_database().await;
        lay(&fixture(release, "postgres"), &address).await;
        must_go_on(folder.path(), Database::Postgres(address)).await;
    }
}

/// Writes the fixtures of the present release; see CONTRIBUTING.md. Needs `sqlite3`, `pg_dump` and a PostgreSQL server.
#[ignore = "not a test: writes the fixtures of a release"]
#[tokio::test(flavor = "multi_thread")]
async fn write_the_fixtures_of_this_release() {
    let release = env!("CARGO_PKG_VERSION");
    let folder = tempfile::tempdir().unwrap();
    let year = ["demo", "--no-serve", "--learners", "1", "--seed", "7"];
    let sqlite = folder.path().join("sqlite");
    told(&year, &sqlite, None);
    let postgres = folder.path().join("postgres");
    let address = store::testing::empty_database().await;
    told(&year, &postgres, Some(&address));
    let dumps = [
        (
            "sqlite",
            "sqlite3",
            vec![text(&sqlite.join("yongji.db")).to_owned(), ".dump".into()],
        ),
        (
            "postgres",
            "pg_dump",
            vec!["--no-owner".into(), "--rows-per-insert=500".into(), address],
        ),
    ];
    for (database, tool, arguments) in dumps {
        let output = std::process::Command::new(tool)
            .args(&arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{tool}");
        let script = String::from_utf8(output.stdout).unwrap();
        // what only the tool itself understands
        let plain: String = script
            .split_inclusive('\n')
            .filter(|line| !line.starts_with("\\restrict") && !line.starts_with("\\unrestrict"))
            .collect();
        let file = std::fs::File::create(fixture(release, database)).unwrap();
        let mut packed = flate2::write::GzEncoder::new(file, flate2::Compression::best());
        packed.write_all(plain.as_bytes()).unwrap();
        packed.finish().unwrap();
    }
}
