//! `GET`, `POST /organisations/new` and `/organisations/{id}/edit`: the card as a form.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::components::Button;
use web::form::{Choice, Field, Form, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::seen;
use crate::organisations::commands::{CorrectOrganisation, RegisterOrganisation};
use crate::organisations::{Card, Kind, organisation, queries};
use crate::shown::places;

/// Longest text of the form, in characters.
const LONGEST: usize = 200;

/// The empty form.
pub async fn blank(viewer: Viewer, State(app): State<App>) -> Page {
    register_page(&app, &viewer, &Values::default(), FormErrors::new())
}

fn register_page(app: &App, viewer: &Viewer, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let page = Page::desk(viewer, t.say("organisation-register"))
        .crumb("/organisations", t.say("organisation-title"))
        .with_errors(&errors);
    let form = card_fields(t, app, viewer.form("/organisations/new"), None, "")
        .button(Button::new(t.say("organisation-register")).primary())
        .cancel("/organisations", t.say("organisation-back"))
        .values(values)
        .errors(errors);
    page.html(Html::of(&form))
}

/// Registers it.
pub async fn register(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let read = |read: &mut Reader<'_>| {
        Some(RegisterOrganisation {
            card: read_card(read)?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(answer) => viewer
            .go(format!("/organisations/{}", answer.organisation_id))
            .said("organisation-registered")
            .into_response(),
        Err(errors) => register_page(&app, &viewer, posted.values(), errors).into_response(),
    })
}

/// The filled form: all of the card for the bureau, how it is reached for the organisation itself.
pub async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    correct_page(&app, &viewer, &row, &Values::default(), FormErrors::new())
}

fn correct_page(
    app: &App,
    viewer: &Viewer,
    row: &organisation::Model,
    values: &Values,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let back = format!("/organisations/{}", row.id);
    let page = Page::desk(viewer, t.say("organisation-correct"))
        .crumb_data(back.clone(), &row.name)
        .with_errors(&errors);
    let phone = queries::contact_phone(app.store().keys(), row)?;
    let phone = phone.as_deref().map(String::as_str).unwrap_or_default();
    let form = viewer
        .form(format!("{back}/edit"))
        .field(Field::hidden("version", row.row_version.to_string()));
    let form = if viewer.is(Role::Clerk) {
        card_fields(t, app, form, Some(row), phone)
    } else {
        contact_fields(t, form, Some(row), phone)
    };
    let form = form
        .button(Button::new(t.say("organisation-save")).primary())
        .cancel(back, t.say("organisation-back-to-card"))
        .values(values)
        .errors(errors);
    Ok(page.html(Html::of(&form)))
}

/// Corrects it.
pub async fn correct(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = seen(&app, &viewer, &id).await?;
    let is_clerk = viewer.is(Role::Clerk);
    let own = own_card(&app, &row)?;
    let read = |read: &mut Reader<'_>| {
        let version = read.whole("version", 1, i32::MAX);
        let card = if is_clerk {
            read_card(read)
        } else {
            read_contact(read, own)
        };
        Some(CorrectOrganisation {
            organisation_id: id.clone(),
            version: version?,
            card: card?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(answer) => viewer
            .go(format!("/organisations/{}", answer.organisation_id))
            .said("organisation-corrected")
            .into_response(),
        Err(errors) => correct_page(&app, &viewer, &row, posted.values(), errors)?.into_response(),
    })
}

/// The card as it is stored.
fn own_card(app: &App, row: &organisation::Model) -> Result<Card, PageError> {
    let phone = queries::contact_phone(app.store().keys(), row)?;
    Ok(Card {
        name: row.name.clone(),
        credit_code: row.credit_code.clone(),
        kind: row.kind,
        is_public: row.is_public,
        region_code: row.region_code.clone(),
        address: row.address.clone(),
        contact_name: row.contact_name.clone(),
        contact_phone: phone.map(|phone| phone.to_string()).unwrap_or_default(),
        licence_number: row.licence_number.clone().unwrap_or_default(),
        valid_from: row.valid_from,
        valid_to: row.valid_to,
    })
}

