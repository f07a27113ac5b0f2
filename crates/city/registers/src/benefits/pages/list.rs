//! `GET /benefits`

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use chrono::Datelike;
use kernel::Money;
use web::components::{Empty, Person};
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Viewer};

use super::{pack, programme_name, state_tag, trade};
use crate::benefits::{State as Standing, api, list};
use crate::occupations::occupations;
use crate::{packs, people};

/// Years the filter offers, back from this one.
const YEARS: i32 = 6;

/// The register.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = api::wanted(|name| list.get(name));
    let count = list::count(db, county, &wanted).await?;
    let window = list.window();
    let found = list::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let ids: Vec<String> = found.iter().map(|row| row.person_id.clone()).collect();
    let names = people::names(db, county, &ids).await?;
    let mask = packs::id_number_mask(db, county, viewer.today()).await?;
    let numbers = people::masked_numbers(db, app.store().keys(), county, &ids, mask).await?;
    let pack = pack(&app, &viewer).await?;
    let rows = found
        .iter()
        .map(|row| {
            let name = names.get(&row.person_id).map_or("", String::as_str);
            let number = numbers.get(&row.person_id).cloned().unwrap_or_default();
            let occupation = occupations().name(&row.occupation_code).unwrap_or_default();
            Row::new(vec![
                Cell::person(
                    Person::new(t, name, number).link(format!("/people/{}", row.person_id)),
                ),
                Cell::text(programme_name(t, pack.as_deref(), &row.programme_id)),
                Cell::html(trade(t, row), format!("{occupation} {}", row.level)),
                Cell::money(Money::from_fen(row.amount_fen)),
                Cell::day(row.decided_on),
                Cell::data(row.paid_by.as_deref().unwrap_or_default()),
                Cell::tag(state_tag(t, row.state)),
            ])
        })
        .collect();
    let programmes = pack
        .iter()
        .flat_map(|pack| pack.programmes())
        .map(|one| Choice::new(&one.id, t.pick(&one.title).to_owned()))
        .collect();
    let this_year = viewer.today().year();
    let years = (0..YEARS)
        .map(|back| {
            Choice::new(
                (this_year - back).to_string(),
                (this_year - back).to_string(),
            )
        })
        .collect();
    let states = [Standing::Reserved, Standing::Granted, Standing::Released]
        .map(|state| Choice::new(state.word(), state_tag(t, state).text()))
        .to_vec();
    let table = Table::new(t, &list, t.say("benefit-title"))
        .filter(Filter::select(
            t,
            "programme",
            t.say("benefit-programme"),
            programmes,
        ))
        .filter(Filter::select(t, "year", t.say("benefit-year"), years))
        .filter(Filter::select(t, "state", t.say("benefit-state"), states))
        .column(Column::new(t.say("benefit-person")))
        .column(Column::new(t.say("benefit-programme")))
        .column(Column::new(t.say("benefit-trade")))
        .column(Column::number(t.say("benefit-amount")))
        .column(Column::new(t.say("benefit-decided-on")).together())
        .column(Column::new(t.say("benefit-paid-by")))
        .column(Column::new(t.say("benefit-state")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(t.say("benefit-none"), t.say("benefit-none-why")));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("benefit-title"))
        .sub(Html::escaped(&t.say("benefit-sub")))
        .html(Html::of(&table))
        .into_response())
}
