//! Class filing (开班备案): a class from its first draft through the bureau's review to its end.
//!
//! Not here: the roster (enrolment), who was present (attendance), what the learners reached (results), money. The
//! states and their moves are drawn in [`state`]; what must be filled in before a class is sent is in [`tasks`].

pub mod after;
pub mod case;
pub mod commands;
pub mod filing;
pub mod migrations;
pub mod packs;
pub(crate) mod pages;
pub mod picture;
pub mod queries;
pub mod state;
pub mod tables;
pub mod tasks;

pub use queries::{find, find_by_number};
pub use state::{ClassState, Move, Phase};
pub use tables::{class, class_step, class_trainer};

use kernel::Role;
use store::Registry;
use web::{Access, Feature, NavGroup, NavItem};

use crate::enrolment::seen;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0301_classes::Migration)
        .table::<tables::class::Model>()
        .table::<tables::class_trainer::Model>()
        .table::<tables::class_step::Model>()
        .job(commands::begin::JOB, commands::begin::handle)
}

/// What the feature brings to the store.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::DraftClass>()
        .command::<commands::SetProgramme>()
        .command::<commands::SetOccupation>()
        .command::<commands::SetHours>()
        .command::<commands::SetTrainers>()
        .command::<commands::SetVenue>()
        .command::<commands::SetAttendanceSource>()
        .command::<commands::SetPlatformNumber>()
        .command::<commands::SubmitClass>()
        .command::<commands::CheckClass>()
        .command::<commands::ReviewClass>()
        .command::<commands::ApproveClass>()
        .command::<commands::RecordPaperApproval>()
        .command::<commands::ReturnClass>()
        .command::<commands::RuleOnOccupation>()
        .command::<commands::CancelClass>()
        .command::<commands::BeginClass>()
        .command::<commands::FinishClass>()
}

/// The officers who decide about a class.
const OFFICERS: &[Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
/// Those who may call a class off.
const CANCELLERS: &[Role] = &[Role::SchoolManager, Role::Clerk];
/// Those who rule on words that somebody must judge.
const RULERS: &[Role] = &[Role::Reviewer, Role::Leader];

/// The feature with its pages.
pub fn feature() -> Feature {
    use pages::{case, check, decide, edit, form_paper, list, paper, queue, start, way_out};
    const SEE: Access = Access::roles(seen::OFFICES_AND_SCHOOL);
    const SCHOOL: Access = Access::roles(seen::SCHOOL);
    const DECIDE: Access = Access::roles(OFFICERS);
    const CLERK: Access = Access::roles(&[Role::Clerk]);
    const CANCEL: Access = Access::roles(CANCELLERS);
    const RULE: Access = Access::roles(RULERS);
    const NEW: &str = "/classes/new";
    const EDIT: &str = "/classes/{id}/edit/{task}";
    const CHECK: &str = "/classes/{id}/check";
    const PASS: &str = "/classes/{id}/pass";
    const RETURN: &str = "/classes/{id}/return";
    const PAPER: &str = "/classes/{id}/paper";
    const CALL_OFF: &str = "/classes/{id}/cancel";
    const FINISH: &str = "/classes/{id}/finish";
    const RULING: &str = "/classes/{id}/rule";
    Feature::new("classes")
        .bring(keep)
        .command::<commands::DraftClass>()
        .command::<commands::SetProgramme>()
        .command::<commands::SetOccupation>()
        .command::<commands::SetHours>()
        .command::<commands::SetTrainers>()
        .command::<commands::SetVenue>()
        .command::<commands::SetAttendanceSource>()
        .command::<commands::SetPlatformNumber>()
        .command::<commands::SubmitClass>()
        .command::<commands::CheckClass>()
        .command::<commands::ReviewClass>()
        .command::<commands::ApproveClass>()
        .command::<commands::RecordPaperApproval>()
        .command::<commands::ReturnClass>()
        .command::<commands::RuleOnOccupation>()
        .command::<commands::CancelClass>()
        .command::<commands::BeginClass>()
        .command::<commands::FinishClass>()
        .get("/classes", SEE, list::show, &["3.3.4"])
        .get("/classes/queue", DECIDE, queue::show, &["3.3.4"])
        .get(NEW, SCHOOL, start::show, &["3.3.4"])
        .post(NEW, SCHOOL, start::begin, &[])
        .get("/classes/{id}", SEE, case::show, &["3.3.4", "3.3.5"])
        .get(EDIT, SCHOOL, edit::show, &["3.3.4", "3.3.5"])
        .post(EDIT, SCHOOL, edit::save, &[])
        .get(CHECK, SCHOOL, check::show, &["3.3.4"])
        .post(CHECK, SCHOOL, check::send, &[])
        .get(PASS, DECIDE, decide::ask_pass, &[])
        .post(PASS, DECIDE, decide::pass, &[])
        .get(RETURN, DECIDE, decide::ask_return, &[])
        .post(RETURN, DECIDE, decide::return_, &[])
        .get(PAPER, CLERK, paper::ask, &[])
        .post(PAPER, CLERK, paper::record, &[])
        .get(RULING, RULE, way_out::ask_rule, &["3.3.4"])
        .post(RULING, RULE, way_out::rule, &[])
        .get(CALL_OFF, CANCEL, way_out::ask_cancel, &[])
        .post(CALL_OFF, CANCEL, way_out::cancel, &[])
        .get(FINISH, SCHOOL, way_out::ask_finish, &[])
        .post(FINISH, SCHOOL, way_out::finish, &[])
        .get("/classes/{id}/filing.pdf", SEE, form_paper::print, &[])
        .get("/classes/{id}/files/{which}", SEE, paper::file, &[])
        .api_list("classes", SEE, pages::api::classes)
        .nav(
            NavItem::new(NavGroup::Handle, "class-queue", "/classes/queue", OFFICERS)
                .count(queue::waiting),
        )
        .nav(
            NavItem::new(
                NavGroup::Handle,
                "class-nav-returned",
                "/classes?state=returned",
                seen::SCHOOL,
            )
            .count(list::returned),
        )
        .nav(
            NavItem::new(
                NavGroup::Handle,
                "class-nav-without-results",
                "/classes?todo=results",
                seen::SCHOOL,
            )
            .count(list::without_results),
        )
        .nav(NavItem::new(
            NavGroup::Training,
            "class-list",
            "/classes",
            seen::OFFICES_AND_SCHOOL,
        ))
        .figure("3.3.4", list::figures)
}
