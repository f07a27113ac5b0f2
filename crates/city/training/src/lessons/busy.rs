//! Who and what is taken when: one row per resource and day, a mask of quarter hours.
//!
//! A lesson takes its trainer, its room and its learners for its quarter hours. The row's version is the guard: of two
//! writers that want the same row, the second reads again and finds the quarters taken. No check made before writing
//! is trusted.
//!
//! Not here: whose lesson it is that took the time; [`super::clash`] names it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{StoreError, Tx};

use super::tables::busy_day;

/// Minutes of a quarter hour.
const QUARTER: i32 = 15;
/// Quarter hours of half a day.
const HALF_DAY: i32 = 48;
/// Resources asked for in one query.
const RESOURCES_MAX: usize = 400;

/// Quarter hours of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Slots {
    /// Bit n: the quarter n after midnight.
    pub morning: i64,
    /// Bit n: the quarter n after noon.
    pub evening: i64,
}

impl Slots {
    /// The quarters that a lesson touches, from its first minute to its last. Minutes outside the day are cut off.
    pub fn of(start_minute: i32, end_minute: i32) -> Slots {
        let first = start_minute.clamp(0, 1440) / QUARTER;
        let last = (end_minute.clamp(0, 1440) + QUARTER - 1) / QUARTER;
        let bits = |from: i32, to: i32| -> i64 {
            let (from, to) = (from.clamp(0, HALF_DAY), to.clamp(0, HALF_DAY));
            ((1_i64 << to) - 1) & !((1_i64 << from) - 1)
        };
        Slots {
            morning: bits(first, last),
            evening: bits(first - HALF_DAY, last - HALF_DAY),
        }
    }

    /// Whether a quarter is in both.
    pub fn meets(self, other: Slots) -> bool {
        self.morning & other.morning != 0 || self.evening & other.evening != 0
    }

    fn and(self, other: Slots) -> Slots {
        Slots {
            morning: self.morning | other.morning,
            evening: self.evening | other.evening,
        }
    }

    fn without(self, other: Slots) -> Slots {
        Slots {
            morning: self.morning & !other.morning,
            evening: self.evening & !other.evening,
        }
    }
}

/// What can be in one place only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resource {
    /// A trainer, by the trainer's id.
    Trainer(String),
    /// A room of a venue; an empty room stands for a venue without named rooms.
    Room {
        /// The venue.
        venue: String,
        /// The room.
        room: String,
    },
    /// A learner, by the person's id.
    Person(String),
}

impl Resource {
    /// The key in the table.
    pub fn key(&self) -> String {
        match self {
            Resource::Trainer(id) => format!("trainer:{id}"),
            Resource::Room { venue, room } => format!("venue:{venue}/{room}"),
            Resource::Person(id) => format!("person:{id}"),
        }
    }
}

/// A resource wanted on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// What.
    pub resource: Resource,
    /// When.
    pub on: NaiveDate,
    /// Which quarters.
    pub slots: Slots,
}

/// One row's worth of needs.
type Wanted = BTreeMap<(String, NaiveDate), (Resource, Slots)>;

/// Takes everything, or answers the needs that cannot be met; the command then refuses and nothing stays taken.
///
/// # Errors
/// [`StoreError::Crossed`] when another writer was faster; the runner tries the command again.
pub async fn take(tx: &mut Tx<'_>, needs: &[Need]) -> Result<Vec<Need>, StoreError> {
    let mut wanted = Wanted::new();
    let mut clashes = vec![];
    for need in needs {
        let place = wanted
            .entry((need.resource.key(), need.on))
            .or_insert_with(|| (need.resource.clone(), Slots::default()));
        if place.1.meets(need.slots) {
            clashes.push(need.clone());
        }
        place.1 = place.1.and(need.slots);
    }
    let known = rows(tx, &wanted).await?;
    for need in needs {
        let taken = known.get(&(need.resource.key(), need.on)).map(slots_of);
        if taken.is_some_and(|taken| taken.meets(need.slots)) {
            clashes.push(need.clone());
        }
    }
    if !clashes.is_empty() {
        return Ok(clashes);
    }
    let mut fresh = vec![];
    for ((resource, on), (_, slots)) in wanted {
        match known.get(&(resource.clone(), on)) {
            Some(row) => change(tx, row, slots_of(row).and(slots)).await?,
            None => fresh.push(busy_day::Model {
                county_code: tx.county().into(),
                id: tx.id(),
                resource,
                on_date: on,
                morning: slots.morning,
                evening: slots.evening,
                row_version: 0,
            }),
        }
    }
    if !fresh.is_empty() {
        tx.insert_many(fresh).await.map_err(crossed)?;
    }
    Ok(vec![])
}

