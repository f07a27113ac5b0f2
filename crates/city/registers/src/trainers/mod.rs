//! Trainers: who teaches for an organisation, in which occupation and by which qualification.
//!
//! ```text
//! (add) → active → closed
//! ```
//! A trainer is a person of the register, so that number and paper are protected like everybody's. Somebody who teaches for
//! two organisations is two trainers with one look-up digest. Not here: the lessons they hold.

mod api;
pub mod commands;
pub mod list;
mod migrations;
mod pages;
pub mod queries;
pub mod tables;

pub use queries::{find, find_many, of_organisation};
pub use tables::{Employment, State, trainer};

use web::{Access, Feature, NavGroup, NavItem};

use crate::shown::{OFFICES_AND_OWN, OWN};

/// What the feature keeps in the store.
fn keep(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0105::Migration)
        .table::<trainer::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    keep(registry)
        .command::<commands::AddTrainer>()
        .command::<commands::CloseTrainer>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const SEE: Access = Access::roles(OFFICES_AND_OWN);
    const CHANGE: Access = Access::roles(OWN);
    Feature::new("trainers")
        .bring(keep)
        .command::<commands::AddTrainer>()
        .command::<commands::CloseTrainer>()
        .get("/trainers", SEE, pages::all, &[])
        .get("/trainers/new", CHANGE, pages::blank, &[])
        .post("/trainers/new", CHANGE, pages::add, &[])
        .get("/trainers/{id}/close", CHANGE, pages::ask_close, &[])
        .post("/trainers/{id}/close", CHANGE, pages::close, &[])
        .api_list("trainers", SEE, api::list)
        .nav(NavItem::new(
            NavGroup::Organisation,
            "trainer-title",
            "/trainers",
            OFFICES_AND_OWN,
        ))
}
