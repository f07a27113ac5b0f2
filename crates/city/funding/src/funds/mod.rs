//! The accounts of the funds: appropriations and income come in, approvals bind, payments leave, and every movement is
//! a balanced entry that is never edited.
//!
//! ```text
//! appropriation (指标文号) ─→ left ─→ committed ─→ in transit ─→ paid
//!                             ↑          │             └→ returned
//!                             └──────────┘
//! ```
//!
//! [`posting::post`] is the only hand that writes here; decisions and payments call it inside their own commands. The
//! arithmetic and its refusals are the `ledger` crate's. Not here: what amount is right, and who is owed it.

pub mod commands;
pub mod migrations;
pub mod posting;
pub mod queries;
pub mod tables;

pub use posting::{LedgerRefusal, post};

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0401::Migration)
        .table::<tables::appropriation::Model>()
        .table::<tables::ledger_entry::Model>()
        .table::<tables::ledger_posting::Model>()
        .table::<tables::ledger_balance::Model>()
        .command::<commands::appropriate::Appropriate>()
        .command::<commands::take_in::TakeIn>()
}
