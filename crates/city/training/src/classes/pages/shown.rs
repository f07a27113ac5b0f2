//! How parts of a class read on a page.

use kernel::{Money, SkillLevel, WorkCalendar};
use web::components::{Icon, Look, Status, Tag};
use web::{Html, T};

use crate::classes::class;
use crate::classes::commands::level_of;
use crate::classes::state::Phase;
use crate::classes::tasks::{Problem, TaskKind, TaskStatus};

/// The state of a class, in one word.
pub(super) fn phase_tag(t: T, phase: Phase) -> Tag {
    match phase {
        Phase::Draft => Tag::new(t, Status::Draft),
        Phase::Submitted => Tag::new(t, Status::FirstReview),
        Phase::Checked => Tag::new(t, Status::SecondReview),
        Phase::Reviewed => Tag::new(t, Status::Approval),
        Phase::Approved => Tag::of(Look::Ok, Icon::Tick, t.say("class-state-approved")),
        Phase::Returned => Tag::new(t, Status::Returned),
        Phase::Teaching => Tag::of(Look::Go, Icon::Half, t.say("class-state-teaching")),
        Phase::Finished => Tag::of(Look::Ok, Icon::Tick, t.say("class-state-finished")),
        Phase::Cancelled => Tag::of(Look::Idle, Icon::Minus, t.say("class-state-cancelled")),
    }
}

/// The phase of a stored class; a word no phase has is shown as a draft and never acted on.
pub(super) fn phase(row: &class::Model) -> Phase {
    Phase::from_word(&row.state).unwrap_or(Phase::Draft)
}

/// The name of a task.
pub(super) fn task_name(t: T, kind: TaskKind) -> String {
    t.say(&format!("class-task-{}", kind.word())).into_owned()
}

/// The state of a task.
pub(super) const fn task_state(status: TaskStatus) -> web::components::TaskState {
    use web::components::TaskState;
    match status {
        TaskStatus::NotStarted => TaskState::NotStarted,
        TaskStatus::InProgress => TaskState::InProgress,
        TaskStatus::Done => TaskState::Done,
        TaskStatus::Problem => TaskState::Problem,
        TaskStatus::CannotYet => TaskState::Locked,
    }
}

/// A problem in words that say what to do.
pub(super) fn problem(t: T, problem: &Problem) -> String {
    let said = match problem {
        Problem::Missing { parts } => {
            let words: Vec<_> = parts
                .iter()
                .map(|part| {
                    t.say(&format!("class-missing-{}", part.word()))
                        .into_owned()
                })
                .collect();
            let comma = t.say("web-list-comma");
            t.with("class-problem-missing")
                .s("parts", words.join(comma.as_ref()))
        }
        Problem::ProgrammeNotInForce { on } => t
            .with("class-problem-programme-not-in-force")
            .date("on", *on),
        Problem::RateAboveCeiling => t.with("class-problem-rate"),
        Problem::HeadsOutside { heads, least, most } => t
            .with("class-problem-heads")
            .n("heads", *heads)
            .n("least", *least)
            .n("most", *most),
        Problem::TooLate { latest, earliest } => t
            .with("class-problem-too-late")
            .date("latest", *latest)
            .date("earliest", *earliest),
        Problem::NoCalendar { year } => t.with("class-problem-no-calendar").s("year", year),
        Problem::NoMainTrainer => t.with("class-problem-no-main"),
        Problem::TrainerClosed => t.with("class-problem-trainer-closed"),
        Problem::TooFewSeats { heads, seats } => t
            .with("class-problem-seats")
            .n("heads", *heads)
            .n("seats", *seats),
        Problem::VenueClosed => t.with("class-problem-venue-closed"),
        Problem::HoursMissing { planned, hours } => t
            .with("class-problem-hours-missing")
            .n("planned", *planned)
            .n("hours", *hours)
            .n("left", hours - planned),
        Problem::HoursTooMany { planned, hours } => t
            .with("class-problem-hours-too-many")
            .n("planned", *planned)
            .n("hours", *hours),
        Problem::LessonOutside { on } => t.with("class-problem-lesson-outside").date("on", *on),
        Problem::LessonTrainerDropped { on } => {
            t.with("class-problem-lesson-trainer").date("on", *on)
        }
        Problem::FirstLessonLater { on, starts_on } => t
            .with("class-problem-first-lesson")
            .date("on", *on)
            .date("starts", *starts_on),
        Problem::TooFewLearners { heads, least } => t
            .with("class-problem-too-few")
            .n("heads", *heads)
            .n("least", *least),
        Problem::TooManyLearners { heads, most } => t
            .with("class-problem-too-many")
            .n("heads", *heads)
            .n("most", *most),
    };
    said.to_string()
}

/// A level in the reader's language.
pub(super) fn level(t: T, word: Option<&str>) -> Option<&'static str> {
    let level: SkillLevel = level_of(word?)?;
    Some(if t.english() { level.en() } else { level.zh() })
}

/// The occupation with its level: 电工，初级工（五级）.
pub(super) fn occupation(t: T, row: &class::Model) -> Html {
    let Some(name) = &row.occupation_name else {
        return Html::default();
    };
    match level(t, row.level.as_deref()) {
        Some(level) => t
            .with("class-occupation-level")
            .s("occupation", name)
            .s("level", level)
            .html(),
        None => t.zh(name),
    }
}

/// The days of a class.
pub(super) fn days(t: T, row: &class::Model) -> String {
    match (row.starts_on, row.ends_on) {
        (Some(from), Some(to)) if from == to => t.date(from),
        (Some(from), Some(to)) => t.range(from, to),
        _ => String::new(),
    }
}

/// Its hours by kind.
pub(super) fn hours(t: T, row: &class::Model) -> Option<String> {
    let said = t
        .with("class-hours-by-kind")
        .n("hours", row.hours?)
        .n("theory", row.theory_hours.unwrap_or(0))
        .n("practice", row.practice_hours.unwrap_or(0))
        .n("online", row.online_hours.unwrap_or(0));
    Some(said.to_string())
}

/// The agreed rate.
pub(super) fn rate(row: &class::Model) -> Option<Money> {
    row.agreed_rate_fen.map(Money::from_fen)
}

/// Working days from today to a day; none where the calendar does not reach.
pub(super) fn left(t: T, day: chrono::NaiveDate) -> Option<i64> {
    WorkCalendar::national()
        .working_days_between(t.today(), day)
        .ok()
}
