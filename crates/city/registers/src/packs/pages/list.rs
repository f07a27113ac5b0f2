//! `GET /packs`: which pack was adopted when, by whom, and why.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use web::components::{Button, Empty, Icon, Look, Tag};
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Viewer};

use super::adopt::ADOPT;
use crate::packs::{adoptions, in_force};
use crate::shown::account_names;

/// Characters of a digest that are shown.
const DIGEST_SHOWN: usize = 12;

/// The adoptions, the latest first.
pub async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let (db, county) = (app.store().read(), app.county());
    let rows = adoptions(db, county).await?;
    let current = in_force(db, county, viewer.today()).await?;
    let current = current.as_ref().map(|pack| pack.digest());
    let by = account_names(&app, rows.iter().map(|row| row.adopted_by.clone())).await?;
    let count = rows.len() as u64;
    let lines = rows
        .iter()
        .map(|row| {
            let tag = if current == Some(row.digest.as_str()) {
                Tag::of(Look::Ok, Icon::Tick, t.say("pack-in-force"))
            } else if row.valid_from > viewer.today() {
                Tag::of(Look::Go, Icon::Clock, t.say("pack-later"))
            } else {
                Tag::of(Look::Idle, Icon::Minus, t.say("pack-past"))
            };
            let digest: String = row.digest.chars().take(DIGEST_SHOWN).collect();
            Row::new(vec![
                Cell::text(format!("{} {}", row.pack_id, row.version)).sub(digest),
                Cell::day(row.valid_from),
                Cell::data(by.get(&row.adopted_by).map_or("", String::as_str)),
                Cell::moment(row.adopted_at.into()),
                Cell::data(&row.reason),
                Cell::tag(tag),
            ])
        })
        .collect();
    let table = Table::new(t, &list, t.say("pack-title"))
        .column(Column::new(t.say("pack-name")))
        .column(Column::new(t.say("pack-valid-from")).together())
        .column(Column::new(t.say("pack-adopted-by")))
        .column(Column::new(t.say("pack-adopted-at")).together())
        .column(Column::new(t.say("pack-reason")))
        .column(Column::new(t.say("pack-state")).together())
        .rows(lines, count)
        .exported()
        .empty(Empty::new(t.say("pack-none"), t.say("pack-none-why")));
    if let Some(format) = list.export() {
        return Ok(table.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, t.say("pack-title"));
    if viewer.is_any(ADOPT) {
        page = page.action(Button::link(t.say("pack-adopt"), "/packs/adopt").primary());
    }
    Ok(page.html(Html::of(&table)).into_response())
}
