//! A claim that waited goes on where it stood; the time of its step begins anew.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::state::{Move, words_if_any};

/// Lets a claim go on.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ResumeClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What came of the waiting.
    #[serde(default)]
    pub opinion: String,
}

impl Command for ResumeClaim {
    const NAME: &'static str = "claim.resume";
    const SENTENCES: &'static [&'static str] = &["4.2.3"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    type Answer = ClaimAnswer;
    type Refusal = ClaimRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<ClaimRefused>> {
        let case =
            Case::open_for_decision::<ClaimRefused>(tx, who, &self.claim_id, self.seen).await?;
        let standing = case.standing.clone().resume().map_err(ClaimRefused::Move)?;
        let opinion = words_if_any("opinion", &self.opinion).map_err(ClaimRefused::Move)?;
        let step = StepNote::new(Move::Resume, who).opinion(opinion);
        let row = case.move_to(tx, standing, step, |row| row).await?;
        Ok(ClaimAnswer::done(&row)?)
    }
}
