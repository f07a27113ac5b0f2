//! `GET /funds/{fund}/appropriations` and the form that records one (指标下达).

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use chrono::Datelike;
use kernel::{Money, Role};
use ledger::FundId;
use web::components::{Button, Empty, Icon, Look, Tag};
use web::form::{Field, FormErrors, Values};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::named;
use crate::funds::commands::appropriate::Appropriate;
use crate::funds::queries;
use crate::rules;

/// Most characters of a document number or subject.
const WORDS_MOST: usize = 100;

/// The documents of a fund with what is left of each.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(fund): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let pack = rules::pack(&app, &viewer).await?;
    let name = named(&pack, &fund)?;
    let id = FundId::parse(&fund).map_err(|_| PageError::NotFound)?;
    let (db, county) = (app.store().read(), app.county());
    let documents = queries::appropriations(db, county, Some(&fund)).await?;
    let balances = queries::balances(db, county, Some(&fund)).await?;
    let officer = viewer.is(Role::FundOfficer);
    let rows = documents
        .iter()
        .map(|row| {
            let number = Cell::data(&row.document_number);
            let mut cells = vec![
                match &row.taken_back_reason {
                    Some(reason) => number.sub_data(reason),
                    None => number,
                },
                Cell::text(row.year.to_string()),
                Cell::day(row.issued_on),
                Cell::data(&row.subject),
                Cell::money(Money::from_fen(row.amount_fen)),
                match row.live {
                    Some(_) => Cell::money(balances.quota_left(&id, &row.document_number)),
                    None => Cell::tag(Tag::of(Look::Idle, Icon::Minus, t.say("fund-taken-back"))),
                },
            ];
            if officer {
                cells.push(match row.live {
                    Some(_) => Cell::text(t.say("fund-take-back"))
                        .link(format!("/funds/{fund}/appropriations/{}/take-back", row.id)),
                    None => Cell::empty(),
                });
            }
            Row::new(cells)
        })
        .collect();
    let mut table = Table::new(t, &list, t.say("fund-documents"))
        .column(Column::new(t.say("fund-document-number")))
        .column(Column::new(t.say("fund-year")))
        .column(Column::new(t.say("fund-issued-on")).together())
        .column(Column::new(t.say("fund-subject")))
        .column(Column::number(t.say("fund-yuan")))
        .column(Column::number(t.say("fund-quota-left")));
    if officer {
        table = table.column(Column::new(t.say("fund-mistake")));
    }
    let table = table
        .rows(rows, u64::try_from(documents.len()).unwrap_or(0))
        .exported()
        .empty(Empty::new(
            t.say("fund-no-documents"),
            t.say("fund-no-documents-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("fund-documents"))
        .crumb("/funds", t.say("fund-title"))
        .crumb(format!("/funds/{fund}"), t.pick(name));
    if officer {
        let to = format!("/funds/{fund}/appropriations/new");
        page = page.action(Button::link(t.say("fund-record"), to).primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

/// `GET /funds/{fund}/appropriations/new`
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(fund): Path<String>,
) -> Result<Page, PageError> {
    page(&app, &viewer, &fund, &Values::default(), FormErrors::new()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    fund: &str,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let pack = rules::pack(app, viewer).await?;
    let name = named(&pack, fund)?;
    let subject = pack
        .settings()
        .fund(fund)
        .and_then(|fund| fund.subject_code.clone());
    let form = viewer
        .form(format!("/funds/{fund}/appropriations/new"))
        .field(
            Field::text("document_number", t.say("fund-document-number"))
                .max(WORDS_MOST)
                .hint(t.say("fund-document-hint")),
        )
        .field(Field::number("year", t.say("fund-year")).value(viewer.today().year()))
        .field(Field::money(
            "amount",
            t.say("fund-amount"),
            t.say("web-yuan"),
        ))
        .field(Field::date("issued_on", t.say("fund-issued-on")))
        .field(
            Field::text("subject", t.say("fund-subject"))
                .max(WORDS_MOST)
                .value_of(subject),
        )
        .button(Button::new(t.say("fund-record")).primary())
        .cancel(format!("/funds/{fund}"), t.say("fund-back"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("fund-record"))
        .crumb("/funds", t.say("fund-title"))
        .crumb(format!("/funds/{fund}"), t.pick(name))
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// `POST /funds/{fund}/appropriations/new`
pub async fn record(
    viewer: Viewer,
    State(app): State<App>,
    Path(fund): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let document_number = read.text("document_number", WORDS_MOST);
            let year = read.whole("year", 2000, 2100);
            let amount = read.money("amount");
            let issued_on = read.date("issued_on");
            let subject = read.text("subject", WORDS_MOST);
            Some(Appropriate {
                fund_id: fund.clone(),
                document_number: document_number?,
                year: year?,
                amount: amount?,
                issued_on: issued_on?,
                subject: subject?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/funds/{fund}"))
            .said("fund-recorded")
            .into_response(),
        Err(errors) => page(&app, &viewer, &fund, posted.values(), errors)
            .await?
            .into_response(),
    })
}
