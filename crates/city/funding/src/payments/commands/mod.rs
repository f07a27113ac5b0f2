//! What changes payment batches.

mod ask_stop;
mod bank_file;
mod cancel;
mod prepare;
mod read_return;
mod record_late_return;
mod record_voucher;
mod release;
mod remove_line;
mod retry;
mod stop_line;

pub use ask_stop::AskStop;
pub use bank_file::TakeBankFile;
pub use cancel::CancelPayment;
pub use prepare::PreparePayment;
pub use read_return::ReadReturn;
pub use record_late_return::RecordLateReturn;
pub use record_voucher::RecordVoucher;
pub use release::ReleasePayment;
pub use remove_line::RemoveLine;
pub use retry::RetryPayment;
pub use stop_line::{DropStop, StopLine};

use kernel::{Actor, Lang, Money, Role};
use ledger::{FundId, Line};
use registers::benefits;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Done, Stop, StoreError, Tx};
use training::told::Act;
use web::T;

use super::queries;
use super::refusal::PaymentRefusal;
use super::state::{BatchState, LineStand};
use super::tables::{payment_batch, payment_line, payment_share};
use crate::claims::{LineState, lines, telling};

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

/// Tells the payees of lines that the bank sent them back, or that they were stopped on the way.
async fn tell(
    tx: &mut Tx<'_>,
    who: &Actor,
    lines: &[payment_line::Model],
    act: Act,
) -> Result<(), StoreError> {
    let ids: Vec<String> = lines.iter().map(|line| line.claim_id.clone()).collect();
    let claims = queries::claims_of(tx.db(), tx.county(), &ids).await?;
    for line in lines {
        let Some(claim) = claims.get(&line.claim_id) else {
            return Err(StoreError::Broken(format!("claim of {}", line.id)));
        };
        let reason = match act {
            Act::PaymentStopped => line.removed_reason.clone(),
            _ => line
                .failure_words
                .clone()
                .or_else(|| line.failure.as_deref().map(failure_words)),
        };
        telling::applicant(tx, who, claim, act, reason, None).await?;
    }
    Ok(())
}

/// A reason of the bank in the office's words.
fn failure_words(word: &str) -> String {
    T::new(Lang::Zh, chrono::NaiveDate::MIN)
        .say(&format!("payment-failure-{}", word.replace('_', "-")))
        .into_owned()
}

/// Takes lines out of a batch: their claim lines go where they came from, a bounced line may be paid again by another.
/// Answers the lines as they are then.
async fn take_out(
    tx: &mut Tx<'_>,
    gone: &[payment_line::Model],
    reason: &str,
) -> Result<Vec<payment_line::Model>, Stop<PaymentRefusal>> {
    let mut out = Vec::with_capacity(gone.len());
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
        out.push(tx.update(line, removed).await?);
    }
    Ok(out)
}

/// Bumps the guards of everybody whose benefit some lines pay: a decision about one of them that is under way reads again.
async fn bump_guards(tx: &mut Tx<'_>, paid: &[payment_line::Model]) -> Result<(), StoreError> {
    let ids: Vec<String> = paid.iter().map(|line| line.id.clone()).collect();
    let shares = queries::shares(tx.db(), tx.county(), &ids).await?;
    let ids: Vec<String> = shares.into_iter().map(|one| one.claim_line_id).collect();
    let known = lines::find_many(tx.db(), tx.county(), &ids).await?;
    let ids: Vec<String> = known
        .into_values()
        .filter_map(|line| line.benefit_id)
        .collect();
    let rows = benefits::queries::find_many(tx.db(), tx.county(), &ids).await?;
    benefits::hold(tx, rows.into_iter().map(|row| row.person_hash)).await?;
    Ok(())
}
