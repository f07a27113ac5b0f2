//! `GET`, `POST /organisations/{id}/suspend` and `/organisations/{id}/resume`: what will follow, and why.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::seen;
use crate::organisations::commands::{ResumeOrganisation, SuspendOrganisation};
use crate::organisations::organisation;

/// Longest reason, in characters.
const REASON_LONGEST: usize = 500;

/// Which of the two.
#[derive(Clone, Copy)]
enum Verb {
    Suspend,
    Resume,
}

impl Verb {
    const fn word(self) -> &'static str {
        match self {
            Verb::Suspend => "suspend",
            Verb::Resume => "resume",
        }
    }
}

/// Asks before suspending.
pub async fn ask_suspend(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    Ok(ask(
        &viewer,
        &row,
        Verb::Suspend,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Asks before resuming.
pub async fn ask_resume(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    Ok(ask(
        &viewer,
        &row,
        Verb::Resume,
        &Values::default(),
        FormErrors::new(),
    ))
}

fn ask(
    viewer: &Viewer,
    row: &organisation::Model,
    verb: Verb,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let back = format!("/organisations/{}", row.id);
    let (title, follows, label) = match verb {
        Verb::Suspend => (
            "organisation-suspend",
            "organisation-suspend-follows",
            "organisation-suspend-reason",
        ),
        Verb::Resume => (
            "organisation-resume",
            "organisation-resume-follows",
            "organisation-resume-reason",
        ),
    };
    let button = Button::new(t.say(title)).primary();
    let form = viewer
        .form(format!("{back}/{}", verb.word()))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say(follows)),
        )))
        .field(Field::hidden("version", row.row_version.to_string()))
        .field(
            Field::area("reason", t.say(label))
                .max(REASON_LONGEST)
                .rows(3),
        )
        .button(match verb {
            Verb::Suspend => button.danger(),
            Verb::Resume => button,
        })
        .cancel(back.clone(), t.say("organisation-back-to-card"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say(title))
        .crumb_data(back, &row.name)
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// Suspends it.
pub async fn suspend(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| {
        let (version, reason) = read_reason(read)?;
        Some(SuspendOrganisation {
            organisation_id: id.clone(),
            version,
            reason,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go(format!("/organisations/{id}"))
            .said("organisation-suspended-now")
            .into_response(),
        Err(errors) => ask(&viewer, &row, Verb::Suspend, posted.values(), errors).into_response(),
    })
}

/// Resumes it.
pub async fn resume(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| {
        let (version, reason) = read_reason(read)?;
        Some(ResumeOrganisation {
            organisation_id: id.clone(),
            version,
            reason,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go(format!("/organisations/{id}"))
            .said("organisation-resumed-now")
            .into_response(),
        Err(errors) => ask(&viewer, &row, Verb::Resume, posted.values(), errors).into_response(),
    })
}

fn read_reason(read: &mut Reader<'_>) -> Option<(i32, String)> {
    let version = read.whole("version", 1, i32::MAX);
    let reason = read.text("reason", REASON_LONGEST);
    Some((version?, reason?))
}
