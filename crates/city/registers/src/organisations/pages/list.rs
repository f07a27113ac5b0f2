//! `GET /organisations`

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Role;
use sea_orm::Order;
use web::components::{Button, Empty};
use web::form::Choice;
use web::table::{Cell, Column, Direction, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use super::{kind_words, state_tag};
use crate::organisations::list::{self, SortedBy};
use crate::organisations::{Kind, api, organisation};
use crate::shown::{place, span};

/// All organisations a reader may see; one that acts for its own is led to it.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let wanted = api::wanted(&viewer, |name| list.get(name))?;
    if let Some(own) = &wanted.only {
        return Ok(viewer.go(format!("/organisations/{own}")).into_response());
    }
    let (db, county) = (app.store().read(), app.county());
    let (by, direction) = list.sort_among(&["name", "kind", "valid_to"], ("name", Direction::Up));
    let by = match by {
        "kind" => SortedBy::Kind,
        "valid_to" => SortedBy::ValidTo,
        _ => SortedBy::Name,
    };
    let order = match direction {
        Direction::Up => Order::Asc,
        Direction::Down => Order::Desc,
    };
    let window = list.window();
    let count = list::count(db, county, &wanted).await?;
    let window = (window.offset, window.limit);
    let found = list::page(db, county, &wanted, by, order, window).await?;
    let table = table(t, &list)
        .rows(found.iter().map(|row| line(t, row)).collect(), count)
        .exported();
    let table = if viewer.is(Role::Clerk) {
        table.empty(
            Empty::new(t.say("organisation-none"), t.say("organisation-none-why"))
                .go("/organisations/new", t.say("organisation-register")),
        )
    } else {
        table.empty(Empty::new(
            t.say("organisation-none"),
            t.say("organisation-none-why"),
        ))
    };
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("organisation-title"));
    if viewer.is(Role::Clerk) {
        page = page
            .action(Button::link(t.say("organisation-register"), "/organisations/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

fn table(t: T, list: &ListQuery) -> Table {
    let kinds = Kind::ALL
        .map(|kind| Choice::new(kind.word(), t.pick(&kind.name()).to_owned()))
        .to_vec();
    let states = vec![
        Choice::new("active", t.say("organisation-active")),
        Choice::new("suspended", t.say("organisation-suspended")),
    ];
    Table::new(t, list, t.say("organisation-title"))
        .filter(Filter::search("q", t.say("organisation-filter-words")))
        .filter(Filter::select(t, "kind", t.say("organisation-kind"), kinds))
        .filter(Filter::select(
            t,
            "state",
            t.say("organisation-state"),
            states,
        ))
        .column(Column::new(t.say("organisation-name")).sort("name"))
        .column(Column::new(t.say("organisation-kind")).sort("kind"))
        .column(Column::new(t.say("organisation-region")))
        .column(Column::new(t.say("organisation-contact")))
        .column(Column::new(t.say("organisation-validity")).sort("valid_to"))
        .column(Column::new(t.say("organisation-state")).together())
}

fn line(t: T, row: &organisation::Model) -> Row {
    Row::new(vec![
        Cell::data(&row.name)
            .link(format!("/organisations/{}", row.id))
            .sub(&row.credit_code),
        Cell::text(kind_words(t, row.kind, row.is_public)),
        Cell::data(place(&row.region_code)),
        Cell::data(&row.contact_name),
        Cell::text(span(t, row.valid_from, row.valid_to)),
        Cell::tag(state_tag(t, row.state)),
    ])
}
