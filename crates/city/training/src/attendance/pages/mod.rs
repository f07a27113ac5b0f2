//! The pages of attendance: a teacher's day and one lesson on a phone, hours on the desk, what learners say of days.

pub(super) mod day;
pub(super) mod export;
pub(super) mod hours;
pub(super) mod lesson;
pub(super) mod own;
pub(super) mod spot;
pub(super) mod statements;

use chrono::NaiveDate;
use kernel::Role;
use web::components::{Icon, Look, Tag};
use web::{Html, T};

use super::tables::day_statement;
use crate::lessons::{lesson as lessons, timetable::clock};

/// Whoever takes an export of the platform over.
pub(super) const KEEPERS: &[Role] = &[Role::SchoolManager, Role::Clerk];

/// `19:00 至 21:30`.
fn times(t: T, lesson: &lessons::Model) -> String {
    t.with("attendance-times")
        .s("from", clock(lesson.start_minute))
        .s("to", clock(lesson.end_minute))
        .to_string()
}

/// What is taught and where, Chinese data.
fn place(t: T, lesson: &lessons::Model) -> Html {
    let text = match &lesson.room {
        Some(room) => format!("{}　{room}", lesson.content),
        None => lesson.content.clone(),
    };
    t.zh(&text)
}

/// What a learner said of a day, and what became of it.
fn said_tag(t: T, row: &day_statement::Model) -> Tag {
    match (row.answer.as_str(), row.state.as_str()) {
        ("confirmed", _) => Tag::of(Look::Ok, Icon::Tick, t.say("attendance-confirmed")),
        (_, "open") => Tag::of(Look::Ask, Icon::Question, t.say("attendance-denied-open")),
        (_, "upheld") => Tag::of(Look::No, Icon::Cross, t.say("attendance-denied-upheld")),
        _ => Tag::of(Look::Idle, Icon::Minus, t.say("attendance-denied-rejected")),
    }
}

/// The day an address names, or today.
fn asked_day(day: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    day.unwrap_or(today)
}
