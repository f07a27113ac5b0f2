//! `GET /people` and `POST /people/find`: by name in the address, by number only in a form, so that no number stands in an
//! address.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::{IdNumber, Role};
use web::components::{Button, Empty, Person};
use web::form::{Field, FormErrors, Values};
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, T, Viewer};

use super::{hukou_choices, hukou_words};
use crate::packs;
use crate::people::commands::must_reach;
use crate::people::{api, find_by_number, list, masked_numbers};
use crate::shown::{card, place, places, two};

/// The list.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    shown(&app, &viewer, &list, &Values::default(), FormErrors::new()).await
}

async fn shown(
    app: &App,
    viewer: &Viewer,
    list: &ListQuery,
    values: &Values,
    errors: FormErrors,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = api::wanted(viewer, |name| list.get(name));
    let count = list::count(db, county, &wanted).await?;
    let window = list.window();
    let found = list::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let ids: Vec<String> = found.iter().map(|row| row.id.clone()).collect();
    let mask = packs::id_number_mask(db, county, viewer.today()).await?;
    let numbers = masked_numbers(db, app.store().keys(), county, &ids, mask).await?;
    let rows = found
        .iter()
        .map(|row| {
            let number = numbers.get(&row.id).cloned().unwrap_or_default();
            let name = Person::new(t, &row.name, number).link(format!("/people/{}", row.id));
            let home = row.residence_region.as_deref().map(place);
            Row::new(vec![
                Cell::person(name),
                Cell::text(hukou_words(t, row.hukou_kind)),
                Cell::data(row.region_code.as_deref().map(place).unwrap_or_default()),
                Cell::data(home.unwrap_or_default()),
            ])
        })
        .collect();
    let table = table(t, app, list)
        .rows(rows, count)
        .exported()
        .empty(Empty::new(t.say("person-none"), t.say("person-none-why")));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let find = viewer
        .form("/people/find")
        .field(
            Field::digits("id_number", t.say("person-id-number"))
                .max(18)
                .hint(t.say("person-find-hint")),
        )
        .button(Button::new(t.say("person-find")))
        .values(values)
        .errors(errors.clone());
    let mut page = Page::desk(viewer, t.say("person-title")).with_errors(&errors);
    if viewer.is_any(&[Role::Clerk, Role::TownshipOfficer]) {
        page = page.action(Button::link(t.say("person-enrol"), "/people/new").primary());
    }
    let find = card(t.say("person-find-by-number"), Html::of(&find));
    Ok(page.html(two([Html::of(&table)], [find])).into_response())
}

fn table(t: T, app: &App, list: &ListQuery) -> Table {
    Table::new(t, list, t.say("person-title"))
        .filter(Filter::search("q", t.say("person-name")))
        .filter(Filter::select(
            t,
            "place",
            t.say("person-place"),
            places(app.county()),
        ))
        .filter(Filter::select(
            t,
            "hukou",
            t.say("person-hukou"),
            hukou_choices(t),
        ))
        .column(Column::new(t.say("person-name")))
        .column(Column::new(t.say("person-hukou")).together())
        .column(Column::new(t.say("person-region")))
        .column(Column::new(t.say("person-residence")))
}

/// Finds one person by their whole number.
pub async fn find(
    viewer: Viewer,
    State(app): State<App>,
    posted: Posted,
) -> Result<Response, PageError> {
    let mut read = posted.read();
    let number = read.parsed("id_number", |text| IdNumber::parse(&text.to_uppercase()));
    let errors = match read.finish(|| number) {
        Err(errors) => errors,
        Ok(number) => {
            let (db, county) = (app.store().read(), app.county());
            let found = find_by_number(db, app.store().keys(), county, &number).await?;
            match found.filter(|row| must_reach(viewer.actor(), row).is_ok()) {
                Some(row) => return Ok(viewer.go(format!("/people/{}", row.id)).into_response()),
                None => FormErrors::at("id_number", "person-number-not-found"),
            }
        }
    };
    let list = ListQuery::new("/people", "");
    shown(&app, &viewer, &list, posted.values(), errors).await
}
