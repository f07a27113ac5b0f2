//! Payment batches: by fund and payment owner, prepared by one officer and released by another, sent as the bank's counter
//! file, and settled by the file the bank sends back.
//!
//! ```text
//! prepared ─release▶ released ─return file▶ settled        line: waiting ▶ released ▶ paid | bounced
//!    └─ cancel ▶ cancelled                                        └▶ removed         └▶ paid again by a new line
//! ```
//!
//! Nobody is paid twice: a claim line has at most one live share, and the database holds that. Not here: the treasury's own
//! systems, and why an amount is right.

pub mod bank_file;
pub mod bank_return;
pub mod commands;
pub mod migrations;
pub mod queries;
pub mod refusal;
pub mod state;
pub mod tables;

pub use refusal::PaymentRefusal;
pub use state::{BatchState, LineStand};

use store::Registry;

/// Most payees of one batch: what one paper carries.
pub const LINES_MOST: usize = documents::MAX_LINES;
/// Most claim lines of one batch: what one detailed list carries.
pub const CLAIM_LINES_MOST: usize = documents::MAX_LINES;

/// What a payment is for, as the bank's file says it.
pub fn purpose_of(batch: &tables::payment_batch::Model) -> String {
    format!("职业培训补贴{}", batch.number)
}

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0405::Migration)
        .table::<tables::payment_batch::Model>()
        .table::<tables::payment_line::Model>()
        .table::<tables::payment_share::Model>()
        .table::<tables::bank_return::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::PreparePayment>()
        .command::<commands::RemoveLine>()
        .command::<commands::ReleasePayment>()
        .command::<commands::TakeBankFile>()
        .command::<commands::RecordVoucher>()
        .command::<commands::ReadReturn>()
        .command::<commands::RetryPayment>()
        .command::<commands::CancelPayment>()
}
