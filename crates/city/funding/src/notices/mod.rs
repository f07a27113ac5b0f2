//! The public notice: a frozen, masked list that stands some working days, and objections that stop only the rows they name.
//!
//! `draft → published → ended`, or `withdrawn`. Not here: the government's own website, where the list is published; this
//! records where, and keeps a copy.

pub mod migrations;
pub mod tables;

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0404::Migration)
        .table::<tables::notice::Model>()
        .table::<tables::notice_line::Model>()
        .table::<tables::objection::Model>()
}
