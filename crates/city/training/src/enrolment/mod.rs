//! Who is in a class: rosters read from any sheet, each row accepted, repaired, rejected or skipped, and the enrolments
//! they lead to.
//!
//! `enrolled → left`, or `removed` before the class is approved. The rules of rows are [`crate::roster_rules`].

pub mod commands;
pub mod migrations;
pub mod queries;
pub mod rows;
pub mod tables;

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0310::Migration)
        .table::<tables::roster_import::Model>()
        .table::<tables::roster_row::Model>()
        .table::<tables::enrolment::Model>()
        .command::<commands::import::ImportRoster>()
        .command::<commands::correct_row::CorrectRow>()
        .command::<commands::leave::LeaveClass>()
        .command::<commands::remove::RemoveLearner>()
}
