//! The bank's return file is read: every line of the batch arrived or came back with its reason. Everything or nothing.

use std::collections::HashMap;

use kernel::{Actor, Moment, Role};
use ledger::{Entry, EntryHead};
use registers::benefits;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Keys, Stop, StoreError, Tx, Witnessed};
use training::told::Act;

use super::{BatchAnswer, HANDLERS, fund_of, open, posting, stop_line, tell};
use crate::claims::{LineState, lines as claim_lines};
use crate::funds::post;
use crate::payments::bank_return::{ReturnFile, ReturnLine, Sent, check};
use crate::payments::queries::{self, corrections};
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::{BatchState, LineStand};
use crate::payments::tables::{bank_return, payment_batch, payment_line};

/// Takes a return file that was read outside.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadReturn {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// The file as it came.
    pub file: Handed,
    /// What it says, as this installation read it.
    pub content: Witnessed<ReturnFile>,
}

impl ReadReturn {
    /// A file that was just read here.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when its content has no JSON.
    pub fn read(
        keys: &Keys,
        batch_id: String,
        version: i32,
        file: Handed,
        content: ReturnFile,
    ) -> Result<ReadReturn, StoreError> {
        let content = Witnessed::new(keys, &reading(&file), content)?;
        Ok(ReadReturn {
            batch_id,
            version,
            file,
            content,
        })
    }
}

/// What the content is a reading of.
fn reading(file: &Handed) -> String {
    format!("bank return {}", file.sha256)
}

impl Command for ReadReturn {
    const NAME: &'static str = "payment.read_return";
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
        if let Some(before) = queries::return_of(tx.db(), tx.county(), &self.file.sha256).await? {
            return Err(PaymentRefusal::ReadBefore {
                on: Moment::from(before.read_at).date(),
            }
            .into());
        }
        let (old, state) = open(tx, &self.batch_id, self.version).await?;
        if state != BatchState::Released {
            return Err(PaymentRefusal::WrongState { state }.into());
        }
        let mut lines = queries::lines(tx.db(), tx.county(), &old.id).await?;
        lines.retain(|line| line.state == LineStand::Released.word());
        let sent: Sent = lines
            .iter()
            .map(|line| (line.place, line.amount_fen))
            .collect();
        let content = self.content.value(tx.keys(), &reading(&self.file))?;
        check(content, &old.number, &sent).map_err(PaymentRefusal::from)?;
        let said: HashMap<i32, &ReturnLine> = content
            .lines
            .iter()
            .map(|line| (line.place, line))
            .collect();
        let mut paid = Vec::new();
        let mut bounced = Vec::new();
        for line in lines {
            let Some(said) = said.get(&line.place) else {
                return Err(StoreError::Broken("a checked file lost a line".into()).into());
            };
            let on = said
                .on
                .filter(|day| *day <= now.date())
                .unwrap_or(now.date());
            let new = payment_line::Model {
                state: if said.paid {
                    LineStand::Paid.word().into()
                } else {
                    LineStand::Bounced.word().into()
                },
                failure: said
                    .failure
                    .clone()
                    .or((!said.paid).then(|| "other".into())),
                failure_words: said.words.clone(),
                settled_on: Some(on),
                ..line.clone()
            };
            let row = tx.update(&line, new).await?;
            if said.paid {
                paid.push(row);
            } else {
                bounced.push(row);
            }
        }
        settle_claim_lines(tx, &paid, LineState::Paid, now).await?;
        settle_claim_lines(tx, &bounced, LineState::Bounced, now).await?;
        overtake(tx, who, &old).await?;
        book(tx, &old, &paid, &bounced, now).await?;
        tell(tx, who, &bounced, Act::PaymentReturned).await?;
        let row = self
            .keep(tx, &old, who, now, (paid.len(), bounced.len()))
            .await?;
        Ok(BatchAnswer::done(&row)?
            .fact("paid", paid.len())
            .fact("bounced", bounced.len())
            .fact("sha256", self.file.sha256.as_str()))
    }
}

