//! Deputies (AB角): an account stands in for another of the same role, on given days.
//!
//! A deputy acts under both names: the journal and every step say who acted and for whom, and [`crate::same_hand`] counts
//! both. Acting for somebody is switched on in the session ([`crate::sessions::act_for`]), never silently.
//!
//! ```text
//! (none) ── appoint ──▶ to come ──▶ in force ──▶ over
//!                          └──── end ────┴─────▲
//! ```
//!
//! Not here: leave of absence, and who is whose superior.

pub mod commands;
mod migration;
mod queries;
mod tables;

pub use queries::{all, principals_of, stands_in};
pub use tables::deputy;

pub(crate) fn tables(registry: store::Registry) -> store::Registry {
    registry
        .migration(migration::Migration)
        .table::<deputy::Model>()
}
