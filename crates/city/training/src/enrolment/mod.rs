//! Who is in a class: rosters read from any sheet, each row accepted, repaired, rejected or skipped, and the enrolments
//! they lead to.
//!
//! `enrolled → left`, or `removed` before the class is approved. The rules of rows are [`crate::roster_rules`].

pub(crate) mod api;
pub mod commands;
pub mod migrations;
mod pages;
pub(crate) mod panels;
pub mod queries;
pub mod rows;
pub(crate) mod seen;
pub mod sheet_reader;
pub mod tables;

pub use pages::person::card as on_person;
pub(crate) use pages::roster::state_tag;

use store::Registry;
use web::{Access, Feature};

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0310::Migration)
        .table::<tables::roster_import::Model>()
        .table::<tables::roster_row::Model>()
        .table::<tables::enrolment::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::import::ImportRoster>()
        .command::<commands::correct_row::CorrectRow>()
        .command::<commands::leave::LeaveClass>()
        .command::<commands::remove::RemoveLearner>()
        .command::<commands::take_back::TakeBackRepair>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    use pages::{files, learners, roster};
    const SEE: Access = Access::roles(seen::OFFICES_AND_SCHOOL);
    const KEEP: Access = Access::roles(seen::SCHOOL);
    const ROSTER: &str = "/classes/{id}/roster";
    const LEAVE: &str = "/classes/{id}/learners/{learner}/leave";
    const REMOVE: &str = "/classes/{id}/learners/{learner}/remove";
    Feature::new("enrolment")
        .bring(keep)
        .command::<commands::import::ImportRoster>()
        .command::<commands::correct_row::CorrectRow>()
        .command::<commands::leave::LeaveClass>()
        .command::<commands::remove::RemoveLearner>()
        .command::<commands::take_back::TakeBackRepair>()
        .api_list("enrolments", SEE, api::list)
        .get(ROSTER, SEE, roster::show, &["3.1.1"])
        .post(ROSTER, KEEP, roster::upload, &[])
        .post("/classes/{id}/roster/rows/{row}", KEEP, roster::fix, &[])
        .get(
            "/classes/{id}/roster/template.xlsx",
            KEEP,
            files::template,
            &[],
        )
        .post(
            "/classes/{id}/roster/rows/{row}/take-back",
            KEEP,
            roster::take_back,
            &[],
        )
        .get("/classes/{id}/roster/file", SEE, files::original, &[])
        .get(
            "/classes/{id}/roster/rejected.xlsx",
            SEE,
            files::rejected,
            &[],
        )
        .get(LEAVE, KEEP, learners::ask_leave, &[])
        .post(LEAVE, KEEP, learners::leave, &[])
        .get(REMOVE, KEEP, learners::ask_remove, &[])
        .post(REMOVE, KEEP, learners::remove, &[])
}
