//! `GET`, `POST /funds/{fund}/appropriations/{id}/take-back`: an appropriation recorded by mistake is taken back, with the reason.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Money;
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::named;
use crate::funds::commands::take_back::TakeBackAppropriation;
use crate::funds::queries;
use crate::funds::tables::appropriation;
use crate::rules;

/// Most characters of a reason.
const WORDS_MOST: usize = 500;

async fn found(app: &App, fund: &str, id: &str) -> Result<appropriation::Model, PageError> {
    queries::appropriation(app.store().read(), app.county(), id)
        .await?
        .filter(|row| row.fund_id == fund && row.live.is_some())
        .ok_or(PageError::NotFound)
}

/// Asks for the reason.
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path((fund, id)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let row = found(&app, &fund, &id).await?;
    page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
}

async fn page(
    app: &App,
    viewer: &Viewer,
    row: &appropriation::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let pack = rules::pack(app, viewer).await?;
    let fund = &row.fund_id;
    let name = named(&pack, fund)?;
    let documents = format!("/funds/{fund}/appropriations");
    let question = t
        .with("fund-take-back-question")
        .s("number", &row.document_number)
        .money("amount", Money::from_fen(row.amount_fen))
        .html();
    let follows = Html::escaped(&t.say("fund-take-back-follows"));
    let form = viewer
        .form(format!("{documents}/{}/take-back", row.id))
        .html(Html::of(&Note::new(Tone::Warn, question).text(follows)))
        .field(Field::hidden("version", row.row_version.to_string()))
        .field(Field::area("reason", t.say("fund-take-back-why")).max(WORDS_MOST))
        .button(Button::new(t.say("fund-take-back")).primary())
        .cancel(&documents, t.say("fund-back"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("fund-take-back"))
        .crumb("/funds", t.say("fund-title"))
        .crumb(format!("/funds/{fund}"), t.pick(name))
        .crumb(documents, t.say("fund-documents"))
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// Takes it back.
pub async fn take_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((fund, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &fund, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let version = read.whole("version", 1, i32::MAX);
            let reason = read.text("reason", WORDS_MOST);
            Some(TakeBackAppropriation {
                appropriation_id: id.clone(),
                version: version?,
                reason: reason?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(format!("/funds/{fund}/appropriations"))
            .said("fund-take-back-done")
            .into_response(),
        Err(errors) => page(&app, &viewer, &row, posted.values(), errors)
            .await?
            .into_response(),
    })
}
