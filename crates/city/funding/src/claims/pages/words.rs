//! States, answers, reasons and findings of claims in the reader's words.

use kernel::Text;
use policy::{Determination, Pack, Tri};
use web::components::{Icon, Look, Status, Tag};
use web::{Html, T};

use crate::claims::checks::Outcome;
use crate::claims::commands::OTHER;
use crate::claims::determine::HAD_BEFORE;
use crate::claims::lines::LineState;
use crate::claims::reckon::Answer;
use crate::claims::state::Phase;
use crate::claims::tables::{claim_check, claim_line};
use crate::meetings::MISSING;

/// The state of a claim as officers read it.
pub(crate) fn phase_tag(t: T, phase: Phase) -> Tag {
    let status = match phase {
        Phase::Draft => Status::Draft,
        Phase::Submitted => Status::FirstReview,
        Phase::Checked => Status::SecondReview,
        Phase::Reviewed => Status::Approval,
        Phase::Approved => Status::Meeting,
        Phase::Returned => Status::Returned,
        Phase::OnHold => Status::OnHold,
        Phase::Refused => Status::Refused,
        Phase::Withdrawn => Status::Withdrawn,
        Phase::Decided => return Tag::of(Look::Ok, Icon::Tick, t.say("claim-state-decided")),
    };
    Tag::new(t, status)
}

/// The state of a claim as the applicant reads it: which officer has it is the office's own affair.
pub(crate) fn phase_tag_for(t: T, phase: Phase, officer: bool) -> Tag {
    let inside = matches!(
        phase,
        Phase::Submitted | Phase::Checked | Phase::Reviewed | Phase::Approved
    );
    if inside && !officer {
        Tag::of(Look::Go, Icon::Half, t.say("claim-state-under-review"))
    } else {
        phase_tag(t, phase)
    }
}

/// The answer of the rules.
pub(crate) fn answer_tag(t: T, answer: &str) -> Tag {
    Tag::new(t, answer_status(answer))
}

fn answer_status(answer: &str) -> Status {
    match Answer::from_word(answer) {
        Some(Answer::Yes) => Status::Eligible,
        Some(Answer::No) => Status::NotEligible,
        _ => Status::Missing,
    }
}

/// Where a line stands: the rules' answer while it is under review.
pub(crate) fn line_tag(t: T, line: &claim_line::Model) -> Tag {
    let status = match LineState::from_word(&line.state) {
        None | Some(LineState::Claimed) => answer_status(&line.answer),
        Some(LineState::Approved) => {
            return Tag::of(Look::Ok, Icon::Tick, t.say("claim-line-approved"));
        }
        Some(LineState::Refused) => Status::Refused,
        Some(LineState::Held) => Status::Missing,
        Some(LineState::Noticed) => Status::OnNotice,
        Some(LineState::Objected) => Status::Objected,
        Some(LineState::Cleared) => Status::AwaitingPayment,
        Some(LineState::InPayment) => Status::Paying,
        Some(LineState::Paid) => Status::Paid,
        Some(LineState::Bounced) => Status::PaymentFailed,
        Some(LineState::Withdrawn) => Status::Withdrawn,
    };
    Tag::new(t, status)
}

/// What a check answered.
pub(crate) fn outcome_tag(t: T, outcome: &str, settled: bool) -> Tag {
    match Outcome::from_word(outcome) {
        Some(Outcome::Pass) => Tag::new(t, Status::Pass),
        Some(Outcome::NoData) => Tag::new(t, Status::NoData),
        Some(Outcome::Fail) if settled => {
            Tag::of(Look::Ok, Icon::Tick, t.say("claim-check-settled"))
        }
        Some(Outcome::Fail) => Tag::new(t, Status::Problem),
        Some(Outcome::CouldNotCheck) | None => Tag::new(t, Status::CouldNotCheck),
    }
}

