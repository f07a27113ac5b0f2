//! Lines the bank sent back are paid again: a new batch with new lines that point at the old ones, on the account that is
//! confirmed now. A wrong or closed account must be another one by then, and that takes two persons.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use super::{BatchAnswer, HANDLERS};
use crate::claims::{LineState, lines as claim_lines};
use crate::payments::LINES_MOST;
use crate::payments::queries::{self, Payees};
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::{BatchState, LineStand, failure_of, needs_other_account};
use crate::payments::tables::{payment_batch, payment_line, payment_share};

/// Draws up a batch of bounced lines.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RetryPayment {
    /// The bounced payment lines, all of one fund and payment owner.
    pub line_ids: Vec<String>,
}

impl Command for RetryPayment {
    const NAME: &'static str = "payment.retry";
    const SENTENCES: &'static [&'static str] = &["4.2.7"];
    const MAY: &'static [Role] = HANDLERS;
    const LONG: bool = true;
    type Answer = BatchAnswer;
    type Refusal = PaymentRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<BatchAnswer>, Stop<PaymentRefusal>> {
        let bounced = self.bounced(tx).await?;
        let first = batch_of(tx, &bounced).await?;
        let claim_ids: Vec<String> = bounced.iter().map(|line| line.claim_id.clone()).collect();
        let claims = queries::claims_of(tx.db(), tx.county(), &claim_ids).await?;
        let all: Vec<_> = claims.values().cloned().collect();
        let payees = Payees::of(tx.db(), tx.county(), &all).await?;
        let year = now.year();
        let serial = tx.number("payment_batch", year).await?;
        let row = payment_batch::Model {
            id: tx.id(),
            number: format!("BF{year}-{serial:03}"),
            state: BatchState::Prepared.word().into(),
            lines: i32::try_from(bounced.len()).unwrap_or(i32::MAX),
            amount_fen: bounced.iter().map(|line| line.amount_fen).sum(),
            prepared_by: who.account.clone(),
            prepared_for: who.on_behalf_of.clone(),
            prepared_at: now.utc(),
            released_by: None,
            released_for: None,
            released_at: None,
            voucher_number: None,
            voucher_on: None,
            bank_file_digest: None,
            settled_at: None,
            box_number: None,
            cancelled_reason: None,
            row_version: 0,
            ..first
        };
        let row = tx.insert(row).await?;
        for (line, place) in bounced.iter().zip(1..) {
            let claim = claims.get(&line.claim_id).ok_or(StoreError::Stale)?;
            let (payee_name, account, obstacle) = payees.answer(claim);
            if let Some(obstacle) = obstacle {
                return Err(PaymentRefusal::Obstacle {
                    claim: claim.number.clone(),
                    obstacle,
                }
                .into());
            }
            let account = account.ok_or(PaymentRefusal::NothingToPay)?;
            let failure = failure_of(line.failure.as_deref().unwrap_or_default());
            if needs_other_account(failure) && account.id == line.account_id {
                return Err(PaymentRefusal::AccountNotCorrected { place: line.place }.into());
            }
            let new = payment_line::Model {
                id: tx.id(),
                batch_id: row.id.clone(),
                place,
                payee_name,
                account_id: account.id,
                state: LineStand::Waiting.word().into(),
                attempt: line.attempt + 1,
                retry_of: Some(line.id.clone()),
                live: Some(1),
                failure: None,
                failure_words: None,
                settled_on: None,
                row_version: 0,
                ..line.clone()
            };
            again(tx, line, new).await?;
        }
        Ok(BatchAnswer::done(&row)?.fact("lines", row.lines))
    }
}

impl RetryPayment {
    async fn bounced(&self, tx: &Tx<'_>) -> Result<Vec<payment_line::Model>, Stop<PaymentRefusal>> {
        let mut ids = self.line_ids.clone();
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return Err(PaymentRefusal::NothingToPay.into());
        }
        if ids.len() > LINES_MOST {
            return Err(PaymentRefusal::TooManyLines {
                n: ids.len(),
                most: LINES_MOST,
            }
            .into());
        }
        let lines = queries::lines_by_id(tx.db(), tx.county(), &ids).await?;
        if lines.len() != ids.len() {
            return Err(PaymentRefusal::NoSuchLine.into());
        }
        let again = queries::retried(tx.db(), tx.county(), &ids).await?;
        for line in &lines {
            if line.state != LineStand::Bounced.word() {
                return Err(PaymentRefusal::NotBounced { place: line.place }.into());
            }
            if again.contains_key(&line.id) {
                return Err(PaymentRefusal::RetriedAlready { place: line.place }.into());
            }
        }
        Ok(lines)
    }
}

/// The batch whose fund, owner and document the new one takes over.
async fn batch_of(
    tx: &Tx<'_>,
    lines: &[payment_line::Model],
) -> Result<payment_batch::Model, Stop<PaymentRefusal>> {
    let mut first: Option<payment_batch::Model> = None;
    let mut ids: Vec<&str> = lines.iter().map(|line| line.batch_id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let batch = queries::find(tx.db(), tx.county(), id)
            .await?
            .ok_or(PaymentRefusal::NoSuchBatch)?;
        match &first {
            Some(one)
                if one.fund_id != batch.fund_id || one.payment_owner != batch.payment_owner =>
            {
                return Err(PaymentRefusal::MixedFunds.into());
            }
            Some(_) => {}
            None => first = Some(batch),
        }
    }
    Ok(first.ok_or(PaymentRefusal::NothingToPay)?)
}

/// Shares pass from the bounced line to the new one.
async fn again(
    tx: &mut Tx<'_>,
    old: &payment_line::Model,
    new: payment_line::Model,
) -> Result<(), Stop<PaymentRefusal>> {
    let place = old.place;
    let new = match tx.insert(new).await {
        Err(StoreError::Taken(_)) => return Err(PaymentRefusal::RetriedAlready { place }.into()),
        other => other?,
    };
    let shares = queries::shares(tx.db(), tx.county(), std::slice::from_ref(&old.id)).await?;
    let mut fresh = Vec::with_capacity(shares.len());
    let mut moved = Vec::with_capacity(shares.len());
    for share in shares.iter().filter(|share| share.live.is_some()) {
        let dead = payment_share::Model {
            live: None,
            ..share.clone()
        };
        tx.update(share, dead).await?;
        fresh.push(payment_share::Model {
            id: tx.id(),
            payment_line_id: new.id.clone(),
            live: Some(1),
            row_version: 0,
            ..share.clone()
        });
        moved.push(share.claim_line_id.clone());
    }
    match tx.insert_many(fresh).await {
        Err(StoreError::Taken(_)) => return Err(PaymentRefusal::LineTaken.into()),
        other => other?,
    };
    claim_lines::move_on(tx, &moved, LineState::InPayment).await?;
    Ok(())
}
