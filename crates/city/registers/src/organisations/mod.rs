//! Organisations: schools, institutions, public bases, enterprises, evaluation bodies, offices.
//!
//! ```text
//! (register) → active ⇄ suspended
//! ```
//! An organisation is registered by the bureau, corrected by the bureau or, as to how it is reached, by itself. A
//! suspended one keeps everything it has and begins nothing new; what "new" means is for the commands of training and
//! funding, which ask [`queries::must_be_able`].
//!
//! Not here: which programme an organisation may file under (the pack says so, with the fact [`state::Kind::fact`]), its
//! bank account ([`crate::bank_accounts`]), and the accounts of the people who act for it.

mod api;
mod card;
pub mod commands;
pub mod list;
mod migrations;
pub(crate) mod pages;
pub mod queries;
pub mod state;
pub mod tables;

pub use card::{Card, CardFault};
pub use queries::{Unable, contact_phone, find, must_be_able, names};
pub use state::{Kind, State};
pub use tables::organisation;

use kernel::Role;
use web::{Access, Feature, NavGroup, NavItem};

use crate::shown::{OFFICES, OFFICES_AND_OWN, OWN};

/// What the feature keeps in the store.
fn keep(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0101::Migration)
        .table::<organisation::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    keep(registry)
        .command::<commands::RegisterOrganisation>()
        .command::<commands::CorrectOrganisation>()
        .command::<commands::SuspendOrganisation>()
        .command::<commands::ResumeOrganisation>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const CLERK: Access = Access::roles(&[Role::Clerk]);
    const CORRECT: Access =
        Access::roles(&[Role::Clerk, Role::SchoolManager, Role::EnterpriseHandler]);
    const SUSPEND: Access = Access::roles(&[Role::Reviewer, Role::Leader]);
    const SEE: Access = Access::roles(OFFICES_AND_OWN);
    Feature::new("organisations")
        .bring(keep)
        .command::<commands::RegisterOrganisation>()
        .command::<commands::CorrectOrganisation>()
        .command::<commands::SuspendOrganisation>()
        .command::<commands::ResumeOrganisation>()
        .get("/organisations", SEE, pages::list::list, &["3.1.2"])
        .get("/organisations/new", CLERK, pages::edit::blank, &[])
        .post("/organisations/new", CLERK, pages::edit::register, &[])
        .get("/organisations/{id}", SEE, pages::show::show, &[])
        .get("/organisations/{id}/edit", CORRECT, pages::edit::form, &[])
        .post(
            "/organisations/{id}/edit",
            CORRECT,
            pages::edit::correct,
            &[],
        )
        .get(
            "/organisations/{id}/suspend",
            SUSPEND,
            pages::suspend::ask_suspend,
            &[],
        )
        .post(
            "/organisations/{id}/suspend",
            SUSPEND,
            pages::suspend::suspend,
            &[],
        )
        .get(
            "/organisations/{id}/resume",
            SUSPEND,
            pages::suspend::ask_resume,
            &[],
        )
        .post(
            "/organisations/{id}/resume",
            SUSPEND,
            pages::suspend::resume,
            &[],
        )
        .api_list("organisations", SEE, api::list)
        .nav(NavItem::new(
            NavGroup::Organisation,
            "organisation-title",
            "/organisations",
            OFFICES,
        ))
        .nav(NavItem::new(
            NavGroup::Organisation,
            "organisation-own",
            "/organisations",
            OWN,
        ))
}
