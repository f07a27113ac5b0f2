//! The list of those to be reached, and one person's calls.

pub mod list;
pub mod person;

use web::T;
use web::components::{Icon, Look, Tag};

use super::CallResult;
use super::tables::outreach_call;

/// What came of a call, as a tag.
fn result_tag(t: T, call: &outreach_call::Model) -> Tag {
    match CallResult::from_word(&call.result) {
        Some(result @ CallResult::Interested) => Tag::of(Look::Ok, Icon::Tick, t.say(result.key())),
        Some(result) if result.reached() => Tag::of(Look::Idle, Icon::Minus, t.say(result.key())),
        Some(result) => Tag::of(Look::Ask, Icon::Question, t.say(result.key())),
        None => Tag::of(Look::Ask, Icon::Question, call.result.clone()),
    }
}
