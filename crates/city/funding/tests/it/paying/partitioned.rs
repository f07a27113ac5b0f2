//! Every table partitioned by county, as in a database that is spread over machines: the keys allow it, and money goes
//! its way there.

use sea_orm::{ConnectionTrait, Statement};
use store::testing::COUNTY;

use super::payments::money_goes_to_the_account;
use super::seed::Town;

#[tokio::test]
async fn money_goes_to_the_account_on_tables_partitioned_by_county() {
    if !store::testing::on_postgres() {
        println!("skipped: YJ_TEST_DB names no PostgreSQL server (./dev test runs this with one)");
        return;
    }
    let town = Town::partitioned().await;
    let db = town.read();
    let sql = "SELECT relname FROM pg_class WHERE relkind = 'p' AND relnamespace = 'public'::regnamespace";
    let cut: Vec<String> = db
        .query_all_raw(Statement::from_string(db.get_database_backend(), sql))
        .await
        .unwrap()
        .iter()
        .map(|row| row.try_get("", "relname").unwrap())
        .collect();
    for table in &town.registry().tables {
        assert!(cut.iter().any(|name| name == table.name), "{}", table.name);
    }
    money_goes_to_the_account(&town).await;
    let report = store::journal::verify(&town, COUNTY, None).await.unwrap();
    assert_eq!(report.findings, vec![]);
    let sql = "SELECT count(*) AS n FROM payment_line_350481";
    let row = db
        .query_one_raw(Statement::from_string(db.get_database_backend(), sql))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(row.try_get::<i64>("", "n").unwrap(), 2);
}
