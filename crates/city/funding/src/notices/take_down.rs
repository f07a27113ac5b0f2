//! A line that gets nothing after all, although the meeting approved it: its bound money is free, its benefit is released.

use kernel::{Moment, Money};
use ledger::{Entry, EntryHead, FundId, Line};
use registers::benefits;
use sea_orm::EntityTrait;
use store::{Stop, StoreError, Tx};

use super::refusal::NoticeRefusal;
use crate::claims::tables::{claim, claim_line};
use crate::claims::{LineState, lines};
use crate::funds::{LedgerRefusal, post};

/// Why a line is refused.
pub(super) struct Refused<'a> {
    /// By the list of reasons.
    pub reason: &'a str,
    /// The officer's words.
    pub words: &'a str,
    /// The sentence it rests on.
    pub sentence: Option<&'a str>,
}

/// Refuses a decided line; answers it with its claim.
pub(super) async fn refuse(
    tx: &mut Tx<'_>,
    claim_line_id: &str,
    why: &Refused<'_>,
) -> Result<(claim::Model, claim_line::Model), Stop<NoticeRefusal>> {
    let ids = [claim_line_id.to_owned()];
    let line = lines::find_many(tx.db(), tx.county(), &ids)
        .await?
        .remove(claim_line_id)
        .ok_or(StoreError::Stale)?;
    if !lines::state_of(&line)?.may_become(LineState::Refused) {
        return Err(Stop::Stale);
    }
    let claim = claim::Entity::find_by_id((tx.county().to_owned(), line.claim_id.clone()))
        .one(tx.db())
        .await?
        .ok_or(StoreError::Stale)?;
    free_money(tx, &claim, &line, tx.now()).await?;
    free_benefit(tx, &line, why.reason).await?;
    let lost = line.approved_fen;
    let refused = claim_line::Model {
        state: LineState::Refused.word().into(),
        approved_fen: 0,
        reason: Some(why.reason.into()),
        reason_words: Some(why.words.into()),
        reason_sentence: why.sentence.map(Into::into),
        ..line.clone()
    };
    let refused = tx.update(&line, refused).await?;
    let less = claim::Model {
        approved_fen: claim.approved_fen - lost,
        ..claim.clone()
    };
    let claim = tx.update(&claim, less).await?;
    Ok((claim, refused))
}

async fn free_money(
    tx: &mut Tx<'_>,
    claim: &claim::Model,
    line: &claim_line::Model,
    now: Moment,
) -> Result<(), Stop<NoticeRefusal>> {
    let broken = |error: String| StoreError::Broken(error);
    let fund = FundId::parse(&claim.fund_id).map_err(|error| broken(error.to_string()))?;
    let mut share = Line::new(&claim.payee_id, Money::from_fen(line.approved_fen)).line(&line.id);
    if let Some(sentence) = &line.sentence {
        share = share.sentence(sentence);
    }
    let key = format!("claim_line/{}/refused/{}", line.id, line.row_version);
    let head = EntryHead::new(key, now.date()).about(claim.id.clone());
    let entry = Entry::commitment_released(head, &fund, &[share])
        .map_err(|refusal| NoticeRefusal::Ledger(LedgerRefusal(refusal)))?;
    post(tx, &entry)
        .await
        .map_err(|stop| stop.refused_as(NoticeRefusal::Ledger))?;
    Ok(())
}

async fn free_benefit(
    tx: &mut Tx<'_>,
    line: &claim_line::Model,
    reason: &str,
) -> Result<(), StoreError> {
    let Some(id) = &line.benefit_id else {
        return Ok(());
    };
    let ids = [id.clone()];
    let rows = benefits::queries::find_many(tx.db(), tx.county(), &ids).await?;
    let standing: Vec<_> = rows.into_iter().filter(|row| row.live.is_some()).collect();
    let held = benefits::hold(tx, standing.iter().map(|row| row.person_hash.clone())).await?;
    let ids: Vec<String> = standing.into_iter().map(|row| row.id).collect();
    let today = tx.now().date();
    benefits::release(tx, &held, &ids, today, reason).await
}
