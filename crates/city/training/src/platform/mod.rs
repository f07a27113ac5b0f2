//! The provincial platform's export beside our own roster: what agrees, what does not, and why.
//!
//! The platform is the legal filing; nothing here replaces it.

pub mod migrations;
pub mod tables;

use store::Registry;
use web::Feature;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0340::Migration)
        .table::<tables::platform_import::Model>()
        .table::<tables::platform_difference::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
}

/// The feature with its pages.
pub fn feature() -> Feature {
    Feature::new("platform").bring(keep)
}
