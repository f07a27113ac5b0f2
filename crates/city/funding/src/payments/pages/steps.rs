//! The pages that ask before a batch is released, cancelled or loses a line, and where its voucher is recorded.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Money;
use web::components::{Button, Note, Tone};
use web::form::{Choice, Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::found;
use crate::funds;
use crate::payments::commands::{CancelPayment, RecordVoucher, ReleasePayment, RemoveLine};
use crate::payments::queries;
use crate::payments::tables::payment_batch;

/// Most characters of a reason or number.
const WORDS_MOST: usize = 500;

fn head(viewer: &Viewer, row: &payment_batch::Model, title: &str, errors: &FormErrors) -> Page {
    let t = viewer.t();
    Page::desk(viewer, t.say(title))
        .crumb("/payments", t.say("payment-title"))
        .crumb(format!("/payments/{}", row.id), &row.number)
        .with_errors(errors)
}

fn version(row: &payment_batch::Model) -> Field {
    Field::hidden("version", row.row_version.to_string())
}

fn back(row: &payment_batch::Model) -> String {
    format!("/payments/{}", row.id)
}

/// `GET /payments/{id}/release`
pub async fn ask_release(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    release_page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
}

async fn release_page(
    app: &App,
    viewer: &Viewer,
    row: &payment_batch::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let balances = funds::queries::balances(db, county, Some(&row.fund_id)).await?;
    let fund = ledger::FundId::parse(&row.fund_id).map_err(PageError::broken)?;
    let documents = funds::queries::appropriations(db, county, Some(&row.fund_id))
        .await?
        .into_iter()
        .filter(|document| document.live.is_some())
        .map(|document| {
            let left = balances.quota_left(&fund, &document.document_number);
            let hint = t
                .with("payment-quota-left")
                .money("amount", left)
                .to_string();
            Choice::data(&document.id, &document.document_number).hint(hint)
        })
        .collect::<Vec<_>>();
    let question = t
        .with("payment-release-question")
        .n("n", i64::from(row.lines))
        .money("amount", Money::from_fen(row.amount_fen))
        .html();
    let mut form = viewer
        .form(format!("/payments/{}/release", row.id))
        .html(Html::of(
            &Note::new(Tone::Plain, question)
                .text(Html::escaped(&t.say("payment-release-follows"))),
        ))
        .field(version(row));
    if documents.is_empty() {
        form = form.html(Html::of(&Note::new(
            Tone::Warn,
            Html::escaped(&t.say("payment-no-document")),
        )));
    } else {
        form = form.field(
            Field::radios("appropriation_id", t.say("payment-document"), documents)
                .value_of(row.appropriation_id.clone()),
        );
    }
    let button = t
        .with("payment-release-do")
        .n("n", i64::from(row.lines))
        .to_string();
    let form = form
        .button(Button::new(button).primary())
        .cancel(back(row), t.say("payment-back-to-batch"))
        .values(values)
        .errors(errors.clone());
    Ok(head(viewer, row, "payment-release", &errors).html(Html::of(&form)))
}

/// `POST /payments/{id}/release`
pub async fn release(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let document = read.opt_text("appropriation_id", 40);
            Some(ReleasePayment {
                batch_id: id.clone(),
                version: version?,
                appropriation_id: document,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/payments/{id}"))
            .said("payment-released")
            .into_response(),
        Err(errors) => release_page(&app, &viewer, &row, posted.values(), errors)
            .await?
            .into_response(),
    })
}

/// `GET /payments/{id}/cancel`
pub async fn ask_cancel(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    Ok(cancel_page(
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

fn cancel_page(
    viewer: &Viewer,
    row: &payment_batch::Model,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/payments/{}/cancel", row.id))
        .html(Html::of(&Note::new(
            Tone::Warn,
            Html::escaped(&t.say("payment-cancel-follows")),
        )))
        .field(version(row))
        .field(Field::area("reason", t.say("payment-reason")).max(WORDS_MOST))
        .button(Button::new(t.say("payment-cancel")).danger())
        .cancel(back(row), t.say("payment-back-to-batch"))
        .values(values)
        .errors(errors.clone());
    head(viewer, row, "payment-cancel", &errors).html(Html::of(&form))
}

/// `POST /payments/{id}/cancel`
pub async fn cancel(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let reason = read.text("reason", WORDS_MOST);
            Some(CancelPayment {
                batch_id: id.clone(),
                version: version?,
                reason: reason?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/payments/{id}"))
            .said("payment-cancelled")
            .into_response(),
        Err(errors) => cancel_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}

/// `GET /payments/{id}/lines/{line}/remove`
pub async fn ask_remove(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    remove_page(
        &app,
        &viewer,
        &row,
        &line,
        &Values::default(),
        FormErrors::new(),
    )
    .await
}

async fn remove_page(
    app: &App,
    viewer: &Viewer,
    row: &payment_batch::Model,
    line: &str,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let lines = queries::lines(app.store().read(), app.county(), &row.id).await?;
    let line = lines
        .into_iter()
        .find(|one| one.id == line)
        .ok_or(PageError::NotFound)?;
    let question = t
        .with("payment-remove-question")
        .n("place", i64::from(line.place))
        .s("payee", &line.payee_name)
        .money("amount", Money::from_fen(line.amount_fen))
        .html();
    let form = viewer
        .form(format!("/payments/{}/lines/{}/remove", row.id, line.id))
        .html(Html::of(&Note::new(Tone::Plain, question)))
        .field(version(row))
        .field(Field::area("reason", t.say("payment-reason")).max(WORDS_MOST))
        .button(Button::new(t.say("payment-remove-do")).danger())
        .cancel(back(row), t.say("payment-back-to-batch"))
        .values(values)
        .errors(errors.clone());
    Ok(head(viewer, row, "payment-remove", &errors).html(Html::of(&form)))
}

/// `POST /payments/{id}/lines/{line}/remove`
pub async fn remove(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let reason = read.text("reason", WORDS_MOST);
            Some(RemoveLine {
                batch_id: id.clone(),
                version: version?,
                line_id: line.clone(),
                reason: reason?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/payments/{id}"))
            .said("payment-line-taken-out")
            .into_response(),
        Err(errors) => remove_page(&app, &viewer, &row, &line, posted.values(), errors)
            .await?
            .into_response(),
    })
}

/// `GET /payments/{id}/voucher`
pub async fn ask_voucher(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    let mut values = Values::default();
    values.set(
        "voucher_number",
        row.voucher_number.clone().unwrap_or_default(),
    );
    values.set("box_number", row.box_number.clone().unwrap_or_default());
    let on = row.voucher_on.unwrap_or_else(|| viewer.today());
    values.set("voucher_on", on.to_string());
    Ok(voucher_page(&viewer, &row, &values, FormErrors::new()))
}

fn voucher_page(
    viewer: &Viewer,
    row: &payment_batch::Model,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/payments/{}/voucher", row.id))
        .field(version(row))
        .field(
            Field::text("voucher_number", t.say("payment-voucher"))
                .max(60)
                .narrow(),
        )
        .field(Field::date("voucher_on", t.say("payment-voucher-on")))
        .field(
            Field::text("box_number", t.say("payment-box"))
                .max(60)
                .narrow()
                .optional(t),
        )
        .button(Button::new(t.say("payment-voucher-do")).primary())
        .cancel(back(row), t.say("payment-back-to-batch"))
        .values(values)
        .errors(errors.clone());
    head(viewer, row, "payment-voucher-record", &errors).html(Html::of(&form))
}

/// `POST /payments/{id}/voucher`
pub async fn voucher(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let number = read.text("voucher_number", 60);
            let on = read.date("voucher_on");
            let box_number = read.opt_text("box_number", 60);
            Some(RecordVoucher {
                batch_id: id.clone(),
                version: version?,
                voucher_number: number?,
                voucher_on: on?,
                box_number: box_number.unwrap_or_default(),
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/payments/{id}"))
            .said("payment-voucher-recorded")
            .into_response(),
        Err(errors) => voucher_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}