/// The name of a check.
pub(crate) fn check_name(t: T, check: &str) -> String {
    t.say(&format!("claim-check-{}", check.replace('_', "-")))
        .into_owned()
}

/// What a check found, with its numbers and days.
pub(crate) fn check_note(t: T, pack: &Pack, row: &claim_check::Model) -> Html {
    let Some(key) = &row.note_key else {
        return Html::default();
    };
    let args: Vec<(String, String)> = row
        .note_args
        .as_deref()
        .and_then(|json| serde_json::from_str(json).ok())
        .unwrap_or_default();
    let said = args
        .into_iter()
        .fold(t.with(key.clone()), |said, (name, value)| {
            match name.as_str() {
                "on" => match value.parse() {
                    Ok(day) => said.date(name, day),
                    Err(_) => said.s(name, value),
                },
                "programme" => {
                    let title = pack
                        .programme(&value)
                        .map_or_else(|| value.clone(), |one| t.pick(&one.title).to_owned());
                    said.s(name, title)
                }
                "n" => match value.parse::<i64>() {
                    Ok(n) => said.n(name, n),
                    Err(_) => said.s(name, value),
                },
                _ => said.s(name, value),
            }
        });
    said.html()
}

/// A condition of the programme in words.
pub(crate) fn condition_words(pack: &Pack, programme: &str, id: &str) -> Option<Text> {
    let programme = pack.programme(programme)?;
    let condition = programme.conditions().find(|one| one.id == id)?;
    Some(
        condition
            .text
            .clone()
            .unwrap_or_else(|| condition.rule.words.clone()),
    )
}

/// Why a line stands as it does, in a line: the condition that is not met, what is missing, the officer's reason.
pub(crate) fn line_reason(t: T, pack: &Pack, programme: &str, line: &claim_line::Model) -> Html {
    if let Some(reason) = &line.reason {
        let words = line.reason_words.as_deref().unwrap_or_default();
        match reason.as_str() {
            OTHER => return t.zh(words),
            HAD_BEFORE => return had_before(t, words),
            MISSING => {}
            id => {
                let condition = condition_words(pack, programme, id)
                    .map(|text| t.pick(&text).to_owned())
                    .unwrap_or_else(|| id.to_owned());
                let not_met = t.with("claim-reason-not-met").s("condition", condition);
                return if words.is_empty() {
                    not_met.html()
                } else {
                    Html::join([not_met.html(), Html::escaped("　"), t.zh(words)])
                };
            }
        }
    }
    let Ok(determination) = Determination::from_json(&line.determination) else {
        return Html::default();
    };
    match Answer::from_word(&line.answer) {
        Some(Answer::No) => {
            determination
                .with_answer(Tri::No)
                .next()
                .map_or_else(Html::default, |condition| {
                    let condition = t.pick(&condition.text).to_owned();
                    t.with("claim-reason-not-met")
                        .s("condition", condition)
                        .html()
                })
        }
        Some(Answer::Unknown) => {
            let labels: Vec<_> = determination
                .missing
                .iter()
                .map(|missing| t.pick(&missing.label).to_owned())
                .collect();
            let labels = labels.join(t.say("web-list-comma").as_ref());
            t.with("claim-reason-missing").s("facts", labels).html()
        }
        _ => Html::default(),
    }
}

fn had_before(t: T, day: &str) -> Html {
    match day.parse() {
        Ok(on) => t.with("claim-reason-had-before").date("on", on).html(),
        Err(_) => t.with("claim-reason-had-before").s("on", day).html(),
    }
}

/// Yes, no and unknown with their counts, those that occur.
pub(crate) fn answer_tags(t: T, yes: i32, unknown: i32, no: i32) -> Vec<Tag> {
    [
        (Status::Eligible, yes),
        (Status::Missing, unknown),
        (Status::NotEligible, no),
    ]
    .into_iter()
    .filter(|(_, n)| *n > 0)
    .map(|(status, n)| Tag::new(t, status).count(n))
    .collect()
}
