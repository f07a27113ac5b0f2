//! The institution declares a class finished (结班), once no lesson lies ahead.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::state::{Move, Signed};
use crate::lessons::lesson;
use crate::lessons::timetable::clock;

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
    /// Lessons are not over: a lesson has been given once its end has come, whether or not it is marked already.
    #[error("{n} lessons are not over, the last on {last} at minute {end_minute}")]
    LessonsAhead {
        /// How many.
        n: usize,
        /// The day of the last.
        last: NaiveDate,
        /// Minutes after midnight at which the last ends.
        end_minute: i32,
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
            FinishRefusal::LessonsAhead {
                n,
                last,
                end_minute,
            } => vec![
                ("n", n.to_string()),
                ("last", last.to_string()),
                ("at", clock(*end_minute)),
            ],
            FinishRefusal::NoLessons => vec![],
        }
    }
}

/// Why a class with these lessons is not finished yet; none once the last is over.
pub fn ahead(lessons: &[lesson::Model], now: Moment) -> Option<FinishRefusal> {
    let ahead = || lessons.iter().filter(|lesson| !lesson.is_over(now));
    let last = ahead().max_by_key(|lesson| (lesson.on_date, lesson.end_minute))?;
    Some(FinishRefusal::LessonsAhead {
        n: ahead().count(),
        last: last.on_date,
        end_minute: last.end_minute,
    })
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
        if let Some(refused) = ahead(&lessons, now) {
            return Err(refused.into());
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
