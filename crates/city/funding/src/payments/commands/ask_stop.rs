//! One officer asks that a released line be taken back before the bank pays it (止付). Nothing moves until a second person
//! does it.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use super::{BatchAnswer, HANDLERS, open};
use crate::claims::state::words_given;
use crate::payments::queries;
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::{BatchState, LineStand};
use crate::payments::tables::payment_stop;

/// Asks to stop one line.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AskStop {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// The payment line.
    pub line_id: String,
    /// Why.
    pub reason: String,
}

impl Command for AskStop {
    const NAME: &'static str = "payment.ask_stop";
    const SENTENCES: &'static [&'static str] = &["4.2.7"];
    const MAY: &'static [Role] = HANDLERS;
    type Answer = BatchAnswer;
    type Refusal = PaymentRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<BatchAnswer>, Stop<PaymentRefusal>> {
        let (old, state) = open(tx, &self.batch_id, self.version).await?;
        if state != BatchState::Released {
            return Err(PaymentRefusal::WrongState { state }.into());
        }
        let reason = words_given("reason", &self.reason).map_err(PaymentRefusal::from)?;
        let line = queries::lines(tx.db(), tx.county(), &old.id)
            .await?
            .into_iter()
            .find(|line| line.id == self.line_id)
            .ok_or(PaymentRefusal::NoSuchLine)?;
        if line.state != LineStand::Released.word() {
            return Err(PaymentRefusal::NotWithBank { place: line.place }.into());
        }
        let asked = payment_stop::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            batch_id: old.id.clone(),
            line_id: line.id.clone(),
            state: "asked".into(),
            live: Some(1),
            reason: reason.clone(),
            asked_by: who.account.clone(),
            asked_for: who.on_behalf_of.clone(),
            asked_at: now.utc(),
            ended_by: None,
            ended_for: None,
            ended_at: None,
            row_version: 0,
        };
        match tx.insert(asked).await {
            Err(StoreError::Taken(_)) => {
                return Err(PaymentRefusal::StopAskedAlready { place: line.place }.into());
            }
            other => other?,
        };
        // whoever looks at the batch next must see the request
        let row = tx.update(&old, old.clone()).await?;
        Ok(BatchAnswer::done(&row)?
            .about("payment_line", &line.id)
            .about("claim", &line.claim_id)
            .fact("reason", reason))
    }
}
