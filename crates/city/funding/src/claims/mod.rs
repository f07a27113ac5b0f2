//! A claim: its lines as the rules answer them, the automatic checks, and the steps of the decision.
//!
//! The way of a claim is drawn in [`state`], that of a line in [`lines`]. The applicant drafts a claim from a finished
//! class: one line an enrolment, each with the determination of the programme in force on the reckoned day. From the
//! submission on, every line that may get money holds a benefit, so that nobody is paid twice. Officers look at what the
//! rules answered, what the checks found and what is missing; the meeting binds the money.
//!
//! Not here: what is right (the pack answers), the meeting, the notice, the money.

pub mod case;
pub mod checks;
pub mod commands;
pub mod deadlines;
pub mod determine;
pub mod facts;
pub mod gather;
pub mod lines;
pub mod migrations;
pub mod queries;
pub mod reckon;
pub mod state;
pub mod tables;
pub mod take_back;

pub use case::{ClaimAnswer, ClaimRefused};
pub use lines::{LineState, move_on};
pub use state::{Move, Phase};
pub use tables::{claim, claim_line};
pub use take_back::{ledger_line, take_back};

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    let registry = registry
        .migration(migrations::m0402::Migration)
        .table::<tables::claim::Model>()
        .table::<tables::claim_line::Model>()
        .table::<tables::claim_check::Model>()
        .table::<tables::claim_step::Model>()
        .table::<tables::claim_answer::Model>()
        .table::<tables::earlier_determination::Model>();
    commands::bring(registry)
}
