//! The provincial platform's export beside our own roster: what agrees, what does not, and why.
//!
//! The platform is the legal filing; nothing here replaces it.

pub mod migrations;
pub mod tables;

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0340::Migration)
        .table::<tables::platform_import::Model>()
        .table::<tables::platform_difference::Model>()
}
