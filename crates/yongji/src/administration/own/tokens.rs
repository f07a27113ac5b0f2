//! One's own API tokens.

use access::Access;
use access::tokens::commands::{Create, Revoke};
use access::tokens::{TokenLine, all_of, new_token};
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use chrono::Duration;
use kernel::Role;
use web::components::{Button, Empty, Icon, Look, Tag};
use web::form::{Choice, Field, FormErrors, Values};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::second_factor::password_errors;
use crate::administration::request::{origin, own_page, session};
use crate::administration::shown;

/// Days a token is proposed for.
const DAYS: i64 = 90;

#[derive(Template)]
#[template(path = "administration/own/token.html")]
struct NewToken<'a> {
    t: T,
    secret: &'a str,
    back: Button,
}

/// Tokens as a table; `action` takes one back, and without it nobody may here.
pub(in crate::administration) fn table(
    viewer: &Viewer,
    lines: &[TokenLine],
    action: Option<&str>,
) -> Table {
    let t = viewer.t();
    let revoke = t.say("admin-token-revoke");
    let rows: Vec<Row> = lines
        .iter()
        .map(|line| {
            let roles: Vec<Role> = line.roles.split(' ').filter_map(Role::from_word).collect();
            let (tag, open) = state(t, line);
            let mut cells = vec![
                Cell::data(&line.name),
                Cell::text(shown::roles(t, &roles)),
                Cell::day(line.expires_on),
                line.last_used_at
                    .map_or_else(Cell::empty, |at| Cell::moment(at.into())),
                Cell::tag(tag),
            ];
            if let Some(action) = action {
                cells.push(match open {
                    true => shown::row_button(viewer, action, "token", &line.id, &revoke),
                    false => Cell::empty(),
                });
            }
            Row::new(cells)
        })
        .collect();
    let table = Table::new(t, &ListQuery::new("/me/tokens", ""), t.say("admin-tokens"))
        .id("tokens")
        .column(Column::new(t.say("admin-token-name")))
        .column(Column::new(t.say("admin-roles")))
        .column(Column::new(t.say("admin-last-day")).together())
        .column(Column::new(t.say("admin-last-used")).together())
        .column(Column::new(t.say("admin-state")))
        .rows(rows, lines.len() as u64)
        .empty(Empty::new(
            t.say("admin-tokens-none"),
            t.say("admin-tokens-none-why"),
        ));
    match action {
        Some(_) => table.column(Column::new(t.say("admin-can-do"))),
        None => table,
    }
}

async fn page(
    app: &App,
    viewer: &Viewer,
    values: Option<&Values>,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let account = viewer.actor().account.as_str();
    let lines = all_of(app.store().read(), app.county(), account).await?;
    let table = table(viewer, &lines, Some("/me/tokens/revoke"));
    let choices = viewer
        .actor()
        .roles
        .iter()
        .map(|role| Choice::new(role.word(), shown::role(t, *role)))
        .collect();
    let max = app.part::<Access>()?.settings().token_days_max;
    let mut form = viewer
        .form("/me/tokens")
        .field(
            Field::text("name", t.say("admin-token-name"))
                .hint(t.say("admin-token-name-hint"))
                .max(60),
        )
        .field(Field::boxes("roles", t.say("admin-token-roles"), choices))
        .field(
            Field::date("expires_on", t.say("admin-last-day"))
                .hint(t.with("admin-token-days").n("max", max).to_string())
                .day(Some(t.today() + Duration::days(DAYS))),
        )
        .field(
            Field::password("password", t.say("admin-password"), "current-password")
                .hint(t.say("admin-token-password-hint")),
        )
        .button(Button::new(t.say("admin-token-make")).primary());
    if let Some(values) = values {
        form = form.values(values);
    }
    let page = own_page(viewer, t.say("admin-tokens"))
        .crumb("/me", t.say("admin-me"))
        .with_errors(&errors);
    let form = shown::card(t.say("admin-token-new"), Html::of(&form.errors(errors)));
    Ok(page.html(shown::stack([Html::of(&table), form])))
}

/// Whether a token still opens, in a word.
fn state(t: T, line: &TokenLine) -> (Tag, bool) {
    if line.revoked_at.is_some() {
        (
            Tag::of(Look::Idle, Icon::Minus, t.say("admin-token-revoked")),
            false,
        )
    } else if line.expires_on < t.today() {
        (
            Tag::of(Look::Idle, Icon::Clock, t.say("admin-token-expired")),
            false,
        )
    } else {
        (
            Tag::of(Look::Ok, Icon::Tick, t.say("admin-token-live")),
            true,
        )
    }
}

/// `GET /me/tokens`
pub(in crate::administration) async fn list(
    viewer: Viewer,
    State(app): State<App>,
) -> Result<Page, PageError> {
    page(&app, &viewer, None, FormErrors::new()).await
}

/// Proof of the password, or what is wrong with it.
async fn proof(
    app: &App,
    viewer: &Viewer,
    headers: &HeaderMap,
    posted: &Posted,
) -> Result<Result<String, FormErrors>, PageError> {
    let Some(password) = posted.get("password").filter(|typed| !typed.is_empty()) else {
        return Ok(Err(FormErrors::at("password", "web-field-empty")));
    };
    let who = session(app, headers).await?;
    let from = origin(viewer, headers);
    let access = app.part::<Access>()?;
    match access
        .prove_password(app.store(), &who, password, &from)
        .await
    {
        Ok(proof) => Ok(Ok(proof.to_string())),
        Err(error) => password_errors(error).map(Err),
    }
}

/// `POST /me/tokens`
pub(in crate::administration) async fn create(
    viewer: Viewer,
    State(app): State<App>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let proof = match proof(&app, &viewer, &headers, &posted).await? {
        Ok(proof) => proof,
        Err(errors) => {
            return Ok(page(&app, &viewer, Some(posted.values()), errors)
                .await?
                .into_response());
        }
    };
    let (secret, digest) = new_token(app.store().keys(), app.county());
    let max = app.part::<Access>()?.settings().token_days_max;
    let done = app
        .submit(&viewer, &posted, |read| {
            let name = read.text("name", 60);
            let roles = read.ticked("roles", Role::ALL.len());
            let expires_on = read.date("expires_on");
            if expires_on.is_some_and(|day| (day - t.today()).num_days() > max) {
                let args = vec![("max", max.to_string())];
                read.errors().add("expires_on", "access-token-expiry", args);
            }
            Some(Create {
                name: name?,
                digest,
                roles: roles?
                    .iter()
                    .filter_map(|word| Role::from_word(word))
                    .collect(),
                expires_on: expires_on?,
                proof,
            })
        })
        .await?;
    match done {
        Ok(_) => {
            let body = NewToken {
                t,
                secret: &secret,
                back: Button::link(t.say("admin-token-kept"), "/me/tokens").primary(),
            };
            let page = own_page(&viewer, t.say("admin-token-made"))
                .crumb("/me", t.say("admin-me"))
                .crumb("/me/tokens", t.say("admin-tokens"));
            Ok(page.body(&body)?.into_response())
        }
        Err(errors) => Ok(page(&app, &viewer, Some(posted.values()), errors)
            .await?
            .into_response()),
    }
}

/// `POST /me/tokens/revoke`
pub(in crate::administration) async fn revoke(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let command = Revoke {
        token: posted.get("token").unwrap_or_default().into(),
    };
    app.perform(&viewer, command, &posted).await?;
    Ok(viewer
        .go("/me/tokens")
        .said("admin-token-taken-back")
        .into_response())
}
