use std::path::Path;

use crate::program::{text, told};
use crate::stories::{self, Told};

fn play(folder: &Path, database: Option<&str>) {
    let mut arguments = vec![
        "demo",
        "--no-serve",
        "--learners",
        "200",
        "--seed",
        "7",
        "--data",
        text(folder),
    ];
    if let Some(address) = database {
        arguments.extend(["--database", address]);
    }
    told(&arguments);
}

fn ledger(folder: &Path, database: Option<&str>) -> String {
    let mut arguments = vec![
        "ledger",
        "export",
        "--format",
        "hledger",
        "--data",
        text(folder),
    ];
    if let Some(address) = database {
        arguments.extend(["--database", address]);
    }
    told(&arguments)
}

#[test]
fn the_year_adds_up_and_leaves_nothing_behind_the_journal() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    play(&data, None);
    let checked: serde_json::Value =
        serde_json::from_str(&told(&["ledger", "check", "--json", "--data", text(&data)])).unwrap();
    assert!(checked["entries"].as_u64().unwrap() > 5);
    assert_eq!(checked["findings"], serde_json::json!([]));
    let verified: serde_json::Value = serde_json::from_str(&told(&[
        "journal",
        "verify",
        "--json",
        "--data",
        text(&data),
    ]))
    .unwrap();
    assert_eq!(verified["findings"], serde_json::json!([]));
    assert!(ledger(&data, None).contains("sentence:3.3.5"));
    let year = Told::open(&data);
    stories::every_story_is_told(&year);
    stories::every_step_has_an_open_case(&year);
    stories::the_money_adds_up(&year);

    let again = folder.path().join("again");
    play(&again, None);
    assert_eq!(
        ledger(&data, None),
        ledger(&again, None),
        "the same seed gives the same year, to the byte"
    );

    // a backup taken and restored tells the same
    let backup = folder.path().join("backup.tar");
    told(&["backup", text(&backup), "--data", text(&data)]);
    let restored = folder.path().join("restored");
    std::fs::create_dir(&restored).unwrap();
    std::fs::copy(data.join("master.key"), restored.join("master.key")).unwrap();
    told(&["restore", text(&backup), "--data", text(&restored)]);
    assert_eq!(ledger(&data, None), ledger(&restored, None));
    told(&["journal", "verify", "--data", text(&restored)]);
}

#[test]
fn the_same_seed_gives_the_same_year_on_both_databases() {
    let Ok(server) = std::env::var("YJ_TEST_DB") else {
        println!(
            "skipped: YJ_TEST_DB names no PostgreSQL server (./dev test runs this a second time with one)"
        );
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let name = format!("yj_demo_{}", std::process::id());
    let created = std::process::Command::new("psql")
        .arg(&server)
        .args(["-qc", &format!("CREATE DATABASE {name}")])
        .status();
    assert!(
        created.is_ok_and(|status| status.success()),
        "psql makes a database"
    );
    let address = server
        .rsplit_once('/')
        .map(|(base, _)| format!("{base}/{name}"))
        .unwrap();
    let (sqlite, postgres) = (folder.path().join("sqlite"), folder.path().join("postgres"));
    play(&sqlite, None);
    play(&postgres, Some(&address));
    assert_eq!(ledger(&sqlite, None), ledger(&postgres, Some(&address)));
    told(&[
        "journal",
        "verify",
        "--data",
        text(&postgres),
        "--database",
        &address,
    ]);
}
