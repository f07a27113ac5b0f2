//! Lessons: the timetable of a class, and who and what is taken when.
//!
//! Not here: who came (attendance).

pub mod busy;
pub mod migrations;
pub mod tables;

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0302_lessons::Migration)
        .table::<tables::lesson::Model>()
        .table::<tables::busy_day::Model>()
}
