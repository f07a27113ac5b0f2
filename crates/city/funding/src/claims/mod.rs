//! A claim: its lines as the rules answer them, the automatic checks, and the steps of the decision.
//!
//! ```text
//! draft → submitted → checked → reviewed → approved → decided (by the meeting)
//!            ↑           │ any step before decided: returned, on_hold (and back), refused, withdrawn
//!            └─ returned ┘
//! ```
//!
//! Not here: what is right (the pack answers), the meeting, the notice, the money.

pub mod migrations;
pub mod tables;

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0402::Migration)
        .table::<tables::claim::Model>()
        .table::<tables::claim_line::Model>()
        .table::<tables::claim_check::Model>()
        .table::<tables::claim_step::Model>()
}
