use sea_orm::{ConnectionTrait, Statement};
use store::Registry;
use store::testing::store;

fn registry() -> Registry {
    Registry::of(&[funding::bring])
}

#[tokio::test]
async fn every_table_of_the_process_of_money_exists_with_its_columns() {
    let test = store(registry).await;
    let db = test.read();
    for table in &test.registry().tables {
        let columns: Vec<_> = table
            .columns
            .iter()
            .map(|column| column.name.as_str())
            .collect();
        let sql = format!("SELECT {} FROM {}", columns.join(", "), table.name);
        db.query_all_raw(Statement::from_string(db.get_database_backend(), sql))
            .await
            .unwrap();
    }
}
