//! Why a mark, a sheet or a statement is not taken.

use chrono::NaiveDate;
use store::Refusal;

use crate::classes::case::ClassRefused;

/// Why attendance is not recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttendanceRefused {
    /// Whatever was asked of the class.
    #[error(transparent)]
    Class(#[from] ClassRefused),
    /// There is no such lesson.
    #[error("there is no such lesson")]
    NoSuchLesson,
    /// The lesson does not take place.
    #[error("the lesson was moved or cancelled")]
    LessonOff,
    /// The lesson lies ahead.
    #[error("the lesson is on {on}")]
    LessonAhead {
        /// Its day.
        on: NaiveDate,
    },
    /// The lesson is later on this day.
    #[error("the lesson begins at minute {start_minute} of today")]
    NotBegun {
        /// Minutes after midnight at which it begins.
        start_minute: i32,
    },
    /// The class is not approved, or is finished.
    #[error("attendance is kept while a class is taught")]
    NotTaught,
    /// The class takes its attendance from another source.
    #[error("this class takes its attendance from {source_word}")]
    OtherSource {
        /// The source: `yongji`, `paper` or `platform`.
        source_word: String,
    },
    /// There is no such learner in the class.
    #[error("there is no such learner in the class")]
    NoSuchLearner,
    /// The learner had left by then.
    #[error("{name} had left by then")]
    HadLeft {
        /// The name.
        name: String,
    },
    /// A reason is needed: a mark is changed, or a denial is settled.
    #[error("say why")]
    ReasonMissing,
    /// The class had no lesson on that day.
    #[error("the class had no lesson on {on}")]
    NoLessonThatDay {
        /// The day.
        on: NaiveDate,
    },
    /// The day was stated already.
    #[error("the day was stated already")]
    StatedAlready,
    /// There is no such sheet.
    #[error("there is no such sheet")]
    NoSuchSheet,
    /// Nothing was compared, or nothing taken over.
    #[error("nothing was compared")]
    NothingCompared,
    /// The statement is settled, or was no denial.
    #[error("there is no open denial")]
    NothingOpen,
}

impl Refusal for AttendanceRefused {
    fn key(&self) -> &'static str {
        match self {
            AttendanceRefused::Class(refused) => refused.key(),
            AttendanceRefused::NoSuchLesson => "attendance-no-such-lesson",
            AttendanceRefused::LessonOff => "attendance-lesson-off",
            AttendanceRefused::LessonAhead { .. } => "attendance-lesson-ahead",
            AttendanceRefused::NotBegun { .. } => "attendance-lesson-not-begun",
            AttendanceRefused::NotTaught => "attendance-not-taught",
            AttendanceRefused::OtherSource { .. } => "attendance-other-source",
            AttendanceRefused::NoSuchLearner => "attendance-no-such-learner",
            AttendanceRefused::HadLeft { .. } => "attendance-had-left",
            AttendanceRefused::ReasonMissing => "attendance-reason-missing",
            AttendanceRefused::NoLessonThatDay { .. } => "attendance-no-lesson-that-day",
            AttendanceRefused::StatedAlready => "attendance-stated-already",
            AttendanceRefused::NoSuchSheet => "attendance-no-such-sheet",
            AttendanceRefused::NothingCompared => "attendance-nothing-compared",
            AttendanceRefused::NothingOpen => "attendance-nothing-open",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            AttendanceRefused::Class(refused) => refused.args(),
            AttendanceRefused::LessonAhead { on } | AttendanceRefused::NoLessonThatDay { on } => {
                vec![("on", on.to_string())]
            }
            AttendanceRefused::NotBegun { start_minute } => {
                vec![("at", crate::lessons::timetable::clock(*start_minute))]
            }
            AttendanceRefused::OtherSource { source_word } => vec![("source", source_word.clone())],
            AttendanceRefused::HadLeft { name } => vec![("name", name.clone())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            AttendanceRefused::ReasonMissing => Some("reason"),
            _ => None,
        }
    }
}
