//! Class filing (开班备案): a class from its first draft through the bureau's review to its end.
//!
//! Not here: the roster (enrolment), who was present (attendance), what the learners reached (results), money.

pub mod migrations;
pub mod state;
pub mod tables;

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0301_classes::Migration)
        .table::<tables::class::Model>()
        .table::<tables::class_trainer::Model>()
        .table::<tables::class_step::Model>()
}
