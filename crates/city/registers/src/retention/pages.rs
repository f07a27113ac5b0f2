//! `GET`, `POST /people/{id}/forget`

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::commands::ForgetPerson;
use crate::people;
use crate::people::person;

async fn form_page(
    app: &App,
    viewer: &Viewer,
    row: &person::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let until = super::kept_until(app.store().read(), app.county(), row, viewer.today()).await?;
    let hint = match until {
        Some(until) => t
            .with("person-retention-until")
            .s("until", t.date_with_year(until))
            .to_string(),
        None => t.say("person-retention-hint").into_owned(),
    };
    let back = format!("/people/{}", row.id);
    let note = Note::new(Tone::Warn, Html::escaped(&t.say("person-forget-for-ever")))
        .text(Html::escaped(&t.say("person-forget-follows")));
    let form = viewer
        .form(format!("{back}/forget"))
        .html(Html::of(&note))
        .field(
            Field::date("retention_ended_on", t.say("person-retention-ended-on"))
                .day(until.filter(|until| *until < viewer.today()))
                .hint(hint),
        )
        .field(
            Field::area("reason", t.say("person-forget-reason"))
                .max(500)
                .rows(2),
        )
        .button(Button::new(t.say("person-forget")).danger())
        .cancel(back.clone(), t.say("person-back-to-one"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("person-forget"))
        .crumb_data(back, &row.name)
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// Says what follows, and asks.
pub async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = people::pages::seen(&app, &viewer, &id).await?;
    form_page(&app, &viewer, &row, &Values::default(), FormErrors::new()).await
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
        Err(errors) => form_page(&app, &viewer, &row, posted.values(), errors)
            .await?
            .into_response(),
    })
}
