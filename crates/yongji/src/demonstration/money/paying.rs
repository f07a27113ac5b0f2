//! Finance pays: a batch, its release, the voucher, the bank's answer, and what came back once more.

use chrono::NaiveDate;
use funding::payments::bank_return::{ReturnFile, ReturnLine};
use funding::payments::commands::{
    PreparePayment, ReadReturn, RecordVoucher, ReleasePayment, RetryPayment, TakeBankFile,
};
use funding::payments::tables::payment_batch;
use funding::payments::{PaymentRefusal, queries as payments};
use store::CommandError;

use super::Office;
use crate::demonstration::dice::Dice;
use crate::demonstration::{Failed, done};

/// The fund project training is paid from.
pub const FUND: &str = "employment-subsidy";
/// Who pays it.
const OWNER: &str = "hrss";
/// Why the bank sends a line back, by the pack's list.
const FAILURE: &str = "not_activated";

impl Office<'_> {
    async fn batch(&self, id: &str) -> Result<payment_batch::Model, Failed> {
        payments::find(self.store.read(), self.county(), id)
            .await
            .map_err(Failed::at("batch"))?
            .ok_or_else(|| Failed::new("batch", "not found"))
    }

    /// The document that puts the money at disposal, once it came.
    async fn appropriation(&self) -> Result<Option<String>, Failed> {
        let rows =
            funding::funds::queries::appropriations(self.store.read(), self.county(), Some(FUND))
                .await
                .map_err(Failed::at("appropriations"))?;
        Ok(rows
            .into_iter()
            .find(|row| row.live.is_some())
            .map(|row| row.id))
    }

    /// Finance prepares a batch of what was decided up to that day and may be paid; answers it, when there is something.
    pub async fn prepare(&self, decided: NaiveDate) -> Result<Option<String>, Failed> {
        let payable = payments::payable(self.store.read(), self.county(), Some(FUND), Some(OWNER))
            .await
            .map_err(Failed::at("payable"))?;
        let claim_ids: Vec<String> = payable
            .into_iter()
            .filter(|one| one.claim.decided_on.is_some_and(|on| on <= decided))
            .map(|one| one.claim.id)
            .collect();
        if claim_ids.is_empty() {
            return Ok(None);
        }
        let prepare = PreparePayment {
            fund_id: FUND.into(),
            payment_owner: OWNER.into(),
            claim_ids,
            appropriation_id: self.appropriation().await?,
        };
        let batch = done(self.store, prepare, &self.cast.finance[0].actor).await?;
        Ok(Some(batch.batch_id))
    }

    /// The other officer releases it; false while no document puts the money at disposal (指标未到).
    pub async fn release(&self, batch: &str) -> Result<bool, Failed> {
        let release = ReleasePayment {
            batch_id: batch.into(),
            version: self.batch(batch).await?.row_version,
            appropriation_id: self.appropriation().await?,
        };
        let who = &self.cast.finance[1].actor;
        match self.store.run(release, who, &self.store.id()).await {
            Ok(_) => Ok(true),
            Err(CommandError::Refused(PaymentRefusal::AppropriationMissing)) => Ok(false),
            Err(other) => Err(Failed::new("payment.release", format!("{other:?}"))),
        }
    }

    /// The bank's file is taken and the voucher recorded.
    pub async fn voucher(&self, batch: &str, number: usize, day: NaiveDate) -> Result<(), Failed> {
        let officer = &self.cast.finance[0].actor;
        let take = TakeBankFile {
            batch_id: batch.into(),
        };
        let taken = done(self.store, take, officer).await?;
        let voucher = RecordVoucher {
            batch_id: batch.into(),
            version: taken.version,
            voucher_number: format!("永财国支〔2023〕{number:04}"),
            voucher_on: day,
            box_number: String::new(),
        };
        done(self.store, voucher, officer).await?;
        Ok(())
    }

    /// The bank answers: most lines are paid, now and then one comes back, and those of claims that must; answers them.
    pub async fn settle(
        &self,
        batch: &str,
        day: NaiveDate,
        must_bounce: &[String],
        dice: &mut Dice,
    ) -> Result<Vec<String>, Failed> {
        let row = self.batch(batch).await?;
        let lines = payments::lines(self.store.read(), self.county(), batch)
            .await
            .map_err(Failed::at("batch lines"))?;
        let mut bounced = Vec::new();
        let mut answers = Vec::new();
        for line in lines.iter().filter(|line| line.state == "released") {
            let chance = dice.chance(6);
            let returned = line.attempt == 1 && (chance || must_bounce.contains(&line.claim_id));
            if returned {
                bounced.push(line.id.clone());
            }
            answers.push(ReturnLine {
                place: line.place,
                amount_fen: line.amount_fen,
                paid: !returned,
                failure: returned.then(|| FAILURE.into()),
                words: returned.then(|| "卡未激活".into()),
                on: Some(day),
            });
        }
        let content = ReturnFile {
            batch_number: row.number.clone(),
            lines: answers,
            closing_fen: None,
        };
        let text = serde_json::to_string(&content).map_err(Failed::at("return file"))?;
        let file = self
            .store
            .files()
            .put(
                self.store.keys(),
                &format!("{}回盘.csv", row.number),
                "text/csv",
                text.as_bytes(),
            )
            .map_err(Failed::at("return file"))?;
        let keys = self.store.keys();
        let read = ReadReturn::read(keys, batch.into(), row.row_version, file, content)
            .map_err(Failed::at("return file"))?;
        done(self.store, read, &self.cast.finance[0].actor).await?;
        Ok(bounced)
    }

    /// What came back is paid again; answers the new batch.
    pub async fn retry(&self, line_ids: Vec<String>) -> Result<String, Failed> {
        let retry = RetryPayment { line_ids };
        let batch = done(self.store, retry, &self.cast.finance[0].actor).await?;
        Ok(batch.batch_id)
    }
}
