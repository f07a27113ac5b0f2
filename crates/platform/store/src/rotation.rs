//! Another master key: every wrapped key is wrapped anew.
//!
//! ```text
//! begin ──▶ master.key.next is there: both keys open, the new one wraps
//!   └─ rewrap ──▶ the installation's keys, then every person's, some at a time
//!        └─ finish ──▶ the old file is set aside, the new one takes its name
//! ```
//! Cut off at any point, the next start opens with both keys and the same command goes on. What the keys seal is not touched.
//!
//! Not here: stopping the processes that know only the old key.

use std::path::{Path, PathBuf};

use kernel::{Actor, Moment, RegionCode, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use crate::connect::{self, MASTER_FILE, MASTER_VARIABLE, NEXT_FILE, NEXT_VARIABLE, OpenError};
use crate::vault::person_key;
use crate::{Command, CommandError, Done, NoRefusal, Stop, Store, StoreError, Tx};

/// Keys of persons that one command wraps anew.
const TOGETHER: u64 = 500;

/// What was wrapped anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rewrapped {
    /// Keys of the installation.
    pub installation: usize,
    /// Keys of persons.
    pub persons: u64,
}

/// Makes the new key beside the old one. One that is there already is taken: a replacement that was cut off goes on. With the key in
/// the environment, the operator gives the new one there.
pub fn begin(folder: &Path) -> Result<(), OpenError> {
    if std::env::var_os(MASTER_VARIABLE).is_some() {
        return match std::env::var_os(NEXT_VARIABLE) {
            Some(_) => Ok(()),
            None => Err(OpenError::NoNextKey),
        };
    }
    let next = folder.join(NEXT_FILE);
    if folder.join(MASTER_FILE).exists() && !next.exists() {
        connect::write_key(&next)?;
    }
    Ok(())
}

/// Wraps every key anew that the former master key wrapped. The store was opened with both.
pub async fn rewrap(store: &Store) -> Result<Rewrapped, StoreError> {
    let mut done = Rewrapped::default();
    for (name, wrapped) in store.keys().wrapped()? {
        let sql = "INSERT INTO wrapped_key (name, wrapped) VALUES ($1, $2) \
                   ON CONFLICT (name) DO UPDATE SET wrapped = excluded.wrapped";
        store
            .technical(sql, vec![name.into(), wrapped.into()])
            .await?;
        done.installation += 1;
    }
    let sql = "SELECT DISTINCT county_code FROM person_key ORDER BY county_code";
    let db = store.read();
    let statement = sea_orm::Statement::from_string(db.get_database_backend(), sql);
    for row in db.query_all_raw(statement).await? {
        let county: String = row.try_get("", "county_code")?;
        let region =
            RegionCode::parse(&county).map_err(|error| StoreError::Broken(error.to_string()))?;
        let system = Actor::system(&county, region);
        let mut after = String::new();
        loop {
            let command = RewrapKeys {
                after: after.clone(),
                most: TOGETHER,
            };
            let answer = store
                .run(command, &system, "")
                .await
                .map_err(|error| match error {
                    CommandError::Store(error) => error,
                    other => StoreError::Broken(other.to_string()),
                })?;
            done.persons += answer.rewrapped;
            match answer.last {
                Some(last) => after = last,
                None => break,
            }
        }
    }
    Ok(done)
}

/// Sets the old file aside and gives the new one its name; answers where the old one is. None when the keys stand in the environment
/// or nothing was begun.
pub fn finish(folder: &Path, today: chrono::NaiveDate) -> Result<Option<PathBuf>, OpenError> {
    let (path, next) = (folder.join(MASTER_FILE), folder.join(NEXT_FILE));
    if std::env::var_os(MASTER_VARIABLE).is_some() || !next.exists() {
        return Ok(None);
    }
    let aside = (0..100)
        .map(|n| match n {
            0 => folder.join(format!("master.key.until-{today}")),
            n => folder.join(format!("master.key.until-{today}-{n}")),
        })
        .find(|place| !place.exists())
        .unwrap_or_else(|| folder.join("master.key.until-later"));
    std::fs::rename(&path, &aside).map_err(connect::io(&path))?;
    std::fs::rename(&next, &path).map_err(connect::io(&next))?;
    Ok(Some(aside))
}

/// Wraps some persons' keys anew. Given by the system alone.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RewrapKeys {
    /// The person after whom to go on; empty at the beginning.
    pub after: String,
    /// The most persons looked at.
    pub most: u64,
}

/// How far it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SomeRewrapped {
    /// Keys wrapped anew.
    pub rewrapped: u64,
    /// The last person looked at; none when there was nobody left.
    pub last: Option<String>,
}

impl Command for RewrapKeys {
    const NAME: &'static str = "keys.rewrap";
    const MAY: &'static [Role] = &[Role::System];
    const LONG: bool = true;
    type Answer = SomeRewrapped;
    type Refusal = NoRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        _now: Moment,
    ) -> Result<Done<SomeRewrapped>, Stop<NoRefusal>> {
        let rows = person_key::Entity::find()
            .filter(person_key::Column::CountyCode.eq(tx.county()))
            .filter(person_key::Column::Id.gt(self.after.as_str()))
            .order_by_asc(person_key::Column::Id)
            .limit(self.most)
            .all(tx.db())
            .await?;
        let last = rows.last().map(|row| row.id.clone());
        let mut rewrapped = 0;
        for old in rows {
            if old.destroyed_at.is_some() || tx.keys().is_current(&old.id, &old.wrapped) {
                continue;
            }
            let key = tx.keys().open_wrapped(&old.id, &old.wrapped)?;
            let new = person_key::Model {
                wrapped: tx.keys().wrap(&old.id, &key)?,
                ..old.clone()
            };
            tx.update(&old, new).await?;
            rewrapped += 1;
        }
        Ok(Done::new(SomeRewrapped { rewrapped, last }).fact("rewrapped", rewrapped))
    }
}
