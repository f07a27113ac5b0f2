//! Venues: the places an organisation teaches in, with their seats.
//!
//! ```text
//! (add) → open → closed
//! ```
//! Rooms are named by lessons; that a room is not used twice at once is held by training's busy days. Not here: the
//! inspection of a venue.

pub mod commands;
mod migrations;
pub mod queries;
pub mod tables;

pub use queries::{find, of_organisation};
pub use tables::{State, venue};

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0104::Migration)
        .table::<venue::Model>()
        .command::<commands::AddVenue>()
        .command::<commands::CloseVenue>()
}
