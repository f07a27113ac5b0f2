//! Trainers: who teaches for an organisation, in which occupation and by which qualification.
//!
//! ```text
//! (add) → active → closed
//! ```
//! A trainer is a person of the register, so that number and paper are protected like everybody's. Somebody who teaches for
//! two organisations is two trainers with one look-up digest. Not here: the lessons they hold.

pub mod commands;
mod migrations;
pub mod queries;
pub mod tables;

pub use queries::{find, find_many, of_organisation};
pub use tables::{Employment, State, trainer};

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0105::Migration)
        .table::<trainer::Model>()
        .command::<commands::AddTrainer>()
        .command::<commands::CloseTrainer>()
}
