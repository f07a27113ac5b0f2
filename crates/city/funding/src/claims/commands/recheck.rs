//! The checks of a claim run again: the platform's differences were settled, a certificate was looked up.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::checks;
use crate::claims::state::Move;
use crate::claims::tables::claim;

/// Runs the checks again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecheckClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
}

impl Command for RecheckClaim {
    const NAME: &'static str = "claim.recheck";
    const SENTENCES: &'static [&'static str] = &["4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    type Answer = ClaimAnswer;
    type Refusal = ClaimRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<ClaimRefused>> {
        let case = Case::open::<ClaimRefused>(tx, who, &self.claim_id, self.seen).await?;
        case.must_have_turn::<ClaimRefused>(who, Move::Recheck)?;
        let picture = case.picture(tx).await?;
        let lines = case.lines(tx).await?;
        let run = checks::run(tx, &case.row, &picture, &lines).await?;
        let new = claim::Model {
            check_run: run,
            ..case.row.clone()
        };
        let row = tx.update(&case.row, new).await?;
        StepNote::new(Move::Recheck, who).write(tx, &row).await?;
        Ok(ClaimAnswer::done(&row)?.fact("run", run))
    }
}