/// Gives back what was taken.
///
/// # Errors
/// [`StoreError::Crossed`] when another writer was faster; the runner tries the command again.
pub async fn give_back(tx: &mut Tx<'_>, needs: &[Need]) -> Result<(), StoreError> {
    let mut wanted = Wanted::new();
    for need in needs {
        let place = wanted
            .entry((need.resource.key(), need.on))
            .or_insert_with(|| (need.resource.clone(), Slots::default()));
        place.1 = place.1.and(need.slots);
    }
    let known = rows(tx, &wanted).await?;
    for (key, (_, slots)) in wanted {
        if let Some(row) = known.get(&key) {
            change(tx, row, slots_of(row).without(slots)).await?;
        }
    }
    Ok(())
}

fn slots_of(row: &busy_day::Model) -> Slots {
    Slots {
        morning: row.morning,
        evening: row.evening,
    }
}

async fn change(tx: &mut Tx<'_>, row: &busy_day::Model, slots: Slots) -> Result<(), StoreError> {
    if slots_of(row) == slots {
        return Ok(());
    }
    let new = busy_day::Model {
        morning: slots.morning,
        evening: slots.evening,
        ..row.clone()
    };
    tx.update(row, new).await.map_err(crossed)?;
    Ok(())
}

/// A row that somebody else wrote in between is no error of the request: the command runs again and sees it.
fn crossed(error: StoreError) -> StoreError {
    match error {
        StoreError::Stale => StoreError::Crossed("busy day".into()),
        StoreError::Taken(rule) => StoreError::Crossed(rule),
        other => other,
    }
}

async fn rows(
    tx: &Tx<'_>,
    wanted: &Wanted,
) -> Result<BTreeMap<(String, NaiveDate), busy_day::Model>, StoreError> {
    let mut found = BTreeMap::new();
    let (Some(first), Some(last)) = (
        wanted.keys().map(|(_, on)| *on).min(),
        wanted.keys().map(|(_, on)| *on).max(),
    ) else {
        return Ok(found);
    };
    let mut resources: Vec<&String> = wanted.keys().map(|(resource, _)| resource).collect();
    resources.dedup();
    for some in resources.chunks(RESOURCES_MAX) {
        let rows = busy_day::Entity::find()
            .filter(busy_day::Column::CountyCode.eq(tx.county()))
            .filter(busy_day::Column::Resource.is_in(some.iter().map(|r| r.as_str())))
            .filter(busy_day::Column::OnDate.between(first, last))
            .all(tx.db())
            .await?;
        for row in rows {
            found.insert((row.resource.clone(), row.on_date), row);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_takes_every_quarter_it_touches() {
        let quarters = |slots: Slots| (slots.morning.count_ones(), slots.evening.count_ones());
        // start, end, quarters before noon, quarters after noon
        for (start, end, morning, evening) in [
            (8 * 60, 12 * 60, 16, 0),
            (8 * 60 + 30, 11 * 60 + 45, 13, 0),
            (14 * 60, 17 * 60, 0, 12),
            (11 * 60, 13 * 60, 4, 4),
            (19 * 60 + 1, 19 * 60 + 2, 0, 1),
            (0, 1440, 48, 48),
            (23 * 60 + 50, 1440, 0, 1),
        ] {
            assert_eq!(
                quarters(Slots::of(start, end)),
                (morning, evening),
                "{start}-{end}"
            );
        }
    }

    #[test]
    fn lessons_that_follow_each_other_do_not_meet() {
        let morning = Slots::of(8 * 60, 12 * 60);
        let afternoon = Slots::of(12 * 60, 15 * 60);
        let late = Slots::of(11 * 60 + 50, 12 * 60 + 10);
        assert!(!morning.meets(afternoon));
        assert!(morning.meets(late) && afternoon.meets(late));
        assert_eq!(morning.and(afternoon).without(afternoon), morning);
    }
}