fn card_fields(
    t: T,
    app: &App,
    form: Form,
    row: Option<&organisation::Model>,
    phone: &str,
) -> Form {
    let kinds = Kind::ALL
        .map(|kind| Choice::new(kind.word(), t.pick(&kind.name()).to_owned()))
        .to_vec();
    let ownership = vec![
        Choice::new("yes", t.say("organisation-public")),
        Choice::new("no", t.say("organisation-private")),
    ];
    let public = row.map(|row| if row.is_public { "yes" } else { "no" });
    let form = form
        .field(
            Field::text("name", t.say("organisation-name"))
                .max(LONGEST)
                .value_of(row.map(|row| &row.name)),
        )
        .field(
            Field::text("credit_code", t.say("organisation-credit-code"))
                .max(18)
                .hint(t.say("organisation-credit-code-hint"))
                .value_of(row.map(|row| &row.credit_code)),
        )
        .field(
            Field::select(
                "kind",
                t.say("organisation-kind"),
                kinds,
                Some(t.say("register-choose").into_owned()),
            )
            .value_of(row.map(|row| row.kind.word())),
        )
        .field(
            Field::radios("is_public", t.say("organisation-ownership"), ownership)
                .hint(t.say("organisation-ownership-hint"))
                .value_of(public),
        )
        .field(
            Field::select(
                "region_code",
                t.say("organisation-region"),
                places(app.county()),
                Some(t.say("register-choose").into_owned()),
            )
            .value_of(row.map(|row| &row.region_code)),
        );
    contact_fields(t, form, row, phone)
        .field(
            Field::text("licence_number", t.say("organisation-licence"))
                .max(LONGEST)
                .optional(t)
                .value_of(row.and_then(|row| row.licence_number.as_ref())),
        )
        .field(
            Field::date("valid_from", t.say("organisation-valid-from"))
                .optional(t)
                .day(row.and_then(|row| row.valid_from)),
        )
        .field(
            Field::date("valid_to", t.say("organisation-valid-to"))
                .hint(t.say("organisation-valid-to-hint"))
                .optional(t)
                .day(row.and_then(|row| row.valid_to)),
        )
}

fn contact_fields(t: T, form: Form, row: Option<&organisation::Model>, phone: &str) -> Form {
    form.field(
        Field::text("address", t.say("organisation-address"))
            .max(LONGEST)
            .optional(t)
            .value_of(row.map(|row| &row.address)),
    )
    .field(
        Field::text("contact_name", t.say("organisation-contact"))
            .max(LONGEST)
            .value_of(row.map(|row| &row.contact_name)),
    )
    .field(
        Field::telephone("contact_phone", t.say("organisation-phone"))
            .optional(t)
            .value(phone),
    )
}

fn read_card(read: &mut Reader<'_>) -> Option<Card> {
    let name = read.text("name", LONGEST);
    let credit_code = read.text("credit_code", 18);
    let kind = read
        .choice("kind", Kind::ALL.iter().map(|kind| kind.word()))
        .and_then(|word| Kind::from_word(&word));
    let is_public = read.choice("is_public", ["yes", "no"]);
    let region_code = read.text("region_code", 12);
    let address = read.opt_text("address", LONGEST);
    let contact_name = read.text("contact_name", LONGEST);
    let contact_phone = read.opt_text("contact_phone", 40);
    let licence_number = read.opt_text("licence_number", LONGEST);
    let valid_from = read.opt_date("valid_from");
    let valid_to = read.opt_date("valid_to");
    Some(Card {
        name: name?,
        credit_code: credit_code?.to_uppercase(),
        kind: kind?,
        is_public: is_public? == "yes",
        region_code: region_code?,
        address: address?,
        contact_name: contact_name?,
        contact_phone: contact_phone?,
        licence_number: licence_number?,
        valid_from: valid_from?,
        valid_to: valid_to?,
    })
}

fn read_contact(read: &mut Reader<'_>, own: Card) -> Option<Card> {
    let address = read.opt_text("address", LONGEST);
    let contact_name = read.text("contact_name", LONGEST);
    let contact_phone = read.opt_text("contact_phone", 40);
    Some(Card {
        address: address?,
        contact_name: contact_name?,
        contact_phone: contact_phone?,
        ..own
    })
}
