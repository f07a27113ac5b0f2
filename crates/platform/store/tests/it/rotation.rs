//! Another master key, whole and cut off half way; and the list of destroyed keys.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use kernel::{Actor, RegionCode, Role, SeededIds};
use store::rotation::{self, RewrapKeys};
use store::testing::{COUNTY, TestStore, actor, store};
use store::{Masters, OpenError, Secret, Store, StoreError, destroyed, jobs, journal, vault};

use crate::jars::registry;
use crate::vault::Keep;

/// The key a store of tests is made with, and its successor.
fn masters() -> (Secret, Secret) {
    (Secret::new([7; 32]), Secret::new([8; 32]))
}

async fn reopen(test: &TestStore, masters: impl Into<Masters>) -> Result<Store, OpenError> {
    let (folder, clock) = (test.folder.path().to_owned(), test.clock.clone());
    // every process that opens the database makes ids of its own
    static OPENED: AtomicU64 = AtomicU64::new(2);
    let ids = Arc::new(SeededIds::new(OPENED.fetch_add(1, Ordering::Relaxed)));
    Store::open(&test.database, folder, masters, clock, ids, registry()).await
}

fn name(n: u32) -> String {
    format!("P{n}")
}

async fn reads(store: &Store, n: u32, sealed: &str) -> Result<String, StoreError> {
    let key = vault::open(store.read(), store.keys(), COUNTY, &name(n)).await?;
    Ok(key.unseal("phone", sealed)?.to_string())
}

#[tokio::test]
async fn half_of_the_keys_under_a_new_master_key_and_everything_is_still_read() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let mut sealed = vec![];
    for n in 0..7 {
        let make = Keep::Make { person: name(n) };
        sealed.push(test.run(make, &clerk, "").await.unwrap());
    }
    let destroy = Keep::Destroy { person: name(6) };
    test.run(destroy, &clerk, "").await.unwrap();
    let letter = test.keys().seal("letter", b"of the house").unwrap();
    let (old, new) = masters();
    let both = || Masters {
        current: old.clone(),
        next: Some(new.clone()),
    };
    // three of seven, then the power goes
    let rotating = reopen(&test, both()).await.unwrap();
    let system = Actor::system(COUNTY, RegionCode::parse(COUNTY).unwrap());
    let some = RewrapKeys {
        after: String::new(),
        most: 3,
    };
    let answer = rotating.run(some, &system, "").await.unwrap();
    assert_eq!((answer.rewrapped, answer.last), (3, Some(name(2))));
    drop(rotating);
    let again = reopen(&test, both()).await.unwrap();
    for n in 0..6 {
        let text = reads(&again, n, &sealed[n as usize]).await.unwrap();
        assert_eq!(text, "15400000000");
    }
    let done = rotation::rewrap(&again).await.unwrap();
    assert_eq!((done.installation, done.persons), (6, 3));
    let twice = rotation::rewrap(&again).await.unwrap();
    assert_eq!(twice.persons, 0, "nothing is left to do");
    drop(again);

    let after = reopen(&test, new).await.unwrap();
    for n in 0..6 {
        assert!(reads(&after, n, &sealed[n as usize]).await.is_ok());
    }
    assert!(matches!(
        reads(&after, 6, &sealed[6]).await,
        Err(StoreError::KeyGone)
    ));
    assert_eq!(
        after.keys().unseal("letter", &letter).unwrap().as_slice(),
        b"of the house"
    );
    let report = journal::verify(&after, COUNTY, None).await.unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    assert!(matches!(reopen(&test, old).await, Err(OpenError::WrongKey)));
}

#[tokio::test]
async fn a_destroyed_key_is_on_the_list_outside_the_database() {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    for n in 0..2 {
        let make = Keep::Make { person: name(n) };
        test.run(make, &clerk, "").await.unwrap();
    }
    let path = test.folder.path().join(destroyed::FILE);
    let destroy = Keep::Destroy { person: name(0) };
    test.run(destroy, &clerk, "").await.unwrap();
    jobs::run_due(&test).await.unwrap();
    let list = destroyed::read(&path).unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(
        (list[0].county.as_str(), &list[0].person),
        (COUNTY, &name(0))
    );
    // a list that was lost is written again from what the database knows
    std::fs::remove_file(&path).unwrap();
    assert_eq!(destroyed::complete(&test).await.unwrap(), 1);
    assert_eq!(destroyed::complete(&test).await.unwrap(), 0);
    assert_eq!(destroyed::read(&path).unwrap(), list);
    assert!(destroyed::alive(&test, &list).await.unwrap().is_empty());
}
