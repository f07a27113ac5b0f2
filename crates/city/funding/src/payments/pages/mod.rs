//! The pages of payments: the batches, one batch, and what may be done with it.

pub mod batch;
pub mod corrections;
pub mod files;
pub mod list;
pub mod prepare;
pub mod returns;
pub mod steps;

use policy::FailureKind;
use store::StoreError;
use web::components::{Icon, Look, Status, Tag};
use web::{App, PageError, T};

use super::queries;
use super::state::{BatchState, LineStand, failure_of};
use super::tables::{payment_batch, payment_line};

/// A batch, or nothing at this address.
pub(super) async fn found(app: &App, id: &str) -> Result<payment_batch::Model, PageError> {
    queries::find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)
}

/// Where a batch stands.
pub(super) fn tag(t: T, row: &payment_batch::Model) -> Result<Tag, StoreError> {
    Ok(match queries::state_of(row)? {
        BatchState::Prepared => Tag::of(Look::Go, Icon::Half, t.say("payment-state-prepared")),
        BatchState::Released => Tag::new(t, Status::Paying),
        BatchState::Settled => Tag::of(Look::Ok, Icon::Tick, t.say("payment-state-settled")),
        BatchState::Cancelled => Tag::of(Look::Idle, Icon::Minus, t.say("payment-state-cancelled")),
    })
}

/// Where a line stands.
pub(super) fn line_tag(t: T, row: &payment_line::Model) -> Result<Tag, StoreError> {
    Ok(match queries::stand_of(row)? {
        LineStand::Waiting => Tag::new(t, Status::AwaitingPayment),
        LineStand::Released => Tag::new(t, Status::Paying),
        LineStand::Paid => Tag::new(t, Status::Paid),
        LineStand::Bounced => Tag::new(t, Status::PaymentFailed),
        LineStand::Removed => Tag::of(Look::Idle, Icon::Minus, t.say("payment-line-removed")),
    })
}

/// Why a line came back.
pub(super) fn failure_words(t: T, failure: &str) -> String {
    let key = match failure_of(failure) {
        FailureKind::NotActivated => "payment-failure-not-activated",
        FailureKind::HolderDiffers => "payment-failure-holder-differs",
        FailureKind::Closed => "payment-failure-closed",
        FailureKind::NoSuchAccount => "payment-failure-no-such-account",
        FailureKind::Frozen => "payment-failure-frozen",
        FailureKind::Other => "payment-failure-other",
    };
    t.say(key).into_owned()
}
