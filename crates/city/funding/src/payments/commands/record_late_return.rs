//! A payment the bank had confirmed comes back days later (到账后退回): the line is bounced from that day, its money is
//! returned in the ledger, and it may be paid again like any other that came back.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use ledger::{Entry, EntryHead};
use policy::FailureKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Stop, StoreError, Tx};
use training::told::Act;

use super::{BatchAnswer, HANDLERS, bump_guards, fund_of, open, posting, tell};
use crate::claims::state::words_given;
use crate::claims::{LineState, lines as claim_lines};
use crate::funds::post;
use crate::payments::queries;
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::{BatchState, LineStand};
use crate::payments::tables::{late_return, payment_line};

/// Records that a paid line came back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecordLateReturn {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// The payment line.
    pub line_id: String,
    /// The day it came back.
    #[schemars(with = "String")]
    pub returned_on: NaiveDate,
    /// Why, by the list of reasons: `not_activated`, `holder_differs`, `closed`, `no_such_account`, `frozen`, `other`.
    pub failure: String,
    /// Why, in the bank's words.
    pub words: String,
    /// The bank's slip.
    #[serde(default)]
    pub file: Option<Handed>,
}

impl Command for RecordLateReturn {
    const NAME: &'static str = "payment.record_late_return";
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
        let (old, state) = open(tx, &self.batch_id, self.version).await?;
        if state != BatchState::Settled {
            return Err(PaymentRefusal::WrongState { state }.into());
        }
        let words = words_given("words", &self.words).map_err(PaymentRefusal::from)?;
        let failure = FailureKind::ALL
            .iter()
            .find(|kind| kind.word() == self.failure)
            .ok_or(PaymentRefusal::FailureUnknown)?
            .word();
        let line = queries::lines(tx.db(), tx.county(), &old.id)
            .await?
            .into_iter()
            .find(|line| line.id == self.line_id)
            .ok_or(PaymentRefusal::NoSuchLine)?;
        if line.state != LineStand::Paid.word() {
            return Err(PaymentRefusal::NotPaid { place: line.place }.into());
        }
        let on = self.returned_on;
        if on > now.date() || line.settled_on.is_some_and(|paid| on < paid) {
            return Err(PaymentRefusal::ReturnDay { on }.into());
        }
        let file_id = match &self.file {
            Some(file) => Some(files::keep(tx, file, &who.account).await?),
            None => None,
        };
        self.keep(tx, who, &line, failure, &words, file_id).await?;
        let new = payment_line::Model {
            state: LineStand::Bounced.word().into(),
            failure: Some(failure.into()),
            failure_words: Some(words),
            settled_on: Some(on),
            ..line.clone()
        };
        let back = [tx.update(&line, new).await?];
        let ids = [line.id.clone()];
        let shares = queries::shares(tx.db(), tx.county(), &ids).await?;
        let ids: Vec<String> = shares
            .into_iter()
            .filter(|share| share.live.is_some())
            .map(|share| share.claim_line_id)
            .collect();
        claim_lines::move_on(tx, &ids, LineState::Bounced).await?;
        bump_guards(tx, &back).await?;
        let fund = fund_of(&old)?;
        let key = format!("payment/{}/came-back/{}", old.id, line.id);
        let head = EntryHead::new(key, now.date()).about(old.id.clone());
        let entry = Entry::payment_returned_after_confirmation(head, &fund, &[posting(&back[0])])
            .map_err(PaymentRefusal::from)?;
        post(tx, &entry)
            .await
            .map_err(|stop| stop.refused_as(PaymentRefusal::Ledger))?;
        tell(tx, who, &back, Act::PaymentReturned).await?;
        let row = tx.update(&old, old.clone()).await?;
        Ok(BatchAnswer::done(&row)?
            .about("payment_line", &line.id)
            .about("claim", &line.claim_id)
            .fact("failure", failure)
            .fact("on", on.to_string())
            .fact("line_fen", line.amount_fen))
    }
}

impl RecordLateReturn {
    async fn keep(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        line: &payment_line::Model,
        failure: &str,
        words: &str,
        file_id: Option<String>,
    ) -> Result<(), Stop<PaymentRefusal>> {
        let kept = late_return::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            batch_id: line.batch_id.clone(),
            line_id: line.id.clone(),
            paid_on: line.settled_on,
            returned_on: self.returned_on,
            failure: failure.into(),
            words: words.into(),
            file_id,
            recorded_by: who.account.clone(),
            recorded_at: tx.now().utc(),
            row_version: 0,
        };
        match tx.insert(kept).await {
            Err(StoreError::Taken(_)) => Err(PaymentRefusal::NotPaid { place: line.place }.into()),
            other => Ok(other.map(|_| ())?),
        }
    }
}
