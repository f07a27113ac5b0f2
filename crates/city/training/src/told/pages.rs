//! `/told`: everything an institution was told, the latest first.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Moment;
use web::components::{Empty, Icon, Look, Tag};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Posted, Viewer};

use super::act::Act;
use super::commands::ReadTold;
use super::{panel, queries};

/// `GET /told`
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let own = viewer.organisation()?;
    let (db, county) = (app.store().read(), app.county());
    let window = list.window();
    let (rows, count) = queries::page(db, county, own, window.offset, window.limit).await?;
    let table = rows
        .iter()
        .map(|row| {
            let key = Act::from_word(&row.act).map_or("told-lines-held", Act::title);
            let href = match row.about_kind.as_str() {
                "class" => format!("/classes/{}", row.about_id),
                _ => format!("/claims/{}", row.about_id),
            };
            let tag = if row.read_at.is_some() {
                Tag::of(Look::Idle, Icon::Tick, t.say("told-is-read"))
            } else {
                Tag::of(Look::Warn, Icon::Triangle, t.say("told-is-new"))
            };
            Row::new(vec![
                Cell::day(Moment::new(row.told_at).date()),
                Cell::text(&row.about_number).link(href),
                Cell::text(
                    t.with(key)
                        .n("n", i64::from(row.lines.unwrap_or(1)))
                        .to_string(),
                ),
                Cell::data(row.reason.as_deref().unwrap_or_default()),
                Cell::text(row.sentence.as_deref().unwrap_or_default()),
                Cell::tag(tag),
            ])
        })
        .collect();
    let table = Table::new(t, &list, t.say("told-title"))
        .column(Column::new(t.say("told-col-day")).together())
        .column(Column::new(t.say("told-col-case")).together())
        .column(Column::new(t.say("told-col-what")))
        .column(Column::new(t.say("told-col-why")))
        .column(Column::new(t.say("told-col-sentence")).together())
        .column(Column::new(t.say("told-col-read")).together())
        .rows(table, count)
        .exported()
        .empty(Empty::new(t.say("told-none"), t.say("told-none-why")));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let fresh = panel::unread(&app, &viewer).await?.unwrap_or_default();
    Ok(Page::desk(&viewer, t.say("told-title"))
        .sub(Html::escaped(&t.say("told-sub")))
        .html(crate::enrolment::panels::stack([fresh, Html::of(&table)]))
        .into_response())
}

/// `POST /told/{id}/read`
pub async fn read(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let tick = ReadTold { told_id: id };
    app.perform(&viewer, tick, &posted).await?;
    Ok(viewer.go("/told").said("told-read-now").into_response())
}
