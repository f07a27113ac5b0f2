//! `GET /bank-accounts`

use std::collections::HashMap;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use web::components::Empty;
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer, Waiting};

use super::{shown_numbers, state_tag};
use crate::bank_accounts::list::{self, Wanted};
use crate::bank_accounts::{OwnerKind, State as Standing, api, bank_account};
use crate::shown::account_names;
use crate::{organisations, people};

/// How many wait for a second person.
pub async fn waiting(app: App, _viewer: Viewer) -> Result<Waiting, PageError> {
    let wanted = Wanted {
        state: Some(Standing::Proposed),
        ..Wanted::default()
    };
    let n = list::count(app.store().read(), app.county(), &wanted).await?;
    Ok(Waiting { n, due: false })
}

/// The accounts; those that wait unless the address asks for others.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = api::wanted(&viewer, |name| list.get(name))?;
    let count = list::count(db, county, &wanted).await?;
    let window = list.window();
    let found = list::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let numbers = shown_numbers(&app, &viewer, &found).await?;
    let owners = owners(&app, &found).await?;
    let by = account_names(&app, found.iter().map(|row| row.proposed_by.clone())).await?;
    let rows = found
        .iter()
        .map(|row| line(t, row, &owners, &numbers, &by))
        .collect();
    let table = table(t, &list)
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("bank-account-none"),
            t.say("bank-account-none-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("bank-account-title"))
        .sub(Html::escaped(&t.say("bank-account-second-person")))
        .html(Html::of(&table))
        .into_response())
}

fn table(t: T, list: &ListQuery) -> Table {
    let states = [
        Standing::Proposed,
        Standing::Confirmed,
        Standing::Replaced,
        Standing::Declined,
    ]
    .map(|state| Choice::new(state.word(), state_tag(t, state).text()))
    .to_vec();
    let kinds = vec![
        Choice::new("person", t.say("bank-account-of-person")),
        Choice::new("organisation", t.say("bank-account-of-organisation")),
    ];
    Table::new(t, list, t.say("bank-account-title"))
        .filter(Filter::select(
            t,
            "state",
            t.say("bank-account-state"),
            states,
        ))
        .filter(Filter::select(
            t,
            "owner",
            t.say("bank-account-owner-kind"),
            kinds,
        ))
        .column(Column::new(t.say("bank-account-owner")))
        .column(Column::new(t.say("bank-account-bank")))
        .column(Column::new(t.say("bank-account-number")).together())
        .column(Column::new(t.say("bank-account-proposed-by")))
        .column(Column::new(t.say("bank-account-proposed-at")).together())
        .column(Column::new(t.say("bank-account-state")).together())
}

fn line(
    t: T,
    row: &bank_account::Model,
    owners: &HashMap<String, String>,
    numbers: &HashMap<String, String>,
    by: &HashMap<String, String>,
) -> Row {
    let owner = owners.get(&row.owner_id).map_or("", String::as_str);
    let mut owner_cell = Cell::data(owner).link(format!("/bank-accounts/{}", row.id));
    if row.holder != owner {
        owner_cell = owner_cell.sub_data(&row.holder);
    }
    Row::new(vec![
        owner_cell,
        Cell::data(&row.bank_name),
        Cell::text(numbers.get(&row.id).cloned().unwrap_or_default()),
        Cell::data(by.get(&row.proposed_by).map_or("", String::as_str)),
        Cell::moment(row.proposed_at.into()),
        Cell::tag(state_tag(t, row.state)),
    ])
}

/// The names of the owners, by owner id.
async fn owners(
    app: &App,
    rows: &[bank_account::Model],
) -> Result<HashMap<String, String>, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let of = |kind: OwnerKind| -> Vec<String> {
        rows.iter()
            .filter(|row| row.owner_kind == kind)
            .map(|row| row.owner_id.clone())
            .collect()
    };
    let mut names = people::names(db, county, &of(OwnerKind::Person)).await?;
    names.extend(organisations::names(db, county, &of(OwnerKind::Organisation)).await?);
    Ok(names)
}
