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

mod card;
pub mod commands;
mod migrations;
pub mod queries;
pub mod state;
pub mod tables;

pub use card::{Card, CardFault};
pub use queries::{Unable, contact_phone, find, must_be_able, names};
pub use state::{Kind, State};
pub use tables::organisation;

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0101::Migration)
        .table::<organisation::Model>()
        .command::<commands::RegisterOrganisation>()
        .command::<commands::CorrectOrganisation>()
        .command::<commands::SuspendOrganisation>()
        .command::<commands::ResumeOrganisation>()
}
