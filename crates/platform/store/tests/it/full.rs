//! The disk is full: what cannot be stored is refused with nothing lost, and goes through once there is room.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use kernel::Role;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use store::testing::{COUNTY, actor, on_postgres, start, store};
use store::{CommandError, Database, Store, StoreError};

use crate::jars::{JarRefusal, Open, jar, registry};

/// A jar whose label takes room.
fn wide(n: usize) -> Open {
    Open {
        label: format!("{n} {}", "jar ".repeat(1000)),
        coins: 1,
    }
}

async fn open(store: &Store, n: usize) -> Result<String, CommandError<JarRefusal>> {
    let clerk = actor("clerk", &[Role::Clerk]);
    store.run(wide(n), &clerk, &n.to_string()).await
}

fn is_full<T>(outcome: &Result<T, CommandError<JarRefusal>>) -> bool {
    matches!(outcome, Err(CommandError::Store(StoreError::Full)))
}

/// Opens jars until there is no room for another; answers how many there are.
async fn fill(store: &Store) -> usize {
    for n in 0..2_000 {
        match open(store, n).await {
            Ok(_) => {}
            refused if is_full(&refused) => return n,
            Err(other) => panic!("{other:?}"),
        }
    }
    panic!("there is always room");
}

async fn must_hold(store: &Store, jars: usize) {
    let rows = jar::Entity::find().all(store.read()).await.unwrap();
    assert_eq!(rows.len(), jars);
    let report = store::journal::verify(store, COUNTY, None).await.unwrap();
    assert_eq!((report.entries as usize, report.findings), (jars, vec![]));
}

/// Lets the file grow by so many pages from what it has now.
async fn may_grow_by(store: &Store, pages: i64) {
    let db = store.read();
    let row = db
        .query_one_raw(Statement::from_string(
            db.get_database_backend(),
            "PRAGMA page_count",
        ))
        .await
        .unwrap()
        .unwrap();
    let count: i64 = row.try_get("", "page_count").unwrap();
    let sql = format!("PRAGMA max_page_count = {}", count + pages);
    store.technical(&sql, vec![]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_may_not_grow_refuses_and_takes_the_same_request_later() {
    if on_postgres() {
        println!("skipped: max_page_count is a limit of SQLite");
        return;
    }
    let test = store(registry).await;
    may_grow_by(&test, 60).await;
    let jars = fill(&test).await;
    assert!(jars > 5, "{jars}");
    must_hold(&test, jars).await;
    may_grow_by(&test, 10_000).await;
    for n in 0..20 {
        open(&test, jars + n).await.unwrap();
    }
    must_hold(&test, jars + 20).await;
}

const LIMITED: &str = "YJ_LIMITED_DATABASE";

/// The process whose files may not grow: it fills its database, is refused, waits for room, and goes on.
#[ignore = "not a test: the process that the test below starts with a limit on its files"]
#[tokio::test(flavor = "multi_thread")]
async fn a_process_with_a_limit() {
    let Ok(path) = std::env::var(LIMITED) else {
        return;
    };
    let path = std::path::PathBuf::from(path);
    let folder = path.parent().unwrap().to_owned();
    let database = Database::Sqlite(path);
    let store = store::testing::reopen(&database, &folder, registry, start()).await;
    let photograph = vec![7u8; 900 * 1024];
    let put = |bytes: &[u8]| {
        store
            .files()
            .put(store.keys(), "photo.jpg", "image/jpeg", bytes)
    };
    let refused = put(&photograph);
    assert!(matches!(refused, Err(StoreError::Full)), "{refused:?}");
    put(b"a small one").unwrap();
    let jars = fill(&store).await;
    assert!(jars > 5, "{jars}");
    // many at once share a commit: each that was not done is told why, none that the program is ending
    let crowd: Vec<_> = (0..40)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move { open(&store, jars + n).await })
        })
        .collect();
    let mut more = 0;
    for one in crowd {
        match one.await.unwrap() {
            Ok(_) => more += 1,
            refused => assert!(is_full(&refused), "{refused:?}"),
        }
    }
    assert!(more < 10, "there is hardly any room: {more}");
    must_hold(&store, jars + more).await;
    println!("\nno-room-left");
    std::io::stdin()
        .lock()
        .read_line(&mut String::new())
        .unwrap();
    // the same requests again: those that were done are answered, the others are done
    for n in 0..40 {
        open(&store, jars + n).await.unwrap();
    }
    must_hold(&store, jars + 40).await;
    let handed = put(&photograph).unwrap();
    let back = store.files().get(store.keys(), &handed.sha256).unwrap();
    assert_eq!(back, photograph);
    let files = std::fs::read_dir(folder.join("files")).unwrap();
    let halves = files
        .flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap())
        .filter(|file| {
            let name = file.as_ref().unwrap().file_name();
            name.to_string_lossy().ends_with("half")
        });
    assert_eq!(halves.count(), 0, "half a file takes up no room");
    println!("\nall-went-through");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_whose_files_may_not_grow_refuses_and_goes_on_when_there_is_room() {
    if on_postgres() {
        println!("skipped: the files of PostgreSQL are not this process's");
        return;
    }
    let test = store(registry).await;
    store::testing::close(&test.store).await;
    let Database::Sqlite(path) = &test.database else {
        panic!("asked above")
    };
    // 1200 blocks of 512 bytes; the signal that comes with the refusal is ignored, as the server does
    let mut child = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -S -f 1200; exec \"$@\"", "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "full::a_process_with_a_limit", "--ignored"])
        .arg("--nocapture")
        .env(LIMITED, path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    assert!(
        lines.any(|line| line == "no-room-left"),
        "{:?}",
        child.wait()
    );
    let made_room = Command::new("prlimit")
        .args(["--pid", &child.id().to_string(), "--fsize=unlimited"])
        .status()
        .unwrap();
    assert!(made_room.success());
    child.stdin.take().unwrap().write_all(b"room\n").unwrap();
    assert!(
        lines.any(|line| line == "all-went-through"),
        "{:?}",
        child.wait()
    );
    assert!(child.wait().unwrap().success());
}
