//! A business of one table for these tests: jars of coins that can be filled and emptied.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Registry, Stop, Tx};

pub mod jar {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "jar")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub label: String,
        pub coins: i64,
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(jar, "jar");

mod migration {
    use sea_orm_migration::prelude::*;
    use store::schema::Schema;

    store::migration!("m9001_jar", up);

    async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let s = Schema::of(manager);
        manager
            .create_table(s.business("jar", vec![s.text("label"), s.fen("coins")]))
            .await?;
        manager
            .create_index(s.unique("jar", "uq_jar_label", &["label"]))
            .await
    }
}

pub fn registry() -> Registry {
    Registry::new()
        .migration(migration::Migration)
        .table::<jar::Model>()
        .command::<Open>()
        .command::<Take>()
        .command::<Relabel>()
        .job("jar.empty", |store, job| async move {
            let system = store::testing::actor("system", &[Role::System]);
            store
                .run(
                    Take {
                        jar: job.subject.clone(),
                        coins: 1,
                    },
                    &system,
                    &job.id,
                )
                .await
                .map(|_| ())
                .map_err(|e| e.to_string())
        })
}

#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum JarRefusal {
    #[error("the label is taken")]
    LabelTaken,
    #[error("only {left} coins are left")]
    TooFew { left: i64 },
    #[error("there is no such jar")]
    NoSuchJar,
}

impl Refusal for JarRefusal {
    fn key(&self) -> &'static str {
        match self {
            JarRefusal::LabelTaken => "jar-label-taken",
            JarRefusal::TooFew { .. } => "jar-too-few",
            JarRefusal::NoSuchJar => "jar-no-such",
        }
    }
}

/// Opens a jar with coins in it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Open {
    pub label: String,
    pub coins: i64,
}

impl Command for Open {
    const NAME: &'static str = "jar.open";
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = String;
    type Refusal = JarRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        _: Moment,
    ) -> Result<Done<String>, Stop<JarRefusal>> {
        let row = jar::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            label: self.label.clone(),
            coins: self.coins,
            row_version: 0,
        };
        let id = row.id.clone();
        match tx.insert(row).await {
            Err(store::StoreError::Taken(_)) => return Err(JarRefusal::LabelTaken.into()),
            other => other?,
        };
        Ok(Done::new(id.clone())
            .about("jar", &id)
            .fact("coins", self.coins))
    }
}

/// Takes coins out of a jar.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Take {
    pub jar: String,
    pub coins: i64,
}

impl Command for Take {
    const NAME: &'static str = "jar.take";
    const MAY: &'static [Role] = &[Role::Clerk, Role::System];
    type Answer = i64;
    type Refusal = JarRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        _: Moment,
    ) -> Result<Done<i64>, Stop<JarRefusal>> {
        let old = jar::Entity::find_by_id((tx.county().to_owned(), self.jar.clone()))
            .one(tx.db())
            .await?
            .ok_or(JarRefusal::NoSuchJar)?;
        if old.coins < self.coins {
            return Err(JarRefusal::TooFew { left: old.coins }.into());
        }
        let left = old.coins - self.coins;
        tx.update(
            &old,
            jar::Model {
                coins: left,
                ..old.clone()
            },
        )
        .await?;
        Ok(Done::new(left)
            .about("jar", &self.jar)
            .fact("taken", self.coins))
    }
}

/// Gives a jar another label, as somebody does who saw it at a version. Its first runs may be made to lose a race.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Relabel {
    pub jar: String,
    pub seen: i32,
    pub label: String,
    /// Runs that write over a row somebody else has just written.
    pub lost: u32,
    #[serde(skip)]
    #[schemars(skip)]
    pub runs: Arc<AtomicU32>,
}

impl Command for Relabel {
    const NAME: &'static str = "jar.relabel";
    const MAY: &'static [Role] = &[Role::Clerk];
    type Answer = i32;
    type Refusal = JarRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        _: Moment,
    ) -> Result<Done<i32>, Stop<JarRefusal>> {
        let run = self.runs.fetch_add(1, Ordering::SeqCst);
        let old = jar::Entity::find_by_id((tx.county().to_owned(), self.jar.clone()))
            .one(tx.db())
            .await?
            .ok_or(JarRefusal::NoSuchJar)?;
        if old.row_version != self.seen {
            return Err(Stop::Stale);
        }
        let mut read = old.clone();
        if run < self.lost {
            read.row_version -= 1;
        }
        let new = jar::Model {
            label: self.label.clone(),
            ..old
        };
        let new = tx.update(&read, new).await?;
        Ok(Done::new(new.row_version).about("jar", &self.jar))
    }
}
