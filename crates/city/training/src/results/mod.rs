//! What learners reached, and the certificates that evaluation bodies issue: recorded and checked, not issued.
//!
//! A new attempt is a new row; nothing is overwritten.

pub mod commands;
pub mod migrations;
pub mod queries;
pub mod tables;

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0330::Migration)
        .table::<tables::result::Model>()
        .command::<commands::record::RecordResults>()
        .command::<commands::check_certificate::CheckCertificate>()
}
