//! An officer lets a claim wait (暂缓), saying for what. Its clock stands still; what is reserved stays reserved.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};
use training::told::Act;

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::state::{Move, Phase, words_given};
use crate::claims::telling;

/// Lets a claim wait.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct HoldClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What it waits for.
    pub reason: String,
}

impl Command for HoldClaim {
    const NAME: &'static str = "claim.hold";
    const SENTENCES: &'static [&'static str] = &["4.2.6"];
    const MAY: &'static [Role] = &[
        Role::Clerk,
        Role::Reviewer,
        Role::Leader,
        Role::MeetingSecretary,
    ];
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
        case.must_have_turn::<ClaimRefused>(who, Move::Hold)?;
        // a claim on a meeting's list is taken off it first: the list must say what is decided
        if case.standing.phase == Phase::Approved && case.row.meeting_id.is_some() {
            return Err(ClaimRefused::OnMeetingList.into());
        }
        let reason = words_given("reason", &self.reason).map_err(ClaimRefused::Move)?;
        let from = case.standing.phase;
        let standing = case.standing.clone().hold().map_err(ClaimRefused::Move)?;
        let step = StepNote::new(Move::Hold, who).reason(reason.clone());
        let row = case.move_to(tx, standing, step, |row| row).await?;
        telling::applicant(tx, who, &row, Act::ClaimHeld, Some(reason), None).await?;
        Ok(ClaimAnswer::done(&row)?.fact("from", from.word()))
    }
}
