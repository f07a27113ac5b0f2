//! What changes payment batches.

mod bank_file;
mod cancel;
mod prepare;
mod read_return;
mod record_voucher;
mod release;
mod remove_line;
mod retry;

pub use bank_file::TakeBankFile;
pub use cancel::CancelPayment;
pub use prepare::PreparePayment;
pub use read_return::ReadReturn;
pub use record_voucher::RecordVoucher;
pub use release::ReleasePayment;
pub use remove_line::RemoveLine;
pub use retry::RetryPayment;

use kernel::{Money, Role};
use ledger::{FundId, Line};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Done, Stop, StoreError, Tx};

use super::queries;
use super::refusal::PaymentRefusal;
use super::state::{BatchState, LineStand};
use super::tables::{payment_batch, payment_line, payment_share};
use crate::claims::{LineState, lines};

/// Who draws up batches and handles what the bank says.
pub const HANDLERS: &[Role] = &[Role::Clerk, Role::FundOfficer];

/// What a command about a batch answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BatchAnswer {
    /// The batch.
    pub batch_id: String,
    /// The number people read.
    pub number: String,
    /// Where it stands.
    pub state: BatchState,
    /// Its version, for the next command.
    pub version: i32,
}

impl BatchAnswer {
    fn done(row: &payment_batch::Model) -> Result<Done<BatchAnswer>, StoreError> {
        let state = queries::state_of(row)?;
        Ok(Done::new(BatchAnswer {
            batch_id: row.id.clone(),
            number: row.number.clone(),
            state,
            version: row.row_version,
        })
        .about("payment_batch", &row.id)
        .about("fund", &row.fund_id)
        .fact("number", row.number.as_str())
        .fact("state", state.word())
        .fact("fen", row.amount_fen))
    }
}

/// A batch at the version its reader saw.
async fn open(
    tx: &Tx<'_>,
    id: &str,
    version: i32,
) -> Result<(payment_batch::Model, BatchState), Stop<PaymentRefusal>> {
    let row = queries::find(tx.db(), tx.county(), id)
        .await?
        .ok_or(PaymentRefusal::NoSuchBatch)?;
    if row.row_version != version {
        return Err(Stop::Stale);
    }
    let state = queries::state_of(&row)?;
    Ok((row, state))
}

/// The fund of a batch as the ledger names it.
fn fund_of(batch: &payment_batch::Model) -> Result<FundId, PaymentRefusal> {
    FundId::parse(&batch.fund_id).map_err(|_| PaymentRefusal::NoSuchFund {
        fund: batch.fund_id.clone(),
    })
}

/// A payment line as the ledger posts it.
fn posting(line: &payment_line::Model) -> Line {
    let posting = Line::new(&line.payee_id, Money::from_fen(line.amount_fen)).line(&line.id);
    if line.sentence.is_empty() {
        posting
    } else {
        posting.sentence(&line.sentence)
    }
}

/// Takes lines out of a batch before release: their claim lines go where they came from, a bounced line may be paid again by
/// another.
async fn take_out(
    tx: &mut Tx<'_>,
    gone: &[payment_line::Model],
    reason: &str,
) -> Result<(), Stop<PaymentRefusal>> {
    for line in gone {
        let ids = [line.id.clone()];
        let shares = queries::shares(tx.db(), tx.county(), &ids).await?;
        let claim_lines: Vec<String> = shares.iter().map(|s| s.claim_line_id.clone()).collect();
        for share in &shares {
            let dead = payment_share::Model {
                live: None,
                ..share.clone()
            };
            tx.update(share, dead).await?;
        }
        let next = match &line.retry_of {
            None => LineState::Cleared,
            Some(before) => {
                for share in
                    queries::shares(tx.db(), tx.county(), std::slice::from_ref(before)).await?
                {
                    let live = payment_share::Model {
                        live: Some(1),
                        ..share.clone()
                    };
                    tx.update(&share, live).await?;
                }
                LineState::Bounced
            }
        };
        lines::move_on(tx, &claim_lines, next).await?;
        let removed = payment_line::Model {
            state: LineStand::Removed.word().into(),
            live: None,
            removed_reason: Some(reason.into()),
            ..line.clone()
        };
        tx.update(line, removed).await?;
    }
    Ok(())
}
