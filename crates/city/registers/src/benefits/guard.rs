//! Holding the benefits of persons until the end of a command.

use std::collections::{BTreeSet, HashSet};

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{StoreError, Tx};

use super::benefit_guard;

/// Guards asked for in one query.
const CHUNK: usize = 1000;

/// The guards a command holds: nobody else decides about these until it ends.
#[derive(Debug)]
pub struct Held(HashSet<String>);

impl Held {
    /// Whether this guard is held.
    pub fn has(&self, guard: &str) -> bool {
        self.0.contains(guard)
    }
}

/// The guard of an organisation, for limits that go by enterprise.
pub fn organisation_guard(organisation_id: &str) -> String {
    format!("organisation:{organisation_id}")
}

/// Bumps the guards of these persons ([`crate::people`]'s `id_lookup`) and organisations, in key order. Whatever is read of
/// their benefits after it stays true until the command ends: another decision waits, and is then made on what this one
/// left.
pub async fn hold(
    tx: &mut Tx<'_>,
    guards: impl IntoIterator<Item = String>,
) -> Result<Held, StoreError> {
    let wanted: BTreeSet<String> = guards.into_iter().collect();
    let wanted: Vec<String> = wanted.into_iter().collect();
    let now = tx.now().utc();
    for chunk in wanted.chunks(CHUNK) {
        let known = benefit_guard::Entity::find()
            .filter(benefit_guard::Column::CountyCode.eq(tx.county()))
            .filter(benefit_guard::Column::Id.is_in(chunk.iter().cloned()))
            .order_by_asc(benefit_guard::Column::Id)
            .lock_exclusive()
            .all(tx.db())
            .await?;
        let present: HashSet<&str> = known.iter().map(|row| row.id.as_str()).collect();
        let fresh = chunk
            .iter()
            .filter(|id| !present.contains(id.as_str()))
            .map(|id| benefit_guard::Model {
                county_code: tx.county().into(),
                id: id.clone(),
                decided_at: now,
                row_version: 0,
            })
            .collect();
        for old in &known {
            let new = benefit_guard::Model {
                decided_at: now,
                ..old.clone()
            };
            tx.update(old, new).await.map_err(again)?;
        }
        tx.insert_many(fresh).await.map_err(again)?;
    }
    Ok(Held(wanted.into_iter().collect()))
}

/// Somebody decided about the same person in between: the command runs again on what they left.
fn again(error: StoreError) -> StoreError {
    match error {
        StoreError::Taken(rule) => StoreError::Crossed(rule),
        StoreError::Stale => StoreError::Crossed("benefit_guard".into()),
        other => other,
    }
}
