//! What applicants were told: one message for each act of the office that stops, changes or refuses something they asked
//! for, with its reason, its sentence and whom to call. It lies in the institution's list until somebody there has read it,
//! beside the case for ever, and leaves the house through the outbox.
//!
//! Whoever acts calls [`tell`] in the same transaction, so that no refusal is decided without being told, and none is told
//! twice. Not here: what the reasons are (the commands'), the printed letters, and how a message is sent.

mod act;
pub mod commands;
pub mod migrations;
mod pages;
pub mod panel;
pub mod queries;
mod receivers;
pub mod tables;
mod tell;

pub use act::Act;
pub use queries::said;
pub use tables::told;
pub use tell::{About, Telling, Whom, tell};

use kernel::Role;
use store::Registry;
use web::{Access, App, Feature, NavGroup, NavItem, PageError, Viewer, Waiting};

/// Whoever reads what an institution was told.
const SCHOOL: &[Role] = &[Role::SchoolManager];

fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0350::Migration)
        .table::<tables::told::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry).command::<commands::ReadTold>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    Feature::new("told")
        .bring(keep)
        .command::<commands::ReadTold>()
        .get("/told", Access::roles(SCHOOL), pages::list, &["4.2.6"])
        .post("/told/{id}/read", Access::roles(SCHOOL), pages::read, &[])
        .nav(NavItem::new(NavGroup::Handle, "told-title", "/told", SCHOOL).count(unread))
}

/// How many the reader's institution has not read.
async fn unread(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    let own = viewer.organisation()?;
    let n = queries::count_unread(app.store().read(), app.county(), own).await?;
    Ok(Waiting { n, due: false })
}
