//! A second person releases a batch: the money leaves the fund for the bank.

use access::Hand;
use kernel::{Actor, Moment, Role};
use ledger::{Entry, EntryHead};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::{BatchAnswer, fund_of, open, posting};
use crate::claims::tables::claim;
use crate::funds::post;
use crate::funds::tables::appropriation;
use crate::notices;
use crate::payments::queries::{self, Payees};
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::{BatchState, Hands, LineStand, SameHand, may_release};
use crate::payments::tables::{payment_batch, payment_line};

/// Releases a prepared batch.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReleasePayment {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// The document that puts the money at disposal; may stay empty when the batch names it already.
    #[serde(default)]
    pub appropriation_id: Option<String>,
}

impl Command for ReleasePayment {
    const NAME: &'static str = "payment.release";
    const SENTENCES: &'static [&'static str] = &["4.2.2", "4.2.3"];
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
        let (old, state) = open(tx, &self.batch_id, self.version).await?;
        if state != BatchState::Prepared {
            return Err(PaymentRefusal::WrongState { state }.into());
        }
        let mut lines = queries::lines(tx.db(), tx.county(), &old.id).await?;
        lines.retain(|line| line.live.is_some());
        let claims = claims_of(tx, &lines).await?;
        must_be_second(&old, &claims, who)?;
        must_be_free(tx, &lines).await?;
        must_have_accounts(tx, &lines, &claims).await?;
        let document = match self
            .appropriation_id
            .as_ref()
            .or(old.appropriation_id.as_ref())
        {
            Some(id) => appropriation_of(tx, &old.fund_id, id).await?,
            None => return Err(PaymentRefusal::AppropriationMissing.into()),
        };
        for line in &lines {
            let sent = payment_line::Model {
                state: LineStand::Released.word().into(),
                ..line.clone()
            };
            tx.update(line, sent).await?;
        }
        let new = payment_batch::Model {
            state: BatchState::Released.word().into(),
            appropriation_id: Some(document.id.clone()),
            released_by: Some(who.account.clone()),
            released_for: who.on_behalf_of.clone(),
            released_at: Some(now.utc()),
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        book(tx, &row, &lines, &document.document_number, now).await?;
        Ok(BatchAnswer::done(&row)?
            .about("appropriation", &document.id)
            .fact("document", document.document_number)
            .fact("lines", row.lines))
    }
}

/// First payments leave what was committed, repeated ones what had come back.
async fn book(
    tx: &mut Tx<'_>,
    batch: &payment_batch::Model,
    lines: &[payment_line::Model],
    document: &str,
    now: Moment,
) -> Result<(), Stop<PaymentRefusal>> {
    let fund = fund_of(batch)?;
    let (again, first): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.retry_of.is_some());
    let head = |what: &str| {
        EntryHead::new(format!("payment/{}/{what}", batch.id), now.date()).about(batch.id.clone())
    };
    if !first.is_empty() {
        let shares: Vec<_> = first.iter().map(|line| posting(line)).collect();
        let entry = Entry::payment_released(head("released"), &fund, Some(document), &shares)
            .map_err(PaymentRefusal::from)?;
        post(tx, &entry)
            .await
            .map_err(|stop| stop.refused_as(PaymentRefusal::Ledger))?;
    }
    if !again.is_empty() {
        let shares: Vec<_> = again.iter().map(|line| posting(line)).collect();
        let entry = Entry::payment_retried(head("retried"), &fund, &shares)
            .map_err(PaymentRefusal::from)?;
        post(tx, &entry)
            .await
            .map_err(|stop| stop.refused_as(PaymentRefusal::Ledger))?;
    }
    Ok(())
}

pub(super) async fn claims_of(
    tx: &Tx<'_>,
    lines: &[payment_line::Model],
) -> Result<Vec<claim::Model>, Stop<PaymentRefusal>> {
    let mut ids: Vec<String> = lines.iter().map(|line| line.claim_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let claims = queries::claims_of(tx.db(), tx.county(), &ids).await?;
    Ok(claims.into_values().collect())
}

fn must_be_second(
    batch: &payment_batch::Model,
    claims: &[claim::Model],
    who: &Actor,
) -> Result<(), PaymentRefusal> {
    let hands = Hands {
        prepared: Hand::new(&batch.prepared_by, batch.prepared_for.as_deref()),
        releases: Hand::from(who),
        approved: approvers(claims),
    };
    may_release(&hands).map_err(|same| match same {
        SameHand::Prepared => PaymentRefusal::PreparedBySame,
        SameHand::Approved => PaymentRefusal::ApprovedBySame,
    })
}

/// The hands that approved some claims.
pub(super) fn approvers(claims: &[claim::Model]) -> Vec<Hand<'_>> {
    claims
        .iter()
        .filter_map(|claim| {
            // a leader's paper is the leader's hand, not the clerk's who copied it
            match (
                &claim.paper_file_id,
                &claim.approved_by,
                &claim.approved_for,
            ) {
                (Some(_), _, Some(leader)) => Some(Hand::new(leader, None)),
                (_, Some(by), behalf) => Some(Hand::new(by, behalf.as_deref())),
                _ => None,
            }
        })
        .collect()
}

/// No line is paid while it is objected to.
async fn must_be_free(
    tx: &Tx<'_>,
    lines: &[payment_line::Model],
) -> Result<(), Stop<PaymentRefusal>> {
    let ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let shares = queries::shares(tx.db(), tx.county(), &ids).await?;
    let claim_lines: Vec<String> = shares.into_iter().map(|s| s.claim_line_id).collect();
    let rows = notices::queries::rows_of(tx.db(), tx.county(), &claim_lines).await?;
    match rows.iter().filter(|row| row.objected).count() {
        0 => Ok(()),
        n => Err(PaymentRefusal::Objected { n }.into()),
    }
}

/// The account of every line is still the confirmed one.
async fn must_have_accounts(
    tx: &Tx<'_>,
    lines: &[payment_line::Model],
    claims: &[claim::Model],
) -> Result<(), Stop<PaymentRefusal>> {
    let payees = Payees::of(tx.db(), tx.county(), claims).await?;
    for line in lines {
        let stands = claims
            .iter()
            .find(|claim| claim.id == line.claim_id)
            .map(|claim| payees.answer(claim))
            .and_then(|(_, account, _)| account);
        if stands.is_none_or(|account| account.id != line.account_id) {
            return Err(PaymentRefusal::AccountChanged { place: line.place }.into());
        }
    }
    Ok(())
}

/// An appropriation of this fund.
pub(super) async fn appropriation_of(
    tx: &Tx<'_>,
    fund: &str,
    id: &str,
) -> Result<appropriation::Model, Stop<PaymentRefusal>> {
    Ok(queries::appropriation(tx.db(), tx.county(), id)
        .await?
        .filter(|row| row.fund_id == fund && row.live.is_some())
        .ok_or(PaymentRefusal::NoSuchAppropriation)?)
}
