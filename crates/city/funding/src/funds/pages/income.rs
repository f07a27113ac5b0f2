//! `GET`, `POST /funds/{fund}/income/new`: money a fund takes in by law, such as a quarter's education surcharge.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::Button;
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::named;
use crate::funds::commands::take_in::TakeIn;
use crate::rules;

/// Most characters of a source.
const WORDS_MOST: usize = 100;

/// Asks for it.
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
    let form = viewer
        .form(format!("/funds/{fund}/income/new"))
        .field(
            Field::text("source", t.say("fund-source"))
                .max(WORDS_MOST)
                .hint(t.say("fund-source-hint")),
        )
        .field(Field::money(
            "amount",
            t.say("fund-amount"),
            t.say("web-yuan"),
        ))
        .field(Field::date("on", t.say("fund-came-on")).day(Some(viewer.today())))
        .button(Button::new(t.say("fund-income")).primary())
        .cancel(format!("/funds/{fund}"), t.say("fund-back"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("fund-income"))
        .crumb("/funds", t.say("fund-title"))
        .crumb(format!("/funds/{fund}"), t.pick(name))
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// Records it.
pub async fn record(
    viewer: Viewer,
    State(app): State<App>,
    Path(fund): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let source = read.text("source", WORDS_MOST);
            let amount = read.money("amount");
            let on = read.date("on");
            Some(TakeIn {
                fund_id: fund.clone(),
                source: source?,
                amount: amount?,
                on: on?,
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
