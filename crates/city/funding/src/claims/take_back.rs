//! What the meeting decided is taken back before it is paid: an objection was upheld, a visit found something. The line
//! gets nothing, its money is free again, and so is its benefit.

use kernel::Money;
use ledger::{Entry, EntryHead, FundId, Line};
use store::{Stop, StoreError, Tx};

use super::commands::Grounds;
use super::determine;
use super::lines::{LineState, find_many, state_of};
use super::tables::{claim, claim_line};
use crate::funds::{LedgerRefusal, post};

/// Takes decided lines of one claim back, for notices and payments. `about` makes the ledger entry itself: the objection,
/// the batch. A line that is not there, or is paid or on its way, is [`StoreError::Stale`].
pub async fn take_back(
    tx: &mut Tx<'_>,
    claim: &claim::Model,
    line_ids: &[String],
    grounds: &Grounds,
    about: &str,
) -> Result<Vec<claim_line::Model>, Stop<LedgerRefusal>> {
    let mut known = find_many(tx.db(), tx.county(), line_ids).await?;
    let mut lines = vec![];
    for id in line_ids {
        let line = known.remove(id).ok_or(StoreError::Stale)?;
        let state = state_of(&line)?;
        // what the bank sent back is given up through the ledger's return, by payments
        let bound = state.is_decided() && state != LineState::Bounced;
        if !bound || !state.may_become(LineState::Refused) || line.claim_id != claim.id {
            return Err(StoreError::Stale.into());
        }
        lines.push(line);
    }
    determine::let_go(tx, &lines, &grounds.reason).await?;
    let fund = FundId::parse(&claim.fund_id)
        .map_err(|_| StoreError::Broken(format!("fund of claim {}", claim.id)))?;
    let freed: Vec<Line> = lines.iter().map(|line| ledger_line(claim, line)).collect();
    let head = EntryHead::new(format!("taken-back/{about}/{}", claim.id), tx.now().date())
        .about(&claim.id);
    let entry = Entry::commitment_released(head, &fund, &freed)
        .map_err(|refusal| Stop::Refused(LedgerRefusal(refusal)))?;
    post(tx, &entry).await?;
    let mut after = vec![];
    for line in &lines {
        after.push(tx.update(line, grounds.refuse(line)).await?);
    }
    let sum: i64 = lines.iter().map(|line| line.approved_fen).sum();
    let new = claim::Model {
        approved_fen: claim.approved_fen - sum,
        ..claim.clone()
    };
    tx.update(claim, new).await?;
    Ok(after)
}

/// A line's money as the ledger sees it: its payee, its amount, its sentence.
pub fn ledger_line(claim: &claim::Model, line: &claim_line::Model) -> Line {
    let money = Money::from_fen(line.approved_fen);
    let entry = Line::new(claim.payee_id.clone(), money).line(&line.id);
    match &line.sentence {
        Some(sentence) => entry.sentence(sentence),
        None => entry,
    }
}
