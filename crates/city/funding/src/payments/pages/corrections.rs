//! The pages by which a line is stopped after the release, and by which a payment that came back after it had arrived is
//! recorded.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::{Moment, Money};
use policy::FailureKind;
use store::Command;
use web::components::{Button, Note, Tone};
use web::form::{Choice, Field, Form, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::{failure_words, found};
use crate::payments::commands::{AskStop, DropStop, RecordLateReturn, StopLine};
use crate::payments::queries::{self, corrections};
use crate::payments::tables::{payment_batch, payment_line};
use crate::rules;

/// Most characters of a reason.
const WORDS_MOST: usize = 500;
/// What a bank's slip may be.
const SLIPS: &str = ".pdf,.jpg,.jpeg,.png";

/// A batch with one of its lines.
async fn one(
    app: &App,
    id: &str,
    line: &str,
) -> Result<(payment_batch::Model, payment_line::Model), PageError> {
    let row = found(app, id).await?;
    let line = queries::lines(app.store().read(), app.county(), id)
        .await?
        .into_iter()
        .find(|one| one.id == line)
        .ok_or(PageError::NotFound)?;
    Ok((row, line))
}

fn to(line: &payment_line::Model, verb: &str) -> String {
    format!("/payments/{}/lines/{}/{verb}", line.batch_id, line.id)
}

/// A form about one line, with the question it asks.
fn about(
    viewer: &Viewer,
    row: &payment_batch::Model,
    line: &payment_line::Model,
    verb: &str,
) -> Form {
    let t = viewer.t();
    let question = t
        .with(format!("payment-{verb}-question"))
        .n("place", i64::from(line.place))
        .s("payee", &line.payee_name)
        .money("amount", Money::from_fen(line.amount_fen))
        .html();
    let follows = Html::escaped(&t.say(&format!("payment-{verb}-follows")));
    viewer
        .form(to(line, verb))
        .html(Html::of(&Note::new(Tone::Warn, question).text(follows)))
        .field(Field::hidden("version", row.row_version.to_string()))
}

fn page(
    viewer: &Viewer,
    row: &payment_batch::Model,
    key: &str,
    form: Form,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let back = format!("/payments/{}", row.id);
    let form = form
        .cancel(back.clone(), t.say("payment-back-to-batch"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say(key))
        .crumb("/payments", t.say("payment-title"))
        .crumb(back, &row.number)
        .with_errors(&errors)
        .html(Html::of(&form))
}

fn ask_page(
    viewer: &Viewer,
    (row, line): (&payment_batch::Model, &payment_line::Model),
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let form = about(viewer, row, line, "ask-stop")
        .field(Field::area("reason", t.say("payment-reason")).max(WORDS_MOST))
        .button(Button::new(t.say("payment-ask-stop-do")).danger());
    page(viewer, row, "payment-ask-stop", form, values, errors)
}

/// `GET /payments/{id}/lines/{line}/ask-stop`
pub async fn ask_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (row, line) = one(&app, &id, &line).await?;
    let none = Values::default();
    Ok(ask_page(&viewer, (&row, &line), &none, FormErrors::new()))
}

/// `POST /payments/{id}/lines/{line}/ask-stop`
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (row, line) = one(&app, &id, &line).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let reason = read.text("reason", WORDS_MOST);
            Some(AskStop {
                batch_id: id.clone(),
                version: version?,
                line_id: line.id.clone(),
                reason: reason?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/payments/{id}"))
            .said("payment-stop-asked-now")
            .into_response(),
        Err(errors) => ask_page(&viewer, (&row, &line), posted.values(), errors).into_response(),
    })
}

/// The second person reads who asked and why, and does it or drops it.
async fn stop_page(
    app: &App,
    viewer: &Viewer,
    (row, line): (&payment_batch::Model, &payment_line::Model),
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let asked = corrections::open_stop(app.store().read(), app.county(), &line.id)
        .await?
        .ok_or(PageError::NotFound)?;
    let names = rules::account_names(app, [asked.asked_by.clone()]).await?;
    let by = names.get(&asked.asked_by).map_or("", String::as_str);
    let who = t
        .with("payment-stop-who")
        .s("name", by)
        .moment("at", Moment::new(asked.asked_at))
        .html();
    let why = Note::new(Tone::Plain, who).text(t.zh(&asked.reason));
    let form = about(viewer, row, line, "stop")
        .html(Html::of(&why))
        .button(Button::new(t.say("payment-stop-do")).danger())
        .button(Button::new(t.say("payment-drop-stop")).action(to(line, "drop-stop")));
    let none = Values::default();
    Ok(page(viewer, row, "payment-stop", form, &none, errors))
}

