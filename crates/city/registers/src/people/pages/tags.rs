//! `GET`, `POST /people/{id}/tags/new` and `/people/{id}/tags/{tag}/end`

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use sea_orm::EntityTrait;
use web::components::{Button, Note, Tone};
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::seen;
use crate::people::commands::{EndTag, TagPerson};
use crate::people::{Tag, person, person_tag};

/// Who enters and ends circumstances.
pub(crate) const CHANGE: &[Role] = &[Role::Clerk, Role::TownshipOfficer];

fn add_page(viewer: &Viewer, row: &person::Model, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let back = format!("/people/{}", row.id);
    let choices = Tag::ALL
        .map(|tag| Choice::new(tag.word(), t.pick(&tag.name()).to_owned()))
        .to_vec();
    let choose = Some(t.say("register-choose").into_owned());
    let form = viewer
        .form(format!("{back}/tags/new"))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("person-tag-note")),
        )))
        .field(Field::select("tag", t.say("person-tag"), choices, choose))
        .field(Field::date("valid_from", t.say("person-tag-from")))
        .field(
            Field::date("valid_to", t.say("person-tag-to"))
                .hint(t.say("person-tag-to-hint"))
                .optional(t),
        )
        .field(
            Field::text("source", t.say("person-tag-source"))
                .max(100)
                .hint(t.say("person-tag-source-hint")),
        )
        .field(
            Field::text("evidence_number", t.say("person-tag-evidence"))
                .max(60)
                .hint(t.say("person-tag-evidence-hint"))
                .optional(t),
        )
        .button(Button::new(t.say("person-tag-add")).primary())
        .cancel(back.clone(), t.say("person-back-to-one"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("person-tag-add"))
        .crumb_data(back, &row.name)
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// The empty form.
pub async fn blank(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    Ok(add_page(
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Enters a circumstance.
pub async fn add(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| {
        let tag = read.choice("tag", Tag::ALL.iter().map(|tag| tag.word()));
        let valid_from = read.date("valid_from");
        let valid_to = read.opt_date("valid_to");
        let source = read.text("source", 100);
        let evidence = read.opt_text("evidence_number", 60);
        Some(TagPerson {
            person_id: id.clone(),
            tag: tag?,
            valid_from: valid_from?,
            valid_to: valid_to?,
            source: source?,
            evidence_number: evidence?.into(),
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go(format!("/people/{id}"))
            .said("person-tagged")
            .into_response(),
        Err(errors) => add_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}

/// The tag of an address, with its person.
async fn tag_of(
    app: &App,
    viewer: &Viewer,
    person_id: &str,
    id: &str,
) -> Result<(person::Model, person_tag::Model), PageError> {
    let person = seen(app, viewer, person_id).await?;
    let key = (app.county().to_owned(), id.to_owned());
    let tag = person_tag::Entity::find_by_id(key)
        .one(app.store().read())
        .await?
        .filter(|tag| tag.person_id == person.id)
        .ok_or(PageError::NotFound)?;
    Ok((person, tag))
}

fn end_page(
    viewer: &Viewer,
    row: &person::Model,
    tag: &person_tag::Model,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let back = format!("/people/{}", row.id);
    let what = t
        .with("person-tag-end-what")
        .s("tag", t.pick(&tag.tag.name()));
    let form = viewer
        .form(format!("{back}/tags/{}/end", tag.id))
        .html(Html::of(&Note::new(Tone::Plain, what.html())))
        .field(Field::date("valid_to", t.say("person-tag-last-day")).day(Some(viewer.today())))
        .field(Field::text("reason", t.say("person-tag-end-reason")).max(200))
        .button(Button::new(t.say("person-tag-end")).primary())
        .cancel(back.clone(), t.say("person-back-to-one"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("person-tag-end"))
        .crumb_data(back, &row.name)
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// Asks for the last day.
pub async fn ask_end(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, tag)): Path<(String, String)>,
) -> Result<Page, PageError> {
    let (row, tag) = tag_of(&app, &viewer, &id, &tag).await?;
    Ok(end_page(
        &viewer,
        &row,
        &tag,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Ends a circumstance.
pub async fn end(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, tag)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let (row, tag) = tag_of(&app, &viewer, &id, &tag).await?;
    let read = |read: &mut Reader<'_>| {
        let valid_to = read.date("valid_to");
        let reason = read.text("reason", 200);
        Some(EndTag {
            person_tag_id: tag.id.clone(),
            valid_to: valid_to?,
            reason: reason?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go(format!("/people/{id}"))
            .said("person-tag-ended")
            .into_response(),
        Err(errors) => end_page(&viewer, &row, &tag, posted.values(), errors).into_response(),
    })
}
