//! An officer passes a class on or sends it back: `/classes/{id}/pass`, `/classes/{id}/return`.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::case::must_rule_first;
use super::filing::Filing;
use super::{queue, shown};
use crate::classes::class;
use crate::classes::commands::{ApproveClass, CheckClass, ReturnClass, ReviewClass};
use crate::classes::state::{Phase, REASON_MAX};
use crate::enrolment::panels::link;
use crate::enrolment::seen;

/// Characters of an opinion.
const OPINION_MAX: usize = 500;
/// Characters of a sentence id.
const SENTENCE_MAX: usize = 12;

/// The class, if it lies on the table of a role the reader holds.
async fn mine(app: &App, viewer: &Viewer, id: &str) -> Result<class::Model, PageError> {
    let row = seen::class(app, viewer, id).await?;
    let phase = shown::phase(&row);
    match phase.turn() {
        Some(role) if phase.in_review() && viewer.is(role) => Ok(row),
        _ => Err(PageError::NotFound),
    }
}

async fn pass_page(
    app: &App,
    viewer: &Viewer,
    row: &class::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let unruled = unruled(app, viewer, &row.id).await?;
    let t = viewer.t();
    let phase = shown::phase(row);
    let title = t.say(&format!("class-decide-{}", phase.word()));
    let form = viewer
        .form(format!("/classes/{}/pass", row.id))
        .field(Field::hidden("seen", row.row_version.to_string()))
        .field(
            Field::area("opinion", t.say("class-opinion"))
                .max(OPINION_MAX)
                .optional(t),
        );
    let form = if unruled {
        let title = Html::escaped(&t.say("class-unruled"));
        let why = Html::join([
            Html::escaped(&t.say("class-unruled-why")),
            Html::escaped(" "),
            link(format!("/classes/{}/rule", row.id), t.say("class-rule")),
        ]);
        form.html(Html::of(&Note::new(Tone::Ask, title).text(why)))
            .field(Field::tick("unruled", t.say("class-unruled-tick")))
    } else {
        form
    };
    let form = form
        .button(Button::new(t.say(&format!("class-pass-{}", phase.word()))).primary())
        .cancel(format!("/classes/{}", row.id), t.say("class-back-class"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, title)
        .crumb("/classes/queue", t.say("class-queue"))
        .crumb_data(format!("/classes/{}", row.id), &row.title)
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// Whether the one who passes the class would pass over a ruling that is missing.
async fn unruled(app: &App, viewer: &Viewer, id: &str) -> Result<bool, PageError> {
    let filing = Filing::open(app, viewer, id).await?;
    let phase = shown::phase(&filing.picture.class);
    Ok(must_rule_first(&filing, phase))
}

/// `GET /classes/{id}/pass`
pub async fn ask_pass(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = mine(&app, &viewer, &id).await?;
    let none = FormErrors::new();
    pass_page(&app, &viewer, &row, &Values::default(), none).await
}

/// `POST /classes/{id}/pass`: checked, reviewed or approved, whichever is due; then on to the next case.
pub async fn pass(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = mine(&app, &viewer, &id).await?;
    let mut read = posted.read();
    let version = read.whole("seen", 0, i32::MAX);
    let opinion = read.opt_text("opinion", OPINION_MAX);
    let asked = read.finish(|| Some((version?, opinion.filter(|words| !words.is_empty()))));
    let (version, opinion) = match asked {
        Ok(asked) => asked,
        Err(errors) => {
            let page = pass_page(&app, &viewer, &row, posted.values(), errors).await?;
            return Ok(page.into_response());
        }
    };
    if posted.get("unruled").is_none() && unruled(&app, &viewer, &id).await? {
        let errors = FormErrors::at("unruled", "class-unruled-said");
        let page = pass_page(&app, &viewer, &row, posted.values(), errors).await?;
        return Ok(page.into_response());
    }
    let class_id = id.clone();
    let done = match shown::phase(&row) {
        Phase::Submitted => {
            let command = CheckClass {
                class_id,
                seen: version,
                opinion,
            };
            app.perform(&viewer, command, &posted).await
        }
        Phase::Checked => {
            let command = ReviewClass {
                class_id,
                seen: version,
                opinion,
            };
            app.perform(&viewer, command, &posted).await
        }
        _ => {
            let command = ApproveClass {
                class_id,
                seen: version,
                opinion,
            };
            app.perform(&viewer, command, &posted).await
        }
    };
    match done {
        Ok(_) => on(&app, &viewer, &id, "class-passed").await,
        Err(failed) => {
            let errors = failed.errors()?;
            let page = pass_page(&app, &viewer, &row, posted.values(), errors).await?;
            Ok(page.into_response())
        }
    }
}

/// On to the next case that waits, or back to the queue.
async fn on(
    app: &App,
    viewer: &Viewer,
    id: &str,
    said: &'static str,
) -> Result<Response, PageError> {
    let next = queue::next_after(app, viewer, id).await?;
    let address = next.map_or_else(
        || "/classes/queue".to_owned(),
        |next| format!("/classes/{next}"),
    );
    Ok(viewer.go(address).said(said).into_response())
}

fn return_page(viewer: &Viewer, row: &class::Model, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/classes/{}/return", row.id))
        .field(Field::hidden("seen", row.row_version.to_string()))
        .field(
            Field::area("reason", t.say("class-return-reason"))
                .max(REASON_MAX)
                .hint(t.say("class-return-reason-hint")),
        )
        .field(
            Field::text("sentence", t.say("class-return-sentence"))
                .max(SENTENCE_MAX)
                .narrow()
                .hint(t.say("class-return-sentence-hint"))
                .optional(t),
        )
        .button(Button::new(t.say("class-return-button")).primary())
        .cancel(format!("/classes/{}", row.id), t.say("class-back-class"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("class-return"))
        .crumb("/classes/queue", t.say("class-queue"))
        .crumb_data(format!("/classes/{}", row.id), &row.title)
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// `GET /classes/{id}/return`
pub async fn ask_return(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = mine(&app, &viewer, &id).await?;
    let none = FormErrors::new();
    Ok(return_page(&viewer, &row, &Values::default(), none))
}

/// `POST /classes/{id}/return`
pub async fn return_(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = mine(&app, &viewer, &id).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let seen = read.whole("seen", 0, i32::MAX);
            let reason = read.text("reason", REASON_MAX);
            let sentence = read.opt_text("sentence", SENTENCE_MAX);
            Some(ReturnClass {
                class_id: id.clone(),
                seen: seen?,
                reason: reason?,
                sentence: sentence.filter(|sentence| !sentence.is_empty()),
            })
        })
        .await?;
    match done {
        Ok(_) => on(&app, &viewer, &id, "class-returned").await,
        Err(errors) => Ok(return_page(&viewer, &row, posted.values(), errors).into_response()),
    }
}
