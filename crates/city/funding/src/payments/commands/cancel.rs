//! A prepared batch is given up; its lines wait for another.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::{BatchAnswer, HANDLERS, open, take_out};
use crate::claims::state::words_given;
use crate::payments::queries;
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::BatchState;
use crate::payments::tables::payment_batch;

/// Cancels a batch that was not released.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CancelPayment {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

impl Command for CancelPayment {
    const NAME: &'static str = "payment.cancel";
    const MAY: &'static [Role] = HANDLERS;
    const LONG: bool = true;
    type Answer = BatchAnswer;
    type Refusal = PaymentRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        _: Moment,
    ) -> Result<Done<BatchAnswer>, Stop<PaymentRefusal>> {
        let (old, state) = open(tx, &self.batch_id, self.version).await?;
        if state != BatchState::Prepared {
            return Err(PaymentRefusal::WrongState { state }.into());
        }
        let reason = words_given("reason", &self.reason).map_err(PaymentRefusal::from)?;
        let mut lines = queries::lines(tx.db(), tx.county(), &old.id).await?;
        lines.retain(|line| line.live.is_some());
        take_out(tx, &lines, &reason).await?;
        let new = payment_batch::Model {
            state: BatchState::Cancelled.word().into(),
            cancelled_reason: Some(reason.clone()),
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(BatchAnswer::done(&row)?.fact("reason", reason))
    }
}
