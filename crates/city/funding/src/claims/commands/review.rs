//! The reviewer passes a claim on to the leader (复核).

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::check::{PassRefusal, must_be_settled};
use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::state::{Move, Signed, words_if_any};

/// Passes a claim on to the leader.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReviewClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What the reviewer wants to say.
    #[serde(default)]
    pub opinion: String,
}

impl Command for ReviewClaim {
    const NAME: &'static str = "claim.review";
    const SENTENCES: &'static [&'static str] = &["3.3.5", "4.2.3", "4.2.7"];
    const MAY: &'static [Role] = &[Role::Reviewer];
    type Answer = ClaimAnswer;
    type Refusal = PassRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<PassRefusal>> {
        let case =
            Case::open_for_decision::<PassRefusal>(tx, who, &self.claim_id, self.seen).await?;
        let moved = |refused| PassRefusal::Claim(ClaimRefused::Move(refused));
        let standing = case
            .standing
            .clone()
            .review(Signed::of(who, now))
            .map_err(moved)?;
        let opinion = words_if_any("opinion", &self.opinion).map_err(moved)?;
        let lines = case.lines(tx).await?;
        must_be_settled(tx, &case, &lines).await?;
        let step = StepNote::new(Move::Review, who).opinion(opinion);
        let row = case.move_to(tx, standing, step, |row| row).await?;
        Ok(ClaimAnswer::done(&row)?)
    }
}
