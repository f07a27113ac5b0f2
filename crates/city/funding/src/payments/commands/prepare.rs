//! An officer draws up a batch of what notices have cleared: one line a claim and payee, each on a confirmed account.

use kernel::{Actor, Moment, Role};
use registers::packs;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use super::{BatchAnswer, HANDLERS};
use crate::claims::{LineState, lines};
use crate::payments::queries::{self, Payable};
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::{BatchState, LineStand};
use crate::payments::tables::{payment_batch, payment_line, payment_share};
use crate::payments::{CLAIM_LINES_MOST, LINES_MOST};

/// Draws up a batch of one fund and payment owner.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PreparePayment {
    /// The fund, as the pack names it.
    pub fund_id: String,
    /// Who pays, as the pack names it.
    pub payment_owner: String,
    /// The claims to pay; empty: all that can be paid.
    #[serde(default)]
    pub claim_ids: Vec<String>,
    /// The document that puts the money at disposal, when it is known already.
    #[serde(default)]
    pub appropriation_id: Option<String>,
}

impl Command for PreparePayment {
    const NAME: &'static str = "payment.prepare";
    const SENTENCES: &'static [&'static str] = &["4.2.2", "4.2.3"];
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
        self.must_pay_here(tx, now).await?;
        if let Some(id) = &self.appropriation_id {
            super::release::appropriation_of(tx, &self.fund_id, id).await?;
        }
        let chosen = self.chosen(tx).await?;
        let people: usize = chosen.iter().map(|payable| payable.lines.len()).sum();
        for (n, most) in [(chosen.len(), LINES_MOST), (people, CLAIM_LINES_MOST)] {
            if n > most {
                return Err(PaymentRefusal::TooManyLines { n, most }.into());
            }
        }
        let year = now.year();
        let serial = tx.number("payment_batch", year).await?;
        let row = payment_batch::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            number: format!("BF{year}-{serial:03}"),
            fund_id: self.fund_id.clone(),
            payment_owner: self.payment_owner.clone(),
            appropriation_id: self.appropriation_id.clone(),
            state: BatchState::Prepared.word().into(),
            lines: i32::try_from(chosen.len()).unwrap_or(i32::MAX),
            amount_fen: chosen.iter().map(Payable::amount_fen).sum(),
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
        };
        let row = tx.insert(row).await?;
        put_lines(tx, &row.id, &chosen).await?;
        Ok(BatchAnswer::done(&row)?
            .fact("lines", row.lines)
            .fact("claim_lines", people))
    }
}

impl PreparePayment {
    async fn must_pay_here(&self, tx: &Tx<'_>, now: Moment) -> Result<(), Stop<PaymentRefusal>> {
        let pack = packs::in_force(tx.db(), tx.county(), now.date())
            .await?
            .ok_or(PaymentRefusal::NoPack)?;
        let settings = pack.settings();
        if settings.fund(&self.fund_id).is_none() {
            return Err(PaymentRefusal::NoSuchFund {
                fund: self.fund_id.clone(),
            }
            .into());
        }
        match settings.payment_owner(&self.payment_owner) {
            Some(owner) if owner.pays_here => Ok(()),
            _ => Err(PaymentRefusal::PaidElsewhere {
                owner: self.payment_owner.clone(),
            }
            .into()),
        }
    }

    /// What goes into the batch. Claims asked for by name must all be payable; without names those with an obstacle stay
    /// behind and are shown on the page.
    async fn chosen(&self, tx: &Tx<'_>) -> Result<Vec<Payable>, Stop<PaymentRefusal>> {
        let (fund, owner) = (
            Some(self.fund_id.as_str()),
            Some(self.payment_owner.as_str()),
        );
        let mut waiting = queries::payable(tx.db(), tx.county(), fund, owner).await?;
        if self.claim_ids.is_empty() {
            waiting.retain(|payable| payable.obstacle.is_none());
        } else {
            for id in &self.claim_ids {
                if waiting.iter().any(|payable| payable.claim.id == *id) {
                    continue;
                }
                let known =
                    queries::claims_of(tx.db(), tx.county(), std::slice::from_ref(id)).await?;
                return Err(PaymentRefusal::ClaimNotWaiting {
                    claim: known
                        .get(id)
                        .map_or_else(|| id.clone(), |claim| claim.number.clone()),
                }
                .into());
            }
            waiting.retain(|payable| self.claim_ids.contains(&payable.claim.id));
            for payable in &waiting {
                if let Some(obstacle) = payable.obstacle {
                    return Err(PaymentRefusal::Obstacle {
                        claim: payable.claim.number.clone(),
                        obstacle,
                    }
                    .into());
                }
            }
        }
        if waiting.is_empty() {
            return Err(PaymentRefusal::NothingToPay.into());
        }
        Ok(waiting)
    }
}

async fn put_lines(
    tx: &mut Tx<'_>,
    batch_id: &str,
    chosen: &[Payable],
) -> Result<(), Stop<PaymentRefusal>> {
    let mut new_lines = Vec::with_capacity(chosen.len());
    let mut new_shares = Vec::new();
    let mut moved = Vec::new();
    for (payable, place) in chosen.iter().zip(1..) {
        let Some(account) = &payable.account else {
            return Err(PaymentRefusal::NothingToPay.into());
        };
        let line_id = tx.id();
        let sentence = payable
            .lines
            .iter()
            .find_map(|line| line.sentence.clone())
            .unwrap_or_default();
        new_lines.push(payment_line::Model {
            county_code: tx.county().into(),
            id: line_id.clone(),
            batch_id: batch_id.into(),
            place,
            claim_id: payable.claim.id.clone(),
            payee_kind: payable.claim.payee_kind.clone(),
            payee_id: payable.claim.payee_id.clone(),
            payee_name: payable.payee_name.clone(),
            account_id: account.id.clone(),
            amount_fen: payable.amount_fen(),
            sentence,
            state: LineStand::Waiting.word().into(),
            attempt: 1,
            retry_of: None,
            live: Some(1),
            failure: None,
            failure_words: None,
            settled_on: None,
            removed_reason: None,
            row_version: 0,
        });
        for line in &payable.lines {
            new_shares.push(payment_share::Model {
                county_code: tx.county().into(),
                id: tx.id(),
                payment_line_id: line_id.clone(),
                claim_line_id: line.id.clone(),
                amount_fen: line.approved_fen,
                live: Some(1),
                row_version: 0,
            });
            moved.push(line.id.clone());
        }
    }
    tx.insert_many(new_lines).await?;
    match tx.insert_many(new_shares).await {
        Err(StoreError::Taken(_)) => return Err(PaymentRefusal::LineTaken.into()),
        other => other?,
    };
    lines::move_on(tx, &moved, LineState::InPayment).await?;
    Ok(())
}
