//! Settling what a check found: the officer says how.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::words::{check_name, check_note};
use super::{address, seen};
use crate::claims::commands::SettleCheck;
use crate::claims::queries::CaseView;
use crate::claims::state::WORDS_MAX;

fn settle_page(
    viewer: &Viewer,
    view: &CaseView,
    check: &str,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let row = view
        .checks
        .iter()
        .find(|row| row.id == check)
        .ok_or(PageError::NotFound)?;
    let note = Note::new(Tone::Warn, Html::escaped(&check_name(t, &row.check_name)))
        .text(check_note(t, &view.pack, row));
    let to = address(&view.claim.id);
    let form = viewer
        .form(format!("{to}/checks/{check}"))
        .html(Html::of(&note))
        .field(
            Field::area("words", t.say("claim-settle-words"))
                .hint(t.say("claim-settle-words-hint"))
                .max(WORDS_MAX),
        )
        .button(Button::new(t.say("claim-settle")).primary())
        .cancel(&to, t.say("claim-back"))
        .values(values)
        .errors(errors.clone());
    Ok(Page::desk(viewer, t.say("claim-settle").into_owned())
        .crumb("/claims", t.say("claim-title"))
        .crumb(to, &view.claim.number)
        .with_errors(&errors)
        .html(Html::of(&form)))
}

/// The form for settling a finding.
pub async fn settle_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, check)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    settle_page(
        &viewer,
        &view,
        &check,
        &Values::default(),
        FormErrors::new(),
    )
}

/// Settles a finding.
pub async fn settle(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, check)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let view = seen(&app, &viewer, &id).await?;
    let outcome = app
        .submit(&viewer, &posted, |read| {
            let words = read.text("words", WORDS_MAX);
            Some(SettleCheck {
                claim_id: id.clone(),
                check_id: check.clone(),
                words: words?,
            })
        })
        .await?;
    Ok(match outcome {
        Ok(_) => viewer
            .go(address(&id))
            .said("claim-settled")
            .into_response(),
        Err(errors) => {
            settle_page(&viewer, &view, &check, posted.values(), errors)?.into_response()
        }
    })
}
