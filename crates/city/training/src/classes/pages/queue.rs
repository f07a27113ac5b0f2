//! `/classes/queue`: the classes that wait for this officer, the most pressing first.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use policy::Pack;
use web::components::{Button, Empty, Tag};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer, Waiting};

use super::shown;
use crate::classes::queries::{self, Wanted};
use crate::classes::{class, packs};

/// What waits for the reader.
fn wanted(viewer: &Viewer) -> Wanted {
    Wanted {
        phases: queries::turns_of(&viewer.actor().roles),
        ..Wanted::default()
    }
}

/// How many wait, and whether one is late: the number in the side list.
pub async fn waiting(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let wanted = wanted(&viewer);
    if wanted.phases.is_empty() {
        return Ok(Waiting::default());
    }
    let n = queries::count(db, county, &wanted).await?;
    let late = queries::count_late(db, county, &wanted, viewer.today()).await?;
    Ok(Waiting { n, due: late > 0 })
}

/// The class to look at after this one: the most pressing other one the reader may decide.
pub(super) async fn next_after(
    app: &App,
    viewer: &Viewer,
    id: &str,
) -> Result<Option<String>, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let wanted = wanted(viewer);
    if wanted.phases.is_empty() {
        return Ok(None);
    }
    let rows = queries::queue(db, county, &wanted, 0, 2).await?;
    Ok(rows.into_iter().map(|row| row.id).find(|other| other != id))
}

/// `GET /classes/queue`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let wanted = wanted(&viewer);
    let (classes, count, late) = if wanted.phases.is_empty() {
        (vec![], 0, 0)
    } else {
        let window = list.window();
        (
            queries::queue(db, county, &wanted, window.offset, window.limit).await?,
            queries::count(db, county, &wanted).await?,
            queries::count_late(db, county, &wanted, viewer.today()).await?,
        )
    };
    let pack = packs::in_force(db, county, viewer.today(), viewer.today()).await?;
    let names = queries::institutions(db, county, &classes).await?;
    let heads = queries::heads(db, county, &classes).await?;
    let rows = classes
        .iter()
        .map(|row| {
            let due = match row.due_on.and_then(|day| shown::left(t, day)) {
                Some(left) => Cell::tag(Tag::deadline(t, left)),
                None => Cell::empty(),
            };
            let name = names.get(&row.organisation_id).cloned().unwrap_or_default();
            Row::new(vec![
                Cell::data(&row.title)
                    .link(format!("/classes/{}", row.id))
                    .sub(row.number.clone().unwrap_or_default()),
                Cell::data(name),
                Cell::html(
                    shown::occupation(t, row),
                    row.occupation_name.clone().unwrap_or_default(),
                ),
                Cell::number(heads.get(&row.id).copied().unwrap_or(0)),
                match row.starts_on {
                    Some(day) => Cell::day(day),
                    None => Cell::empty(),
                },
                state(t, row, &pack),
                due,
            ])
        })
        .collect();
    let table = Table::new(t, &list, t.say("class-queue"))
        .column(Column::new(t.say("class-col-title")))
        .column(Column::new(t.say("class-col-institution")))
        .column(Column::new(t.say("class-col-occupation")))
        .column(Column::number(t.say("class-col-heads")))
        .column(Column::new(t.say("class-col-first-day")).together())
        .column(Column::new(t.say("class-col-state")).together())
        .column(Column::new(t.say("class-col-left")).together())
        .rows(rows, count)
        .exported()
        .empty(
            Empty::new(t.say("class-queue-none"), t.say("class-queue-none-why"))
                .go("/classes", t.say("class-list")),
        );
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let sub = match classes.first().and_then(|row| row.submitted_at) {
        Some(at) => t
            .with("class-queue-sub")
            .date("oldest", kernel::Moment::new(at).date())
            .n("late", late)
            .to_string(),
        None => String::new(),
    };
    let mut page = Page::desk(&viewer, t.say("class-queue"))
        .count(count)
        .sub(Html::escaped(&sub));
    if let Some(first) = classes.first() {
        page = page.action(
            Button::link(t.say("class-queue-start"), format!("/classes/{}", first.id)).primary(),
        );
    }
    Ok(page.html(Html::of(&table)).into_response())
}

/// The state of a class, and under it that a ruling on its occupation is missing.
fn state(t: T, row: &class::Model, pack: &Pack) -> Cell {
    let cell = Cell::tag(shown::phase_tag(t, shown::phase(row)));
    let needs = |programme: &String| packs::needs_urgent(pack, programme);
    if row.urgent_occupation.is_none() && row.programme_id.as_ref().is_some_and(needs) {
        cell.sub(t.say("class-unruled-short"))
    } else {
        cell
    }
}
