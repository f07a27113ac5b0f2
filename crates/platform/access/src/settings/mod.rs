//! What an administrator sets: limits of work, of sign-in and of sessions, and how the office is reached.
//!
//! A setting is a name of [`Setting`] with its bounds in code and its value as a row; without a row, or after "back to the default",
//! the default counts: the policy pack's, or [`AccessSettings::default`]. Readers ask in the moment of use ([`number`]) or hold a
//! picture that the door renews ([`crate::Access::apply`]).
//!
//! Not here: what a default is (the pack belongs to the registers), and the gateways of messages, which the operator configures.

mod catalog;
pub mod commands;
mod limits;
mod migration;
mod queries;
mod tables;

pub use catalog::{Group, Kind, Setting, SettingFault, Unit};
pub use limits::{AccessSettings, PasswordCost};
pub use queries::{Chosen, chosen, number};
pub use tables::setting;

pub(crate) fn tables(registry: store::Registry) -> store::Registry {
    registry
        .migration(migration::Migration)
        .table::<setting::Model>()
}
