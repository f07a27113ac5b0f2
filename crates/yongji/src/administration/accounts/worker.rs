//! The window or the township makes an account for a worker who is on record, so that they can sign in by telephone.

use access::accounts::commands::GivenPhone;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::{IdNumber, Phone};
use registers::people;
use registers::people::commands::OpenAccount;
use web::components::{Button, Note, Tone};
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

fn page(viewer: &Viewer, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let back = if viewer.is_any(crate::administration::READERS) {
        "/accounts"
    } else {
        "/home"
    };
    let form = viewer
        .form("/accounts/worker")
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("admin-worker-why")),
        )))
        .field(
            Field::digits("number", t.say("admin-id-number"))
                .hint(t.say("admin-id-number-hint"))
                .max(18),
        )
        .field(
            Field::telephone("phone", t.say("admin-phone"))
                .hint(t.say("admin-worker-phone-hint"))
                .max(20),
        )
        .button(Button::new(t.say("admin-make-worker")).primary())
        .cancel(back, t.say("web-back"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("admin-new-worker"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// `GET /accounts/worker`
pub(in crate::administration) async fn form(viewer: Viewer) -> Page {
    page(&viewer, &Values::default(), FormErrors::new())
}

/// `POST /accounts/worker`
pub(in crate::administration) async fn make(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let mut read = posted.read();
    let number = read.parsed("number", |text| IdNumber::parse(text.trim()));
    let phone = read.parsed("phone", |text| {
        let digits: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .collect();
        Phone::parse(&digits)
    });
    let (number, phone) = match read.finish(|| Some((number?, phone?))) {
        Ok(read) => read,
        Err(errors) => return Ok(page(&viewer, posted.values(), errors).into_response()),
    };
    let (store, county) = (app.store(), app.county());
    let person =
        people::queries::find_by_number(store.read(), store.keys(), county, &number).await?;
    let Some(person) = person else {
        let errors = FormErrors::at("number", "admin-person-unknown");
        return Ok(page(&viewer, posted.values(), errors).into_response());
    };
    let command = OpenAccount {
        person_id: person.id,
        phone: GivenPhone(phone),
    };
    match app.perform(&viewer, command, &posted).await {
        Ok(_) => Ok(viewer
            .go("/accounts/worker")
            .said("admin-worker-made")
            .into_response()),
        Err(failed) => {
            let errors = failed.errors()?;
            Ok(page(&viewer, posted.values(), errors).into_response())
        }
    }
}
