//! The public notice: a frozen, masked list that stands some working days, and objections that stop only the rows they name.
//!
//! ```text
//! draft ─publish▶ published ─(last day over)▶ ended
//!   └────────────────┴─ withdraw ▶ withdrawn        objection: open ─▶ upheld | rejected
//! ```
//!
//! A row that nobody objects to is cleared for payment when the notice ends; an objected one waits for its answer. Not here:
//! the government's own website, where the list is published; this records where, and keeps a copy.

pub mod api;
pub mod commands;
mod contact;
pub mod frozen;
pub mod look_up;
pub mod migrations;
pub mod pages;
pub mod queries;
pub mod refusal;
mod sheet;
pub mod state;
pub mod tables;
mod take_down;

pub use contact::{contact_phone, phone_of};
pub use refusal::NoticeRefusal;
pub use state::{Ground, NoticeState, ObjectionState};

use kernel::Role;
use store::Registry;
use web::{Access, App, Feature, Figure, NavGroup, NavItem, PageError, Viewer, Waiting};

/// Who sees the office's side of notices.
pub(crate) const OFFICES: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
];

/// Most rows of a list that has no pages of its own.
pub const LISTED_MOST: u64 = 500;
/// Most rows of one notice: what one paper carries.
pub const ROWS_MOST: usize = documents::MAX_LINES;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0404::Migration)
        .table::<tables::notice::Model>()
        .table::<tables::notice_line::Model>()
        .table::<tables::objection::Model>()
}

/// Tables, commands and jobs of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::DraftNotice>()
        .command::<commands::PublishNotice>()
        .command::<commands::RecordPublication>()
        .command::<commands::WithdrawNotice>()
        .command::<commands::EndNotice>()
        .command::<commands::RaiseObjection>()
        .command::<commands::AnswerObjection>()
        .job(commands::END_JOB, commands::end_job)
}

/// The feature with its pages.
pub fn feature() -> Feature {
    use pages::{desk, objections, papers, public, steps};
    const PUBLIC: Access = Access::public();
    const SEE: Access = Access::roles(OFFICES);
    const CLERK: Access = Access::roles(&[Role::Clerk]);
    const PUBLISH: Access = Access::roles(&[Role::Reviewer, Role::Leader]);
    const WITHDRAW: Access = Access::roles(&[Role::Clerk, Role::Reviewer, Role::Leader]);
    const RECORD: Access = Access::roles(&[Role::Clerk, Role::Reviewer]);
    let feature = Feature::new("notices")
        .bring(keep)
        .command::<commands::DraftNotice>()
        .command::<commands::PublishNotice>()
        .command::<commands::RecordPublication>()
        .command::<commands::WithdrawNotice>()
        .command::<commands::EndNotice>()
        .command::<commands::RaiseObjection>()
        .command::<commands::AnswerObjection>()
        .job(commands::END_JOB, commands::end_job);
    feature
        .get("/notices", PUBLIC, public::list, &["4.2.3"])
        .get("/notices/{id}", PUBLIC, public::show, &["4.2.3"])
        .post("/notices/{id}/find", PUBLIC, public::find, &[])
        .post(
            "/notices/{id}/objections",
            PUBLIC,
            public::object,
            &["4.2.6"],
        )
        .get("/notices/{id}/notice.pdf", PUBLIC, papers::pdf, &[])
        .get("/notice-desk", SEE, desk::list, &["4.2.3"])
        .get("/notice-desk/new", CLERK, desk::form, &[])
        .post("/notice-desk/new", CLERK, desk::draft, &[])
        .get("/notice-desk/{id}", SEE, desk::show, &[])
        .get("/notice-desk/{id}/notice.docx", SEE, papers::word, &[])
        .get("/notice-desk/{id}/notice.xlsx", SEE, papers::sheet, &[])
        .get(
            "/notice-desk/{id}/publish",
            PUBLISH,
            steps::ask_publish,
            &[],
        )
        .post("/notice-desk/{id}/publish", PUBLISH, steps::publish, &[])
        .get(
            "/notice-desk/{id}/withdraw",
            WITHDRAW,
            steps::ask_withdraw,
            &[],
        )
        .post("/notice-desk/{id}/withdraw", WITHDRAW, steps::withdraw, &[])
        .get(
            "/notice-desk/{id}/publication",
            RECORD,
            steps::ask_record,
            &[],
        )
        .post("/notice-desk/{id}/publication", RECORD, steps::record, &[])
        .get("/objections", SEE, objections::list, &["4.2.6"])
        .get("/objections/{id}", WITHDRAW, objections::show, &[])
        .post("/objections/{id}", WITHDRAW, objections::answer, &[])
        .api_list("notices", PUBLIC, api::list)
        .nav(NavItem::new(
            NavGroup::Handle,
            "notice-desk-title",
            "/notice-desk",
            OFFICES,
        ))
        .nav(
            NavItem::new(
                NavGroup::Handle,
                "notice-objections",
                "/objections",
                OFFICES,
            )
            .count(waiting),
        )
        .public_word("notice-title", "/notices")
        .figure("4.2.3", figures)
}

async fn waiting(app: App, _: Viewer) -> Result<Waiting, PageError> {
    let n = queries::open_objections(app.store().read(), app.county()).await?;
    Ok(Waiting { n, due: n > 0 })
}

async fn figures(app: App) -> Result<Vec<Figure>, PageError> {
    let wanted = queries::Wanted::public();
    let n = queries::count(app.store().read(), app.county(), &wanted).await?;
    Ok(vec![Figure::count("notice-figure", n).rows("/notices")])
}
