//! The pages of venues: list, add, close.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Button, Empty, Icon, Look, Note, Tag, Tone};
use web::form::{Choice, Field, FormErrors, Reader, Values};
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::commands::{AddVenue, CloseVenue};
use super::{State as Standing, api, find, list, venue};
use crate::organisations;
use crate::shown::{OWN, place, places};

/// Longest name or address, in characters.
const LONGEST: usize = 200;

fn state_tag(t: T, state: Standing) -> Tag {
    match state {
        Standing::Open => Tag::of(Look::Ok, Icon::Tick, t.say("venue-open")),
        Standing::Closed => Tag::of(Look::Idle, Icon::Minus, t.say("venue-closed")),
    }
}

/// `GET /venues`
pub async fn all(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = api::wanted(&viewer, |name| list.get(name))?;
    let own = viewer.is_any(OWN);
    let count = list::count(db, county, &wanted).await?;
    let window = list.window();
    let found = list::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let owners: Vec<String> = found
        .iter()
        .map(|row| row.organisation_id.clone())
        .collect();
    let names = organisations::names(db, county, &owners).await?;
    let rows = found
        .iter()
        .map(|row| {
            let owner = names.get(&row.organisation_id).map_or("", String::as_str);
            Row::new(vec![
                Cell::data(&row.name).sub_data(&row.address),
                Cell::data(owner).link(format!("/organisations/{}", row.organisation_id)),
                Cell::data(place(&row.region_code)),
                Cell::number(i64::from(row.seats)),
                Cell::tag(state_tag(t, row.state)),
                close_cell(t, row, own),
            ])
        })
        .collect();
    let states = vec![
        Choice::new("open", t.say("venue-open")),
        Choice::new("closed", t.say("venue-closed")),
    ];
    let empty = Empty::new(t.say("venue-none"), t.say("venue-none-why"));
    let table = Table::new(t, &list, t.say("venue-title"))
        .filter(Filter::keep("organisation"))
        .filter(Filter::select(t, "state", t.say("venue-state"), states))
        .column(Column::new(t.say("venue-name")))
        .column(Column::new(t.say("venue-organisation")))
        .column(Column::new(t.say("venue-region")))
        .column(Column::number(t.say("venue-seats")))
        .column(Column::new(t.say("venue-state")).together())
        .column(Column::new(t.say("venue-closed-on")).together())
        .rows(rows, count)
        .exported()
        .empty(if own {
            empty.go("/venues/new", t.say("venue-add"))
        } else {
            empty
        });
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("venue-title"));
    if own {
        page = page.action(Button::link(t.say("venue-add"), "/venues/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

/// The last day of a closed venue, or the way to close an open one.
fn close_cell(t: T, row: &venue::Model, own: bool) -> Cell {
    match row.closed_on {
        Some(day) => Cell::day(day),
        None if own => Cell::text(t.say("venue-close")).link(format!("/venues/{}/close", row.id)),
        None => Cell::empty(),
    }
}

fn add_page(app: &App, viewer: &Viewer, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form("/venues/new")
        .field(
            Field::text("name", t.say("venue-name"))
                .max(LONGEST)
                .hint(t.say("venue-name-hint")),
        )
        .field(Field::text("address", t.say("venue-address")).max(LONGEST))
        .field(Field::select(
            "region_code",
            t.say("venue-region"),
            places(app.county()),
            Some(t.say("register-choose").into_owned()),
        ))
        .field(
            Field::number("seats", t.say("venue-seats"))
                .unit(t.say("venue-seats-unit"))
                .narrow(),
        )
        .button(Button::new(t.say("venue-add")).primary())
        .cancel("/venues", t.say("venue-back"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, t.say("venue-add"))
        .crumb("/venues", t.say("venue-title"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// `GET /venues/new`
pub async fn blank(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    viewer.organisation()?;
    Ok(add_page(
        &app,
        &viewer,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// `POST /venues/new`
pub async fn add(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let organisation_id = viewer.organisation()?.to_owned();
    let read = |read: &mut Reader<'_>| {
        let name = read.text("name", LONGEST);
        let address = read.text("address", LONGEST);
        let region_code = read.text("region_code", 12);
        let seats = read.whole("seats", 1, i32::MAX);
        Some(AddVenue {
            organisation_id,
            name: name?,
            address: address?,
            region_code: region_code?,
            seats: seats?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer.go("/venues").said("venue-added").into_response(),
        Err(errors) => add_page(&app, &viewer, posted.values(), errors).into_response(),
    })
}

async fn own(app: &App, viewer: &Viewer, id: &str) -> Result<venue::Model, PageError> {
    let row = find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)?;
    viewer.actor().must_act_for(&row.organisation_id)?;
    Ok(row)
}

fn close_page(viewer: &Viewer, row: &venue::Model, values: &Values, errors: FormErrors) -> Page {
    let t = viewer.t();
    let form = viewer
        .form(format!("/venues/{}/close", row.id))
        .html(Html::of(&Note::new(
            Tone::Plain,
            Html::escaped(&t.say("venue-close-follows")),
        )))
        .field(Field::date("closed_on", t.say("venue-closed-on")).day(Some(viewer.today())))
        .button(Button::new(t.say("venue-close")).primary())
        .cancel("/venues", t.say("venue-back"))
        .values(values)
        .errors(errors.clone());
    Page::desk(viewer, row.name.clone())
        .chinese()
        .crumb("/venues", t.say("venue-title"))
        .with_errors(&errors)
        .html(Html::of(&form))
}

/// `GET /venues/{id}/close`
pub async fn ask_close(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Page, PageError> {
    let row = own(&app, &viewer, &id).await?;
    Ok(close_page(
        &viewer,
        &row,
        &Values::default(),
        FormErrors::new(),
    ))
}

/// `POST /venues/{id}/close`
pub async fn close(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let row = own(&app, &viewer, &id).await?;
    let read = |read: &mut Reader<'_>| {
        Some(CloseVenue {
            venue_id: id.clone(),
            closed_on: read.date("closed_on")?,
        })
    };
    Ok(match app.submit(&viewer, &posted, read).await? {
        Ok(_) => viewer
            .go("/venues")
            .said("venue-closed-now")
            .into_response(),
        Err(errors) => close_page(&viewer, &row, posted.values(), errors).into_response(),
    })
}
