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

pub(crate) use pages::roster::state_tag;

use axum::routing::{get, post};
use http::Method;
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
        .api_list("enrolments", SEE, api::list)
        .page(Method::GET, ROSTER, SEE, get(roster::show), &["3.1.1"])
        .page(Method::POST, ROSTER, KEEP, post(roster::upload), &[])
        .page(
            Method::POST,
            "/classes/{id}/roster/rows/{row}",
            KEEP,
            post(roster::fix),
            &[],
        )
        .page(
            Method::GET,
            "/classes/{id}/roster/file",
            SEE,
            get(files::original),
            &[],
        )
        .page(
            Method::GET,
            "/classes/{id}/roster/rejected.xlsx",
            SEE,
            get(files::rejected),
            &[],
        )
        .page(Method::GET, LEAVE, KEEP, get(learners::ask_leave), &[])
        .page(Method::POST, LEAVE, KEEP, post(learners::leave), &[])
        .page(Method::GET, REMOVE, KEEP, get(learners::ask_remove), &[])
        .page(Method::POST, REMOVE, KEEP, post(learners::remove), &[])
}
