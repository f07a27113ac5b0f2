//! The institution declares a class finished (结班), once no lesson lies ahead.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::state::{Move, Signed};

/// Declares a class finished.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FinishClass {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
}

/// Why a class is not finished.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FinishRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// Lessons lie ahead.
    #[error("{n} lessons lie ahead, the last on {last}")]
    LessonsAhead {
        /// How many.
        n: usize,
        /// The last day.
        last: NaiveDate,
    },
    /// It has no lessons at all.
    #[error("the class has no lessons")]
    NoLessons,
}

impl Refusal for FinishRefusal {
    fn key(&self) -> &'static str {
        match self {
            FinishRefusal::Class(refused) => refused.key(),
            FinishRefusal::LessonsAhead { .. } => "class-lessons-ahead",
            FinishRefusal::NoLessons => "class-no-lessons",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            FinishRefusal::Class(refused) => refused.args(),
            FinishRefusal::LessonsAhead { n, last } => {
                vec![("n", n.to_string()), ("last", last.to_string())]
            }
            FinishRefusal::NoLessons => vec![],
        }
    }
}

impl Command for FinishClass {
    const NAME: &'static str = "class.finish";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = FinishRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<FinishRefusal>> {
        let case = Case::open::<FinishRefusal>(tx, who, &self.class_id, self.seen).await?;
        let moved = |refused| FinishRefusal::Class(ClassRefused::Move(refused));
        case.state.must_allow(Move::Finish).map_err(moved)?;
        let lessons = crate::lessons::live_of_class(tx.db(), tx.county(), &case.row.id).await?;
        let minute = {
            use chrono::Timelike;
            let time = now.time();
            i32::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
        };
        let ahead: Vec<_> = lessons
            .iter()
            .filter(|lesson| (lesson.on_date, lesson.end_minute) > (now.date(), minute))
            .collect();
        if let Some(last) = ahead.iter().map(|lesson| lesson.on_date).max() {
            let n = ahead.len();
            return Err(FinishRefusal::LessonsAhead { n, last }.into());
        }
        if lessons.is_empty() {
            return Err(FinishRefusal::NoLessons.into());
        }
        let state = case
            .state
            .clone()
            .finish(Signed::of(who, now))
            .map_err(moved)?;
        let step = Step::new(Move::Finish, who, now);
        let row = case.move_to(tx, state, step, |row| row).await?;
        Ok(ClassAnswer::done(&row))
    }
}
