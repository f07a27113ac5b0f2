//! The applicant takes a claim back before the reviewer has it. Everything it reserved is free again, and another claim
//! may be begun for the class.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::determine::{self, Tally};
use crate::claims::lines::LineState;
use crate::claims::state::{Move, words_if_any};
use crate::claims::tables::claim_line;

/// Takes a claim back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WithdrawClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// Why, if the applicant wants to say.
    #[serde(default)]
    pub reason: String,
}

impl Command for WithdrawClaim {
    const NAME: &'static str = "claim.withdraw";
    const SENTENCES: &'static [&'static str] = &["3.3.5"];
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = ClaimAnswer;
    type Refusal = ClaimRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<ClaimRefused>> {
        let case = Case::open::<ClaimRefused>(tx, who, &self.claim_id, self.seen).await?;
        let standing = case
            .standing
            .clone()
            .withdraw()
            .map_err(ClaimRefused::Move)?;
        let reason = words_if_any("reason", &self.reason).map_err(ClaimRefused::Move)?;
        let mut lines = case.lines(tx).await?;
        // lines of an earlier round that are decided keep their claim alive
        if lines
            .iter()
            .any(|line| crate::claims::lines::state_of(line).is_ok_and(LineState::is_decided))
        {
            return Err(ClaimRefused::Decided.into());
        }
        determine::let_go(tx, &lines, Move::Withdraw.word()).await?;
        for line in &mut lines {
            if line.state == LineState::Withdrawn.word() {
                continue;
            }
            let new = claim_line::Model {
                state: LineState::Withdrawn.word().into(),
                approved_fen: 0,
                benefit_id: None,
                ..line.clone()
            };
            *line = tx.update(line, new).await?;
        }
        let tally = Tally::of(&lines);
        let mut step = StepNote::new(Move::Withdraw, who);
        step.reason = reason;
        let row = case
            .move_to(tx, standing, step, |row| tally.write(row))
            .await?;
        Ok(ClaimAnswer::done(&row)?)
    }
}