/// `GET /payments/{id}/lines/{line}/stop`
pub async fn stop_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (row, line) = one(&app, &id, &line).await?;
    stop_page(&app, &viewer, (&row, &line), FormErrors::new()).await
}

/// `POST /payments/{id}/lines/{line}/stop`
pub async fn stop(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (row, line) = one(&app, &id, &line).await?;
    let stop = |version| StopLine {
        batch_id: id.clone(),
        version,
        line_id: line.id.clone(),
    };
    answer(
        &app,
        &viewer,
        (&row, &line),
        &posted,
        stop,
        "payment-stopped-now",
    )
    .await
}

/// `POST /payments/{id}/lines/{line}/drop-stop`
pub async fn drop(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (row, line) = one(&app, &id, &line).await?;
    let drop = |version| DropStop {
        batch_id: id.clone(),
        version,
        line_id: line.id.clone(),
    };
    answer(
        &app,
        &viewer,
        (&row, &line),
        &posted,
        drop,
        "payment-stop-dropped",
    )
    .await
}

/// What the other officer says to a request to stop a line; `said` is told when it is done.
async fn answer<C: Command>(
    app: &App,
    viewer: &Viewer,
    about: (&payment_batch::Model, &payment_line::Model),
    posted: &Posted,
    command: impl FnOnce(i32) -> C,
    said: &'static str,
) -> Result<Response, PageError> {
    let outcome = app
        .submit(viewer, posted, |read| {
            Some(command(read.whole("version", 1, i32::MAX)?))
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/payments/{}", about.0.id))
            .said(said)
            .into_response(),
        Err(errors) => stop_page(app, viewer, about, errors).await?.into_response(),
    })
}

fn back_page(
    viewer: &Viewer,
    (row, line): (&payment_batch::Model, &payment_line::Model),
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let reasons = FailureKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.word(), failure_words(t, kind.word())))
        .collect();
    let form = about(viewer, row, line, "came-back")
        .field(Field::date("returned_on", t.say("payment-settled-on")))
        .field(Field::radios("failure", t.say("payment-failure"), reasons))
        .field(
            Field::area("words", t.say("payment-bank-words"))
                .hint(t.say("payment-bank-words-hint"))
                .max(WORDS_MOST),
        )
        .field(Field::file("file", t.say("payment-bank-slip"), SLIPS).optional(t))
        .button(Button::new(t.say("payment-came-back-do")).primary());
    page(viewer, row, "payment-came-back", form, values, errors)
}

/// `GET /payments/{id}/lines/{line}/came-back`
pub async fn back_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (row, line) = one(&app, &id, &line).await?;
    let mut values = Values::default();
    values.set("returned_on", viewer.today().to_string());
    Ok(back_page(
        &viewer,
        (&row, &line),
        &values,
        FormErrors::new(),
    ))
}

/// `POST /payments/{id}/lines/{line}/came-back`
pub async fn back(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, line)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (row, line) = one(&app, &id, &line).await?;
    let reader = posted.read();
    let file = match reader.opt_file("file") {
        Some(file) => {
            let media = file.media.as_deref().unwrap_or("application/octet-stream");
            let store = app.store();
            Some(
                store
                    .files()
                    .put(store.keys(), &file.file_name, media, &file.bytes)?,
            )
        }
        None => None,
    };
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let on = read.date("returned_on");
            let failure = read.choice("failure", FailureKind::ALL.iter().map(|kind| kind.word()));
            let words = read.text("words", WORDS_MOST);
            Some(RecordLateReturn {
                batch_id: id.clone(),
                version: version?,
                line_id: line.id.clone(),
                returned_on: on?,
                failure: failure?.to_owned(),
                words: words?,
                file,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/payments/{id}"))
            .said("payment-came-back-now")
            .into_response(),
        Err(errors) => back_page(&viewer, (&row, &line), posted.values(), errors).into_response(),
    })
}
