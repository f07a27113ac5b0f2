//! Somebody takes the counter file of a released batch, with accounts in clear: the journal says who and when, and the batch
//! keeps the keyed digest of what the bank is told.

use kernel::{Actor, Moment, Role};
use registers::packs;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::{BatchAnswer, HANDLERS};
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::BatchState;
use crate::payments::tables::payment_batch;
use crate::payments::{bank_file, purpose_of, queries};

/// Takes the counter file.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeBankFile {
    /// The batch.
    pub batch_id: String,
}

impl Command for TakeBankFile {
    const NAME: &'static str = "payment.take_bank_file";
    const MAY: &'static [Role] = HANDLERS;
    const LONG: bool = true;
    type Answer = BatchAnswer;
    type Refusal = PaymentRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        now: Moment,
    ) -> Result<Done<BatchAnswer>, Stop<PaymentRefusal>> {
        let old = queries::find(tx.db(), tx.county(), &self.batch_id)
            .await?
            .ok_or(PaymentRefusal::NoSuchBatch)?;
        let state = queries::state_of(&old)?;
        if !matches!(state, BatchState::Released | BatchState::Settled) {
            return Err(PaymentRefusal::WrongState { state }.into());
        }
        let pack = packs::in_force(tx.db(), tx.county(), now.date())
            .await?
            .ok_or(PaymentRefusal::NoPack)?;
        let lines = queries::lines(tx.db(), tx.county(), &old.id).await?;
        let layout = &pack.settings().bank_file;
        let purpose = purpose_of(&old);
        let rows = bank_file::rows(tx.db(), tx.keys(), layout, &old, &lines, &purpose).await?;
        let digest = rows.digest(tx.keys())?;
        let row = if old.bank_file_digest.as_ref() == Some(&digest) {
            old
        } else {
            let new = payment_batch::Model {
                bank_file_digest: Some(digest.clone()),
                ..old.clone()
            };
            tx.update(&old, new).await?
        };
        Ok(BatchAnswer::done(&row)?
            .fact("digest", digest)
            .fact("total", rows.total.fen()))
    }
}
