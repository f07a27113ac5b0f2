//! The determination (资格测算): what the engine answers for one subject and one programme, with everything needed to follow it, store it and compute it again.
//!
//! It is not a decision: officers decide (核定), and may do so against it with a reason. Decisions, claims and payments are in other crates.

mod decide;
mod print;
mod steps;

use chrono::NaiveDate;
use kernel::{Lang, Money, Text};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::facts::Fact;
use crate::pack::{Assumed, PackStamp, Payee, ReckonedOn};
use crate::{Facts, Pack};

/// The version of the stored form. Raised when a reader of the old form could misread the new one.
pub const VERSION: u32 = 1;

/// What the engine answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Determination {
    /// The version of this form: [`VERSION`].
    pub determination: u32,
    /// The programme.
    pub programme: String,
    /// Its title.
    pub title: Text,
    /// The pack it was computed with.
    pub pack: PackStamp,
    /// What day counts.
    pub reckoned_on: ReckonedOn,
    /// That day.
    pub date: NaiveDate,
    /// The day the facts were gathered, if it was given.
    pub gathered_on: Option<NaiveDate>,
    /// The answer.
    pub answer: Verdict,
    /// When the programme began or ended, for an answer that says so.
    pub bound: Option<NaiveDate>,
    /// Every condition, in the programme's order. Empty when the programme is not in force.
    pub conditions: Vec<ConditionAnswer>,
    /// How much.
    pub amount: AmountAnswer,
    /// Whose money it is.
    pub payee: Payee,
    /// Who pays.
    pub payment_owner: String,
    /// Whether it is paid from here; else it is recorded only.
    pub paid_here: bool,
    /// From which fund.
    pub fund: Option<String>,
    /// Every fact the programme speaks of, as it was given.
    pub facts: Vec<FactUsed>,
    /// The facts that are missing and matter.
    pub missing: Vec<Missing>,
    /// What else is open, or belongs beside the answer.
    pub see_also: Vec<Hint>,
}

/// The answer of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every condition holds.
    Yes,
    /// A condition does not hold.
    No,
    /// A condition cannot be told, and none is known not to hold.
    Unknown,
    /// The programme began later. Says nothing about the subject.
    NotYetInForce,
    /// The programme had ended. Says nothing about the subject.
    Ended,
}

/// The answer of one condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tri {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// It cannot be told.
    Unknown,
}

/// What kind of condition it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConditionKind {
    /// Something that must hold.
    Criterion,
    /// How often it may be had.
    Limit,
    /// Words that a person must judge.
    Judgement,
}

/// One condition and how it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConditionAnswer {
    /// Its identifier inside the programme.
    pub id: String,
    /// What kind it is.
    pub kind: ConditionKind,
    /// How it stands.
    pub answer: Tri,
    /// What must hold, in words.
    pub text: Text,
    /// The rule as written.
    pub rule: String,
    /// The sentence it stands on, as issued, with its gloss.
    pub sentence: Option<SentenceQuoted>,
    /// What of it is assumed.
    pub assumed: Option<Assumed>,
    /// Who decides, for what a person must judge.
    pub who_decides: Option<Text>,
    /// The facts it speaks of, by their Chinese names.
    pub facts: Vec<String>,
    /// Those of them that are not known and matter.
    pub missing: Vec<String>,
    /// Why it could not be computed, though nothing is missing.
    pub trouble: Option<Text>,
}

/// A sentence beside an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentenceQuoted {
    /// Its id.
    pub id: String,
    /// The words as issued, and their gloss.
    pub text: Text,
}

/// How much.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum AmountAnswer {
    /// A sum.
    Sum {
        /// In fen.
        fen: Money,
        /// What it is per: CNY/person.
        unit: String,
        /// How it was computed, line by line.
        steps: Vec<Text>,
        /// The sentence it stands on.
        sentence: Option<SentenceQuoted>,
        /// What of it is assumed.
        assumed: Option<Assumed>,
    },
    /// Not yet known; perhaps a ceiling is.
    Open {
        /// Never more than this.
        at_most_fen: Option<Money>,
        /// What it is per.
        unit: String,
        /// The facts that are missing, by their Chinese names.
        missing: Vec<String>,
        /// Why it could not be computed, though nothing is missing.
        trouble: Option<Text>,
        /// The sentence it stands on.
        sentence: Option<SentenceQuoted>,
        /// What of it is assumed.
        assumed: Option<Assumed>,
    },
    /// 未公布: the document leaves the number to other papers.
    Unpublished {
        /// What the document says instead.
        words: Text,
        /// The sentence.
        sentence: Option<SentenceQuoted>,
    },
    /// A place free of charge.
    Free {
        /// What costs nothing.
        words: Text,
        /// The sentence.
        sentence: Option<SentenceQuoted>,
    },
    /// Nothing, because the answer is no or the programme is not in force.
    Nothing,
}

