//! Lines are determined anew: an officer found out what was missing, or a register now says something else. The
//! determinations before are kept; the round begins again, for whoever passed the claim on signed something else.

use kernel::{Actor, Moment, Role};
use policy::{Facts, Pack};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::files::{self, Handed};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};
use training::told::Act;

use super::refuse_line::{under_review, with};
use crate::claims::case::{Case, ClaimAnswer, ClaimRefused, StepNote};
use crate::claims::determine::{self, Round, Tally};
use crate::claims::lines::LineState;
use crate::claims::state::{Move, words_given};
use crate::claims::tables::{claim_answer, claim_line};
use crate::claims::telling;

/// What an officer found out about one fact.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AnswerGiven {
    /// The fact, by its name in the vocabulary.
    pub fact: String,
    /// Its value, as rules read it: true, 0, "合格".
    pub value: Value,
    /// The paper that shows it.
    #[serde(default)]
    pub paper: Option<Handed>,
}

/// Determines lines anew.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CorrectClaim {
    /// The claim.
    pub claim_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// The line; every line under review when it is left out.
    #[serde(default)]
    pub line_id: Option<String>,
    /// What was found out; nothing when only the registers changed.
    #[serde(default)]
    pub answers: Vec<AnswerGiven>,
    /// Why: where the answers come from, or what changed.
    pub reason: String,
}

/// Why lines are not determined anew.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorrectRefusal {
    /// Whatever was asked of the claim.
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
    /// Answers are about one person: they need their line.
    #[error("answers need the line they are about")]
    NoLine,
    /// The programme does not speak of the fact.
    #[error("the programme does not speak of {fact}")]
    NoSuchFact {
        /// What was named.
        fact: String,
    },
    /// The value cannot be true.
    #[error("{fact}: {why_en}")]
    Impossible {
        /// The fact.
        fact: String,
        /// Why, in Chinese.
        why: String,
        /// Why, in English.
        why_en: String,
    },
}

impl Refusal for CorrectRefusal {
    fn key(&self) -> &'static str {
        match self {
            CorrectRefusal::Claim(refused) => refused.key(),
            CorrectRefusal::NoLine => "claim-answer-no-line",
            CorrectRefusal::NoSuchFact { .. } => "claim-answer-no-such-fact",
            CorrectRefusal::Impossible { .. } => "claim-answer-impossible",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            CorrectRefusal::Claim(refused) => refused.args(),
            CorrectRefusal::NoLine => vec![],
            CorrectRefusal::NoSuchFact { fact } => vec![("fact", fact.clone())],
            CorrectRefusal::Impossible { fact, why, why_en } => vec![
                ("fact", fact.clone()),
                ("why", why.clone()),
                ("why-en", why_en.clone()),
            ],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            CorrectRefusal::Claim(refused) => refused.field(),
            CorrectRefusal::NoLine => Some("line_id"),
            CorrectRefusal::NoSuchFact { .. } => Some("fact"),
            CorrectRefusal::Impossible { .. } => Some("value"),
        }
    }
}

