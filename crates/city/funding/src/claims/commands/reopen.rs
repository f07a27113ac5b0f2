//! Lines that got nothing are looked at again: refused ones, and those that were left out for a missing answer. Their
//! claim begins a new round; lines that are decided stay decided, and the next meeting decides the reopened ones only.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};
use training::told::Act;

use super::refuse_line::{place_of, with};
use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::checks;
use crate::claims::determine::{self, Round, Tally};
use crate::claims::lines::LineState;
use crate::claims::state::{Move, Phase, words_given};
use crate::claims::tables::{claim, claim_line};
use crate::claims::telling;

/// Looks at lines again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReopenClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// The lines; every line that got nothing when none is named.
    #[serde(default)]
    pub line_ids: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Why lines are not looked at again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReopenRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// No line got nothing.
    #[error("no line of the claim got nothing")]
    NothingToReopen,
}

impl Refusal for ReopenRefusal {
    fn key(&self) -> &'static str {
        match self {
            ReopenRefusal::Claim(refused) => refused.key(),
            ReopenRefusal::NothingToReopen => "claim-nothing-to-reopen",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ReopenRefusal::Claim(refused) => refused.args(),
            ReopenRefusal::NothingToReopen => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ReopenRefusal::Claim(refused) => refused.field(),
            ReopenRefusal::NothingToReopen => Some("line_ids"),
        }
    }
}

impl Command for ReopenClaim {
    const NAME: &'static str = "claim.reopen";
    const SENTENCES: &'static [&'static str] = &["3.3.5", "4.2.3"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    type Answer = ClaimAnswer;
    type Refusal = ReopenRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<ReopenRefusal>> {
        let case =
            Case::open_for_decision::<ReopenRefusal>(tx, who, &self.claim_id, self.seen).await?;
        let moved = |refused| ReopenRefusal::Claim(ClaimRefused::Move(refused));
        let under_review = case.standing.phase.under_review();
        case.must_have_turn::<ReopenRefusal>(who, Move::Reopen)?;
        let reason = words_given("reason", &self.reason).map_err(moved)?;
        let lines = case.lines(tx).await?;
        let chosen = self.chosen(&lines)?;
        let standing = case.standing.clone().reopen().map_err(moved)?;
        let picture = case.picture(tx).await?;
        let round = Round {
            picture: &picture,
            claim: &case.row,
            reserve: true,
            by: &who.account,
            why: &reason,
        };
        let one = match chosen.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        };
        let count = chosen.len();
        let mut after = lines.clone();
        for line in determine::some(tx, &round, chosen).await? {
            after = with(after, line);
        }
        let run = checks::run(tx, &case.row, &picture, &after).await?;
        let tally = Tally::of(&after);
        let step = StepNote::new(Move::Reopen, who)
            .line(one.as_ref())
            .reason(reason.clone());
        let row = case
            .move_to(tx, standing, step, |row| {
                let row = tally.write(claim::Model {
                    check_run: run,
                    ..row
                });
                if under_review {
                    row
                } else {
                    // the meeting's list keeps what it decided; the claim waits for another
                    claim::Model {
                        meeting_id: None,
                        decided_on: None,
                        ..row
                    }
                }
            })
            .await?;
        debug_assert_eq!(row.state, Phase::Submitted.word());
        telling::applicant(tx, who, &row, Act::ClaimReopened, Some(reason), None).await?;
        telling::newly_refused(tx, who, &row, &lines, &after).await?;
        Ok(ClaimAnswer::done(&row)?.fact("lines", count))
    }
}

impl ReopenClaim {
    fn chosen(&self, lines: &[claim_line::Model]) -> Result<Vec<claim_line::Model>, ReopenRefusal> {
        let got_nothing = |line: &&claim_line::Model| {
            [LineState::Refused.word(), LineState::Held.word()].contains(&line.state.as_str())
        };
        if self.line_ids.is_empty() {
            let all: Vec<_> = lines.iter().filter(got_nothing).cloned().collect();
            return if all.is_empty() {
                Err(ReopenRefusal::NothingToReopen)
            } else {
                Ok(all)
            };
        }
        self.line_ids
            .iter()
            .map(|id| {
                lines
                    .iter()
                    .filter(got_nothing)
                    .find(|line| &line.id == id)
                    .cloned()
                    .ok_or_else(|| {
                        ReopenRefusal::Claim(ClaimRefused::NoSuchLine {
                            place: place_of(lines, id),
                        })
                    })
            })
            .collect()
    }
}