impl ReadReturn {
    async fn keep(
        &self,
        tx: &mut Tx<'_>,
        old: &payment_batch::Model,
        who: &Actor,
        now: Moment,
        (paid, bounced): (usize, usize),
    ) -> Result<payment_batch::Model, Stop<PaymentRefusal>> {
        let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        let file_id = files::keep(tx, &self.file, &who.account).await?;
        let kept = bank_return::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            batch_id: old.id.clone(),
            file_id,
            sha256: self.file.sha256.clone(),
            read_at: now.utc(),
            read_by: who.account.clone(),
            paid_lines: count(paid),
            bounced_lines: count(bounced),
            total_fen: old.amount_fen,
            row_version: 0,
        };
        match tx.insert(kept).await {
            Err(StoreError::Taken(_)) => {
                return Err(PaymentRefusal::ReadBefore { on: now.date() }.into());
            }
            other => other?,
        };
        let settled = payment_batch::Model {
            state: BatchState::Settled.word().into(),
            settled_at: Some(now.utc()),
            ..old.clone()
        };
        Ok(tx.update(old, settled).await?)
    }
}

/// Requests to stop a line that nobody carried out: the bank was faster.
async fn overtake(
    tx: &mut Tx<'_>,
    who: &Actor,
    batch: &payment_batch::Model,
) -> Result<(), StoreError> {
    for asked in corrections::stops(tx.db(), tx.county(), &batch.id).await? {
        if asked.live.is_some() {
            stop_line::end(tx, who, &asked, "overtaken").await?;
        }
    }
    Ok(())
}

async fn settle_claim_lines(
    tx: &mut Tx<'_>,
    lines: &[payment_line::Model],
    next: LineState,
    now: Moment,
) -> Result<(), Stop<PaymentRefusal>> {
    let ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let shares = queries::shares(tx.db(), tx.county(), &ids).await?;
    let ids: Vec<String> = shares
        .into_iter()
        .filter(|share| share.live.is_some())
        .map(|share| share.claim_line_id)
        .collect();
    let moved = claim_lines::move_on(tx, &ids, next).await?;
    if next == LineState::Paid {
        let ids: Vec<String> = moved
            .into_iter()
            .filter_map(|line| line.benefit_id)
            .collect();
        let rows = benefits::queries::find_many(tx.db(), tx.county(), &ids).await?;
        let reserved: Vec<_> = rows
            .into_iter()
            .filter(|row| row.state == benefits::State::Reserved)
            .collect();
        let held = benefits::hold(tx, reserved.iter().map(|row| row.person_hash.clone())).await?;
        let ids: Vec<String> = reserved.into_iter().map(|row| row.id).collect();
        benefits::grant(tx, &held, &ids, now.date()).await?;
    }
    Ok(())
}

async fn book(
    tx: &mut Tx<'_>,
    batch: &payment_batch::Model,
    paid: &[payment_line::Model],
    bounced: &[payment_line::Model],
    now: Moment,
) -> Result<(), Stop<PaymentRefusal>> {
    let fund = fund_of(batch)?;
    let head = |what: &str| {
        EntryHead::new(format!("payment/{}/{what}", batch.id), now.date()).about(batch.id.clone())
    };
    if !paid.is_empty() {
        let shares: Vec<_> = paid.iter().map(posting).collect();
        let entry = Entry::payment_confirmed(head("confirmed"), &fund, &shares)
            .map_err(PaymentRefusal::from)?;
        post(tx, &entry)
            .await
            .map_err(|stop| stop.refused_as(PaymentRefusal::Ledger))?;
    }
    if !bounced.is_empty() {
        let shares: Vec<_> = bounced.iter().map(posting).collect();
        let entry = Entry::payment_returned(head("returned"), &fund, &shares)
            .map_err(PaymentRefusal::from)?;
        post(tx, &entry)
            .await
            .map_err(|stop| stop.refused_as(PaymentRefusal::Ledger))?;
    }
    Ok(())
}
