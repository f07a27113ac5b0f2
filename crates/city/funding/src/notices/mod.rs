//! The public notice: a frozen, masked list that stands some working days, and objections that stop only the rows they name.
//!
//! ```text
//! draft ─publish▶ published ─(last day over)▶ ended
//!   └────────────────┴─ withdraw ▶ withdrawn        objection: open ─▶ upheld | rejected
//! ```
//!
//! A row that nobody objects to is cleared for payment when the notice ends; an objected one waits for its answer. Not here:
//! the government's own website, where the list is published; this records where, and keeps a copy.

pub mod commands;
pub mod frozen;
pub mod look_up;
pub mod migrations;
pub mod queries;
pub mod refusal;
pub mod state;
pub mod tables;
mod take_down;

pub use refusal::NoticeRefusal;
pub use state::{Ground, NoticeState, ObjectionState};

use store::Registry;

/// Most rows of a list that has no pages of its own.
pub const LISTED_MOST: u64 = 500;
/// Most rows of one notice: what one paper carries.
pub const ROWS_MOST: usize = documents::MAX_LINES;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0404::Migration)
        .table::<tables::notice::Model>()
        .table::<tables::notice_line::Model>()
        .table::<tables::objection::Model>()
}

/// Tables, commands and jobs of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::DraftNotice>()
        .command::<commands::PublishNotice>()
        .command::<commands::RecordPublication>()
        .command::<commands::WithdrawNotice>()
        .command::<commands::EndNotice>()
        .command::<commands::RaiseObjection>()
        .command::<commands::AnswerObjection>()
        .job(commands::END_JOB, commands::end_job)
}
