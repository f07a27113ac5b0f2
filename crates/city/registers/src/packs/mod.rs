//! The policy packs of a county: which was adopted when, by whom, and which is in force on a day.
//!
//! Adopting a pack keeps its files in the database under their digest, so that what was decided stays recomputable on
//! any machine, years later. A pack once read is remembered by its digest for as long as the program runs. Days are
//! those that matter to the case (the class's first day, the certificate's), not today.
//!
//! Not here: what a pack says (the `policy` crate) and the programmes themselves.

pub mod commands;
mod files;
mod migrations;
pub mod queries;
pub mod tables;

pub use files::{PackFile, read_folder};
pub use queries::{adoptions, bank_account_mask, by_digest, id_number_mask, in_force};
pub use tables::{pack, pack_file};

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0106::Migration)
        .table::<pack::Model>()
        .table::<pack_file::Model>()
        .command::<commands::AdoptPack>()
}
