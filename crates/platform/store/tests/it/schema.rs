use kernel::Role;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use store::testing::{COUNTY, TestStore, actor, start, store};
use store::{OpenError, Registry};

use crate::jars::{Open, Take, jar, registry};

mod later {
    use sea_orm_migration::prelude::*;
    use store::schema::Schema;

    // sorts before the steps that were taken long ago: it is its name that counts, not its place
    store::migration!("m0900_lid", up);

    async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let s = Schema::of(manager);
        let mut lid = s.business("lid", vec![s.text("jar_id")]);
        lid.foreign_key(&mut s.inside("lid", "jar_id", "jar"));
        manager.create_table(lid).await
    }
}

fn next_release() -> Registry {
    registry().migration(later::Migration)
}

async fn a_year_of_work() -> (TestStore, String) {
    let test = store(registry).await;
    let clerk = actor("clerk", &[Role::Clerk]);
    let open = Open {
        label: "one".into(),
        coins: 30,
    };
    let id = test.run(open, &clerk, "").await.unwrap();
    (test, id)
}

#[tokio::test]
async fn a_database_of_the_release_before_is_brought_up_to_date_and_keeps_what_it_held() {
    let (test, id) = a_year_of_work().await;
    let later =
        store::testing::reopen(&test.database, test.folder.path(), next_release, start()).await;
    let db = later.read();
    let lids = Statement::from_string(db.get_database_backend(), "SELECT jar_id FROM lid");
    assert_eq!(db.query_all_raw(lids).await.unwrap().len(), 0);
    let take = Take {
        jar: id.clone(),
        coins: 12,
    };
    let left = later.run(take, &actor("clerk", &[Role::Clerk]), "").await;
    assert_eq!(left.unwrap(), 18);
    let report = store::journal::verify(&later, COUNTY, None).await.unwrap();
    assert_eq!((report.entries, report.findings), (2, vec![]));
    // and once more, when there is nothing left to do
    store::testing::reopen(&test.database, test.folder.path(), next_release, start()).await;
}

#[tokio::test]
async fn a_database_of_a_later_release_is_left_alone_and_the_sentence_says_what_to_do() {
    let (test, id) = a_year_of_work().await;
    store::testing::reopen(&test.database, test.folder.path(), next_release, start()).await;
    let older = store::Store::open(
        &test.database,
        test.folder.path().to_owned(),
        store::testing::master(),
        test.clock.clone(),
        std::sync::Arc::new(kernel::SeededIds::new(2)),
        registry(),
    )
    .await;
    let Err(error) = older else {
        panic!("an older program opened it")
    };
    assert!(matches!(&error, OpenError::Newer(step) if step == "m0900_lid"));
    let sentence = error.to_string();
    assert!(
        sentence.contains("newer release") && sentence.contains("nothing was changed"),
        "{sentence}"
    );
    let row = jar::Entity::find_by_id((COUNTY.to_owned(), id))
        .one(test.read())
        .await
        .unwrap();
    assert_eq!(row.unwrap().coins, 30);
}
