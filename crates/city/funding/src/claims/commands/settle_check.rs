//! An officer settles what a check found, in words: what they looked at and what they saw. A doubt is not guilt.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::state::{Move, words_given};
use crate::claims::tables::claim_check;

/// Settles one finding.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SettleCheck {
    /// The claim.
    pub claim_id: String,
    /// The finding.
    pub check_id: String,
    /// What the officer looked at and saw.
    pub words: String,
}

/// Why a finding is not settled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettleRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// The latest run found no such thing.
    #[error("the latest run of the checks found no such thing")]
    NoSuchFinding,
}

impl Refusal for SettleRefusal {
    fn key(&self) -> &'static str {
        match self {
            SettleRefusal::Claim(refused) => refused.key(),
            SettleRefusal::NoSuchFinding => "claim-no-such-finding",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            SettleRefusal::Claim(refused) => refused.args(),
            SettleRefusal::NoSuchFinding => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            SettleRefusal::Claim(refused) => refused.field(),
            SettleRefusal::NoSuchFinding => None,
        }
    }
}

impl Command for SettleCheck {
    const NAME: &'static str = "claim.settle_check";
    const SENTENCES: &'static [&'static str] = &["4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    type Answer = ClaimAnswer;
    type Refusal = SettleRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<SettleRefusal>> {
        let case = Case::open::<SettleRefusal>(tx, who, &self.claim_id, None).await?;
        case.must_have_turn::<SettleRefusal>(who, Move::Settle)?;
        let words = words_given("words", &self.words)
            .map_err(|refused| SettleRefusal::Claim(ClaimRefused::Move(refused)))?;
        let old = claim_check::Entity::find_by_id((tx.county().to_owned(), self.check_id.clone()))
            .one(tx.db())
            .await?
            .filter(|row| row.claim_id == case.row.id && row.run == case.row.check_run)
            .ok_or(SettleRefusal::NoSuchFinding)?;
        let new = claim_check::Model {
            settled_by: Some(who.account.clone()),
            settled_words: Some(words.clone()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        let mut step = StepNote::new(Move::Settle, who).opinion(Some(words));
        step.line = old.line_id.clone();
        step.reason = Some(old.check_name.clone());
        step.write(tx, &case.row).await?;
        Ok(ClaimAnswer::done(&case.row)?
            .fact("check", old.check_name)
            .fact("outcome", old.outcome))
    }
}
