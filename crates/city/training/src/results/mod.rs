//! What learners reached, and the certificates that evaluation bodies issue: recorded and checked, not issued.
//!
//! A new attempt is a new row; nothing is overwritten.

pub mod migrations;
pub mod tables;

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0330::Migration)
        .table::<tables::result::Model>()
}
