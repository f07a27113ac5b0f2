//! `/outreach`: whom nobody has reached yet, village after village.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::RegionCode;
use registers::people::{list as people_list, masked_numbers};
use registers::regions::regions;
use web::components::{Empty, Person};
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Viewer, Waiting};

use super::result_tag;
use crate::outreach::queries::{self, Wanted};

/// How many are still to be reached, for the side list.
pub async fn waiting(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    let wanted = Wanted {
        reach: people_list::reach(viewer.actor()),
        ..Wanted::default()
    };
    let n = queries::count(app.store().read(), app.county(), &wanted).await?;
    Ok(Waiting { n, due: false })
}

/// `GET /outreach`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = Wanted {
        place: list
            .get("place")
            .and_then(|code| RegionCode::parse(code).ok()),
        reach: people_list::reach(viewer.actor()),
        all: list.get("who") == Some("all"),
    };
    let window = list.window();
    let count = queries::count(db, county, &wanted).await?;
    let found = queries::page(db, county, &wanted, (window.offset, window.limit)).await?;
    let ids: Vec<String> = found.iter().map(|row| row.id.clone()).collect();
    let mask = registers::packs::id_number_mask(db, county, viewer.today()).await?;
    let numbers = masked_numbers(db, app.store().keys(), county, &ids, mask).await?;
    let calls = queries::last_calls(db, county, &ids).await?;
    let rows = found
        .iter()
        .map(|row| {
            let number = numbers.get(&row.id).cloned().unwrap_or_default();
            let name = Person::new(t, &row.name, number).link(format!("/outreach/{}", row.id));
            let place = row
                .residence_region
                .as_deref()
                .or(row.region_code.as_deref());
            let mut cells = vec![Cell::person(name), Cell::data(place_name(place))];
            match calls.get(&row.id) {
                Some(call) => cells.extend([
                    Cell::day(call.called_on),
                    Cell::tag(result_tag(t, call)).sub_data(call.note.clone().unwrap_or_default()),
                ]),
                None => cells.extend([Cell::empty(), Cell::text(t.say("outreach-never"))]),
            }
            cells.push(Cell::text(t.say("outreach-record")).link(format!("/outreach/{}", row.id)));
            Row::new(cells)
        })
        .collect();
    let places = viewer_places(&viewer, app.county());
    let table = Table::new(t, &list, t.say("outreach-title"))
        .filter(Filter::select(t, "place", t.say("outreach-place"), places))
        .filter(Filter::select(
            t,
            "who",
            t.say("outreach-who"),
            vec![Choice::new("all", t.say("outreach-everybody"))],
        ))
        .column(Column::new(t.say("outreach-person")))
        .column(Column::new(t.say("outreach-place")))
        .column(Column::new(t.say("outreach-last-call")).together())
        .column(Column::new(t.say("outreach-result")))
        .column(Column::new(t.say("outreach-action")).together())
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("outreach-none"),
            t.say("outreach-none-why"),
        ));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("outreach-title"))
        .count(count)
        .sub(Html::escaped(&t.say("outreach-sub")))
        .html(Html::of(&table))
        .into_response())
}

/// The name of a place below the county; nothing when it is not known.
pub(super) fn place_name(code: Option<&str>) -> String {
    code.and_then(|code| RegionCode::parse(code).ok())
        .map(|code| regions().name_in_county(&code))
        .unwrap_or_default()
}

/// The places one rung below the reader's own.
fn viewer_places(viewer: &Viewer, county: &str) -> Vec<Choice> {
    let own = people_list::reach(viewer.actor()).or_else(|| RegionCode::parse(county).ok());
    own.map(|own| regions().children(&own))
        .unwrap_or_default()
        .into_iter()
        .map(|place| Choice::data(place.code.to_string(), place.name))
        .collect()
}
