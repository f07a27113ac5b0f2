//! The pages of results and certificates.

pub(super) mod certificates;
pub(super) mod class;
pub(super) mod record;
pub(super) mod upload;

use web::T;
use web::components::{Icon, Look, Tag};

use super::tables::result;

/// An outcome as a state.
fn outcome_tag(t: T, word: &str) -> Tag {
    match word {
        "passed" => Tag::of(Look::Ok, Icon::Tick, t.say("result-passed")),
        "failed" => Tag::of(Look::No, Icon::Cross, t.say("result-failed")),
        _ => Tag::of(Look::Idle, Icon::Minus, t.say("result-absent")),
    }
}

/// What the national register said.
fn check_tag(t: T, word: &str) -> Tag {
    match word {
        "found" => Tag::of(Look::Ok, Icon::Tick, t.say("result-check-found")),
        "not_found" => Tag::of(Look::No, Icon::Cross, t.say("result-check-not-found")),
        "mismatch" => Tag::of(Look::Warn, Icon::Triangle, t.say("result-check-mismatch")),
        _ => Tag::of(Look::Idle, Icon::Ring, t.say("result-check-unchecked")),
    }
}

/// A kind of certificate in the reader's words.
fn kind_words(t: T, kind: &str) -> String {
    t.say(match kind {
        "skill_level" => "result-kind-skill-level",
        "qualification" => "result-kind-qualification",
        "special_ability" => "result-kind-special-ability",
        _ => "result-kind-completion",
    })
    .into_owned()
}

/// The kinds of certificates, in the order of lists.
const KINDS: [&str; 4] = [
    "skill_level",
    "qualification",
    "special_ability",
    "completion",
];

/// A score in points.
fn points(tenths: Option<i32>) -> String {
    match tenths {
        None => String::new(),
        Some(tenths) if tenths % 10 == 0 => (tenths / 10).to_string(),
        Some(tenths) => format!("{}.{}", tenths / 10, tenths % 10),
    }
}

/// The attempts before the one that counts: 第 1 次 不合格 2023-06-30.
fn history(t: T, attempts: &[&result::Model]) -> String {
    attempts
        .iter()
        .map(|row| {
            t.with("result-attempt")
                .s("n", row.attempt)
                .s("outcome", outcome_tag(t, &row.outcome).text())
                .s("day", t.iso(row.examined_on))
                .to_string()
        })
        .collect::<Vec<_>>()
        .join("　")
}
