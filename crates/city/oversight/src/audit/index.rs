//! `GET /audit`: every claim as a case, with what was paid, to be filtered and exported.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use chrono::{Datelike, NaiveDate};
use funding::claims::state::Phase;
use kernel::{Money, Role};
use sea_orm::{FromQueryResult, Value};
use web::components::{Button, Empty};
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Viewer};

use super::cells::claim_state;
use super::{EXPORT, VERIFY};
use crate::reading::Reading;

#[derive(FromQueryResult)]
struct Case {
    id: String,
    number: String,
    title: Option<String>,
    organisation: Option<String>,
    programme_id: String,
    state: String,
    lines: i32,
    claimed_fen: i64,
    approved_fen: i64,
    paid_fen: i64,
    made_on: Option<NaiveDate>,
    box_number: Option<String>,
}

const PAID: &str = "(SELECT CAST(COALESCE(SUM(p.amount_fen), 0) AS BIGINT) FROM payment_line p \
     WHERE p.county_code = c.county_code AND p.claim_id = c.id AND p.state = 'paid' AND p.live = 1)";

/// The list.
pub(super) async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let reading = Reading::of(&app);
    let pack = registers::packs::in_force(reading.db(), reading.county(), viewer.today()).await?;
    let mut conditions = vec![
        "c.county_code = $1".to_owned(),
        "c.state <> 'draft'".to_owned(),
    ];
    let mut values: Vec<Value> = Vec::new();
    let mut add = |values: &mut Vec<Value>, value: Value, condition: &dyn Fn(usize) -> String| {
        values.push(value);
        conditions.push(condition(values.len() + 1));
    };
    if let Some(state) = list.get("state").and_then(Phase::from_word) {
        add(&mut values, state.word().into(), &|n| {
            format!("c.state = ${n}")
        });
    }
    if let Some(programme) = list.get("programme") {
        add(&mut values, programme.into(), &|n| {
            format!("c.programme_id = ${n}")
        });
    }
    if let Some(number) = list.get("q") {
        add(&mut values, number.into(), &|n| {
            format!("(c.number = ${n} OR k.number = ${n} OR o.name = ${n})")
        });
    }
    if list.get("doubt").is_some() {
        conditions.push(
            "EXISTS (SELECT 1 FROM claim_check d WHERE d.county_code = c.county_code AND d.claim_id = c.id \
             AND d.run = c.check_run AND d.outcome IN ('fail', 'could_not_check'))"
                .to_owned(),
        );
    }
    let from = format!(
        "FROM claim c LEFT JOIN class k ON k.county_code = c.county_code AND k.id = c.class_id \
         LEFT JOIN organisation o ON o.county_code = c.county_code AND o.id = c.organisation_id \
         LEFT JOIN dossier_box b ON b.county_code = c.county_code AND b.case_kind = 'claim' AND b.case_id = c.id \
         LEFT JOIN meeting g ON g.county_code = c.county_code AND g.id = c.meeting_id WHERE {}",
        conditions.join(" AND ")
    );
    let count = reading
        .count(&format!("SELECT COUNT(*) AS n {from}"), values.clone())
        .await?;
    let paid = reading
        .fen(
            &format!("SELECT CAST(SUM({PAID}) AS BIGINT) AS n {from}"),
            values.clone(),
        )
        .await?;
    let window = list.window();
    let found: Vec<Case> = reading
        .rows(
            &format!(
                "SELECT c.id, c.number, k.title, o.name AS organisation, c.programme_id, c.state, c.lines, c.claimed_fen, c.approved_fen, \
                 {PAID} AS paid_fen, c.decided_on AS made_on, COALESCE(b.box_number, g.box_number) AS box_number {from} ORDER BY c.id DESC LIMIT {} OFFSET {}",
                window.limit, window.offset
            ),
            values,
        )
        .await?;
    let title_of = |id: &str| {
        pack.as_ref()
            .and_then(|pack| pack.programme(id))
            .map_or_else(|| id.to_owned(), |one| t.pick(&one.title).to_owned())
    };
    let rows = found
        .into_iter()
        .map(|row| {
            let phase = Phase::from_word(&row.state).unwrap_or(Phase::Submitted);
            Row::new(vec![
                Cell::text(&row.number)
                    .link(format!("/cases/claim/{}", row.id))
                    .sub(title_of(&row.programme_id)),
                Cell::data(row.title.unwrap_or_default())
                    .sub_data(row.organisation.unwrap_or_default()),
                Cell::tag(claim_state(t, phase)),
                Cell::number(row.lines.into()),
                Cell::money(Money::from_fen(row.claimed_fen)),
                Cell::money(Money::from_fen(row.approved_fen)),
                Cell::money(Money::from_fen(row.paid_fen)),
                row.made_on.map_or_else(Cell::empty, Cell::day),
                Cell::data(row.box_number.unwrap_or_default()),
            ])
        })
        .collect();
    let programmes = pack
        .iter()
        .flat_map(|pack| pack.programmes())
        .map(|one| Choice::new(one.id.clone(), t.pick(&one.title)))
        .collect();
    let states = Phase::ALL
        .iter()
        .filter(|phase| **phase != Phase::Draft)
        .map(|phase| {
            let word = claim_state(t, *phase).text();
            Choice::new(phase.word(), word)
        })
        .collect();
    let table = Table::new(t, &list, t.say("audit-title"))
        .filter(Filter::search("q", t.say("audit-filter-q")))
        .filter(Filter::select(
            t,
            "programme",
            t.say("audit-programme"),
            programmes,
        ))
        .filter(Filter::select(t, "state", t.say("audit-state"), states))
        .filter(Filter::select(
            t,
            "doubt",
            t.say("audit-doubts"),
            vec![Choice::new("1", t.say("audit-with-doubts"))],
        ))
        .column(Column::new(t.say("audit-number")).together())
        .column(Column::new(t.say("audit-class")))
        .column(Column::new(t.say("audit-state")).together())
        .column(Column::number(t.say("audit-persons")))
        .column(Column::number(t.say("audit-claimed")))
        .column(Column::number(t.say("audit-approved")))
        .column(Column::number(t.say("audit-paid")))
        .column(Column::new(t.say("audit-decided-on")).together())
        .column(Column::new(t.say("audit-box")))
        .rows(rows, count)
        .total(vec![
            Cell::text(t.say("audit-total")),
            Cell::empty(),
            Cell::empty(),
            Cell::empty(),
            Cell::empty(),
            Cell::empty(),
            Cell::money(paid),
            Cell::empty(),
            Cell::empty(),
        ])
        .exported()
        .empty(Empty::new(
            t.say("audit-no-case"),
            t.say("audit-no-case-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let year = crate::document::this_year(viewer.today());
    let spent = reading
        .fen(
            "SELECT CAST(SUM(amount_fen) AS BIGINT) AS n FROM payment_line WHERE county_code = $1 AND state = 'paid' \
             AND settled_on >= $2 AND settled_on < $3",
            year,
        )
        .await?;
    let sub = t
        .with("audit-year")
        .s("year", viewer.today().year())
        .money("amount", spent)
        .to_string();
    let mut page = Page::desk(&viewer, t.say("audit-title"))
        .count(count)
        .sub(Html::escaped(&sub));
    if viewer.is_any(EXPORT) {
        page = page.action(Button::link(t.say("audit-exports"), "/audit/exports"));
    }
    if viewer.is_any(VERIFY) || viewer.is(Role::Auditor) {
        page = page.action(Button::link(t.say("audit-verify"), "/audit/verify"));
    }
    Ok(page.html(Html::of(&table)).into_response())
}
