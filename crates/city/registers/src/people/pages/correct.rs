//! `GET`, `POST /people/{id}/edit`

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::{hukou_choices, hukou_of, seen};
use crate::people::commands::CorrectPerson;
use crate::people::{PersonalText, person};
use crate::shown::places;

fn form_page(
    app: &App,
    viewer: &Viewer,
    row: &person::Model,
    values: &Values,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let back = format!("/people/{}", row.id);
    let choose = || Some(t.say("register-choose").into_owned());
    let stays = t.say("person-stays-when-empty");
    let form = viewer
        .form(format!("{back}/edit"))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("person-correct-note")),
        )))
        .field(Field::hidden("version", row.row_version.to_string()))
        .field(
            Field::text("name", t.say("person-name"))
                .max(60)
                .value(&row.name),
        )
        .field(
            Field::telephone("phone", t.say("person-phone"))
                .hint(stays.clone())
                .optional(t),
        )
        .field(
            Field::text("ethnicity", t.say("person-ethnicity"))
                .max(20)
                .narrow()
                .optional(t)
                .value_of(row.ethnicity.as_ref()),
        )
        .field(
            Field::radios("hukou_kind", t.say("person-hukou"), hukou_choices(t))
                .value(row.hukou_kind.word()),
        )
        .field(
            Field::select(
                "region_code",
                t.say("person-region"),
                places(app.county()),
                choose(),
            )
            .optional(t)
            .value_of(row.region_code.as_ref()),
        )
        .field(
            Field::select(
                "residence_region",
                t.say("person-residence"),
                places(app.county()),
                choose(),
            )
            .optional(t)
            .value_of(row.residence_region.as_ref()),
        )
        .field(
            Field::text("address", t.say("person-address"))
                .max(200)
                .hint(stays)
                .optional(t),
        )
        .field(
            Field::area("reason", t.say("person-correct-reason"))
                .max(500)
                .rows(2),
        )
        .button(Button::new(t.say("person-save")).primary())
        .cancel(back.clone(), t.say("person-back-to-one"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("person-correct"))
        .crumb_data(back, &row.name)
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// The filled form.
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    Ok(form_page(
        &app,
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// Corrects the person.
pub async fn correct(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| {
        let version = read.whole("version", 1, i32::MAX);
        let name = read.text("name", 60);
        let phone = read.opt_text("phone", 20);
        let ethnicity = read.opt_text("ethnicity", 20);
        let hukou = read.opt_text("hukou_kind", 20);
        let region_code = read.opt_text("region_code", 12);
        let residence_region = read.opt_text("residence_region", 12);
        let address = read.opt_text("address", 200);
        let reason = read.text("reason", 500);
        Some(CorrectPerson {
            person_id: id.clone(),
            version: version?,
            name: name?,
            phone: PersonalText::from(phone?.replace([' ', '-'], "")),
            ethnicity: ethnicity?,
            region_code: region_code?,
            hukou_kind: hukou_of(&hukou?),
            residence_region: residence_region?,
            address: address?.into(),
            reason: reason?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go(format!("/people/{id}"))
            .said("person-corrected")
            .into_response(),
        Err(errors) => form_page(&app, &viewer, &row, posted.values(), errors).into_response(),
    })
}
