//! `GET`, `POST /people/new`

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use web::components::Button;
use web::form::{Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::{hukou_choices, hukou_of};
use crate::people::commands::EnrolPerson;
use crate::people::{PersonCard, PersonalText};
use crate::shown::places;

fn form_page(app: &App, viewer: &Viewer, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let choose = || Some(t.say("register-choose").into_owned());
    let form = viewer
        .form("/people/new")
        .field(Field::text("name", t.say("person-name")).max(60))
        .field(
            Field::digits("id_number", t.say("person-id-number"))
                .max(18)
                .hint(t.say("person-id-number-hint")),
        )
        .field(Field::telephone("phone", t.say("person-phone")).optional(t))
        .field(
            Field::text("ethnicity", t.say("person-ethnicity"))
                .max(20)
                .narrow()
                .optional(t),
        )
        .field(
            Field::radios("hukou_kind", t.say("person-hukou"), hukou_choices(t)).value("unknown"),
        )
        .field(
            Field::select(
                "region_code",
                t.say("person-region"),
                places(app.county()),
                choose(),
            )
            .hint(t.say("person-region-hint"))
            .optional(t),
        )
        .field(
            Field::select(
                "residence_region",
                t.say("person-residence"),
                places(app.county()),
                choose(),
            )
            .optional(t),
        )
        .field(
            Field::text("address", t.say("person-address"))
                .max(200)
                .optional(t),
        )
        .button(Button::new(t.say("person-enrol")).primary())
        .cancel("/people", t.say("person-back"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("person-enrol"))
        .crumb("/people", t.say("person-title"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// The empty form.
pub async fn blank(viewer: Viewer, State(app): State<App>) -> Page {
    form_page(&app, &viewer, &Values::default(), FormErrors::new())
}

/// Names a person, or finds them.
pub async fn enrol(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    Ok(match app.submit(&viewer, &posted, read_card).await? {
        Ok(answer) => viewer
            .go(format!("/people/{}", answer.person_id))
            .said(if answer.is_new {
                "person-enrolled"
            } else {
                "person-known-already"
            })
            .into_response(),
        Err(errors) => form_page(&app, &viewer, posted.values(), errors).into_response(),
    })
}

fn read_card(read: &mut Reader<'_>) -> Option<EnrolPerson> {
    let name = read.text("name", 60);
    let id_number = read.text("id_number", 18);
    let phone = read.opt_text("phone", 20);
    let ethnicity = read.opt_text("ethnicity", 20);
    let hukou = read.opt_text("hukou_kind", 20);
    let region_code = read.opt_text("region_code", 12);
    let residence_region = read.opt_text("residence_region", 12);
    let address = read.opt_text("address", 200);
    Some(EnrolPerson {
        card: PersonCard {
            name: name?,
            id_number: PersonalText::from(id_number?.to_uppercase()),
            phone: PersonalText::from(phone?.replace([' ', '-'], "")),
            ethnicity: ethnicity?,
            region_code: region_code?,
            hukou_kind: hukou_of(&hukou?),
            residence_region: residence_region?,
            address: address?.into(),
        },
    })
}
