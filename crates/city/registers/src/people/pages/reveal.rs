//! `GET`, `POST /people/{id}/reveal`: the asking is journalled, and only then the number is read and shown once.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::components::{Button, Fact, Facts, Note, Tone};
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::seen;
use crate::people::commands::{RevealPerson, Revealable, Revealed};
use crate::people::{person, queries};
use crate::shown::{card_flush, stack};

/// Who may ask.
pub(crate) const REVEAL: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::FundOfficer,
    Role::TownshipOfficer,
    Role::Auditor,
];

const ALL: [Revealable; 3] = [Revealable::IdNumber, Revealable::Phone, Revealable::Address];

fn words(t: T, what: Revealable) -> String {
    t.say(match what {
        Revealable::IdNumber => "person-id-number",
        Revealable::Phone => "person-phone",
        Revealable::Address => "person-address",
    })
    .into_owned()
}

fn form_page(viewer: &Viewer, row: &person::Model, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let back = format!("/people/{}", row.id);
    let choices = ALL
        .map(|what| Choice::new(what.word(), words(t, what)))
        .to_vec();
    let form = viewer
        .form(format!("{back}/reveal"))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("person-reveal-note")),
        )))
        .field(
            Field::radios("what", t.say("person-reveal-what"), choices)
                .value(Revealable::IdNumber.word()),
        )
        .field(
            Field::text("reason", t.say("person-reveal-reason"))
                .max(200)
                .hint(t.say("person-reveal-reason-hint")),
        )
        .button(Button::new(t.say("person-reveal")).primary())
        .cancel(back.clone(), t.say("person-back-to-one"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("person-reveal"))
        .crumb_data(back, &row.name)
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// Asks for the reason.
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    Ok(form_page(
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Journals the asking, then shows the field.
pub async fn reveal(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| {
        let what = read.choice("what", ALL.map(Revealable::word));
        let reason = read.text("reason", 200);
        let what = what?;
        Some(RevealPerson {
            person_id: id.clone(),
            what: ALL.into_iter().find(|one| one.word() == what)?,
            reason: reason?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(revealed) => shown(&app, &viewer, &row, &revealed).await?.into_response(),
        Err(errors) => form_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}

async fn shown(
    app: &App,
    viewer: &Viewer,
    row: &person::Model,
    revealed: &Revealed,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let (db, county, keys) = (app.store().read(), app.county(), app.store().keys());
    let text = queries::unseal_field(db, keys, county, &revealed.person_id, revealed.what).await?;
    let text = text.map_or_else(Html::default, |text| t.zh(&text));
    let facts = Facts::new(
        t,
        vec![
            Fact::new(t.say("person-name"), t.zh(&row.name)),
            Fact::new(words(t, revealed.what), text),
        ],
    );
    let note = Note::new(Tone::Warn, Html::escaped(&t.say("person-reveal-recorded"))).live();
    Ok(Page::desk(viewer, t.say("person-reveal-shown"))
        .crumb_data(format!("/people/{}", row.id), &row.name)
        .html(stack([
            Html::of(&note),
            card_flush(t.say("person-card"), Html::of(&facts)),
        ])))
}
