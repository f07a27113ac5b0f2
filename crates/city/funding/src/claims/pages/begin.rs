//! `GET/POST /claims/new`: a school chooses a finished class and begins its claim.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use web::components::{Empty, Note, Tone};
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::address;
use crate::claims::commands::DraftClaim;
use crate::claims::queries;

async fn page(
    app: &App,
    viewer: &Viewer,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let own = viewer.organisation()?;
    let classes = queries::unclaimed_classes(app.store().read(), app.county(), own).await?;
    let page = Page::desk(viewer, t.say("claim-begin"))
        .crumb("/claims", t.say("claim-title"))
        .with_errors(&errors);
    if classes.is_empty() {
        let empty = Empty::new(t.say("claim-no-class"), t.say("claim-no-class-why"))
            .go("/classes", t.say("claim-to-classes"));
        return Ok(page.html(Html::of(&empty)));
    }
    let choices = classes
        .iter()
        .map(|class| {
            let number = class.number.as_deref().unwrap_or_default();
            Choice::data(&class.id, format!("{number}　{}", class.title))
        })
        .collect();
    let note = Note::new(Tone::Plain, Html::escaped(&t.say("claim-begin-follows")));
    let form = viewer
        .form("/claims/new")
        .html(Html::of(&note))
        .field(Field::select(
            "class_id",
            t.say("claim-class"),
            choices,
            Some(t.say("claim-choose-class").into_owned()),
        ))
        .button(web::components::Button::new(t.say("claim-compute")).primary())
        .cancel("/claims", t.say("claim-back-to-list"))
        .values(values)
        .errors(errors);
    Ok(page.html(Html::of(&form)))
}

/// The form.
pub async fn form(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    page(&app, &viewer, &Values::default(), FormErrors::new()).await
}

fn read(read: &mut Reader<'_>) -> Option<DraftClaim> {
    let class_id = read.text("class_id", 40)?;
    Some(DraftClaim {
        class_id,
        programme_id: None,
    })
}

/// Begins the claim.
pub async fn begin(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(answer) => viewer
            .go(address(&answer.claim_id))
            .said("claim-drafted")
            .into_response(),
        Err(errors) => page(&app, &viewer, posted.values(), errors)
            .await?
            .into_response(),
    })
}
