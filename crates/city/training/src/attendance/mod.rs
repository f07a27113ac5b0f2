//! Who was there: one mark a lesson and learner, from one source a class, and what learners say of a day.
//!
//! Not here: what share of attendance is enough; that is the pack's.

mod api;
pub mod commands;
pub mod migrations;
mod pages;
pub mod queries;
mod refused;
pub mod tables;

pub use refused::AttendanceRefused;

use axum::routing::{get, post};
use http::Method;
use kernel::Role;
use store::Registry;
use web::{Access, Feature, NavGroup, NavItem};

use crate::enrolment::seen;

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
    use pages::{day, hours, lesson, own, statements};
    const SEE: Access = Access::roles(seen::OFFICES_AND_SCHOOL);
    const TEACH: Access = Access::roles(seen::TEACHING);
    const CHECK: Access = Access::roles(seen::CHECKERS);
    const OWN: Access = Access::roles(&[Role::Worker]);
    const LESSON: &str = "/lessons/{id}";
    const SETTLE: &str = "/classes/{id}/statements/{statement}";
    const DAY: &str = "/days/{learner}/{day}";
    Feature::new("attendance")
        .bring(keep)
        .command::<commands::mark::MarkLesson>()
        .command::<commands::hand_sheet::HandSheet>()
        .command::<commands::state_day::StateDay>()
        .command::<commands::settle_day::SettleDay>()
        .api_list("attendance", SEE, api::list)
        .page(Method::GET, "/lessons", TEACH, get(day::show), &[])
        .page(
            Method::GET,
            LESSON,
            Access::roles(seen::OFFICES_SCHOOL_AND_TEACHER),
            get(lesson::show),
            &["2.3.1"],
        )
        .page(Method::POST, LESSON, TEACH, post(lesson::mark), &[])
        .page(
            Method::GET,
            "/lessons/{id}/sheets/{sheet}",
            Access::roles(seen::OFFICES_SCHOOL_AND_TEACHER),
            get(lesson::sheet),
            &[],
        )
        .page(
            Method::GET,
            "/classes/{id}/attendance",
            SEE,
            get(hours::show),
            &["2.3.1"],
        )
        .page(
            Method::GET,
            "/statements",
            CHECK,
            get(statements::open),
            &["2.2.3", "4.2.6"],
        )
        .page(
            Method::GET,
            "/classes/{id}/statements",
            SEE,
            get(statements::of_class),
            &[],
        )
        .page(Method::GET, SETTLE, CHECK, get(statements::ask_settle), &[])
        .page(Method::POST, SETTLE, CHECK, post(statements::settle), &[])
        .page(Method::GET, "/days", OWN, get(own::show), &["4.2.6"])
        .page(Method::GET, DAY, OWN, get(own::ask), &[])
        .page(Method::POST, DAY, OWN, post(own::state), &[])
        .nav(NavItem::new(
            NavGroup::Training,
            "attendance-nav",
            "/lessons",
            seen::TEACHING,
        ))
        .nav(
            NavItem::new(
                NavGroup::Checks,
                "attendance-denials",
                "/statements",
                seen::CHECKERS,
            )
            .count(statements::waiting),
        )
        .phone_word("attendance-word", "/days")
}
