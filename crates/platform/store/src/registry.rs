//! What the features bring to the store: their migrations, tables, commands and job handlers.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use kernel::Role;
use schemars::Schema;
use sea_orm::{
    DatabaseConnection, EntityTrait, Iterable, PaginatorTrait, PrimaryKeyToColumn, QueryFilter,
    QueryOrder,
};
use sea_orm::{IdenStatic, sea_query::Expr, sea_query::ExprTrait};
use sea_orm_migration::MigrationTrait;
use serde_json::Value;

use crate::{Command, Digest, Keys, Row, Store, StoreError, digest_of};

/// Everything the features registered, in the order of the house.
pub struct Registry {
    /// Schema changes, in order.
    pub migrations: Vec<Box<dyn MigrationTrait>>,
    /// Business tables.
    pub tables: Vec<TableInfo>,
    /// Commands.
    pub commands: Vec<CommandInfo>,
    /// Handlers of jobs by kind.
    pub jobs: Vec<(&'static str, JobHandler)>,
    /// The schemas the commands' requests and answers refer to, as OpenAPI names them.
    pub schemas: std::sync::Mutex<schemars::SchemaGenerator>,
}

/// A handler of one kind of job. It is called at least once; what it does is keyed by the job's id.
pub type JobHandler = Arc<
    dyn Fn(Store, crate::jobs::Job) -> Pin<Box<dyn Future<Output = Result<(), String>> + Send>>
        + Send
        + Sync,
>;

/// A column of a business table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnInfo {
    /// Its name in the database; the data dictionary's message key is `dict-<table>-<column>`.
    pub name: String,
}

/// One stored row as the audit sees it.
pub struct StoredRow {
    /// The row's key within its county.
    pub key: String,
    /// Its version.
    pub version: i32,
    /// The keyed digest of what is stored now.
    pub digest: Digest,
    /// The row itself.
    pub content: Value,
}

type Scan = Arc<
    dyn for<'a> Fn(
            &'a DatabaseConnection,
            &'a Keys,
            String,
            u64,
            u64,
        ) -> BoxFuture<'a, Result<Vec<StoredRow>, StoreError>>
        + Send
        + Sync,
>;

/// A business table: what `journal verify` reads and what the audit exports.
#[derive(Clone)]
pub struct TableInfo {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub columns: Vec<ColumnInfo>,
    scan: Scan,
}

impl TableInfo {
    /// The table of an entity.
    pub fn of<R: Row + 'static>() -> TableInfo {
        let columns = <R::Table as EntityTrait>::Column::iter()
            .map(|c| ColumnInfo {
                name: c.as_str().to_owned(),
            })
            .collect();
        let scan: Scan = Arc::new(|db, keys, county, page, size| {
            Box::pin(async move {
                let mut query = R::Table::find()
                    .filter(Expr::col(sea_orm::sea_query::Alias::new("county_code")).eq(county));
                for key in <R::Table as EntityTrait>::PrimaryKey::iter() {
                    query = query.order_by_asc(key.into_column());
                }
                let rows = query.paginate(db, size).fetch_page(page).await?;
                rows.into_iter()
                    .map(|row| {
                        Ok(StoredRow {
                            key: row.key().to_owned(),
                            version: row.version(),
                            digest: digest_of(&keys.digest, &row)?,
                            content: serde_json::to_value(&row)
                                .map_err(|e| StoreError::Broken(e.to_string()))?,
                        })
                    })
                    .collect()
            })
        });
        TableInfo {
            name: R::TABLE,
            columns,
            scan,
        }
    }

    /// One page of the rows of a county, in key order.
    pub async fn rows(
        &self,
        db: &DatabaseConnection,
        keys: &Keys,
        county: &str,
        page: u64,
        size: u64,
    ) -> Result<Vec<StoredRow>, StoreError> {
        (self.scan)(db, keys, county.to_owned(), page, size).await
    }
}

/// A command as the API, the permission table and the document page see it.
#[derive(Clone)]
pub struct CommandInfo {
    /// `noun.verb`.
    pub name: &'static str,
    /// The policy sentences it carries out.
    pub sentences: &'static [&'static str],
    /// The roles that may give it.
    pub may: &'static [Role],
    /// Whether a visitor may.
    pub anyone: bool,
    /// The schema of the request.
    pub request: Schema,
    /// The schema of the answer.
    pub answer: Schema,
}

impl CommandInfo {
    /// The description of `C`; its schemas refer to shared definitions in `schemas`.
    pub fn of<C: Command>(schemas: &mut schemars::SchemaGenerator) -> CommandInfo {
        CommandInfo {
            name: C::NAME,
            sentences: C::SENTENCES,
            may: C::MAY,
            anyone: C::ANYONE,
            request: schemas.subschema_for::<C>(),
            answer: schemas.subschema_for::<C::Answer>(),
        }
    }
}

impl Default for Registry {
    /// The store's own tables come first.
    fn default() -> Registry {
        let settings = schemars::generate::SchemaSettings::draft2020_12()
            .with(|s| s.definitions_path = "/components/schemas".into());
        Registry {
            migrations: vec![],
            tables: vec![],
            commands: vec![],
            jobs: vec![],
            schemas: std::sync::Mutex::new(settings.into_generator()),
        }
        .migration(crate::journal::migration::Migration)
        .migration(crate::outbox::migration::Migration)
        .table::<crate::vault::person_key::Model>()
        .table::<crate::files::stored_file::Model>()
        .command::<crate::rotation::RewrapKeys>()
        .job(crate::destroyed::JOB, crate::destroyed::note)
    }
}

impl Registry {
    /// Only the store's own tables.
    pub fn new() -> Registry {
        Registry::default()
    }

    /// Everything these features bring, in this order.
    pub fn of(features: &[fn(Registry) -> Registry]) -> Registry {
        features
            .iter()
            .fold(Registry::new(), |registry, bring| bring(registry))
    }

    // a feature may be brought by its crate and again with its pages: the same name is the same thing

    /// Adds a change of the schema.
    pub fn migration(mut self, migration: impl MigrationTrait + 'static) -> Registry {
        if !self
            .migrations
            .iter()
            .any(|known| known.name() == migration.name())
        {
            self.migrations.push(Box::new(migration));
        }
        self
    }

    /// Adds a business table, named by its row type.
    pub fn table<R: Row + 'static>(mut self) -> Registry {
        if !self.tables.iter().any(|known| known.name == R::TABLE) {
            self.tables.push(TableInfo::of::<R>());
        }
        self
    }

    /// Adds a command.
    pub fn command<C: Command>(mut self) -> Registry {
        if !self.commands.iter().any(|known| known.name == C::NAME) {
            let schemas = self
                .schemas
                .get_mut()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            let info = CommandInfo::of::<C>(schemas);
            self.commands.push(info);
        }
        self
    }

    /// Adds the handler of one kind of job.
    pub fn job<F, Fut>(mut self, kind: &'static str, handler: F) -> Registry
    where
        F: Fn(Store, crate::jobs::Job) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), String>> + Send + 'static,
    {
        if !self.jobs.iter().any(|(known, _)| *known == kind) {
            let handler: JobHandler = Arc::new(move |store, job| Box::pin(handler(store, job)));
            self.jobs.push((kind, handler));
        }
        self
    }
}
