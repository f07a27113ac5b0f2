//! The accounts of others: found, made, changed, suspended.

pub(super) mod change;
pub(super) mod create;
pub(super) mod decide;
pub(super) mod roles;
pub(super) mod show;
pub(super) mod worker;

use access::accounts::{AccountKind, AccountState, account, queries};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Role;
use registers::organisations;
use web::components::{Button, Empty};
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::shown;

/// One account of this county, or the page that there is none.
pub(super) async fn load(app: &App, id: &str) -> Result<account::Model, PageError> {
    queries::find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)
}

/// Whether the reader keeps accounts, and does not only see them.
pub(super) fn keeps(viewer: &Viewer) -> bool {
    viewer.is_any(super::ADMINISTRATORS)
}

fn filter(t: T, list: &ListQuery) -> queries::AccountFilter {
    queries::AccountFilter {
        begins: list.get("q").map(str::to_owned),
        kind: list.get("kind").and_then(|word| {
            AccountKind::ALL
                .into_iter()
                .find(|kind| kind.word() == word)
        }),
        role: list.get("role").and_then(Role::from_word),
        state: match list.get("state") {
            Some("active") => Some(AccountState::Active),
            Some("suspended") => Some(AccountState::Suspended),
            _ => None,
        },
        today: t.today(),
    }
}

/// `GET /accounts?q=&kind=&role=&state=&page=&export=`
pub(super) async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let filter = filter(t, &list);
    let window = list.window();
    let count = queries::count(db, county, &filter).await?;
    let accounts = queries::page(db, county, &filter, window.offset, window.limit).await?;
    let ids: Vec<&str> = accounts.iter().map(|row| row.id.as_str()).collect();
    let held = queries::roles_on(db, county, &ids, t.today()).await?;
    let mut of: Vec<String> = accounts
        .iter()
        .filter_map(|row| row.organisation_id.clone())
        .collect();
    of.sort_unstable();
    of.dedup();
    let organisations = organisations::queries::names(db, county, &of).await?;
    let rows = accounts
        .iter()
        .map(|row| {
            let roles = held.get(&row.id).map(Vec::as_slice).unwrap_or_default();
            let organisation = row
                .organisation_id
                .as_ref()
                .and_then(|id| organisations.get(id));
            Row::new(vec![
                Cell::data(&row.display_name)
                    .link(format!("/accounts/{}", row.id))
                    .sub(shown::login(t, row)),
                match organisation {
                    Some(name) => Cell::text(shown::kind(t, row.kind)).sub_data(name),
                    None => Cell::text(shown::kind(t, row.kind)),
                },
                Cell::text(shown::roles(t, roles)),
                Cell::data(shown::region(&row.region_code)),
                Cell::tag(shown::state(t, row.state)),
            ])
        })
        .collect();
    let kinds = AccountKind::ALL
        .into_iter()
        .map(|kind| Choice::new(kind.word(), shown::kind(t, kind)))
        .collect();
    let roles = Role::ALL
        .into_iter()
        .filter(|role| *role != Role::System)
        .map(|role| Choice::new(role.word(), shown::role(t, role)))
        .collect();
    let states = [AccountState::Active, AccountState::Suspended]
        .into_iter()
        .map(|state| {
            Choice::new(
                state.word(),
                t.say(&format!("admin-state-{}", state.word())).into_owned(),
            )
        })
        .collect();
    let table = Table::new(t, &list, t.say("admin-accounts"))
        .filter(Filter::search("q", t.say("admin-find-account")))
        .filter(Filter::select(t, "kind", t.say("admin-kind"), kinds))
        .filter(Filter::select(t, "role", t.say("admin-role"), roles))
        .filter(Filter::select(t, "state", t.say("admin-state"), states))
        .column(Column::new(t.say("admin-name")))
        .column(Column::new(t.say("admin-kind")))
        .column(Column::new(t.say("admin-roles-today")))
        .column(Column::new(t.say("admin-reach")))
        .column(Column::new(t.say("admin-state")))
        .rows(rows, count)
        .exported()
        .note(Html::escaped(&t.say("admin-workers-hint")))
        .empty(Empty::new(
            t.say("admin-accounts-none"),
            t.say("admin-accounts-none-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("admin-accounts"));
    if keeps(&viewer) {
        page = page
            .action(Button::link(t.say("admin-new-worker"), "/accounts/worker"))
            .action(Button::link(t.say("admin-new-account"), "/accounts/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}
