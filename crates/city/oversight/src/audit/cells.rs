//! Small words the sections of a case share.

use funding::claims::lines::LineState;
use funding::claims::state::Phase;
use training::classes::case::SYSTEM;
use web::components::{Icon, Look, Status, Tag};
use web::table::{Cell, Column, ListQuery, Table};
use web::{Html, T, components::Answer};

use crate::worker::way;

/// A table inside a case: no filters, no pager, its own id.
pub(super) fn plain(t: T, id: &'static str, key: &'static str) -> Table {
    Table::new(t, &ListQuery::new("/audit", ""), t.say(key))
        .id(id)
        .bare()
}

/// A column of words.
pub(super) fn words(t: T, key: &'static str) -> Column {
    Column::new(t.say(key))
}

/// A column of numbers.
pub(super) fn numbers(t: T, key: &'static str) -> Column {
    Column::number(t.say(key))
}

/// A day that may not have come.
pub(super) fn day(day: Option<chrono::NaiveDate>) -> Cell {
    day.map_or_else(Cell::empty, Cell::day)
}

/// Chinese data that may be missing.
pub(super) fn data(text: Option<&str>) -> Cell {
    text.map_or_else(Cell::empty, Cell::data)
}

/// A determination's answer.
pub(super) fn answer(word: &str) -> Answer {
    match word {
        "yes" => Answer::Yes,
        "no" => Answer::No,
        _ => Answer::Unknown,
    }
}

/// An examination's outcome.
pub(super) fn outcome(t: T, word: &str) -> Tag {
    match word {
        "passed" => Tag::of(Look::Ok, Icon::Tick, t.say("worker-passed")),
        "failed" => Tag::of(Look::No, Icon::Cross, t.say("worker-failed")),
        _ => Tag::of(Look::Idle, Icon::Minus, t.say("worker-not-examined")),
    }
}

/// Where a whole claim stands; once the meeting has decided, it waits for no meeting any more.
pub(super) fn claim_state(t: T, phase: Phase) -> Tag {
    match phase {
        Phase::Decided => Tag::of(Look::Ok, Icon::Tick, t.say("claim-state-decided")),
        _ => Tag::new(t, way::status(LineState::Claimed, phase)),
    }
}

/// Who took a step: a name, or the system.
pub(super) fn by(t: T, account: &str, name: &str) -> Html {
    if account == SYSTEM {
        Html::escaped(&t.say("class-step-system"))
    } else {
        t.zh(name)
    }
}

/// A check's outcome.
pub(super) fn check(t: T, word: &str) -> Tag {
    Tag::new(
        t,
        match word {
            "pass" => Status::Pass,
            "fail" => Status::Fail,
            "no_data" => Status::NoData,
            _ => Status::CouldNotCheck,
        },
    )
}
