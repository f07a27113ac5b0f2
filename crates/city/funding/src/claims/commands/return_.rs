//! An officer sends a claim back to the applicant with a reason they can act on (退回补正).

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::state::{Move, words_given};
use crate::claims::telling;
use training::told::Act;

/// Sends a claim back to the applicant.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReturnClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What is wrong and what to do about it.
    pub reason: String,
    /// The policy sentence it rests on, if it rests on one.
    #[serde(default)]
    pub sentence: String,
}

/// Why a claim is not sent back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReturnRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// The sentence is none of the document's: a wrong citation loses an appeal.
    #[error("the document has no sentence {sentence}")]
    NoSuchSentence {
        /// What was written.
        sentence: String,
    },
}

impl Refusal for ReturnRefusal {
    fn key(&self) -> &'static str {
        match self {
            ReturnRefusal::Claim(refused) => refused.key(),
            ReturnRefusal::NoSuchSentence { .. } => "claim-no-such-sentence",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ReturnRefusal::Claim(refused) => refused.args(),
            ReturnRefusal::NoSuchSentence { sentence } => vec![("sentence", sentence.clone())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ReturnRefusal::Claim(refused) => refused.field(),
            ReturnRefusal::NoSuchSentence { .. } => Some("sentence"),
        }
    }
}

impl Command for ReturnClaim {
    const NAME: &'static str = "claim.return";
    const SENTENCES: &'static [&'static str] = &["3.3.5", "4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    type Answer = ClaimAnswer;
    type Refusal = ReturnRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<ReturnRefusal>> {
        let case =
            Case::open_for_decision::<ReturnRefusal>(tx, who, &self.claim_id, self.seen).await?;
        case.must_have_turn::<ReturnRefusal>(who, Move::Return)?;
        let moved = |refused| ReturnRefusal::Claim(ClaimRefused::Move(refused));
        let reason = words_given("reason", &self.reason).map_err(moved)?;
        let sentence = match self.sentence.trim() {
            "" => None,
            id if case.pack(tx).await?.sentence(id).is_some() => Some(id.to_owned()),
            id => {
                return Err(ReturnRefusal::NoSuchSentence {
                    sentence: id.to_owned(),
                }
                .into());
            }
        };
        let from = case.standing.phase;
        let standing = case.standing.clone().return_().map_err(moved)?;
        let step = StepNote::new(Move::Return, who)
            .reason(reason.clone())
            .sentence(sentence.clone());
        let row = case.move_to(tx, standing, step, |row| row).await?;
        telling::applicant(tx, who, &row, Act::ClaimReturned, Some(reason), sentence).await?;
        Ok(ClaimAnswer::done(&row)?.fact("from", from.word()))
    }
}
