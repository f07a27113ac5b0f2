//! Lessons: the timetable of a class, and who and what is taken when.
//!
//! ```text
//! planned ──(attendance)──▶ held
//!    ├──lesson.move──▶ moved (another lesson takes its place)
//!    └──(class called off, taken out of a draft)──▶ cancelled
//! ```
//! Not here: who came (attendance).

pub mod busy;
pub mod clash;
pub mod commands;
pub mod learners;
pub mod migrations;
pub mod needs;
pub(crate) mod pages;
pub mod paste;
pub mod progress;
pub mod queries;
pub mod spread;
pub mod tables;
pub mod timetable;

pub use queries::{find, live_of_class, of_class};
pub use tables::{busy_day, lesson};

use std::collections::HashMap;

use registers::trainers::trainer;
use store::{Registry, StoreError, Tx};
use web::{Access, Feature};

use crate::enrolment::seen;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0302_lessons::Migration)
        .table::<tables::lesson::Model>()
        .table::<tables::busy_day::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::SetTimetable>()
        .command::<commands::MoveLesson>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    use pages::change;
    const SEE: Access = Access::roles(seen::OFFICES_AND_SCHOOL);
    const SCHOOL: Access = Access::roles(seen::SCHOOL);
    const CHANGE: &str = "/classes/{id}/timetable/change";
    Feature::new("lessons")
        .bring(keep)
        .command::<commands::SetTimetable>()
        .command::<commands::MoveLesson>()
        .get("/classes/{id}/timetable", SEE, change::show, &[])
        .get(CHANGE, SCHOOL, change::ask, &[])
        .post(CHANGE, SCHOOL, change::file, &[])
        .api_list("lessons", SEE, pages::api::lessons)
}

/// The trainers of these lessons, by id.
pub async fn trainers_of(
    tx: &Tx<'_>,
    lessons: &[lesson::Model],
) -> Result<HashMap<String, trainer::Model>, StoreError> {
    let ids: Vec<String> = lessons
        .iter()
        .filter_map(|lesson| lesson.trainer_id.clone())
        .collect();
    Ok(registers::trainers::find_many(tx.db(), tx.county(), &ids).await?)
}

/// Calls off the lessons of a class that still lie ahead, and gives back what they took.
pub(crate) async fn call_off(
    tx: &mut Tx<'_>,
    class_id: &str,
    reason: &str,
) -> Result<(), StoreError> {
    let mut planned = of_class(tx.db(), tx.county(), class_id).await?;
    planned.retain(|lesson| lesson.state == "planned");
    let trainers = trainers_of(tx, &planned).await?;
    let learners = learners::of_class(tx.db(), tx.county(), class_id).await?;
    let party = needs::Party {
        trainers: &trainers,
        learners: &learners,
    };
    busy::give_back(tx, &needs::of(&planned, &party)).await?;
    for lesson in planned {
        let gone = lesson::Model {
            state: "cancelled".into(),
            change_reason: Some(reason.to_owned()),
            ..lesson.clone()
        };
        tx.update(&lesson, gone).await?;
    }
    Ok(())
}
