//! `GET /document/sentences/{id}`: one sentence with every payment made under it, for staff.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use kernel::Money;
use registers::packs::in_force;
use sea_orm::FromQueryResult;
use web::components::{Quote, Status, Tag};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Page, PageError, T, Viewer};

use super::carried::alone;
use super::parts::{Sentence, row};
use crate::reading::Reading;

#[derive(FromQueryResult)]
struct Payment {
    batch_id: String,
    batch_number: String,
    claim_id: String,
    claim_number: String,
    payee_name: String,
    persons: i64,
    amount_fen: i64,
    state: String,
    settled_on: Option<NaiveDate>,
    voucher_number: Option<String>,
}

#[derive(Template)]
#[template(path = "document/sentence.html")]
struct Body {
    t: T,
    quote: Quote,
    one: Sentence,
    payments: Table,
}

/// The state of a payment line.
pub(crate) fn payment_tag(t: T, state: &str) -> Tag {
    let status = match state {
        "paid" => Status::Paid,
        "bounced" => Status::PaymentFailed,
        "released" => Status::Paying,
        "removed" => Status::Withdrawn,
        _ => Status::AwaitingPayment,
    };
    Tag::new(t, status)
}

const FROM: &str = "FROM payment_line p JOIN payment_batch b ON b.county_code = p.county_code AND b.id = p.batch_id \
     JOIN claim c ON c.county_code = p.county_code AND c.id = p.claim_id WHERE p.county_code = $1 AND p.sentence = $2";

/// The sentence and its payments.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let pack = in_force(app.store().read(), app.county(), viewer.today())
        .await?
        .ok_or(PageError::NotFound)?;
    let sentence = pack.sentence(&id).ok_or(PageError::NotFound)?;
    let reading = Reading::of(&app);
    let window = list.window();
    let limit = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let rows: Vec<Payment> = reading
        .rows(
            &format!(
                "SELECT b.id AS batch_id, b.number AS batch_number, c.id AS claim_id, c.number AS claim_number, p.payee_name, \
                 (SELECT COUNT(*) FROM payment_share s WHERE s.county_code = p.county_code AND s.payment_line_id = p.id) AS persons, \
                 p.amount_fen, p.state, p.settled_on, b.voucher_number {FROM} ORDER BY b.id DESC, p.place LIMIT $3 OFFSET $4"
            ),
            vec![
                id.as_str().into(),
                limit(window.limit).into(),
                limit(window.offset).into(),
            ],
        )
        .await?;
    let count = reading
        .count(
            &format!("SELECT COUNT(*) AS n {FROM}"),
            vec![id.as_str().into()],
        )
        .await?;
    let total = reading
        .fen(
            &format!("SELECT CAST(SUM(p.amount_fen) AS BIGINT) AS n {FROM} AND p.state = 'paid'"),
            vec![id.as_str().into()],
        )
        .await?;
    let payments = table(t, &list, rows, count, total);
    if let Some(format) = list.export() {
        return Ok(payments.download(format)?.into_response());
    }
    let carried = alone(&app, &pack, sentence).await?;
    let body = Body {
        t,
        quote: Quote::new(t, sentence.text.clone()).gloss(sentence.gloss.clone()),
        one: row(&viewer, pack.document(), &carried, t.english()),
        payments,
    };
    let title = t.with("document-sentence").s("id", &id).to_string();
    Ok(Page::desk(&viewer, title)
        .crumb(format!("/document#s{id}"), t.say("document-title"))
        .tag(Tag::new(t, carried.standing.status()))
        .body(&body)?
        .into_response())
}

fn table(t: T, list: &ListQuery, rows: Vec<Payment>, count: u64, total: Money) -> Table {
    let rows = rows
        .into_iter()
        .map(|row| {
            let batch =
                Cell::text(&row.batch_number).link(format!("/cases/payment/{}", row.batch_id));
            let batch = match &row.voucher_number {
                Some(voucher) => batch.sub(voucher),
                None => batch,
            };
            Row::new(vec![
                batch,
                Cell::text(&row.claim_number).link(format!("/cases/claim/{}", row.claim_id)),
                Cell::data(&row.payee_name),
                Cell::number(row.persons),
                Cell::money(Money::from_fen(row.amount_fen)),
                Cell::tag(payment_tag(t, &row.state)),
                row.settled_on.map_or_else(Cell::empty, Cell::day),
            ])
        })
        .collect();
    Table::new(t, list, t.say("document-payments"))
        .column(Column::new(t.say("document-col-batch")).together())
        .column(Column::new(t.say("document-col-claim")).together())
        .column(Column::new(t.say("document-col-payee")))
        .column(Column::number(t.say("document-col-persons")))
        .column(Column::number(t.say("document-col-yuan")))
        .column(Column::new(t.say("document-standing-of-payment")).together())
        .column(Column::new(t.say("document-col-settled")).together())
        .rows(rows, count)
        .total(vec![
            Cell::text(t.say("document-total-paid")),
            Cell::empty(),
            Cell::empty(),
            Cell::empty(),
            Cell::money(total),
            Cell::empty(),
            Cell::empty(),
        ])
        .exported()
        .empty(web::components::Empty::new(
            t.say("document-no-payment"),
            t.say("document-no-payment-why"),
        ))
}
