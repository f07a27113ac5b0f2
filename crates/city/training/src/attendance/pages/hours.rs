//! `/classes/{id}/attendance`: the hours of every learner, for the school and the bureau, and which lessons are marked.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use web::components::{Empty, Icon, Look, Person, Tag};
use web::form::FormErrors;
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Viewer};

use super::times;
use crate::attendance::queries;
use crate::classes::class;
use crate::enrolment::panels::stack;
use crate::enrolment::{self, seen};
use crate::lessons;

/// `GET /classes/{id}/attendance`
pub async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    if let Some(format) = list.export() {
        let table = learners(&app, &viewer, &class, &list).await?;
        return Ok(table.download(format)?.into_response());
    }
    let page = page(&app, &viewer, &class, &list, FormErrors::new()).await?;
    Ok(page.into_response())
}

/// The page, with what was wrong with an export.
pub(super) async fn page(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    list: &ListQuery,
    errors: FormErrors,
) -> Result<Page, PageError> {
    let t = viewer.t();
    let table = learners(app, viewer, class, list).await?;
    let lessons = lesson_table(app, viewer, class, list).await?;
    let export = super::export::form(viewer, class, &errors);
    Ok(Page::desk(viewer, t.say("attendance-hours-title"))
        .crumb("/classes", t.say("enrolment-classes"))
        .crumb_data(format!("/classes/{}", class.id), &class.title)
        .with_errors(&errors)
        .html(stack([export, Html::of(&table), Html::of(&lessons)])))
}

async fn learners(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    list: &ListQuery,
) -> Result<Table, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let all = enrolment::queries::of_class(db, county, &class.id).await?;
    let hours = queries::hours_of_class(db, county, &class.id).await?;
    let count = u64::try_from(all.len()).unwrap_or_default();
    let window = list.window();
    let page: Vec<_> = all
        .into_iter()
        .skip(usize::try_from(window.offset).unwrap_or(usize::MAX))
        .take(usize::try_from(window.limit).unwrap_or(usize::MAX))
        .collect();
    let masked = seen::masked(app, viewer, &page).await?;
    let rows = page
        .iter()
        .map(|row| {
            let had = hours.get(&row.id).copied().unwrap_or_default();
            let share = if had.held > 0 {
                format!("{} %", had.attended * 100 / had.held)
            } else {
                String::new()
            };
            let number = masked.get(&row.person_id).cloned().unwrap_or_default();
            Row::new(vec![
                Cell::number(i64::from(row.seq)),
                Cell::person(Person::new(t, &row.person_name, number)),
                Cell::number(i64::from(had.attended)),
                Cell::number(i64::from(had.held)),
                Cell::number(i64::from(had.planned)),
                Cell::text(share),
                Cell::tag(enrolment::state_tag(t, row)),
            ])
        })
        .collect();
    Ok(Table::new(t, list, t.say("attendance-hours-title"))
        .column(Column::number(t.say("enrolment-col-seq")))
        .column(Column::new(t.say("enrolment-col-learner")).together())
        .column(Column::number(t.say("attendance-col-attended")))
        .column(Column::number(t.say("attendance-col-held")))
        .column(Column::number(t.say("attendance-col-planned")))
        .column(Column::number(t.say("attendance-col-share")))
        .column(Column::new(t.say("enrolment-col-state")))
        .rows(rows, count)
        .exported()
        .empty(Empty::new(
            t.say("enrolment-none"),
            t.say("enrolment-none-why"),
        )))
}

async fn lesson_table(
    app: &App,
    viewer: &Viewer,
    class: &class::Model,
    list: &ListQuery,
) -> Result<Table, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let live = lessons::live_of_class(db, county, &class.id).await?;
    let marked = queries::marks_by_lesson(db, county, &class.id).await?;
    let rows: Vec<Row> = live
        .iter()
        .map(|lesson| {
            let [there, away] = marked.get(&lesson.id).copied().unwrap_or_default();
            let tag = if there + away > 0 {
                Tag::of(Look::Ok, Icon::Tick, t.say("attendance-marked"))
            } else if lesson.on_date > viewer.today() {
                Tag::of(Look::Idle, Icon::Clock, t.say("attendance-ahead"))
            } else {
                Tag::of(Look::Warn, Icon::Ring, t.say("attendance-unmarked"))
            };
            Row::new(vec![
                Cell::day(lesson.on_date).link(format!("/lessons/{}", lesson.id)),
                Cell::text(times(t, lesson)),
                Cell::data(&lesson.content),
                Cell::number(i64::from(lesson.hours)),
                Cell::number(i64::from(there)),
                Cell::number(i64::from(away)),
                Cell::tag(tag),
            ])
        })
        .collect();
    let count = u64::try_from(rows.len()).unwrap_or_default();
    Ok(Table::new(t, list, t.say("attendance-lessons"))
        .id("lessons")
        .column(Column::new(t.say("attendance-col-day")).together())
        .column(Column::new(t.say("attendance-time")).together())
        .column(Column::new(t.say("attendance-content")))
        .column(Column::number(t.say("attendance-hours")))
        .column(Column::number(t.say("attendance-col-there")))
        .column(Column::number(t.say("attendance-col-away")))
        .column(Column::new(t.say("enrolment-col-state")))
        .rows(rows, count)
        .empty(Empty::new(
            t.say("attendance-no-timetable"),
            t.say("attendance-no-timetable-why"),
        )))
}
