//! Building blocks of migrations that mean the same on SQLite and on PostgreSQL.
//!
//! Every business table has `county_code` in its primary, foreign and unique keys, so that it can be spread over
//! machines by county. Text sorts by bytes on both databases.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;
use sea_orm_migration::sea_query::{
    ColumnDef, ForeignKeyCreateStatement, Index, IndexCreateStatement, TableCreateStatement,
};

/// Makes columns for one database.
pub struct Schema(DatabaseBackend);

impl Schema {
    /// For the database behind `manager`.
    pub fn of(manager: &SchemaManager<'_>) -> Schema {
        Schema(manager.get_database_backend())
    }

    /// A text column, not null, in byte order.
    pub fn text(&self, name: &str) -> ColumnDef {
        let mut column = self.text_null(name);
        column.not_null();
        column
    }

    /// A text column that may be null.
    pub fn text_null(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(Alias::new(name));
        column.text();
        if self.0 == DatabaseBackend::Postgres {
            column.extra("COLLATE \"C\"");
        }
        column
    }

    /// A text column limited to these words.
    pub fn word(&self, name: &str, words: &[&str]) -> ColumnDef {
        let mut column = self.text(name);
        column
            .check(Expr::col(Alias::new(name)).is_in(words.iter().map(|word| (*word).to_owned())));
        column
    }

    /// A whole number, not null.
    pub fn int(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(Alias::new(name));
        column.integer().not_null();
        column
    }

    /// A whole number that may be null.
    pub fn int_null(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(Alias::new(name));
        column.integer();
        column
    }

    /// A large whole number, not null: fen, positions, sizes.
    pub fn big(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(Alias::new(name));
        column.big_integer().not_null();
        column
    }

    /// A large whole number that may be null.
    pub fn big_null(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(Alias::new(name));
        column.big_integer();
        column
    }

    /// Money in fen that is never negative.
    pub fn fen(&self, name: &str) -> ColumnDef {
        let mut column = self.big(name);
        column.check(Expr::col(Alias::new(name)).gte(0));
        column
    }

    /// Yes or no, not null.
    pub fn flag(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(Alias::new(name));
        column.boolean().not_null();
        column
    }

    /// An instant, not null.
    pub fn moment(&self, name: &str) -> ColumnDef {
        let mut column = self.moment_null(name);
        column.not_null();
        column
    }

    /// An instant that may be null.
    pub fn moment_null(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(Alias::new(name));
        column.timestamp_with_time_zone();
        column
    }

    /// A calendar day, not null.
    pub fn date(&self, name: &str) -> ColumnDef {
        let mut column = self.date_null(name);
        column.not_null();
        column
    }

    /// A calendar day that may be null.
    pub fn date_null(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(Alias::new(name));
        column.date();
        column
    }

    /// A business table: `county_code` and `id` as its key, `row_version` as its guard, and these columns.
    pub fn business(&self, table: &str, columns: Vec<ColumnDef>) -> TableCreateStatement {
        let mut statement = Table::create();
        statement
            .table(Alias::new(table))
            .col(self.text("county_code"))
            .col(self.text("id"));
        for column in columns {
            statement.col(column);
        }
        let mut version = self.int("row_version");
        version.check(Expr::col(Alias::new("row_version")).gt(0));
        statement.col(version);
        statement.primary_key(
            Index::create()
                .col(Alias::new("county_code"))
                .col(Alias::new("id")),
        );
        statement
    }

    /// A foreign key inside the county: `(county_code, column)` to the other table's key.
    pub fn inside(&self, table: &str, column: &str, other: &str) -> ForeignKeyCreateStatement {
        ForeignKey::create()
            .name(format!("fk_{table}_{column}"))
            .from(
                Alias::new(table),
                (Alias::new("county_code"), Alias::new(column)),
            )
            .to(
                Alias::new(other),
                (Alias::new("county_code"), Alias::new("id")),
            )
            .to_owned()
    }

    /// A unique rule inside the county. The columns do not include `county_code`; it is added.
    pub fn unique(&self, table: &str, name: &str, columns: &[&str]) -> IndexCreateStatement {
        let mut index = self.index(table, name, columns);
        index.unique();
        index
    }

    /// An index inside the county.
    pub fn index(&self, table: &str, name: &str, columns: &[&str]) -> IndexCreateStatement {
        let mut index = Index::create();
        index
            .name(name)
            .table(Alias::new(table))
            .col(Alias::new("county_code"));
        for column in columns {
            index.col(Alias::new(*column));
        }
        index
    }
}

/// A migration written as one function: `migration!("m0001_classes", up)` where `up` is
/// `async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr>`. A failed one leaves nothing half done.
#[macro_export]
macro_rules! migration {
    ($name:literal, $up:path) => {
        /// One change of the schema, named by what it does.
        pub struct Migration;

        impl sea_orm_migration::MigrationName for Migration {
            fn name(&self) -> &str {
                $name
            }
        }

        #[sea_orm_migration::async_trait::async_trait]
        impl sea_orm_migration::MigrationTrait for Migration {
            async fn up(
                &self,
                manager: &sea_orm_migration::SchemaManager,
            ) -> Result<(), sea_orm::DbErr> {
                $up(manager).await
            }

            fn use_transaction(&self) -> Option<bool> {
                Some(true)
            }
        }
    };
}