/// A fact as it was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FactUsed {
    /// The Chinese name.
    pub name: String,
    /// The English name.
    pub name_en: String,
    /// The name in words.
    pub label: Text,
    /// What was given: `null` unknown, `"none"` absent.
    pub value: Json,
    /// That in words.
    pub said: Text,
    /// Where it was learned, when that was given.
    pub source: Option<Text>,
    /// Why it cannot be true. It then counts as unknown.
    pub fault: Option<Text>,
}

/// A fact that is missing and matters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Missing {
    /// The Chinese name.
    pub fact: String,
    /// The name in words.
    pub label: Text,
    /// The question that finds it out, when the pack has one.
    pub question: Option<Text>,
    /// Where it comes from.
    pub source: Text,
    /// How it may be proved.
    pub proof: Vec<Text>,
    /// The conditions that wait for it; `amount` for the amount.
    pub needed_by: Vec<String>,
}

/// What else is open, or belongs beside the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hint {
    /// The sentence.
    pub sentence: SentenceQuoted,
    /// What to say.
    pub text: Text,
    /// The programme, when it is one of the pack.
    pub programme: Option<String>,
}

/// Why a determination cannot be computed again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecomputeError {
    /// It was computed with another pack.
    #[error("it was computed with the pack {stored}, this is {given}")]
    OtherPack {
        /// The digest stored.
        stored: String,
        /// The digest of the pack given.
        given: String,
    },
    /// The pack has no such programme.
    #[error("the pack has no programme {0}")]
    NoProgramme(String),
}

/// Why a stored determination cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A version this program does not know.
    #[error("determination of version {0}; this program reads version {VERSION}")]
    Version(u64),
    /// Not a determination.
    #[error("not a determination: {0}")]
    Json(#[from] serde_json::Error),
}

impl Determination {
    /// Reads a stored determination. A later version is refused, not guessed at.
    pub fn from_json(json: &str) -> Result<Determination, ReadError> {
        let value: Json = serde_json::from_str(json)?;
        match value.get("determination").and_then(Json::as_u64) {
            Some(version) if version != u64::from(VERSION) => Err(ReadError::Version(version)),
            _ => Ok(serde_json::from_value(value)?),
        }
    }

    /// The facts it was made from.
    pub fn inputs(&self) -> Facts {
        let mut facts = Facts::new();
        facts.gathered_on = self.gathered_on;
        for used in &self.facts {
            let fact = Fact {
                source: used.source.clone(),
                ..Fact::from_json(used.value.clone())
            };
            facts.set(used.name.clone(), fact);
        }
        facts
    }

    /// Computes it again with the pack it was computed with. Equal to the stored one, or something was changed.
    pub fn recompute(&self, pack: &Pack) -> Result<Determination, RecomputeError> {
        if self.pack.digest != pack.digest() {
            return Err(RecomputeError::OtherPack {
                stored: self.pack.digest.clone(),
                given: pack.digest().to_owned(),
            });
        }
        let mut again = pack
            .determine(&self.programme, &self.inputs(), self.date)
            .ok_or_else(|| RecomputeError::NoProgramme(self.programme.clone()))?;
        // The pack calls itself something; what it is, is its digest.
        again.pack = self.pack.clone();
        Ok(again)
    }

    /// The amount as far as it is computed. With an answer of unknown it is what it would be if the answer became yes: see [`Determination::due`].
    pub fn money(&self) -> Option<Money> {
        match self.amount {
            AmountAnswer::Sum { fen, .. } => Some(fen),
            _ => None,
        }
    }

    /// The amount when the answer is yes; nothing is due on anything else.
    pub fn due(&self) -> Option<Money> {
        self.money().filter(|_| self.answer == Verdict::Yes)
    }

    /// The conditions with one answer.
    pub fn with_answer(&self, answer: Tri) -> impl Iterator<Item = &ConditionAnswer> {
        self.conditions
            .iter()
            .filter(move |condition| condition.answer == answer)
    }

    /// Every sentence it rests on, each once.
    pub fn sentences(&self) -> Vec<&str> {
        let amount = match &self.amount {
            AmountAnswer::Sum { sentence, .. }
            | AmountAnswer::Open { sentence, .. }
            | AmountAnswer::Unpublished { sentence, .. }
            | AmountAnswer::Free { sentence, .. } => sentence.as_ref(),
            AmountAnswer::Nothing => None,
        };
        let conditions = self
            .conditions
            .iter()
            .filter_map(|condition| condition.sentence.as_ref());
        let mut ids: Vec<&str> = Vec::new();
        for sentence in conditions.chain(amount) {
            if !ids.contains(&sentence.id.as_str()) {
                ids.push(&sentence.id);
            }
        }
        ids
    }

    /// The facts that cannot be true.
    pub fn data_faults(&self) -> impl Iterator<Item = &FactUsed> {
        self.facts.iter().filter(|fact| fact.fault.is_some())
    }

    /// The whole answer as a tree that a clerk can follow.
    pub fn tree(&self, lang: Lang) -> String {
        print::tree(self, lang)
    }
}
