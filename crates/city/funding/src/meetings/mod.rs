//! The bureau's meeting: a list of approved claims is drawn up, printed and decided; number, date and scanned minutes are
//! recorded, and the decision binds the money.
//!
//! `listed → decided`, or `cancelled` before it.

pub mod migrations;
pub mod tables;

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0403::Migration)
        .table::<tables::meeting::Model>()
        .table::<tables::meeting_item::Model>()
}
