//! Bank accounts of persons and organisations: where money goes.
//!
//! ```text
//! (propose) → proposed → confirmed → replaced
//!                      ↘ declined
//! ```
//! Whoever proposes an account does not confirm it: a second person of the bureau or of finance does, always, so that a
//! change after approval of a claim has its second pair of eyes too. An owner has at most one confirmed account and one
//! proposal; the database holds this. Confirming replaces the account before.
//!
//! Not here: whether the account exists (only the bank's return file tells), and which account a claim was approved
//! with (the claim keeps its id).

pub mod commands;
mod migrations;
pub mod propose;
pub mod queries;
pub mod state;
pub mod tables;

pub use propose::{AccountFault, NewAccount, propose};
pub use queries::{confirmed, confirmed_many, masked, number};
pub use state::{Owner, OwnerKind, State};
pub use tables::bank_account;

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0103::Migration)
        .table::<bank_account::Model>()
        .command::<commands::ProposeAccount>()
        .command::<commands::ConfirmAccount>()
        .command::<commands::DeclineAccount>()
}
