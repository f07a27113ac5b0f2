//! The institution sends a class for review (送审), first or again after a return.
//!
//! Everything of the task list must be done but the platform's number. The class gets its number and the bureau its
//! last day.

use chrono::NaiveDate;
use kernel::{Actor, Moment, NoCalendar, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::set_programme::{ProgrammeRefusal, must_admit};
use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::picture::Picture;
use crate::classes::state::{Move, Signed};
use crate::classes::tables::class;
use crate::classes::tasks::{self, Problem, TaskKind};

/// The series of class numbers: 班级.
const SERIES: &str = "class";
/// What a class number begins with.
const PREFIX: &str = "BJ";

/// Sends a class for review.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SubmitClass {
    /// The class.
    pub class_id: String,
    /// The version of the check-answers page.
    #[serde(default)]
    pub seen: Option<i32>,
}

/// Why a class is not sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SubmitRefusal {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// The programme is not for this institution, or not in force.
    #[error(transparent)]
    Programme(#[from] ProgrammeRefusal),
    /// A task is not done.
    #[error("the task {} is not done", .task.word())]
    NotReady {
        /// The first one.
        task: TaskKind,
    },
    /// The class begins too soon.
    #[error("sent after {latest}; a class sent today begins on {earliest} at the earliest")]
    TooLate {
        /// The last day on which it could be sent.
        latest: NaiveDate,
        /// The earliest first day for a class sent today.
        earliest: NaiveDate,
    },
    /// The working days of a year are not known.
    #[error("no calendar of {year}")]
    NoCalendar {
        /// The year.
        year: i32,
    },
}

impl From<NoCalendar> for SubmitRefusal {
    fn from(none: NoCalendar) -> Self {
        SubmitRefusal::NoCalendar { year: none.year }
    }
}

impl Refusal for SubmitRefusal {
    fn key(&self) -> &'static str {
        match self {
            SubmitRefusal::Class(refused) => refused.key(),
            SubmitRefusal::Programme(refused) => refused.key(),
            SubmitRefusal::NotReady { .. } => "class-not-ready",
            SubmitRefusal::TooLate { .. } => "class-too-late",
            SubmitRefusal::NoCalendar { .. } => "class-no-calendar",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            SubmitRefusal::Class(refused) => refused.args(),
            SubmitRefusal::Programme(refused) => refused.args(),
            SubmitRefusal::NotReady { task } => vec![("task", task.word().to_owned())],
            SubmitRefusal::TooLate { latest, earliest } => vec![
                ("latest", latest.to_string()),
                ("earliest", earliest.to_string()),
            ],
            SubmitRefusal::NoCalendar { year } => vec![("year", year.to_string())],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            SubmitRefusal::Class(refused) => refused.field(),
            _ => None,
        }
    }

    fn sentence(&self) -> Option<&'static str> {
        match self {
            SubmitRefusal::Programme(refused) => refused.sentence(),
            _ => None,
        }
    }
}

impl Command for SubmitClass {
    const NAME: &'static str = "class.submit";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = SubmitRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<SubmitRefusal>> {
        let case = Case::open::<SubmitRefusal>(tx, who, &self.class_id, self.seen).await?;
        let moved = |refused| SubmitRefusal::Class(ClassRefused::Move(refused));
        case.state.must_allow(Move::Submit).map_err(moved)?;
        let picture = Picture::of(tx.db(), case.row.clone(), now.date()).await?;
        let list = picture.tasks();
        for task in &list {
            // too late is said as such: nothing on the list mends it but another first day
            for problem in &task.problems {
                match problem {
                    Problem::TooLate { latest, earliest } => {
                        return Err(SubmitRefusal::TooLate {
                            latest: *latest,
                            earliest: *earliest,
                        }
                        .into());
                    }
                    Problem::NoCalendar { year } => {
                        return Err(SubmitRefusal::NoCalendar { year: *year }.into());
                    }
                    _ => {}
                }
            }
        }
        if let Some(task) = tasks::first_open(&list) {
            return Err(SubmitRefusal::NotReady { task }.into());
        }
        if let (Some(programme), Some(on)) = (&case.row.programme_id, case.row.starts_on) {
            // asked again: the institution's standing or the pack may have changed since the programme was chosen
            must_admit(
                &picture.pack,
                programme,
                &picture.institution,
                case.row.free_of_charge,
                on,
            )
            .map_err(SubmitRefusal::Programme)?;
        }
        let due_on = picture
            .rules
            .answer_by(now.date())
            .map_err(SubmitRefusal::from)?;
        let number = match &case.row.number {
            Some(number) => number.clone(),
            None => {
                let year = now.year();
                format!("{PREFIX}{year}-{:04}", tx.number(SERIES, year).await?)
            }
        };
        let state = case
            .state
            .clone()
            .submit(Signed::of(who, now))
            .map_err(moved)?;
        let step = Step::new(Move::Submit, who, now);
        let row = case
            .move_to(tx, state, step, |row| class::Model {
                number: Some(number),
                due_on,
                ..row
            })
            .await?;
        Ok(ClassAnswer::done(&row)
            .fact("number", row.number.clone())
            .fact("due_on", row.due_on.map(|day| day.to_string())))
    }
}
