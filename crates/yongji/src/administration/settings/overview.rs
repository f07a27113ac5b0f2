//! `GET /settings`

use std::collections::HashMap;

use access::accounts::queries;
use access::settings::{self, Chosen, Group, Setting};
use axum::extract::State;
use kernel::Moment;
use web::components::Button;
use web::table::{Cell, Column, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, Viewer};

use super::live::Defaults;
use super::{messages, words};
use crate::administration::{ADMINISTRATORS, shown};

/// What the page is made from.
struct Known {
    chosen: Chosen,
    defaults: Defaults,
    names: HashMap<String, String>,
}

fn row(viewer: &Viewer, known: &Known, setting: Setting) -> Row {
    let t = viewer.t();
    let default = known.defaults.text(setting);
    let set = known.chosen.text(setting);
    let value = words::cell(t, setting, set.unwrap_or(&default));
    let changed = match known.chosen.row(setting) {
        Some(row) => {
            let who = known.names.get(&row.changed_by).unwrap_or(&row.changed_by);
            Cell::data(who).sub(t.moment(Moment::from(row.changed_at)))
        }
        None => Cell::empty(),
    };
    let mut cells = vec![
        Cell::text(words::name(t, setting)),
        value,
        words::cell(t, setting, &default),
        Cell::text(words::allowed(t, setting)),
        changed,
    ];
    if viewer.is_any(ADMINISTRATORS) {
        cells.push(match set {
            Some(_) => shown::row_button(
                viewer,
                "/settings/default",
                "setting",
                setting.word(),
                &t.say("admin-set-back"),
            ),
            None => Cell::empty(),
        });
    }
    Row::new(cells)
}

fn card(viewer: &Viewer, known: &Known, group: Group) -> Html {
    let t = viewer.t();
    let title = t
        .say(&format!("admin-settings-{}", group.word()))
        .into_owned();
    let rows: Vec<Row> = group
        .settings()
        .map(|setting| row(viewer, known, setting))
        .collect();
    let count = rows.len() as u64;
    let mut table = Table::new(t, &ListQuery::new("/settings", ""), title.clone())
        .id(format!("settings-{}", group.word()))
        .column(Column::new(t.say("admin-set-what")))
        .column(Column::new(t.say("admin-set-value")))
        .column(Column::new(t.say("admin-set-default")))
        .column(Column::new(t.say("admin-set-allowed")))
        .column(Column::new(t.say("admin-set-changed")));
    let keeper = viewer.is_any(ADMINISTRATORS);
    if keeper {
        table = table.column(Column::new(t.say("admin-can-do")));
    }
    let mut parts = vec![Html::of(&table.rows(rows, count).bare().stacked())];
    if keeper {
        let change = Button::link(
            t.say("admin-set-change"),
            format!("/settings/change/{}", group.word()),
        );
        parts.push(shown::boxed(Html::of(&change)));
    }
    shown::card_flush(title, Html::join(parts))
}

/// `GET /settings`
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Page, PageError> {
    let t = viewer.t();
    let chosen = settings::chosen(app.store().read(), app.county()).await?;
    let defaults = Defaults::on(&app, viewer.today())
        .await?
        .ok_or_else(|| PageError::broken("no pack is in force"))?;
    let names = queries::names(app.store().read(), app.county(), &chosen.changed_by()).await?;
    let known = Known {
        chosen,
        defaults,
        names,
    };
    let mut cards = Group::ALL
        .map(|group| card(&viewer, &known, group))
        .to_vec();
    cards.push(messages::card(&app, &viewer).await?);
    Ok(Page::desk(&viewer, t.say("admin-settings"))
        .sub(Html::escaped(&t.say("admin-settings-what")))
        .html(shown::stack(cards)))
}
