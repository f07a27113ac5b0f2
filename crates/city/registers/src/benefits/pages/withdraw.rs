//! `GET`, `POST /benefits/{id}/withdraw`

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use crate::benefits::commands::WithdrawBenefit;
use crate::benefits::{benefit, queries};

async fn found(app: &App, id: &str) -> Result<benefit::Model, PageError> {
    queries::find_many(app.store().read(), app.county(), &[id.to_owned()])
        .await?
        .pop()
        .ok_or(PageError::NotFound)
}

fn form_page(viewer: &Viewer, row: &benefit::Model, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/benefits/{}/withdraw", row.id))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("benefit-withdraw-follows")),
        )))
        .field(
            Field::area("reason", t.say("benefit-withdraw-reason"))
                .max(500)
                .rows(2),
        )
        .button(Button::new(t.say("benefit-withdraw")).danger())
        .cancel(
            format!("/people/{}", row.person_id),
            t.say("person-back-to-one"),
        )
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("benefit-withdraw"))
        .crumb("/benefits", t.say("benefit-title"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// Asks why.
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = found(&app, &id).await?;
    Ok(form_page(
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Withdraws it.
pub async fn withdraw(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = found(&app, &id).await?;
    let read = |read: &mut Reader<'_>| {
        Some(WithdrawBenefit {
            benefit_id: id.clone(),
            reason: read.text("reason", 500)?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go(format!("/people/{}", row.person_id))
            .said("benefit-withdrawn")
            .into_response(),
        Err(errors) => form_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}
