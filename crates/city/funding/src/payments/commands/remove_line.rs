//! One line is taken out before release; the batch goes on without it.

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

/// Takes a line out of a prepared batch.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RemoveLine {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// The payment line.
    pub line_id: String,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

impl Command for RemoveLine {
    const NAME: &'static str = "payment.remove_line";
    const MAY: &'static [Role] = HANDLERS;
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
        let lines = queries::lines(tx.db(), tx.county(), &old.id).await?;
        let line = lines
            .iter()
            .find(|line| line.id == self.line_id && line.live.is_some())
            .ok_or(PaymentRefusal::NoSuchLine)?;
        if lines.iter().filter(|line| line.live.is_some()).count() == 1 {
            return Err(PaymentRefusal::LastLine.into());
        }
        take_out(tx, std::slice::from_ref(line), &reason).await?;
        let new = payment_batch::Model {
            lines: old.lines - 1,
            amount_fen: old.amount_fen - line.amount_fen,
            // a file made before says too much
            bank_file_digest: None,
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(BatchAnswer::done(&row)?
            .about("payment_line", &line.id)
            .about("claim", &line.claim_id)
            .fact("reason", reason))
    }
}
