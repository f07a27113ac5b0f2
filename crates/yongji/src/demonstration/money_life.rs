//! From a finished class to money in the school's account: claims, the bureau's hands, meetings, notices, payments, the bank's answers.

use chrono::NaiveDate;
use funding::claims::commands::{ApproveClaim, CheckClaim, DraftClaim, ReviewClaim, SubmitClaim};
use funding::claims::tables::claim;
use funding::meetings::commands::{DecideMeeting, ListMeeting};
use funding::meetings::state::Kind;
use funding::notices::commands::{DraftNotice, PublishNotice, RecordPublication};
use funding::payments::bank_return::{ReturnFile, ReturnLine};
use funding::payments::commands::{
    PreparePayment, ReadReturn, RecordVoucher, ReleasePayment, RetryPayment, TakeBankFile,
};
use funding::payments::queries as payments;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Store;
use store::files::Handed;

use super::cast::Cast;
use super::dice::Dice;
use super::{Failed, done};

/// Why the bank sends a line back, by the pack's list.
const FAILURE: &str = "not_activated";

/// The office's money work: one case after the other, by the accounts whose job it is.
pub struct Office<'a> {
    /// The store.
    pub store: &'a Store,
    /// Who plays.
    pub cast: &'a Cast,
}

impl Office<'_> {
    fn county(&self) -> &str {
        &self.cast.leader.actor.county
    }

    /// The school claims for a finished class; answers the claim.
    pub async fn claim(&self, school: usize, class_id: &str) -> Result<String, Failed> {
        let manager = &self.cast.schools[school].manager.actor;
        let drafted = done(
            self.store,
            DraftClaim {
                class_id: class_id.into(),
                programme_id: None,
            },
            manager,
        )
        .await?;
        let submit = SubmitClaim {
            claim_id: drafted.claim_id.clone(),
            seen: None,
            confirmed: true,
        };
        done(self.store, submit, manager).await?;
        Ok(drafted.claim_id)
    }

    async fn seen(&self, claim_id: &str) -> Result<i32, Failed> {
        let row = claim::Entity::find_by_id((self.county().to_owned(), claim_id.to_owned()))
            .one(self.store.read())
            .await
            .map_err(Failed::at("claim"))?;
        row.map(|row| row.row_version)
            .ok_or_else(|| Failed::new("claim", "not found"))
    }

    /// First check, by a clerk who did not check the class's filing.
    pub async fn check(&self, claim_id: &str, place: usize) -> Result<(), Failed> {
        let seen = self.seen(claim_id).await?;
        let clerk = &self.cast.clerks[(place + 1) % 2].actor;
        let check = CheckClaim {
            claim_id: claim_id.into(),
            seen,
            opinion: "材料齐全，自动核对已逐条查看。".into(),
        };
        done(self.store, check, clerk).await?;
        Ok(())
    }

    /// Second check.
    pub async fn review(&self, claim_id: &str) -> Result<(), Failed> {
        let seen = self.seen(claim_id).await?;
        done(
            self.store,
            ReviewClaim {
                claim_id: claim_id.into(),
                seen,
                opinion: "同意".into(),
            },
            &self.cast.reviewer.actor,
        )
        .await?;
        Ok(())
    }

    /// The leader's approval.
    pub async fn approve(&self, claim_id: &str) -> Result<(), Failed> {
        let seen = self.seen(claim_id).await?;
        done(
            self.store,
            ApproveClaim {
                claim_id: claim_id.into(),
                seen,
                opinion: "同意上会".into(),
            },
            &self.cast.leader.actor,
        )
        .await?;
        Ok(())
    }

    async fn in_state(&self, state: &str) -> Result<Vec<String>, Failed> {
        let rows = claim::Entity::find()
            .filter(claim::Column::CountyCode.eq(self.county()))
            .filter(claim::Column::State.eq(state))
            .order_by_asc(claim::Column::Number)
            .all(self.store.read())
            .await
            .map_err(Failed::at("claims"))?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    fn scan(&self, name: &str) -> Result<Handed, Failed> {
        let text = format!("演示用扫描件：{name}");
        self.store
            .files()
            .put(
                self.store.keys(),
                &format!("{name}.pdf"),
                "application/pdf",
                text.as_bytes(),
            )
            .map_err(Failed::at("scan"))
    }

    /// The secretary draws up the list of what is approved; answers the meeting, when there is something to decide.
    pub async fn list(&self) -> Result<Option<(String, i32)>, Failed> {
        let claim_ids = self.in_state("approved").await?;
        if claim_ids.is_empty() {
            return Ok(None);
        }
        let listed = done(
            self.store,
            ListMeeting {
                kind: Kind::PartyGroup,
                claim_ids,
            },
            &self.cast.secretary.actor,
        )
        .await?;
        Ok(Some((listed.meeting_id, listed.version)))
    }

    /// The meeting decides.
    pub async fn decide(
        &self,
        meeting: &(String, i32),
        number: usize,
        day: NaiveDate,
    ) -> Result<(), Failed> {
        let minutes = format!("永人社党组〔2023〕{number}号");
        let decide = DecideMeeting {
            meeting_id: meeting.0.clone(),
            seen: meeting.1,
            minutes_number: minutes.clone(),
            held_on: day,
            scan: Some(self.scan(&minutes)?),
            box_number: format!("2023-{:02}", number.div_ceil(3)),
        };
        done(self.store, decide, &self.cast.secretary.actor).await?;
        Ok(())
    }

    /// What was decided is drawn up as a notice and published.
    pub async fn publish(&self) -> Result<(), Failed> {
        let claim_ids = self.in_state("decided").await?;
        let fresh = self.not_noticed(claim_ids).await?;
        if fresh.is_empty() {
            return Ok(());
        }
        let clerk = &self.cast.clerks[0].actor;
        let draft = DraftNotice {
            programme_id: "project-training".into(),
            claim_ids: fresh,
            title: String::new(),
            mask: String::new(),
        };
        let drafted = done(self.store, draft, clerk).await?;
        let publish = PublishNotice {
            notice_id: drafted.notice_id.clone(),
            version: drafted.version,
        };
        let published = done(self.store, publish, &self.cast.reviewer.actor).await?;
        let record = RecordPublication {
            notice_id: published.notice_id,
            version: published.version,
            published_where: "永安市人民政府门户网站通知公告栏（演示）".into(),
            screenshot: None,
        };
        done(self.store, record, clerk).await?;
        Ok(())
    }

    async fn not_noticed(&self, claim_ids: Vec<String>) -> Result<Vec<String>, Failed> {
        use funding::claims::tables::claim_line;
        let mut fresh = Vec::new();
        for id in claim_ids {
            let waiting = claim_line::Entity::find()
                .filter(claim_line::Column::CountyCode.eq(self.county()))
                .filter(claim_line::Column::ClaimId.eq(id.as_str()))
                .filter(claim_line::Column::State.eq("approved"))
                .one(self.store.read())
                .await
                .map_err(Failed::at("claim lines"))?;
            if waiting.is_some() {
                fresh.push(id);
            }
        }
        Ok(fresh)
    }

    /// Finance prepares a batch of everything that may be paid; answers it, when there is something.
    pub async fn prepare(&self) -> Result<Option<(String, i32)>, Failed> {
        let payable = payments::payable(
            self.store.read(),
            self.county(),
            Some("employment-subsidy"),
            Some("hrss"),
        )
        .await
        .map_err(Failed::at("payable"))?;
        if payable.is_empty() {
            return Ok(None);
        }
        let appropriation = funding::funds::queries::appropriations(
            self.store.read(),
            self.county(),
            Some("employment-subsidy"),
        )
        .await
        .map_err(Failed::at("appropriations"))?
        .into_iter()
        .next();
        let prepare = PreparePayment {
            fund_id: "employment-subsidy".into(),
            payment_owner: "hrss".into(),
            claim_ids: vec![],
            appropriation_id: appropriation.map(|row| row.id),
        };
        let batch = done(self.store, prepare, &self.cast.finance[0].actor).await?;
        Ok(Some((batch.batch_id, batch.version)))
    }

    /// The other officer releases it; the bank's file is taken and the voucher recorded.
    pub async fn release(
        &self,
        batch: &(String, i32),
        number: usize,
        day: NaiveDate,
    ) -> Result<i32, Failed> {
        let release = ReleasePayment {
            batch_id: batch.0.clone(),
            version: batch.1,
            appropriation_id: None,
        };
        done(self.store, release, &self.cast.finance[1].actor).await?;
        let taken = done(
            self.store,
            TakeBankFile {
                batch_id: batch.0.clone(),
            },
            &self.cast.finance[0].actor,
        )
        .await?;
        let voucher = RecordVoucher {
            batch_id: batch.0.clone(),
            version: taken.version,
            voucher_number: format!("永财国支〔2023〕{number:04}"),
            voucher_on: day,
            box_number: String::new(),
        };
        Ok(done(self.store, voucher, &self.cast.finance[0].actor)
            .await?
            .version)
    }

    /// The bank answers: most lines are paid, now and then one comes back; answers the lines that did.
    pub async fn settle(
        &self,
        batch: &str,
        version: i32,
        day: NaiveDate,
        dice: &mut Dice,
    ) -> Result<Vec<String>, Failed> {
        let row = payments::find(self.store.read(), self.county(), batch)
            .await
            .map_err(Failed::at("batch"))?
            .ok_or_else(|| Failed::new("batch", "not found"))?;
        let lines = payments::lines(self.store.read(), self.county(), batch)
            .await
            .map_err(Failed::at("batch lines"))?;
        let mut bounced = Vec::new();
        let mut answers = Vec::new();
        for line in lines.iter().filter(|line| line.state == "released") {
            let returned = line.attempt == 1 && dice.chance(6);
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
        let read = ReadReturn::read(self.store.keys(), batch.into(), version, file, content)
            .map_err(Failed::at("return file"))?;
        done(self.store, read, &self.cast.finance[0].actor).await?;
        Ok(bounced)
    }

    /// What came back is paid again; answers the new batch.
    pub async fn retry(&self, line_ids: Vec<String>) -> Result<(String, i32), Failed> {
        let batch = done(
            self.store,
            RetryPayment { line_ids },
            &self.cast.finance[0].actor,
        )
        .await?;
        Ok((batch.batch_id, batch.version))
    }
}
