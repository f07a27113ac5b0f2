//! Why something cannot be done with a notice or an objection.

use chrono::NaiveDate;
use store::Refusal;

use super::state::NoticeState;
use crate::claims::state::MoveRefused;

/// The "no" of this feature's commands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoticeRefusal {
    /// There is no such notice.
    #[error("there is no such notice")]
    NoSuchNotice,
    /// There is no such objection.
    #[error("there is no such objection")]
    NoSuchObjection,
    /// No pack is in force today.
    #[error("no pack is in force today")]
    NoPack,
    /// The pack has no such programme.
    #[error("the pack in force has no programme {programme}")]
    NoSuchProgramme {
        /// What was asked for.
        programme: String,
    },
    /// The programme is paid without a notice.
    #[error("the programme is paid without a public notice")]
    NoNotice,
    /// The pack offers no such mask.
    #[error("the pack offers no mask of this name")]
    NoSuchMask,
    /// No line waits to be published.
    #[error("no line waits to be published")]
    NothingToPublish,
    /// More lines than a notice may have.
    #[error("{n} lines are more than the {most} of a notice")]
    TooManyLines {
        /// How many.
        n: usize,
        /// At most.
        most: usize,
    },
    /// A line was published by somebody else in between.
    #[error("one of the lines stands on another notice already")]
    LineTaken,
    /// Lines of the draft may no longer be published.
    #[error("{n} lines of the draft may no longer be published")]
    LinesChanged {
        /// How many.
        n: usize,
    },
    /// The holidays of a year are not announced.
    #[error("the holidays of {year} are not announced: the last day cannot be told")]
    NoCalendar {
        /// The year.
        year: i32,
    },
    /// It stands where this cannot be done.
    #[error("a notice that is {} cannot do this", .state.word())]
    WrongState {
        /// Where it stands.
        state: NoticeState,
    },
    /// The days of the notice are over.
    #[error("the notice ended on {on}")]
    Over {
        /// Its last day.
        on: NaiveDate,
    },
    /// It has not ended yet.
    #[error("the notice stands until {on}")]
    NotOver {
        /// Its last day.
        on: NaiveDate,
    },
    /// A reason or words are missing or too long.
    #[error(transparent)]
    Words(MoveRefused),
    /// No row is named.
    #[error("no row is named")]
    NoRow,
    /// More rows than one objection may name.
    #[error("an objection names at most {most} rows")]
    TooManyRows {
        /// At most.
        most: usize,
    },
    /// An objection to this row on this ground waits for its answer.
    #[error("an objection to row {place} on this ground waits for its answer")]
    AlreadyObjected {
        /// The row's place on the list.
        place: i32,
    },
    /// A row is not proved to have been found within the last hour, or is not of this notice.
    #[error("a row was not found by its name and number")]
    RowNotProved,
    /// The line moved on: it is in payment or paid.
    #[error("the line is no longer on notice")]
    LineMovedOn,
    /// The objection was answered before.
    #[error("the objection was answered already")]
    AlreadyAnswered,
    /// The telephone is not one.
    #[error("this is not a telephone number")]
    PhoneInvalid,
    /// The ledger does not let the money go.
    #[error(transparent)]
    Ledger(#[from] crate::funds::LedgerRefusal),
}

impl From<MoveRefused> for NoticeRefusal {
    fn from(refused: MoveRefused) -> NoticeRefusal {
        NoticeRefusal::Words(refused)
    }
}

impl From<kernel::NoCalendar> for NoticeRefusal {
    fn from(none: kernel::NoCalendar) -> NoticeRefusal {
        NoticeRefusal::NoCalendar { year: none.year }
    }
}

impl Refusal for NoticeRefusal {
    fn key(&self) -> &'static str {
        match self {
            NoticeRefusal::NoSuchNotice => "notice-no-such",
            NoticeRefusal::NoSuchObjection => "notice-objection-no-such",
            NoticeRefusal::NoPack => "notice-no-pack",
            NoticeRefusal::NoSuchProgramme { .. } => "notice-no-such-programme",
            NoticeRefusal::NoNotice => "notice-not-needed",
            NoticeRefusal::NoSuchMask => "notice-no-such-mask",
            NoticeRefusal::NothingToPublish => "notice-nothing-to-publish",
            NoticeRefusal::TooManyLines { .. } => "notice-too-many-lines",
            NoticeRefusal::LineTaken => "notice-line-taken",
            NoticeRefusal::LinesChanged { .. } => "notice-lines-changed",
            NoticeRefusal::NoCalendar { .. } => "notice-no-calendar",
            NoticeRefusal::WrongState { state } => match state {
                NoticeState::Draft => "notice-wrong-state-draft",
                NoticeState::Published => "notice-wrong-state-published",
                NoticeState::Ended => "notice-wrong-state-ended",
                NoticeState::Withdrawn => "notice-wrong-state-withdrawn",
            },
            NoticeRefusal::Over { .. } => "notice-over",
            NoticeRefusal::NotOver { .. } => "notice-not-over",
            NoticeRefusal::Words(MoveRefused::WordsTooLong { .. }) => "notice-words-too-long",
            NoticeRefusal::Words(_) => "notice-words-missing",
            NoticeRefusal::NoRow => "notice-objection-no-row",
            NoticeRefusal::TooManyRows { .. } => "notice-objection-too-many-rows",
            NoticeRefusal::AlreadyObjected { .. } => "notice-objection-open-already",
            NoticeRefusal::RowNotProved => "notice-objection-row-not-proved",
            NoticeRefusal::LineMovedOn => "notice-line-moved-on",
            NoticeRefusal::AlreadyAnswered => "notice-objection-answered-already",
            NoticeRefusal::PhoneInvalid => "notice-objection-phone-invalid",
            NoticeRefusal::Ledger(refusal) => refusal.key(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            NoticeRefusal::NoSuchProgramme { programme } => vec![("programme", programme.clone())],
            NoticeRefusal::TooManyLines { n, most } => {
                vec![("n", n.to_string()), ("most", most.to_string())]
            }
            NoticeRefusal::LinesChanged { n } => vec![("n", n.to_string())],
            NoticeRefusal::NoCalendar { year } => vec![("year", year.to_string())],
            NoticeRefusal::Over { on } | NoticeRefusal::NotOver { on } => {
                vec![("date", on.to_string())]
            }
            NoticeRefusal::AlreadyObjected { place } => vec![("place", place.to_string())],
            NoticeRefusal::TooManyRows { most } => vec![("most", most.to_string())],
            NoticeRefusal::Words(MoveRefused::WordsTooLong { n, .. }) => vec![
                ("n", n.to_string()),
                ("most", crate::claims::state::WORDS_MAX.to_string()),
            ],
            NoticeRefusal::Ledger(refusal) => refusal.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            NoticeRefusal::Words(refused) => refused.field(),
            NoticeRefusal::NoSuchProgramme { .. } | NoticeRefusal::NoNotice => Some("programme_id"),
            NoticeRefusal::NoSuchMask => Some("mask"),
            NoticeRefusal::PhoneInvalid => Some("contact_phone"),
            _ => None,
        }
    }
}
