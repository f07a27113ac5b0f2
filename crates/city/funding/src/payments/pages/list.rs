//! `GET /payments`

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Money;
use web::components::{Button, Empty};
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Viewer};

use super::tag;
use crate::payments::commands::HANDLERS;
use crate::payments::queries::{self, Wanted};
use crate::payments::state::BatchState;
use crate::rules;

/// All batches, the newest first.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let pack = rules::pack(&app, &viewer).await?;
    let (db, county) = (app.store().read(), app.county());
    let wanted = Wanted {
        fund_id: list.get("fund").map(Into::into),
        state: list.get("state").and_then(BatchState::from_word),
        number: list.get("q").map(|number| number.trim().to_owned()),
    };
    let count = queries::count(db, county, &wanted).await?;
    let window = list.window();
    let found = queries::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in &found {
        rows.push(Row::new(vec![
            Cell::text(&row.number).link(format!("/payments/{}", row.id)),
            Cell::text(rules::words(t, &rules::fund(&pack, &row.fund_id)))
                .sub(rules::words(t, &rules::owner(&pack, &row.payment_owner))),
            Cell::number(i64::from(row.lines)),
            Cell::money(Money::from_fen(row.amount_fen)),
            Cell::data(row.voucher_number.clone().unwrap_or_default()),
            Cell::moment(row.prepared_at.into()),
            Cell::tag(tag(t, row)?),
        ]));
    }
    let funds = pack
        .settings()
        .funds
        .iter()
        .map(|fund| Choice::new(&fund.id, rules::words(t, &fund.name)))
        .collect();
    let states = [
        ("prepared", "payment-state-prepared"),
        ("released", "payment-state-released"),
        ("settled", "payment-state-settled"),
        ("cancelled", "payment-state-cancelled"),
    ]
    .map(|(word, key)| Choice::new(word, t.say(key)))
    .to_vec();
    let table = Table::new(t, &list, t.say("payment-title"))
        .filter(Filter::search("q", t.say("payment-number")))
        .filter(Filter::select(t, "fund", t.say("payment-fund"), funds))
        .filter(Filter::select(t, "state", t.say("payment-state"), states))
        .column(Column::new(t.say("payment-number")))
        .column(Column::new(t.say("payment-fund")))
        .column(Column::number(t.say("payment-payees")))
        .column(Column::number(t.say("payment-yuan")))
        .column(Column::new(t.say("payment-voucher")))
        .column(Column::new(t.say("payment-prepared-at")).together())
        .column(Column::new(t.say("payment-state")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(t.say("payment-none"), t.say("payment-none-why")));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("payment-title"));
    if viewer.is_any(HANDLERS) {
        page = page.action(Button::link(t.say("payment-prepare"), "/payments/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}
