//! Venues: the places an organisation teaches in, with their seats.
//!
//! ```text
//! (add) → open → closed
//! ```
//! Rooms are named by lessons; that a room is not used twice at once is held by training's busy days. Not here: the
//! inspection of a venue.

mod api;
pub mod commands;
pub mod list;
mod migrations;
mod pages;
pub mod queries;
pub mod tables;

pub use queries::{find, of_organisation};
pub use tables::{State, venue};

use web::{Access, Feature, NavGroup, NavItem};

use crate::shown::{OFFICES_AND_OWN, OWN};

/// What the feature keeps in the store.
fn keep(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0104::Migration)
        .table::<venue::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    keep(registry)
        .command::<commands::AddVenue>()
        .command::<commands::CloseVenue>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const SEE: Access = Access::roles(OFFICES_AND_OWN);
    const CHANGE: Access = Access::roles(OWN);
    Feature::new("venues")
        .bring(keep)
        .command::<commands::AddVenue>()
        .command::<commands::CloseVenue>()
        .get("/venues", SEE, pages::all, &[])
        .get("/venues/new", CHANGE, pages::blank, &[])
        .post("/venues/new", CHANGE, pages::add, &[])
        .get("/venues/{id}/close", CHANGE, pages::ask_close, &[])
        .post("/venues/{id}/close", CHANGE, pages::close, &[])
        .api_list("venues", SEE, api::list)
        .nav(NavItem::new(
            NavGroup::Organisation,
            "venue-title",
            "/venues",
            OFFICES_AND_OWN,
        ))
}
