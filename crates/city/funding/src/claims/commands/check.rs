//! The clerk passes a claim on to the reviewer (经办). Lines the rules answer with no are refused by it, each with the
//! condition that is not met and its sentence; nothing is passed on while a finding of a check is open.

use kernel::{Actor, Moment, Role};
use policy::{ConditionAnswer, Determination, Tri};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::checks;
use crate::claims::determine::Tally;
use crate::claims::lines::LineState;
use crate::claims::state::{Move, Signed, words_if_any};
use crate::claims::tables::claim_line;
use crate::claims::telling;

/// Passes a claim on to the reviewer.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CheckClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What the clerk wants to say.
    #[serde(default)]
    pub opinion: String,
}

/// Why an officer cannot pass a claim on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// Findings of the checks are not settled.
    #[error("{n} findings of the checks are not settled")]
    FindingsOpen {
        /// How many.
        n: usize,
    },
}

impl Refusal for PassRefusal {
    fn key(&self) -> &'static str {
        match self {
            PassRefusal::Claim(refused) => refused.key(),
            PassRefusal::FindingsOpen { .. } => "claim-findings-open",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PassRefusal::Claim(refused) => refused.args(),
            PassRefusal::FindingsOpen { n } => vec![("n", n.to_string())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            PassRefusal::Claim(refused) => refused.field(),
            PassRefusal::FindingsOpen { .. } => None,
        }
    }
}

impl Command for CheckClaim {
    const NAME: &'static str = "claim.check";
    const SENTENCES: &'static [&'static str] = &["3.3.5", "4.2.3", "4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk];
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
            .check(Signed::of(who, now))
            .map_err(moved)?;
        let opinion = words_if_any("opinion", &self.opinion).map_err(moved)?;
        let lines = case.lines(tx).await?;
        must_be_settled(tx, &case, &lines).await?;
        let mut after = vec![];
        for line in &lines {
            after.push(refuse_if_no(tx, line.clone()).await?);
        }
        let tally = Tally::of(&after);
        let step = StepNote::new(Move::Check, who).opinion(opinion);
        let row = case
            .move_to(tx, standing, step, |row| tally.write(row))
            .await?;
        telling::newly_refused(tx, who, &row, &lines, &after).await?;
        Ok(ClaimAnswer::done(&row)?)
    }
}

/// Refuses to pass on what a check found and nobody settled.
pub(super) async fn must_be_settled(
    tx: &Tx<'_>,
    case: &Case,
    lines: &[claim_line::Model],
) -> Result<(), Stop<PassRefusal>> {
    let found = checks::latest(tx.db(), tx.county(), &case.row).await?;
    match checks::open_fails(&found, lines).len() {
        0 => Ok(()),
        n => Err(PassRefusal::FindingsOpen { n }.into()),
    }
}

/// A line that the rules answer with no gets nothing, for the first condition that is not met. It holds no benefit.
async fn refuse_if_no(
    tx: &mut Tx<'_>,
    line: claim_line::Model,
) -> Result<claim_line::Model, StoreError> {
    if line.state != LineState::Claimed.word() || line.answer != "no" {
        return Ok(line);
    }
    let determination = Determination::from_json(&line.determination)
        .map_err(|e| StoreError::Broken(format!("line {}: {e}", line.id)))?;
    let condition = determination
        .with_answer(Tri::No)
        .next()
        .ok_or_else(|| StoreError::Broken(format!("line {}: a no without a condition", line.id)))?;
    let new = claim_line::Model {
        state: LineState::Refused.word().into(),
        approved_fen: 0,
        benefit_id: None,
        reason: Some(condition.id.clone()),
        reason_words: None,
        reason_sentence: sentence_of(condition),
        ..line.clone()
    };
    tx.update(&line, new).await
}

/// The sentence a refusal by a condition cites: the condition's own, or none where it is assumed and says so.
pub(super) fn sentence_of(condition: &ConditionAnswer) -> Option<String> {
    condition.sentence.as_ref().map(|quoted| quoted.id.clone())
}
