//! `GET /claims/{id}/lines` and `/claims/{id}/steps`: every line, and everything that happened, as tables that can be taken
//! away.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Moment, Money};
use web::components::{Clause, Person};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::words::{answer_tag, line_reason, line_tag};
use super::{address, institution_money, seen};
use crate::claims::lines::LineState;
use crate::claims::queries::CaseView;
use crate::claims::tables::claim_line;

/// Every line of a claim.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let t = viewer.t();
    let lines: Vec<&claim_line::Model> = view
        .lines
        .iter()
        .filter(|line| line.state != LineState::Withdrawn.word())
        .collect();
    let count = lines.len() as u64;
    let window = list.window();
    let (offset, limit) = (window.offset as usize, window.limit as usize);
    let rows = lines
        .iter()
        .skip(offset)
        .take(limit)
        .map(|line| row(t, &view, line))
        .collect();
    let total = vec![
        Cell::text(t.with("claim-lines-total").n("n", count).to_string()),
        Cell::empty(),
        Cell::empty(),
        Cell::empty(),
        Cell::empty(),
        Cell::empty(),
        Cell::money(Money::from_fen(view.claim.claimed_fen)),
        Cell::money(Money::from_fen(view.claim.approved_fen)),
    ];
    let table = Table::new(t, &list, t.say("claim-lines"))
        .column(Column::number(t.say("claim-place")))
        .column(Column::new(t.say("claim-learner")))
        .column(Column::number(t.say("claim-hours")))
        .column(Column::new(t.say("claim-result")))
        .column(Column::new(t.say("claim-answer")))
        .column(Column::new(t.say("claim-state")).together())
        .column(Column::number(t.say("claim-claimed-yuan")))
        .column(Column::number(t.say("claim-approved-yuan")))
        .rows(rows, count)
        .total(total)
        .note(institution_money(&viewer, &view))
        .exported();
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("claim-lines"))
        .crumb("/claims", t.say("claim-title"))
        .crumb(address(&view.claim.id), &view.claim.number)
        .html(Html::of(&table))
        .into_response())
}

fn row(t: T, view: &CaseView, line: &claim_line::Model) -> Row {
    let programme = &view.claim.programme_id;
    let reason = line_reason(t, &view.pack, programme, line);
    let masked = view
        .masked
        .get(&line.person_id)
        .cloned()
        .unwrap_or_default();
    let open = format!("{}?line={}#why", address(&view.claim.id), line.id);
    let answer = answer_tag(t, &line.answer);
    let plain = answer.text();
    Row::new(vec![
        Cell::number(i64::from(line.place)),
        Cell::person(Person::new(t, &line.person_name, masked).link(open)),
        Cell::text(hours(view, line)),
        Cell::text(result(t, view, line)),
        Cell::html(
            Html::join([Html::of(&answer), Html::escaped(" "), reason]),
            plain,
        ),
        Cell::tag(line_tag(t, line)),
        Cell::money(Money::from_fen(line.claimed_fen)),
        Cell::money(Money::from_fen(line.approved_fen)),
    ])
}

/// Attended of taught hours: 92 / 96.
pub(super) fn hours(view: &CaseView, line: &claim_line::Model) -> String {
    let known = line
        .enrolment_id
        .as_ref()
        .and_then(|id| view.learners.get(id));
    known.map_or_else(String::new, |known| {
        format!("{} / {}", known.attended_hours, known.taught_hours)
    })
}

/// What a learner reached, in words.
pub(super) fn result(t: T, view: &CaseView, line: &claim_line::Model) -> String {
    let known = line
        .enrolment_id
        .as_ref()
        .and_then(|id| view.learners.get(id));
    let key = match known {
        Some(known) => match (&known.result, known.left_on) {
            (Some(reached), _) => match reached.outcome.as_str() {
                "passed" => "claim-result-passed",
                "failed" => "claim-result-failed",
                _ => "claim-result-absent",
            },
            (None, Some(_)) => "claim-result-left",
            (None, None) => "claim-result-none",
        },
        None => "claim-result-none",
    };
    t.say(key).into_owned()
}

/// Everything that happened to a claim.
pub async fn steps(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let t = viewer.t();
    let places: std::collections::HashMap<&str, i32> = view
        .lines
        .iter()
        .map(|line| (line.id.as_str(), line.place))
        .collect();
    let window = list.window();
    let rows = view
        .steps
        .iter()
        .skip(window.offset as usize)
        .take(window.limit as usize)
        .map(|step| {
            let about = step.line_id.as_deref().and_then(|id| places.get(id));
            let what = t.say(&format!("claim-step-{}", step.step)).into_owned();
            let what = match about {
                Some(place) => t
                    .with("claim-step-of-line")
                    .s("step", what)
                    .s("place", place)
                    .to_string(),
                None => what,
            };
            let words = [&step.opinion, &step.reason];
            let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).collect();
            let mut said = Cell::data(words.join("　"));
            if let Some(sentence) = &step.reason_sentence {
                said = said.clause(Clause::new(t, sentence));
            }
            Row::new(vec![
                Cell::moment(Moment::new(step.at)),
                Cell::text(what),
                Cell::data(&step.by_name),
                said,
            ])
        })
        .collect();
    let table = Table::new(t, &list, t.say("claim-steps"))
        .column(Column::new(t.say("claim-at")).together())
        .column(Column::new(t.say("claim-step")))
        .column(Column::new(t.say("claim-by-whom")))
        .column(Column::new(t.say("claim-words")))
        .rows(rows, view.steps.len() as u64)
        .exported();
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("claim-steps"))
        .crumb("/claims", t.say("claim-title"))
        .crumb(address(&view.claim.id), &view.claim.number)
        .html(Html::of(&table))
        .into_response())
}
