//! A class is called off, declared finished, or ruled on: `/classes/{id}/cancel`, `/finish`, `/rule`.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Choice, Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::shown;
use crate::classes::class;
use crate::classes::commands::{CancelClass, FinishClass, RuleOnOccupation, ahead};
use crate::classes::state::{Move, REASON_MAX};
use crate::enrolment::seen;

/// What is done on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Cancel,
    Finish,
    Rule,
}

impl Way {
    const fn word(self) -> &'static str {
        match self {
            Way::Cancel => "cancel",
            Way::Finish => "finish",
            Way::Rule => "rule",
        }
    }

    const fn needed(self) -> Move {
        match self {
            Way::Cancel => Move::Cancel,
            Way::Finish => Move::Finish,
            Way::Rule => Move::Rule,
        }
    }
}

async fn open(app: &App, viewer: &Viewer, id: &str, way: Way) -> Result<class::Model, PageError> {
    let row = seen::class(app, viewer, id).await?;
    if shown::phase(&row).allows(way.needed()) {
        Ok(row)
    } else {
        Err(PageError::NotFound)
    }
}

fn page(
    viewer: &Viewer,
    row: &class::Model,
    way: Way,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let word = way.word();
    let follows = t.say(&format!("class-{word}-follows"));
    let mut form = viewer
        .form(format!("/classes/{}/{word}", row.id))
        .field(Field::hidden("seen", row.row_version.to_string()))
        .html(Html::of(&Note::new(Tone::Plain, Html::escaped(&follows))));
    match way {
        Way::Cancel => {
            form = form.field(Field::area("reason", t.say("class-cancel-reason")).max(REASON_MAX));
        }
        Way::Finish => {}
        Way::Rule => {
            let answers = vec![
                Choice::new("yes", t.say("class-rule-yes")),
                Choice::new("no", t.say("class-rule-no")),
            ];
            let now = row
                .urgent_occupation
                .map(|yes| if yes { "yes" } else { "no" });
            form = form
                .field(Field::radios("urgent", t.say("class-rule-label"), answers).value_of(now))
                .field(
                    Field::area("basis", t.say("class-rule-basis"))
                        .max(REASON_MAX)
                        .hint(t.say("class-rule-basis-hint")),
                );
        }
    }
    let form = form
        .button(Button::new(t.say(&format!("class-{word}-button"))).primary())
        .cancel(format!("/classes/{}", row.id), t.say("class-back-class"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say(&format!("class-{word}")))
        .crumb("/classes", t.say("class-list"))
        .crumb_data(format!("/classes/{}", row.id), &row.title)
        .with_errors(&errors)
        .html(Html::of(&form))
}

async fn ask(app: App, viewer: Viewer, id: String, way: Way) -> Result<Page, PageError> {
    let row = open(&app, &viewer, &id, way).await?;
    let mut page = page(&viewer, &row, way, &Values::default(), FormErrors::new());
    if way == Way::Finish {
        let lessons =
            crate::lessons::live_of_class(app.store().read(), app.county(), &row.id).await?;
        // said before it is asked for: until when the last lesson lasts
        if let Some(refused) = ahead(&lessons, viewer.now()) {
            let args = store::Refusal::args(&refused);
            let t = viewer.t();
            let words = t
                .with_args(store::Refusal::key(&refused), &args)
                .to_string();
            page = page.sub(Html::escaped(&words));
        }
    }
    Ok(page)
}

fn answer(
    viewer: &Viewer,
    row: &class::Model,
    way: Way,
    posted: &Posted,
    done: Result<(), FormErrors>,
) -> Response {
    match done {
        Ok(()) => {
            let said = match way {
                Way::Cancel => "class-cancelled-now",
                Way::Finish => "class-finished-now",
                Way::Rule => "class-ruled-now",
            };
            viewer
                .go(format!("/classes/{}", row.id))
                .said(said)
                .into_response()
        }
        Err(errors) => page(viewer, row, way, posted.values(), errors).into_response(),
    }
}

/// `GET /classes/{id}/cancel`
pub async fn ask_cancel(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    ask(app, viewer, id, Way::Cancel).await
}

/// `POST /classes/{id}/cancel`
pub async fn cancel(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = open(&app, &viewer, &id, Way::Cancel).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let seen = super::edit::seen(read);
            Some(CancelClass {
                class_id: id.clone(),
                seen,
                reason: read.text("reason", REASON_MAX)?,
            })
        })
        .await?;
    Ok(answer(&viewer, &row, Way::Cancel, &posted, done.map(drop)))
}

/// `GET /classes/{id}/finish`
pub async fn ask_finish(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    ask(app, viewer, id, Way::Finish).await
}

/// `POST /classes/{id}/finish`
pub async fn finish(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = open(&app, &viewer, &id, Way::Finish).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            Some(FinishClass {
                class_id: id.clone(),
                seen: super::edit::seen(read),
            })
        })
        .await?;
    Ok(answer(&viewer, &row, Way::Finish, &posted, done.map(drop)))
}

/// `GET /classes/{id}/rule`
pub async fn ask_rule(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    ask(app, viewer, id, Way::Rule).await
}

/// `POST /classes/{id}/rule`
pub async fn rule(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = open(&app, &viewer, &id, Way::Rule).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let seen = read.whole("seen", 0, i32::MAX);
            let urgent = read.choice("urgent", ["yes", "no"]);
            let basis = read.text("basis", REASON_MAX);
            Some(RuleOnOccupation {
                class_id: id.clone(),
                seen: seen?,
                urgent: urgent? == "yes",
                basis: basis?,
            })
        })
        .await?;
    Ok(answer(&viewer, &row, Way::Rule, &posted, done.map(drop)))
}
