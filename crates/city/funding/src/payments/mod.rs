//! Payment batches: by fund and payment owner, prepared by one officer and released by another, sent as the bank's counter
//! file, and settled by the file the bank sends back.
//!
//! ```text
//! prepared ─release▶ released ─return file▶ settled        line: waiting ▶ released ▶ paid ▶ bounced (came back later)
//!    └─ cancel ▶ cancelled ◀─ last line stopped                   └▶ removed ◀┘ stopped   └▶ paid again by a new line
//! ```
//!
//! Nobody is paid twice: a claim line has at most one live share, and the database holds that. Not here: the treasury's own
//! systems, and why an amount is right.

pub mod api;
pub mod bank_file;
pub mod bank_return;
pub mod commands;
pub mod migrations;
pub mod pages;
pub mod papers;
pub mod queries;
pub mod refusal;
pub mod state;
pub mod tables;

pub use refusal::PaymentRefusal;
pub use state::{BatchState, LineStand};

use kernel::{Money, Role};
use store::Registry;
use web::{Access, App, Feature, Figure, NavGroup, NavItem, PageError, Viewer, Waiting};

use crate::notices::OFFICES;

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
        .migration(migrations::m0406::Migration)
        .table::<tables::payment_batch::Model>()
        .table::<tables::payment_line::Model>()
        .table::<tables::payment_share::Model>()
        .table::<tables::bank_return::Model>()
        .table::<tables::payment_stop::Model>()
        .table::<tables::late_return::Model>()
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
        .command::<commands::AskStop>()
        .command::<commands::StopLine>()
        .command::<commands::DropStop>()
        .command::<commands::RecordLateReturn>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    use pages::{batch, files, list, prepare, returns, steps};
    const SEE: Access = Access::roles(OFFICES);
    const HANDLE: Access = Access::roles(commands::HANDLERS);
    const RELEASE: Access = Access::roles(&[Role::FundOfficer]);
    let feature = Feature::new("payments")
        .bring(keep)
        .command::<commands::PreparePayment>()
        .command::<commands::RemoveLine>()
        .command::<commands::ReleasePayment>()
        .command::<commands::TakeBankFile>()
        .command::<commands::RecordVoucher>()
        .command::<commands::ReadReturn>()
        .command::<commands::RetryPayment>()
        .command::<commands::CancelPayment>()
        .command::<commands::AskStop>()
        .command::<commands::StopLine>()
        .command::<commands::DropStop>()
        .command::<commands::RecordLateReturn>();
    let feature = corrections_pages(feature);
    feature
        .get("/payments", SEE, list::list, &["4.2.2"])
        .get("/payments/new", SEE, prepare::form, &["4.2.3"])
        .post("/payments/new", HANDLE, prepare::prepare, &[])
        .get("/payments/bounced", SEE, prepare::bounced, &["4.2.7"])
        .post("/payments/bounced", HANDLE, prepare::retry, &[])
        .get("/payments/{id}", SEE, batch::show, &["4.2.2"])
        .get("/payments/{id}/papers/{file}", SEE, files::paper, &[])
        .post("/payments/{id}/bank-file", HANDLE, files::bank, &[])
        .get("/payments/{id}/release", RELEASE, steps::ask_release, &[])
        .post("/payments/{id}/release", RELEASE, steps::release, &[])
        .get("/payments/{id}/cancel", HANDLE, steps::ask_cancel, &[])
        .post("/payments/{id}/cancel", HANDLE, steps::cancel, &[])
        .get("/payments/{id}/voucher", HANDLE, steps::ask_voucher, &[])
        .post("/payments/{id}/voucher", HANDLE, steps::voucher, &[])
        .get("/payments/{id}/return", HANDLE, returns::form, &[])
        .post("/payments/{id}/return", HANDLE, returns::read, &[])
        .get(
            "/payments/{id}/lines/{line}/remove",
            HANDLE,
            steps::ask_remove,
            &[],
        )
        .post(
            "/payments/{id}/lines/{line}/remove",
            HANDLE,
            steps::remove,
            &[],
        )
        .api_list("payment-batches", SEE, api::list) // not a message
        .nav(NavItem::new(NavGroup::Money, "payment-title", "/payments", OFFICES).count(to_release))
        .nav(
            NavItem::new(
                NavGroup::Money,
                "payment-bounced",
                "/payments/bounced",
                OFFICES,
            )
            .count(came_back),
        )
        .figure("4.2.2", figures)
}

/// What is done about one line after the release.
fn corrections_pages(feature: Feature) -> Feature {
    use pages::corrections;
    const HANDLE: Access = Access::roles(commands::HANDLERS);
    const RELEASE: Access = Access::roles(&[Role::FundOfficer]);
    const ASK: &str = "/payments/{id}/lines/{line}/ask-stop";
    const STOP: &str = "/payments/{id}/lines/{line}/stop";
    const DROP: &str = "/payments/{id}/lines/{line}/drop-stop";
    const BACK: &str = "/payments/{id}/lines/{line}/came-back";
    feature
        .get(ASK, HANDLE, corrections::ask_form, &[])
        .post(ASK, HANDLE, corrections::ask, &["4.2.7"])
        .get(STOP, RELEASE, corrections::stop_form, &[])
        .post(STOP, RELEASE, corrections::stop, &["4.2.7"])
        .post(DROP, HANDLE, corrections::drop, &[])
        .get(BACK, HANDLE, corrections::back_form, &[])
        .post(BACK, HANDLE, corrections::back, &["4.2.7"])
}

async fn to_release(app: App, _: Viewer) -> Result<Waiting, PageError> {
    let wanted = queries::Wanted {
        state: Some(BatchState::Prepared),
        ..queries::Wanted::default()
    };
    let (db, county) = (app.store().read(), app.county());
    let n = queries::count(db, county, &wanted).await?;
    let stops = queries::corrections::open_stops(db, county).await?;
    // a line to be stopped is a race with the bank
    Ok(Waiting {
        n: n + stops,
        due: stops > 0,
    })
}

async fn came_back(app: App, _: Viewer) -> Result<Waiting, PageError> {
    let lines = queries::bounced(app.store().read(), app.county()).await?;
    let n = u64::try_from(lines.len()).unwrap_or(0);
    Ok(Waiting { n, due: n > 0 })
}

async fn figures(app: App) -> Result<Vec<Figure>, PageError> {
    let paid = queries::paid(app.store().read(), app.county()).await?;
    Ok(vec![
        Figure::money("payment-figure", Money::from_fen(paid)).rows("/payments"),
    ])
}
