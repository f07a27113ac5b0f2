//! Payment batches: by fund and payment owner, prepared by one officer and released by another, sent as the bank's counter
//! file, and settled by the file the bank sends back.
//!
//! `draft → prepared → released → settled`, or `cancelled` before release; a line: `waiting → released → paid | bounced`,
//! or `removed` before release; a bounced line is paid again by a new line that points at it.

pub mod migrations;
pub mod tables;

use store::Registry;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0405::Migration)
        .table::<tables::payment_batch::Model>()
        .table::<tables::payment_line::Model>()
        .table::<tables::payment_share::Model>()
        .table::<tables::bank_return::Model>()
}
