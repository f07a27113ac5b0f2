//! Plain reads over the tables of the crates below: one statement, one answer, always inside one county.
//!
//! Every statement's first value is the county. Only columns that the crates keep for reading are named here; nothing is
//! written. Pages that show one row whole use the entities of its crate instead.

use kernel::Money;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, FromQueryResult, Statement, Value};
use web::App;

/// Reads of one county.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    db: &'a DatabaseConnection,
    county: &'a str,
}

/// A number under a word.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Tally {
    /// The word.
    pub key: String,
    /// The number.
    pub n: i64,
}

impl<'a> Reading<'a> {
    /// Of the county the app serves.
    pub fn of(app: &'a App) -> Reading<'a> {
        Reading {
            db: app.store().read(),
            county: app.county(),
        }
    }

    /// Of a county, where no app is.
    pub fn over(db: &'a DatabaseConnection, county: &'a str) -> Reading<'a> {
        Reading { db, county }
    }

    /// The connection, for entities.
    pub fn db(self) -> &'a DatabaseConnection {
        self.db
    }

    /// The county.
    pub fn county(self) -> &'a str {
        self.county
    }

    fn statement(self, sql: &str, values: Vec<Value>) -> Statement {
        let all = std::iter::once(Value::from(self.county)).chain(values);
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, all)
    }

    /// The rows of a statement whose `$1` is the county.
    pub async fn rows<T: FromQueryResult>(
        self,
        sql: &str,
        values: Vec<Value>,
    ) -> Result<Vec<T>, DbErr> {
        T::find_by_statement(self.statement(sql, values))
            .all(self.db)
            .await
    }

    /// The one number `n` of a statement; nothing is 0.
    pub async fn number(self, sql: &str, values: Vec<Value>) -> Result<i64, DbErr> {
        let row = self.db.query_one_raw(self.statement(sql, values)).await?;
        row.map_or(Ok(0), |row| {
            row.try_get::<Option<i64>>("", "n")
                .map(|n| n.unwrap_or_default())
        })
    }

    /// A count.
    pub async fn count(self, sql: &str, values: Vec<Value>) -> Result<u64, DbErr> {
        Ok(u64::try_from(self.number(sql, values).await?).unwrap_or_default())
    }

    /// A sum of fen.
    pub async fn fen(self, sql: &str, values: Vec<Value>) -> Result<Money, DbErr> {
        Ok(Money::from_fen(self.number(sql, values).await?))
    }
}
