//! A claim: its lines as the rules answer them, the automatic checks, and the steps of the decision.
//!
//! The way of a claim is drawn in [`state`], that of a line in [`lines`]. The applicant drafts a claim from a finished
//! class: one line an enrolment, each with the determination of the programme in force on the reckoned day. From the
//! submission on, every line that may get money holds a benefit, so that nobody is paid twice. Officers look at what the
//! rules answered, what the checks found and what is missing; the meeting binds the money.
//!
//! Not here: what is right (the pack answers), the meeting, the notice, the money.

pub mod api;
pub mod case;
pub mod checks;
pub mod commands;
pub mod deadlines;
pub mod determine;
pub mod facts;
pub mod gather;
pub mod letter;
pub mod lines;
pub mod materials;
pub mod migrations;
pub mod pages;
pub mod queries;
pub mod reckon;
pub mod state;
pub mod tables;
pub mod take_back;
pub(crate) mod telling;

pub use case::{ClaimAnswer, ClaimRefused};
pub use lines::{LineState, move_on};
pub use state::{Move, Phase};
pub use tables::{claim, claim_line};
pub use take_back::{ledger_line, take_back};

use kernel::Role;
use store::Registry;
use web::{Access, App, Feature, Figure, NavGroup, NavItem, PageError, Viewer, Waiting};

use self::pages::{OFFICERS, READERS};

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0402::Migration)
        .migration(migrations::m0407::Migration)
        .table::<tables::claim::Model>()
        .table::<tables::claim_line::Model>()
        .table::<tables::claim_check::Model>()
        .table::<tables::claim_step::Model>()
        .table::<tables::claim_answer::Model>()
        .table::<tables::earlier_determination::Model>()
        .table::<tables::claim_paper::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    commands::bring(keep(registry))
}

/// The feature with its pages.
pub fn feature() -> Feature {
    let feature = Feature::new("claims").bring(keep);
    let feature = steps_pages(line_pages(read_pages(commands::offer(feature))));
    feature
        .api_list("claims", Access::roles(READERS), api::claims)
        .api_list("claim-lines", Access::roles(READERS), api::lines)
        .nav(
            NavItem::new(NavGroup::Handle, "claim-queue", "/claims/queue", OFFICERS).count(waiting),
        )
        .nav(NavItem::new(NavGroup::Money, "claim-title", "/claims", READERS).count(returned))
        .figure("3.3.5", figures)
}

/// Pages that read, and the one that begins.
fn read_pages(feature: Feature) -> Feature {
    use pages::{begin, letters, lines, list, materials, papers, show};
    const SEE: Access = Access::roles(READERS);
    const OFFICER: Access = Access::roles(OFFICERS);
    const SCHOOL: Access = Access::roles(&[Role::SchoolManager]);
    feature
        .get("/claims", SEE, list::list, &["3.3.5", "4.2.3"])
        .get("/claims/queue", OFFICER, list::queue, &["4.2.3"])
        .get("/claims/new", SCHOOL, begin::form, &["3.3.5"])
        .post("/claims/new", SCHOOL, begin::begin, &[])
        .get("/claims/{id}", SEE, show::show, &["3.3.4", "3.3.5"])
        .get("/claims/{id}/lines", SEE, lines::list, &["3.3.5"])
        .get("/claims/{id}/steps", SEE, lines::steps, &["4.2.6"])
        .get("/claims/{id}/form.pdf", SEE, papers::form, &[])
        .get("/claims/{id}/papers", SEE, materials::show, &["3.3.5"])
        .post("/claims/{id}/papers", SCHOOL, materials::hand, &[])
        .get("/claims/{id}/papers/{paper}", SEE, materials::file, &[])
        .post(
            "/claims/{id}/papers/{paper}/take-back",
            SCHOOL,
            materials::take_back,
            &[],
        )
        .get("/claims/{id}/letter.pdf", SEE, letters::pdf, &["4.2.6"])
        .get("/claims/{id}/letter.docx", OFFICER, letters::word, &[])
}

