//! A learner is taken off a roster that was not sent yet, or leaves a class that is taught.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use crate::classes::class;
use crate::enrolment::commands::leave::LeaveClass;
use crate::enrolment::commands::remove::RemoveLearner;
use crate::enrolment::tables::enrolment;
use crate::enrolment::{queries, seen};

/// Characters of a reason.
const REASON_MAX: usize = 200;

async fn of(
    app: &App,
    viewer: &Viewer,
    class_id: &str,
    enrolment_id: &str,
) -> Result<(class::Model, enrolment::Model), PageError> {
    let class = seen::class(app, viewer, class_id).await?;
    let learner = queries::find(app.store().read(), app.county(), enrolment_id)
        .await?
        .filter(|row| row.class_id == class.id)
        .ok_or(PageError::NotFound)?;
    Ok((class, learner))
}

fn form_page(
    viewer: &Viewer,
    (class, learner): (&class::Model, &enrolment::Model),
    leave: bool,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let word = if leave { "leave" } else { "remove" };
    let roster = format!("/classes/{}/roster", class.id);
    let (follows, button) = if leave {
        ("enrolment-leave-follows", "enrolment-leave-button")
    } else {
        ("enrolment-remove-follows", "enrolment-remove-button")
    };
    let mut form = viewer
        .form(format!(
            "/classes/{}/learners/{}/{word}",
            class.id, learner.id
        ))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say(follows)),
        )));
    if leave {
        form = form.field(
            Field::date("left_on", t.say("enrolment-left-on"))
                .day(Some(viewer.today()))
                .hint(t.say("enrolment-left-on-hint")),
        );
    }
    let form = form
        .field(Field::text("reason", t.say("enrolment-reason")).max(REASON_MAX))
        .button(Button::new(t.say(button)).primary())
        .cancel(roster.clone(), t.say("enrolment-back-roster"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, learner.person_name.clone())
        .chinese()
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .crumb(roster, t.say("enrolment-title"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// `GET /classes/{id}/learners/{learner}/leave`
pub async fn ask_leave(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, learner)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (class, learner) = of(&app, &viewer, &id, &learner).await?;
    let none = FormErrors::new();
    Ok(form_page(
        &viewer,
        (&class, &learner),
        true,
        &Values::default(),
        none,
    ))
}

/// `POST /classes/{id}/learners/{learner}/leave`
pub async fn leave(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, learner)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (class, learner) = of(&app, &viewer, &id, &learner).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let left_on = read.date("left_on");
            let reason = read.text("reason", REASON_MAX);
            Some(LeaveClass {
                enrolment_id: learner.id.clone(),
                left_on: left_on?,
                reason: reason?,
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go(format!("/classes/{id}/roster"))
            .said("enrolment-left-now")
            .into_response(),
        Err(errors) => {
            form_page(&viewer, (&class, &learner), true, posted.values(), errors).into_response()
        }
    })
}

/// `GET /classes/{id}/learners/{learner}/remove`
pub async fn ask_remove(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, learner)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (class, learner) = of(&app, &viewer, &id, &learner).await?;
    let none = FormErrors::new();
    Ok(form_page(
        &viewer,
        (&class, &learner),
        false,
        &Values::default(),
        none,
    ))
}

/// `POST /classes/{id}/learners/{learner}/remove`
pub async fn remove(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, learner)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (class, learner) = of(&app, &viewer, &id, &learner).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            Some(RemoveLearner {
                enrolment_id: learner.id.clone(),
                reason: read.text("reason", REASON_MAX)?,
            })
        })
        .await?;
    Ok(match done {
        Ok(_) => viewer
            .go(format!("/classes/{id}/roster"))
            .said("enrolment-removed-now")
            .into_response(),
        Err(errors) => {
            form_page(&viewer, (&class, &learner), false, posted.values(), errors).into_response()
        }
    })
}
