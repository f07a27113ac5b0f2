//! The roles of an account: ticked ones stay or begin, others are taken back.

use access::accounts::commands::SetRoles;
use access::accounts::{RoleGrant, account, account_role, queries};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::components::Button;
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::load;
use crate::administration::shown;

/// Grants that are not over.
async fn standing(app: &App, id: &str) -> Result<Vec<account_role::Model>, PageError> {
    let today = app.now().date();
    let mut rows = queries::grants(app.store().read(), app.county(), id).await?;
    rows.retain(|row| row.valid_to.is_none_or(|to| to >= today));
    Ok(rows)
}

fn page(
    viewer: &Viewer,
    account: &account::Model,
    held: &[account_role::Model],
    values: Option<&Values>,
    errors: FormErrors,
) -> Page {
    let t = viewer.t();
    let here = format!("/accounts/{}", account.id);
    let choices = account
        .kind
        .roles()
        .map(|role| {
            let hint = match held
                .iter()
                .find(|row| row.role == role.word() && row.valid_to.is_some())
            {
                Some(row) => shown::grant(t, row),
                None => t.say(&format!("admin-role-{}", role.word())).into_owned(),
            };
            Choice::new(role.word(), shown::role(t, role)).hint(hint)
        })
        .collect();
    let version = account.row_version.to_string();
    let form = viewer.form(format!("{here}/roles"));
    let mut form = shown::carried(form, &[("row_version", &version)], &errors)
        .field(
            Field::boxes("roles", t.say("admin-roles"), choices)
                .ticked(held.iter().map(|row| row.role.clone())),
        )
        .heading(t.say("admin-new-roles-days"))
        .field(
            Field::date("from", t.say("admin-from"))
                .hint(t.say("admin-from-hint"))
                .optional(t),
        )
        .field(
            Field::date("to", t.say("admin-to"))
                .hint(t.say("admin-to-hint"))
                .optional(t),
        )
        .button(Button::new(t.say("admin-set-roles")).primary())
        .cancel(&here, t.say("admin-back-to-account"));
    if let Some(values) = values {
        form = form.values(values);
    }
    Page::desk(viewer, t.say("admin-change-roles"))
        .crumb("/accounts", t.say("admin-accounts"))
        .crumb_data(here, &account.display_name)
        .with_errors(&errors)
        .html(Html::of(&form.errors(errors)))
}

/// `GET /accounts/{id}/roles`
pub(in crate::administration) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let account = load(&app, &id).await?;
    let held = standing(&app, &id).await?;
    Ok(page(&viewer, &account, &held, None, FormErrors::new()))
}

/// A role that is held keeps its days; a new one has those of the form.
fn read(read: &mut Reader<'_>, account: &str, held: &[account_role::Model]) -> Option<SetRoles> {
    let row_version = read.whole("row_version", 1, i32::MAX);
    let words = read.ticked("roles", Role::ALL.len());
    let from = read.opt_date("from");
    let to = read.opt_date("to");
    let (from, to) = (from?, to?);
    let roles = words?
        .iter()
        .filter_map(|word| Role::from_word(word))
        .map(
            |role| match held.iter().find(|row| row.role == role.word()) {
                Some(row) => RoleGrant {
                    role,
                    valid_from: Some(row.valid_from),
                    valid_to: row.valid_to,
                },
                None => RoleGrant {
                    role,
                    valid_from: from,
                    valid_to: to,
                },
            },
        )
        .collect();
    Some(SetRoles {
        account: account.to_owned(),
        row_version: row_version?,
        roles,
    })
}

/// `POST /accounts/{id}/roles`
pub(in crate::administration) async fn set(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let account = load(&app, &id).await?;
    let held = standing(&app, &id).await?;
    match app
        .submit(&viewer, &posted, |reader| read(reader, &id, &held))
        .await?
    {
        Ok(_) => Ok(viewer
            .go(format!("/accounts/{id}"))
            .said("admin-roles-set")
            .into_response()),
        Err(errors) => {
            Ok(page(&viewer, &account, &held, Some(posted.values()), errors).into_response())
        }
    }
}
