//! Who was there: one mark a lesson and learner, from one source a class, and what learners say of a day.
//!
//! Not here: what share of attendance is enough; that is the pack's.

pub mod commands;
pub mod migrations;
pub mod queries;
mod refused;
pub mod tables;

pub use refused::AttendanceRefused;

use store::Registry;
use web::Feature;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0320::Migration)
        .table::<tables::attendance_mark::Model>()
        .table::<tables::attendance_sheet::Model>()
        .table::<tables::day_statement::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::mark::MarkLesson>()
        .command::<commands::hand_sheet::HandSheet>()
        .command::<commands::state_day::StateDay>()
        .command::<commands::settle_day::SettleDay>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    Feature::new("attendance")
        .bring(keep)
        .command::<commands::mark::MarkLesson>()
        .command::<commands::hand_sheet::HandSheet>()
        .command::<commands::state_day::StateDay>()
        .command::<commands::settle_day::SettleDay>()
}
