//! The bureau's meeting: a list of approved claims is drawn up, printed and decided; number, day and scanned minutes are
//! recorded, and the decision binds the money.
//!
//! `listed → decided`, or `cancelled` before it. A claim stands on one open list; the meeting may send single claims back
//! to the bureau. Not here: whether a claim is right, and what follows the decision (the notice).

pub mod api;
pub mod case;
pub mod commands;
pub mod migrations;
pub mod pages;
pub mod queries;
pub mod state;
pub mod tables;

pub use case::{MeetingAnswer, MeetingRefused};
pub use commands::MISSING;
pub use tables::{meeting, meeting_item};

use kernel::Role;
use store::Registry;
use web::{Access, App, Feature, NavGroup, NavItem, PageError, Viewer, Waiting};

use crate::claims::pages::OFFICES;
use crate::claims::queries::{self as claims, Wanted};
use crate::claims::state::Phase;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0403::Migration)
        .table::<tables::meeting::Model>()
        .table::<tables::meeting_item::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    commands::bring(keep(registry))
}

/// The feature with its pages.
pub fn feature() -> Feature {
    use pages::{list, papers, show, steps};
    const SEE: Access = Access::roles(OFFICES);
    const SECRETARY: Access = Access::roles(&[Role::MeetingSecretary]);
    let feature = commands::offer(Feature::new("meetings").bring(keep));
    feature
        .get("/meetings", SEE, list::list, &["4.2.3"])
        .get("/meetings/new", SECRETARY, list::draw_up, &[])
        .post("/meetings/confirm", SECRETARY, list::confirm, &[])
        .post("/meetings/new", SECRETARY, list::begin, &[])
        .get("/meetings/{id}", SEE, show::show, &["3.3.5", "4.2.3"])
        .get("/meetings/{id}/approval.pdf", SEE, papers::approval, &[])
        .get("/meetings/{id}/decide", SECRETARY, steps::decide_form, &[])
        .post("/meetings/{id}/decide", SECRETARY, steps::decide, &[])
        .get("/meetings/{id}/cancel", SECRETARY, steps::cancel_form, &[])
        .post("/meetings/{id}/cancel", SECRETARY, steps::cancel, &[])
        .get(
            "/meetings/{id}/claims/{claim}/back",
            SECRETARY,
            steps::back_form,
            &[],
        )
        .post(
            "/meetings/{id}/claims/{claim}/back",
            SECRETARY,
            steps::back,
            &[],
        )
        .api_list("meetings", SEE, api::meetings)
        .nav(NavItem::new(NavGroup::Handle, "meeting-title", "/meetings", OFFICES).count(waiting))
}

/// How many approved claims wait for a list.
async fn waiting(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    if !viewer.is(Role::MeetingSecretary) {
        return Ok(Waiting::default());
    }
    let wanted = Wanted {
        phases: vec![Phase::Approved],
        unlisted: true,
        ..Wanted::default()
    };
    let late = Wanted {
        due: Some(claims::Due::Over(viewer.today())),
        ..wanted.clone()
    };
    let (db, county) = (app.store().read(), app.county());
    Ok(Waiting {
        n: claims::sums(db, county, &wanted).await?.count,
        due: claims::sums(db, county, &late).await?.count > 0,
    })
}
