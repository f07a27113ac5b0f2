//! A benefit registered by mistake is withdrawn.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{BenefitAnswer, REGISTERED};
use crate::benefits::{State, hold, queries, release};

/// Withdraws a registered benefit: it does not count any more.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WithdrawBenefit {
    /// The benefit.
    pub benefit_id: String,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why a benefit cannot be withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WithdrawBenefitRefusal {
    /// There is no such benefit.
    #[error("there is no such benefit")]
    NoSuchBenefit,
    /// It was decided here; its claim releases it.
    #[error("a benefit decided here is released by its claim")]
    DecidedHere,
    /// It is withdrawn already.
    #[error("the benefit is withdrawn already")]
    AlreadyReleased,
    /// No reason is given.
    #[error("withdrawing a benefit needs its reason")]
    ReasonMissing,
}

impl Refusal for WithdrawBenefitRefusal {
    fn key(&self) -> &'static str {
        match self {
            WithdrawBenefitRefusal::NoSuchBenefit => "benefit-unknown",
            WithdrawBenefitRefusal::DecidedHere => "benefit-decided-here",
            WithdrawBenefitRefusal::AlreadyReleased => "benefit-already-released",
            WithdrawBenefitRefusal::ReasonMissing => "benefit-reason-missing",
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, WithdrawBenefitRefusal::ReasonMissing).then_some("reason")
    }
}

impl Command for WithdrawBenefit {
    const NAME: &'static str = "benefit.withdraw";
    const MAY: &'static [Role] = &[Role::Reviewer];
    type Answer = BenefitAnswer;
    type Refusal = WithdrawBenefitRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        now: Moment,
    ) -> Result<Done<BenefitAnswer>, Stop<WithdrawBenefitRefusal>> {
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(WithdrawBenefitRefusal::ReasonMissing.into());
        }
        let ids = [self.benefit_id.clone()];
        let row = queries::find_many(tx.db(), tx.county(), &ids)
            .await?
            .pop()
            .ok_or(WithdrawBenefitRefusal::NoSuchBenefit)?;
        if row.source != REGISTERED {
            return Err(WithdrawBenefitRefusal::DecidedHere.into());
        }
        if row.state == State::Released {
            return Err(WithdrawBenefitRefusal::AlreadyReleased.into());
        }
        let held = hold(tx, [row.person_hash]).await?;
        release(tx, &held, &ids, now.date(), reason).await?;
        Ok(Done::new(BenefitAnswer {
            benefit_id: row.id.clone(),
        })
        .about("benefit", &row.id)
        .about("person", &row.person_id)
        .fact("state", "released")
        .fact("reason", reason))
    }
}
