//! An officer sends a class back to the institution with a reason it can act on (退回补正).

use kernel::{Actor, Denied, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::packs;
use crate::classes::state::{Move, Phase, Reason, Signed};
use crate::told::{Act, Telling, tell};

/// Sends a class back to its institution.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReturnClass {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What is wrong and what to do about it.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
    /// The policy sentence it rests on, if it rests on one.
    #[serde(default)]
    pub sentence: Option<String>,
}

/// Why a class is not sent back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReturnRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
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
            ReturnRefusal::Class(refused) => refused.key(),
            ReturnRefusal::NoSuchSentence { .. } => "class-no-such-sentence",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            ReturnRefusal::Class(refused) => refused.args(),
            ReturnRefusal::NoSuchSentence { sentence } => vec![("sentence", sentence.clone())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            ReturnRefusal::Class(refused) => refused.field(),
            ReturnRefusal::NoSuchSentence { .. } => Some("sentence"),
        }
    }
}

/// The role whose turn it is.
const fn turn(phase: Phase) -> &'static [Role] {
    match phase {
        Phase::Checked => &[Role::Reviewer],
        Phase::Reviewed => &[Role::Leader],
        _ => &[Role::Clerk],
    }
}

impl Command for ReturnClass {
    const NAME: &'static str = "class.return";
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = ReturnRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<ReturnRefusal>> {
        let case =
            Case::open_for_decision::<ReturnRefusal>(tx, who, &self.class_id, self.seen).await?;
        let from = case.state.phase();
        case.state
            .must_allow(Move::Return)
            .map_err(ClassRefused::Move)
            .map_err(ReturnRefusal::Class)?;
        if !who.has_any(turn(from)) {
            return Err(Denied::Role { needed: turn(from) }.into());
        }
        let reason = Reason::parse(&self.reason)
            .map_err(ClassRefused::Move)
            .map_err(ReturnRefusal::Class)?;
        let sentence = self
            .sentence
            .as_deref()
            .map(str::trim)
            .filter(|sentence| !sentence.is_empty());
        if let Some(sentence) = sentence {
            let on = case.row.starts_on.unwrap_or(now.date());
            let pack = packs::in_force(tx.db(), tx.county(), on, now.date()).await?;
            if pack.sentence(sentence).is_none() {
                return Err(ReturnRefusal::NoSuchSentence {
                    sentence: sentence.to_owned(),
                }
                .into());
            }
        }
        let state = case
            .state
            .clone()
            .return_(
                Signed::of(who, now),
                reason.clone(),
                sentence.map(str::to_owned),
            )
            .map_err(ClassRefused::Move)
            .map_err(ReturnRefusal::Class)?;
        let mut step = Step::new(Move::Return, who, now).reason(reason.as_str());
        step.sentence = sentence.map(str::to_owned);
        let row = case.move_to(tx, state, step, |row| row).await?;
        let telling = Telling::of_class(Act::ClassReturned, &row)
            .because(Some(reason.as_str().into()), sentence.map(str::to_owned));
        tell(tx, who, telling).await?;
        Ok(ClassAnswer::done(&row).fact("from", from.word()))
    }
}
