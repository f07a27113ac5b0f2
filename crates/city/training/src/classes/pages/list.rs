//! `/classes`: the classes of an institution, or of all institutions for the offices.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::Role;
use web::components::{Button, Empty};
use web::form::Choice;
use web::table::{Cell, Column, Filter, ListQuery, Row, Table};
use web::{App, Figure, Html, Page, PageError, Viewer, Waiting};

use super::shown;
use crate::classes::queries::{self, Wanted};
use crate::classes::state::Phase;

/// The phases in which a class waits for its institution.
const OURS: [Phase; 4] = [
    Phase::Draft,
    Phase::Returned,
    Phase::Approved,
    Phase::Teaching,
];

/// `GET /classes`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let school = viewer.is(Role::SchoolManager);
    let organisation = if school {
        Some(viewer.organisation()?.to_owned())
    } else {
        list.get("organisation").map(str::to_owned)
    };
    let todo = list.get("todo");
    let mut phases: Vec<Phase> = match todo {
        Some("approved") => vec![Phase::Approved, Phase::Teaching, Phase::Finished],
        Some("ours") => OURS.to_vec(),
        Some("results") => vec![Phase::Finished],
        _ => Phase::ALL.to_vec(),
    };
    if let Some(only) = list.get("state").and_then(Phase::from_word) {
        phases.retain(|phase| *phase == only);
    }
    let wanted = Wanted {
        organisation,
        phases,
        number: list.get("q").map(str::to_owned),
        without_results: todo == Some("results"),
    };
    let window = list.window();
    let count = queries::count(db, county, &wanted).await?;
    let classes = queries::newest(db, county, &wanted, window.offset, window.limit).await?;
    let names = queries::institutions(db, county, &classes).await?;
    let heads = queries::heads(db, county, &classes).await?;
    let rows = classes
        .iter()
        .map(|row| {
            let phase = shown::phase(row);
            let mut cells = vec![
                Cell::data(&row.title)
                    .link(format!("/classes/{}", row.id))
                    .sub(row.number.clone().unwrap_or_default()),
            ];
            if !school {
                let name = names.get(&row.organisation_id).cloned().unwrap_or_default();
                cells.push(Cell::data(name));
            }
            cells.extend([
                Cell::html(
                    shown::occupation(t, row),
                    row.occupation_name.clone().unwrap_or_default(),
                ),
                Cell::text(shown::days(t, row)),
                Cell::number(heads.get(&row.id).copied().unwrap_or(0)),
                Cell::tag(shown::phase_tag(t, phase)),
                match row.due_on {
                    Some(due) => Cell::day(due),
                    None => Cell::empty(),
                },
            ]);
            Row::new(cells)
        })
        .collect();
    let states = Phase::ALL
        .into_iter()
        .map(|phase| Choice::new(phase.word(), shown::phase_tag(t, phase).text()))
        .collect();
    let mut table = Table::new(t, &list, t.say("class-list"))
        .filter(Filter::search("q", t.say("class-filter-number")))
        .filter(Filter::select(t, "state", t.say("class-col-state"), states))
        .column(Column::new(t.say("class-col-title")));
    if school {
        let todo = vec![
            Choice::new("ours", t.say("class-todo-ours")),
            Choice::new("results", t.say("class-todo-results")),
        ];
        table = table.filter(Filter::select(t, "todo", t.say("class-filter-todo"), todo));
    } else {
        table = table
            .filter(Filter::keep("todo"))
            .filter(Filter::keep("organisation"))
            .column(Column::new(t.say("class-col-institution")));
    }
    let mut empty = Empty::new(t.say("class-none"), t.say("class-none-why"));
    if school {
        empty = empty.go("/classes/new", t.say("class-new"));
    }
    let table = table
        .column(Column::new(t.say("class-col-occupation")))
        .column(Column::new(t.say("class-col-days")).together())
        .column(Column::number(t.say("class-col-heads")))
        .column(Column::new(t.say("class-col-state")).together())
        .column(Column::new(t.say("class-col-due")).together())
        .rows(rows, count)
        .exported()
        .empty(empty);
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("class-list")).count(count);
    if school {
        page = page.action(Button::link(t.say("class-new"), "/classes/new").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}

/// The institution's classes that came back: the number in the side list.
pub async fn returned(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    let wanted = Wanted {
        organisation: Some(viewer.organisation()?.to_owned()),
        phases: vec![Phase::Returned],
        ..Wanted::default()
    };
    let n = queries::count(app.store().read(), app.county(), &wanted).await?;
    Ok(Waiting { n, due: n > 0 })
}

/// The institution's finished classes with results to be recorded: the number in the side list.
pub async fn without_results(app: App, viewer: Viewer) -> Result<Waiting, PageError> {
    let wanted = Wanted {
        organisation: Some(viewer.organisation()?.to_owned()),
        phases: vec![Phase::Finished],
        without_results: true,
        ..Wanted::default()
    };
    let n = queries::count(app.store().read(), app.county(), &wanted).await?;
    Ok(Waiting { n, due: false })
}

/// Classes that were approved under the sentence, and those that have ended.
pub async fn figures(app: App) -> Result<Vec<Figure>, PageError> {
    let mut figures = vec![];
    for (key, phases, href) in [
        (
            "class-figure-approved",
            vec![Phase::Approved, Phase::Teaching, Phase::Finished],
            "/classes?todo=approved",
        ),
        (
            "class-figure-finished",
            vec![Phase::Finished],
            "/classes?state=finished",
        ),
    ] {
        let wanted = Wanted {
            phases,
            ..Wanted::default()
        };
        let n = queries::count(app.store().read(), app.county(), &wanted).await?;
        figures.push(Figure::count(key, n).rows(href));
    }
    Ok(figures)
}