impl Command for CorrectClaim {
    const NAME: &'static str = "claim.correct";
    const SENTENCES: &'static [&'static str] = &["3.3.4", "3.3.5", "4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer];
    type Answer = ClaimAnswer;
    type Refusal = CorrectRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<ClaimAnswer>, Stop<CorrectRefusal>> {
        let case =
            Case::open_for_decision::<CorrectRefusal>(tx, who, &self.claim_id, self.seen).await?;
        case.must_have_turn::<CorrectRefusal>(who, Move::Correct)?;
        let moved = |refused| CorrectRefusal::Claim(ClaimRefused::Move(refused));
        let reason = words_given("reason", &self.reason).map_err(moved)?;
        let lines = case.lines(tx).await?;
        let chosen: Vec<claim_line::Model> = match &self.line_id {
            Some(id) => vec![
                under_review(&lines, id)
                    .map_err(CorrectRefusal::Claim)?
                    .clone(),
            ],
            None if !self.answers.is_empty() => return Err(CorrectRefusal::NoLine.into()),
            None => lines
                .iter()
                .filter(|line| line.state == LineState::Claimed.word())
                .cloned()
                .collect(),
        };
        if let [line] = chosen.as_slice() {
            let pack = case.pack(tx).await?;
            self.keep_answers(tx, who, &pack, line, &reason).await?;
        }
        let picture = case.picture(tx).await?;
        let round = Round {
            picture: &picture,
            claim: &case.row,
            reserve: true,
            by: &who.account,
            why: &reason,
        };
        let one = self.line_id.as_ref().and(chosen.first().cloned());
        let mut after = lines.clone();
        for line in determine::some(tx, &round, chosen).await? {
            after = with(after, line);
        }
        let tally = Tally::of(&after);
        let standing = case.standing.clone().correct().map_err(moved)?;
        let step = StepNote::new(Move::Correct, who)
            .line(one.as_ref())
            .reason(reason.clone());
        let row = case
            .move_to(tx, standing, step, |row| tally.write(row))
            .await?;
        telling::applicant(tx, who, &row, Act::ClaimCorrected, Some(reason), None).await?;
        telling::newly_refused(tx, who, &row, &lines, &after).await?;
        Ok(ClaimAnswer::done(&row)?
            .fact("yes", tally.yes)
            .fact("no", tally.no)
            .fact("unknown", tally.unknown))
    }
}

impl CorrectClaim {
    /// Keeps what was found out; an answer before about the same fact no longer counts.
    async fn keep_answers(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        pack: &Pack,
        line: &claim_line::Model,
        reason: &str,
    ) -> Result<(), Stop<CorrectRefusal>> {
        for given in &self.answers {
            let fact = must_be_possible(pack, line, given)?;
            let before = claim_answer::Entity::find()
                .filter(claim_answer::Column::CountyCode.eq(tx.county()))
                .filter(claim_answer::Column::LineId.eq(&line.id))
                .filter(claim_answer::Column::Fact.eq(&fact))
                .filter(claim_answer::Column::Live.is_not_null())
                .one(tx.db())
                .await?;
            if let Some(old) = before {
                let new = claim_answer::Model {
                    live: None,
                    ..old.clone()
                };
                tx.update(&old, new).await?;
            }
            let file_id = match &given.paper {
                Some(paper) => Some(files::keep(tx, paper, &who.account).await?),
                None => None,
            };
            let row = claim_answer::Model {
                county_code: tx.county().into(),
                id: tx.id(),
                claim_id: line.claim_id.clone(),
                line_id: line.id.clone(),
                fact,
                value: given.value.to_string(),
                words: reason.to_owned(),
                file_id,
                given_by: who.account.clone(),
                given_at: tx.now().utc(),
                live: Some(1),
                row_version: 0,
            };
            tx.insert(row).await?;
        }
        Ok(())
    }
}

/// The fact's Chinese name, when the line's determination speaks of it and the value can be true.
fn must_be_possible(
    pack: &Pack,
    line: &claim_line::Model,
    given: &AnswerGiven,
) -> Result<String, Stop<CorrectRefusal>> {
    let unknown = || CorrectRefusal::NoSuchFact {
        fact: given.fact.clone(),
    };
    let id = pack.vocabulary().find(&given.fact).ok_or_else(unknown)?;
    let name = pack.vocabulary().get(id).name.to_string();
    let determination = policy::Determination::from_json(&line.determination)
        .map_err(|e| StoreError::Broken(format!("line {}: {e}", line.id)))?;
    if determination.facts.iter().all(|used| used.name != name) {
        return Err(unknown().into());
    }
    let fact = policy::Fact {
        state: policy::FactState::Value(given.value.clone()),
        source: None,
    };
    let faults = Facts::new()
        .with(name.clone(), fact)
        .check(pack.vocabulary());
    match faults.into_iter().next() {
        None => Ok(name),
        Some(fault) => Err(CorrectRefusal::Impossible {
            fact: name,
            why: fault.message.zh,
            why_en: fault.message.en,
        }
        .into()),
    }
}
