//! What learners reached, and the certificates that evaluation bodies issue: recorded and checked, not issued.
//!
//! A new attempt is a new row; nothing is overwritten.

pub mod commands;
pub mod migrations;
pub mod queries;
pub mod tables;

use store::Registry;
use web::Feature;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0330::Migration)
        .table::<tables::result::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::record::RecordResults>()
        .command::<commands::check_certificate::CheckCertificate>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    Feature::new("results")
        .bring(keep)
        .command::<commands::record::RecordResults>()
        .command::<commands::check_certificate::CheckCertificate>()
}
