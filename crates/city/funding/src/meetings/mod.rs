//! The bureau's meeting: a list of approved claims is drawn up, printed and decided; number, day and scanned minutes are
//! recorded, and the decision binds the money.
//!
//! `listed → decided`, or `cancelled` before it. A claim stands on one open list; the meeting may send single claims back
//! to the bureau. Not here: whether a claim is right, and what follows the decision (the notice).

pub mod case;
pub mod commands;
pub mod migrations;
pub mod queries;
pub mod state;
pub mod tables;

pub use case::{MeetingAnswer, MeetingRefused};
pub use tables::{meeting, meeting_item};

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    let registry = registry
        .migration(migrations::m0403::Migration)
        .table::<tables::meeting::Model>()
        .table::<tables::meeting_item::Model>();
    commands::bring(registry)
}
