//! `GET`, `POST /people/{id}/forget`

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::commands::ForgetPerson;
use crate::people;
use crate::people::person;
use crate::shown::Keeping;

fn form_page(viewer: &Viewer, row: &person::Model, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let back = format!("/people/{}", row.id);
    let note = Note::new(Tone::Warn, Html::escaped(&t.say("person-forget-for-ever")))
        .text(Html::escaped(&t.say("person-forget-follows")));
    let form = viewer
        .form(format!("{back}/forget"))
        .html(Html::of(&note))
        .field(
            Field::date("retention_ended_on", t.say("person-retention-ended-on"))
                .hint(t.say("person-retention-hint")),
        )
        .field(
            Field::area("reason", t.say("person-forget-reason"))
                .max(500)
                .rows(2),
        )
        .button(Button::new(t.say("person-forget")).danger())
        .cancel(back.clone(), t.say("person-back-to-one"))
        .keeping(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("person-forget"))
        .crumb_data(back, &row.name)
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// Says what follows, and asks.
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = people::pages::seen(&app, &viewer, &id).await?;
    Ok(form_page(
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Forgets the person.
pub async fn forget(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = people::pages::seen(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| {
        let ended = read.date("retention_ended_on");
        let reason = read.text("reason", 500);
        Some(ForgetPerson {
            person_id: id.clone(),
            retention_ended_on: ended?,
            reason: reason?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go(format!("/people/{id}"))
            .said("person-forgotten-now")
            .into_response(),
        Err(errors) => form_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}
