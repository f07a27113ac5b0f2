//! A second person takes a released line back before the bank pays it: its money is bound again, its people may be paid in
//! another batch, and the papers of this one are issued anew. Or the request is dropped.

use access::Hand;
use kernel::{Actor, Moment, Role};
use ledger::{Entry, EntryHead};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};
use training::told::Act;

use super::release::{appropriation_of, approvers, claims_of};
use super::{BatchAnswer, HANDLERS, bump_guards, fund_of, open, posting, take_out, tell};
use crate::funds::post;
use crate::payments::queries::{self, corrections};
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::{BatchState, Hands, LineStand, SameHand, may_release};
use crate::payments::tables::{payment_batch, payment_line, payment_stop};

/// Stops one line somebody else asked to stop.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct StopLine {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// The payment line.
    pub line_id: String,
}

impl Command for StopLine {
    const NAME: &'static str = "payment.stop_line";
    const SENTENCES: &'static [&'static str] = &["4.2.7"];
    const MAY: &'static [Role] = &[Role::FundOfficer];
    const LONG: bool = true;
    type Answer = BatchAnswer;
    type Refusal = PaymentRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<BatchAnswer>, Stop<PaymentRefusal>> {
        let (old, line, asked) = asked_for(tx, &self.batch_id, self.version, &self.line_id).await?;
        let lines = [line.clone()];
        let claims = claims_of(tx, &lines).await?;
        let hands = Hands {
            prepared: Hand::new(&asked.asked_by, asked.asked_for.as_deref()),
            releases: Hand::from(who),
            approved: approvers(&claims),
        };
        may_release(&hands).map_err(|same| match same {
            SameHand::Prepared => PaymentRefusal::StopAskedBySame,
            SameHand::Approved => PaymentRefusal::ApprovedBySame,
        })?;
        let gone = take_out(tx, &lines, &asked.reason).await?;
        bump_guards(tx, &lines).await?;
        end(tx, who, &asked, "done").await?;
        book(tx, &old, &line, now).await?;
        let left = old.lines - 1;
        let new = payment_batch::Model {
            lines: left,
            amount_fen: old.amount_fen - line.amount_fen,
            // a file made before says too much
            bank_file_digest: None,
            state: if left == 0 {
                BatchState::Cancelled.word().into()
            } else {
                old.state.clone()
            },
            cancelled_reason: (left == 0).then(|| asked.reason.clone()),
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        tell(tx, who, &gone, Act::PaymentStopped).await?;
        Ok(BatchAnswer::done(&row)?
            .about("payment_line", &line.id)
            .about("claim", &line.claim_id)
            .fact("reason", asked.reason)
            .fact("asked_by", asked.asked_by)
            .fact("line_fen", line.amount_fen))
    }
}

/// Drops a request to stop a line: the line goes on.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DropStop {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// The payment line.
    pub line_id: String,
}

impl Command for DropStop {
    const NAME: &'static str = "payment.drop_stop";
    const MAY: &'static [Role] = HANDLERS;
    type Answer = BatchAnswer;
    type Refusal = PaymentRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<BatchAnswer>, Stop<PaymentRefusal>> {
        let (old, line, asked) = asked_for(tx, &self.batch_id, self.version, &self.line_id).await?;
        end(tx, who, &asked, "dropped").await?;
        let row = tx.update(&old, old.clone()).await?;
        Ok(BatchAnswer::done(&row)?
            .about("payment_line", &line.id)
            .fact("reason", asked.reason))
    }
}

/// A released batch, its line with the bank, and the open request about it.
async fn asked_for(
    tx: &Tx<'_>,
    batch_id: &str,
    version: i32,
    line_id: &str,
) -> Result<
    (
        payment_batch::Model,
        payment_line::Model,
        payment_stop::Model,
    ),
    Stop<PaymentRefusal>,
> {
    let (old, state) = open(tx, batch_id, version).await?;
    if state != BatchState::Released {
        return Err(PaymentRefusal::WrongState { state }.into());
    }
    let line = queries::lines(tx.db(), tx.county(), &old.id)
        .await?
        .into_iter()
        .find(|line| line.id == line_id)
        .ok_or(PaymentRefusal::NoSuchLine)?;
    let place = line.place;
    if line.state != LineStand::Released.word() {
        return Err(PaymentRefusal::NotWithBank { place }.into());
    }
    let asked = corrections::open_stop(tx.db(), tx.county(), &line.id)
        .await?
        .ok_or(PaymentRefusal::NoStopAsked { place })?;
    Ok((old, line, asked))
}

/// Ends a request.
pub(super) async fn end(
    tx: &mut Tx<'_>,
    who: &Actor,
    asked: &payment_stop::Model,
    state: &str,
) -> Result<(), store::StoreError> {
    let ended = payment_stop::Model {
        state: state.into(),
        live: None,
        ended_by: Some(who.account.clone()),
        ended_for: who.on_behalf_of.clone(),
        ended_at: Some(tx.now().utc()),
        ..asked.clone()
    };
    tx.update(asked, ended).await?;
    Ok(())
}

/// A first payment is committed again and its document's quota grows back; a repeated one is what the bank had returned.
async fn book(
    tx: &mut Tx<'_>,
    batch: &payment_batch::Model,
    line: &payment_line::Model,
    now: Moment,
) -> Result<(), Stop<PaymentRefusal>> {
    let fund = fund_of(batch)?;
    let key = format!("payment/{}/stopped/{}", batch.id, line.id);
    let head = EntryHead::new(key, now.date()).about(batch.id.clone());
    let share = [posting(line)];
    let entry = if line.retry_of.is_some() {
        Entry::payment_returned(head, &fund, &share)
    } else {
        let document = match &batch.appropriation_id {
            Some(id) => Some(
                appropriation_of(tx, &batch.fund_id, id)
                    .await?
                    .document_number,
            ),
            None => None,
        };
        Entry::payment_withdrawn(head, &fund, document.as_deref(), &share)
    };
    let entry = entry.map_err(PaymentRefusal::from)?;
    post(tx, &entry)
        .await
        .map_err(|stop| stop.refused_as(PaymentRefusal::Ledger))?;
    Ok(())
}
