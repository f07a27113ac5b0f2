//! Who was there: one mark a lesson and learner, from one source a class, and what learners say of a day.
//!
//! Not here: what share of attendance is enough; that is the pack's.

mod api;
pub mod commands;
pub mod export;
pub mod migrations;
mod pages;
pub mod queries;
mod refused;
pub mod tables;

pub use pages::day::day_card;
pub use refused::AttendanceRefused;

use kernel::Role;
use store::Registry;
use web::{Access, Feature, NavGroup, NavItem};

use crate::enrolment::seen;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0320::Migration)
        .migration(migrations::m0321::Migration)
        .table::<tables::attendance_mark::Model>()
        .table::<tables::attendance_sheet::Model>()
        .table::<tables::day_statement::Model>()
        .table::<tables::spot_check::Model>()
        .table::<tables::attendance_export::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::mark::MarkLesson>()
        .command::<commands::hand_sheet::HandSheet>()
        .command::<commands::state_day::StateDay>()
        .command::<commands::settle_day::SettleDay>()
        .command::<commands::check_sheet::CheckSheet>()
        .command::<commands::import_export::ImportAttendance>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    use pages::{day, export, hours, lesson, own, spot, statements};
    const SEE: Access = Access::roles(seen::OFFICES_AND_SCHOOL);
    const TEACH: Access = Access::roles(seen::TEACHING);
    const CHECK: Access = Access::roles(seen::CHECKERS);
    const OWN: Access = Access::roles(&[Role::Worker]);
    const LESSON: &str = "/lessons/{id}";
    const SETTLE: &str = "/classes/{id}/statements/{statement}";
    const SPOT: &str = "/lessons/{id}/sheets/{sheet}/check";
    const DAY: &str = "/days/{learner}/{day}";
    Feature::new("attendance")
        .bring(keep)
        .command::<commands::mark::MarkLesson>()
        .command::<commands::hand_sheet::HandSheet>()
        .command::<commands::state_day::StateDay>()
        .command::<commands::settle_day::SettleDay>()
        .command::<commands::check_sheet::CheckSheet>()
        .command::<commands::import_export::ImportAttendance>()
        .api_list("attendance", SEE, api::list)
        .get("/lessons", TEACH, day::show, &[])
        .get(
            LESSON,
            Access::roles(seen::OFFICES_SCHOOL_AND_TEACHER),
            lesson::show,
            &["2.3.1"],
        )
        .post(LESSON, TEACH, lesson::mark, &[])
        .get(
            "/lessons/{id}/sheets/{sheet}",
            Access::roles(seen::OFFICES_SCHOOL_AND_TEACHER),
            lesson::sheet,
            &[],
        )
        .get("/classes/{id}/attendance", SEE, hours::show, &["2.3.1"])
        .post(
            "/classes/{id}/attendance",
            Access::roles(pages::KEEPERS),
            export::take,
            &["2.3.1"],
        )
        .get(SPOT, CHECK, spot::ask, &[])
        .post(SPOT, CHECK, spot::check, &["2.3.1"])
        .get("/statements", CHECK, statements::open, &["2.2.3", "4.2.6"])
        .get("/classes/{id}/statements", SEE, statements::of_class, &[])
        .get(SETTLE, CHECK, statements::ask_settle, &[])
        .post(SETTLE, CHECK, statements::settle, &[])
        .get("/days", OWN, own::show, &["4.2.6"])
        .get(DAY, OWN, own::ask, &[])
        .post(DAY, OWN, own::state, &[])
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
