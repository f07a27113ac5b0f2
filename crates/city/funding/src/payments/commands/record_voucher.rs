//! The treasury's payment voucher (支付凭证号) of a released batch is recorded.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::{BatchAnswer, HANDLERS, open};
use crate::claims::state::{words_given, words_if_any};
use crate::payments::refusal::PaymentRefusal;
use crate::payments::state::BatchState;
use crate::payments::tables::payment_batch;

/// Records the voucher.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecordVoucher {
    /// The batch.
    pub batch_id: String,
    /// The version it was read at.
    pub version: i32,
    /// The number of the voucher.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub voucher_number: String,
    /// Its day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub voucher_on: NaiveDate,
    /// The box of the paper file, when it has one.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub box_number: String,
}

impl Command for RecordVoucher {
    const NAME: &'static str = "payment.record_voucher";
    const MAY: &'static [Role] = HANDLERS;
    type Answer = BatchAnswer;
    type Refusal = PaymentRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _: &Actor,
        now: Moment,
    ) -> Result<Done<BatchAnswer>, Stop<PaymentRefusal>> {
        let (old, state) = open(tx, &self.batch_id, self.version).await?;
        if !matches!(state, BatchState::Released | BatchState::Settled) {
            return Err(PaymentRefusal::WrongState { state }.into());
        }
        let number =
            words_given("voucher_number", &self.voucher_number).map_err(PaymentRefusal::from)?;
        let box_number = words_if_any("box_number", &self.box_number)
            .map_err(PaymentRefusal::from)?
            .or_else(|| old.box_number.clone());
        let released = old.released_at.map(|at| Moment::from(at).date());
        if self.voucher_on > now.date() || released.is_some_and(|day| self.voucher_on < day) {
            return Err(PaymentRefusal::VoucherDay {
                on: self.voucher_on,
            }
            .into());
        }
        let new = payment_batch::Model {
            voucher_number: Some(number.clone()),
            voucher_on: Some(self.voucher_on),
            box_number,
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(BatchAnswer::done(&row)?
            .fact("voucher", number)
            .fact("on", self.voucher_on.to_string()))
    }
}
