//! An officer refuses a line (不予补贴): for a condition of the programme, whose sentence it then cites, or for another
//! reason in the officer's own words with the sentence they rest on. Its benefit is free again.

use kernel::{Actor, Moment, Role};
use policy::Pack;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::determine;
use crate::claims::lines::LineState;
use crate::claims::state::{Move, words_given, words_if_any};
use crate::claims::tables::claim_line;
use crate::claims::telling;

/// The reason that is none of the programme's conditions: it needs words and a sentence.
pub const OTHER: &str = "other";

/// Refuses one line.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RefuseLine {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// The line.
    pub line_id: String,
    /// A condition of the programme that is not met, or `other`.
    pub reason: String,
    /// The facts, in the officer's words.
    #[serde(default)]
    pub words: String,
    /// The sentence another reason rests on; a condition brings its own.
    #[serde(default)]
    pub sentence: String,
}

/// Why a line is not refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RefuseRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// The reason is none of the list.
    #[error("{reason} is none of the programme's conditions")]
    NoSuchReason {
        /// What was given.
        reason: String,
    },
    /// Another reason needs the sentence it rests on, and the document has no such sentence.
    #[error("the document has no sentence {sentence}")]
    NoSuchSentence {
        /// What was written; empty when nothing was.
        sentence: String,
    },
}

impl Refusal for RefuseRefusal {
    fn key(&self) -> &'static str {
        match self {
            RefuseRefusal::Claim(refused) => refused.key(),
            RefuseRefusal::NoSuchReason { .. } => "claim-no-such-reason",
            RefuseRefusal::NoSuchSentence { sentence } if sentence.is_empty() => {
                "claim-sentence-missing"
            }
            RefuseRefusal::NoSuchSentence { .. } => "claim-no-such-sentence",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RefuseRefusal::Claim(refused) => refused.args(),
            RefuseRefusal::NoSuchReason { reason } => vec![("reason", reason.clone())],
            RefuseRefusal::NoSuchSentence { sentence } => vec![("sentence", sentence.clone())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            RefuseRefusal::Claim(refused) => refused.field(),
            RefuseRefusal::NoSuchReason { .. } => Some("reason"),
            RefuseRefusal::NoSuchSentence { .. } => Some("sentence"),
        }
    }
}

/// Why a line gets nothing, checked against the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// The condition, or [`OTHER`].
    pub reason: String,
    /// The officer's words.
    pub words: Option<String>,
    /// The sentence it cites; none only for a condition that is assumed and says so.
    pub sentence: Option<String>,
}

impl Grounds {
    /// Grounds by the pack's list: a condition cites its own sentence and no other, for a wrong citation loses an appeal;
    /// any other reason needs words and a sentence of the document.
    pub fn of(
        pack: &Pack,
        programme: &str,
        reason: &str,
        words: &str,
        sentence: &str,
    ) -> Result<Grounds, RefuseRefusal> {
        let (reason, sentence) = (reason.trim(), sentence.trim());
        let moved = |refused| RefuseRefusal::Claim(ClaimRefused::Move(refused));
        let unknown = || RefuseRefusal::NoSuchReason {
            reason: reason.to_owned(),
        };
        if reason == OTHER {
            let words = words_given("words", words).map_err(moved)?;
            if pack.sentence(sentence).is_none() {
                return Err(RefuseRefusal::NoSuchSentence {
                    sentence: sentence.to_owned(),
                });
            }
            return Ok(Grounds {
                reason: OTHER.into(),
                words: Some(words),
                sentence: Some(sentence.to_owned()),
            });
        }
        let condition = pack
            .programme(programme)
            .and_then(|programme| programme.conditions().find(|one| one.id == reason))
            .ok_or_else(unknown)?;
        Ok(Grounds {
            reason: reason.to_owned(),
            words: words_if_any("words", words).map_err(moved)?,
            sentence: condition.sentence.clone(),
        })
    }

    /// The line with these grounds, refused.
    pub fn refuse(&self, line: &claim_line::Model) -> claim_line::Model {
        claim_line::Model {
            state: LineState::Refused.word().into(),
            approved_fen: 0,
            benefit_id: None,
            reason: Some(self.reason.clone()),
            reason_words: self.words.clone(),
            reason_sentence: self.sentence.clone(),
            ..line.clone()
        }
    }
}

impl Command for RefuseLine {
    const NAME: &'static str = "claim.refuse_line";
    const SENTENCES: &'static [&'static str] = &["3.3.4", "3.3.5", "4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    type Answer = ClaimAnswer;
    type Refusal = RefuseRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<RefuseRefusal>> {
        let case =
            Case::open_for_decision::<RefuseRefusal>(tx, who, &self.claim_id, self.seen).await?;
        case.must_have_turn::<RefuseRefusal>(who, Move::Refuse)?;
        let pack = case.pack(tx).await?;
        let grounds = Grounds::of(
            &pack,
            &case.row.programme_id,
            &self.reason,
            &self.words,
            &self.sentence,
        )?;
        let lines = case.lines(tx).await?;
        let line = under_review(&lines, &self.line_id)
            .map_err(RefuseRefusal::Claim)?
            .clone();
        determine::let_go(tx, std::slice::from_ref(&line), Move::Refuse.word()).await?;
        let refused = tx.update(&line, grounds.refuse(&line)).await?;
        let step = StepNote::new(Move::Refuse, who)
            .line(Some(&refused))
            .reason(grounds.reason.clone())
            .opinion(grounds.words.clone())
            .sentence(grounds.sentence.clone());
        let after = with(lines.clone(), refused);
        let row = case.keep(tx, &after, step).await?;
        telling::newly_refused(tx, who, &row, &lines, &after).await?;
        Ok(ClaimAnswer::done(&row)?
            .fact("line", line.id)
            .fact("reason", grounds.reason)
            .fact("sentence", grounds.sentence))
    }
}

/// The line of this id while it is under review.
pub(super) fn under_review<'a>(
    lines: &'a [claim_line::Model],
    id: &str,
) -> Result<&'a claim_line::Model, ClaimRefused> {
    lines
        .iter()
        .find(|line| line.id == id && line.state == LineState::Claimed.word())
        .ok_or_else(|| ClaimRefused::NoSuchLine {
            place: place_of(lines, id),
        })
}

/// The place of a line for a message; what was given when there is none.
pub(super) fn place_of(lines: &[claim_line::Model], id: &str) -> String {
    lines
        .iter()
        .find(|line| line.id == id)
        .map_or_else(|| id.to_owned(), |line| line.place.to_string())
}

/// The lines with one of them changed.
pub(super) fn with(
    mut lines: Vec<claim_line::Model>,
    changed: claim_line::Model,
) -> Vec<claim_line::Model> {
    for line in &mut lines {
        if line.id == changed.id {
            *line = changed;
            break;
        }
    }
    lines
}