/// What officers do about one line.
fn line_pages(feature: Feature) -> Feature {
    use pages::line;
    const OFFICER: Access = Access::roles(OFFICERS);
    const CORRECT: Access = Access::roles(&[Role::Clerk, Role::Reviewer]);
    feature
        .get(
            "/claims/{id}/lines/{line}/refuse",
            OFFICER,
            line::refuse_form,
            &[],
        )
        .post(
            "/claims/{id}/lines/{line}/refuse",
            OFFICER,
            line::refuse,
            &[],
        )
        .get(
            "/claims/{id}/lines/{line}/amount",
            OFFICER,
            line::amount_form,
            &[],
        )
        .post(
            "/claims/{id}/lines/{line}/amount",
            OFFICER,
            line::amount,
            &[],
        )
        .get(
            "/claims/{id}/lines/{line}/answer",
            CORRECT,
            line::answer_form,
            &[],
        )
        .post(
            "/claims/{id}/lines/{line}/answer",
            CORRECT,
            line::answer,
            &[],
        )
}

/// What moves a claim on.
fn steps_pages(feature: Feature) -> Feature {
    use pages::{batch, paper, settle, steps};
    const OFFICER: Access = Access::roles(OFFICERS);
    const HOLD: Access = Access::roles(&[
        Role::Clerk,
        Role::Reviewer,
        Role::Leader,
        Role::MeetingSecretary,
    ]);
    const CLERK: Access = Access::roles(&[Role::Clerk]);
    const SCHOOL: Access = Access::roles(&[Role::SchoolManager]);
    feature
        .post("/claims/{id}/submit", SCHOOL, steps::submit, &[])
        .get("/claims/{id}/withdraw", SCHOOL, steps::withdraw_form, &[])
        .post("/claims/{id}/withdraw", SCHOOL, steps::withdraw, &[])
        .post("/claims/{id}/pass", OFFICER, steps::pass, &["4.2.3"])
        .get("/claims/{id}/return", OFFICER, steps::return_form, &[])
        .post("/claims/{id}/return", OFFICER, steps::return_, &[])
        .get("/claims/{id}/hold", HOLD, steps::hold_form, &[])
        .post("/claims/{id}/hold", HOLD, steps::hold, &[])
        .post("/claims/{id}/resume", OFFICER, steps::resume, &[])
        .post("/claims/{id}/recheck", OFFICER, steps::recheck, &[])
        .get("/claims/{id}/reopen", OFFICER, steps::reopen_form, &[])
        .post("/claims/{id}/reopen", OFFICER, steps::reopen, &[])
        .get(
            "/claims/{id}/checks/{check}",
            OFFICER,
            settle::settle_form,
            &[],
        )
        .post("/claims/{id}/checks/{check}", OFFICER, settle::settle, &[])
        .get("/claims/{id}/paper", CLERK, paper::paper_form, &[])
        .post("/claims/{id}/paper", CLERK, paper::paper, &[])
        .post("/claims/confirm", OFFICER, batch::confirm, &[])
        .post("/claims/pass", OFFICER, batch::pass, &[])
}

/// How many wait for the reader, and whether one of them is late.
async fn waiting(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    let mut phases = queries::phases_of(&viewer.actor().roles);
    phases.retain(|phase| phase.under_review());
    count(&app, &viewer, None, phases).await
}

/// How many the reader's own school has to do something about.
async fn returned(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    if !viewer.is(Role::SchoolManager) {
        return Ok(Waiting::default());
    }
    let own = viewer.organisation()?.to_owned();
    count(&app, &viewer, Some(own), vec![Phase::Returned]).await
}

async fn count(
    app: &App,
    viewer: &Viewer,
    organisation: Option<String>,
    phases: Vec<Phase>,
) -> Result<Waiting, PageError> {
    if phases.is_empty() {
        return Ok(Waiting::default());
    }
    let wanted = queries::Wanted {
        organisation,
        phases,
        ..queries::Wanted::default()
    };
    let late = queries::Wanted {
        due: Some(queries::Due::Over(viewer.today())),
        ..wanted.clone()
    };
    let (db, county) = (app.store().read(), app.county());
    Ok(Waiting {
        n: queries::sums(db, county, &wanted).await?.count,
        due: queries::sums(db, county, &late).await?.count > 0,
    })
}

/// What the claims under the project grant come to.
async fn figures(app: App) -> Result<Vec<Figure>, PageError> {
    let wanted = queries::Wanted {
        phases: vec![Phase::Decided],
        ..queries::Wanted::default()
    };
    let sums = queries::sums(app.store().read(), app.county(), &wanted).await?;
    Ok(vec![
        Figure::count("claim-figure-decided", sums.count).rows("/claims?state=decided"),
        Figure::money("claim-figure-approved", sums.approved).rows("/claims?state=decided"),
    ])
}
