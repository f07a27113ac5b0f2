//! The school claims for a class, and the bureau looks at it: clerk, reviewer, leader.

use funding::claims::commands::{ApproveClaim, CheckClaim, DraftClaim, ReviewClaim, SubmitClaim};
use funding::claims::tables::{claim, claim_check, claim_line};
use funding::claims::{checks, lines};
use kernel::Actor;
use sea_orm::EntityTrait;

use super::Office;
use crate::demonstration::{Failed, done};

impl Office<'_> {
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

    async fn row(&self, claim_id: &str) -> Result<claim::Model, Failed> {
        claim::Entity::find_by_id((self.county().to_owned(), claim_id.to_owned()))
            .one(self.store.read())
            .await
            .map_err(Failed::at("claim"))?
            .ok_or_else(|| Failed::new("claim", "not found"))
    }

    /// The version that was on the screen.
    pub async fn seen(&self, claim_id: &str) -> Result<i32, Failed> {
        Ok(self.row(claim_id).await?.row_version)
    }

    /// The lines of a claim in their order.
    pub async fn lines(&self, claim_id: &str) -> Result<Vec<claim_line::Model>, Failed> {
        lines::of_claim(self.store.read(), self.county(), claim_id)
            .await
            .map_err(Failed::at("claim lines"))
    }

    /// The line of a learner.
    pub async fn line_of(
        &self,
        claim_id: &str,
        enrolment_id: &str,
    ) -> Result<claim_line::Model, Failed> {
        let lines = self.lines(claim_id).await?;
        lines
            .into_iter()
            .find(|line| line.enrolment_id.as_deref() == Some(enrolment_id))
            .ok_or_else(|| Failed::new("claim line", "none of this learner"))
    }

    /// What the checks found and nobody settled.
    pub async fn open_findings(&self, claim_id: &str) -> Result<Vec<claim_check::Model>, Failed> {
        let row = self.row(claim_id).await?;
        let found = checks::latest(self.store.read(), self.county(), &row)
            .await
            .map_err(Failed::at("checks"))?;
        let lines = self.lines(claim_id).await?;
        Ok(checks::open_fails(&found, &lines)
            .into_iter()
            .cloned()
            .collect())
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

    /// The approval, by the leader or whoever stands in.
    pub async fn approve(&self, claim_id: &str, leader: &Actor) -> Result<(), Failed> {
        let seen = self.seen(claim_id).await?;
        done(
            self.store,
            ApproveClaim {
                claim_id: claim_id.into(),
                seen,
                opinion: "同意上会".into(),
            },
            leader,
        )
        .await?;
        Ok(())
    }
}
