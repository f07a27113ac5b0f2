//! Settings in the reader's words.

use access::settings::{Kind, Setting};
use web::T;
use web::table::Cell;

/// What it is called.
pub(super) fn name(t: T, setting: Setting) -> String {
    t.say(&format!("admin-set-{}", setting.word())).into_owned()
}

/// A stored value with its unit.
pub(super) fn value(t: T, setting: Setting, stored: &str) -> String {
    match (setting.kind(), stored.parse::<i64>()) {
        (Kind::Number(unit, _), Ok(n)) => t
            .with(format!("admin-n-{}", unit.word()))
            .n("n", n)
            .to_string(),
        _ => stored.to_owned(),
    }
}

/// The same as a cell; words of the office that are Chinese on any page are marked so.
pub(super) fn cell(t: T, setting: Setting, stored: &str) -> Cell {
    match setting.kind() {
        Kind::Number(..) => Cell::text(value(t, setting, stored)),
        _ => Cell::data(stored),
    }
}

/// What it may be.
pub(super) fn allowed(t: T, setting: Setting) -> String {
    match setting.kind() {
        Kind::Number(_, range) => t
            .with("admin-set-range")
            .n("low", *range.start())
            .n("high", *range.end())
            .to_string(),
        Kind::Telephone => t.say("admin-set-telephone-form").into_owned(),
        Kind::Line { most, .. } => t.with("admin-set-most").n("n", most as u64).to_string(),
    }
}
