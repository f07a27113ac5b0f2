//! Name, reach and telephone of an account are corrected.

use access::accounts::account;
use access::accounts::commands::Change;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::RegionCode;
use web::components::Button;
use web::form::{Field, FormErrors, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::create::opt_phone;
use super::load;
use crate::administration::shown;

fn page(
    app: &App,
    viewer: &Viewer,
    account: &account::Model,
    values: Option<&Values>,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let here = format!("/accounts/{}", account.id);
    let phone_hint = if account.phone_lookup.is_some() {
        "admin-phone-kept"
    } else {
        "admin-phone-none"
    };
    let version = account.row_version.to_string();
    let form = viewer.form(format!("{here}/change"));
    let mut form = shown::carried(form, &[("row_version", &version)], &errors)
        .field(
            Field::text("display_name", t.say("admin-name"))
                .value(&account.display_name)
                .max(40),
        )
        .field(
            Field::select(
                "region",
                t.say("admin-reach"),
                shown::places(&app.site().county),
                None,
            )
            .hint(t.say("admin-reach-hint"))
            .value(&account.region_code),
        )
        .field(
            Field::telephone("phone", t.say("admin-new-phone"))
                .hint(t.say(phone_hint))
                .optional(t)
                .max(20),
        )
        .button(Button::new(t.say("admin-save-account")).primary())
        .cancel(&here, t.say("admin-back-to-account"));
    if let Some(values) = values {
        form = form.values(values);
    }
    Page::desk(viewer, t.say("admin-change-account"))
        .crumb("/accounts", t.say("admin-accounts"))
        .crumb_data(here, &account.display_name)
        .with_errors(&errors)
        .html(Html::of(&form.errors(errors)))
}

/// `GET /accounts/{id}/change`
pub(in crate::administration) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let account = load(&app, &id).await?;
    Ok(page(&app, &viewer, &account, None, FormErrors::new()))
}

/// `POST /accounts/{id}/change`
pub(in crate::administration) async fn change(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let account = load(&app, &id).await?;
    let done = app
        .submit(&viewer, &posted, |read| {
            let row_version = read.whole("row_version", 1, i32::MAX);
            let display_name = read.text("display_name", 40);
            let region = read.parsed("region", RegionCode::parse);
            let phone = opt_phone(read);
            Some(Change {
                account: id.clone(),
                row_version: row_version?,
                display_name: display_name?,
                region: region?,
                phone: phone?,
            })
        })
        .await?;
    match done {
        Ok(_) => Ok(viewer
            .go(format!("/accounts/{id}"))
            .said("admin-account-saved")
            .into_response()),
        Err(errors) => {
            Ok(page(&app, &viewer, &account, Some(posted.values()), errors).into_response())
        }
    }
}
