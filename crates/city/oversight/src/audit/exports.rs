//! Every business table as xlsx or CSV with its data dictionary, for the auditor.
//!
//! Left out: tables of secrets, sealed columns (they are ciphertext), look-up digests (whoever knows a number could find its row),
//! and birth dates. What is masked when it is stored stays masked.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use kernel::Money;
use serde_json::Value;
use store::TableInfo;
use web::components::{Empty, Note, Tone};
use web::table::{Cell, Column, EXPORT_ROWS, Filter, Format, ListQuery, Row, Table};
use web::{App, Html, Page, PageError, T, Viewer};

use crate::reading::Reading;

/// Rows read at once.
const PAGE: u64 = 2000;
/// Rows shown on the page before the download.
const SHOWN: u64 = 20;
/// Characters of one cell of a workbook.
const CELL_MOST: usize = 32_000;

/// The tables an auditor may take.
pub fn offered(app: &App) -> Vec<&TableInfo> {
    app.store()
        .registry()
        .tables
        .iter()
        .filter(|table| !access::SECRET_TABLES.contains(&table.name) && table.name != "person_key")
        .collect()
}

/// Whether a column is left out.
pub fn is_left_out(column: &str) -> bool {
    column.ends_with("_sealed")
        || column.ends_with("_lookup")
        || matches!(
            column,
            "person_hash" | "name_key" | "birth_date" | "wrapped"
        )
}

/// A table's columns that are exported.
pub fn columns(table: &TableInfo) -> impl Iterator<Item = &str> {
    table
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .filter(|column| !is_left_out(column))
}

/// The message key of a table's name.
pub fn table_key(table: &str) -> String {
    format!("dict-{table}")
}

/// The message key of a column.
pub fn column_key(table: &str, column: &str) -> String {
    format!("dict-{table}-{column}")
}

/// `GET /audit/exports`
pub(super) async fn list(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let reading = Reading::of(&app);
    let mut rows = Vec::new();
    for table in offered(&app) {
        let n = reading
            .count(
                &format!(
                    "SELECT COUNT(*) AS n FROM {} WHERE county_code = $1",
                    table.name
                ),
                vec![],
            )
            .await?;
        rows.push(Row::new(vec![
            Cell::text(t.say(&table_key(table.name)))
                .link(format!("/audit/exports/{}", table.name)),
            Cell::text(table.name),
            Cell::number(columns(table).count() as i64),
            Cell::number(i64::try_from(n).unwrap_or(i64::MAX)),
        ]));
    }
    let count = rows.len() as u64;
    let shown = Table::new(t, &list, t.say("audit-exports"))
        .column(Column::new(t.say("audit-table")))
        .column(Column::new(t.say("audit-table-name")).together())
        .column(Column::number(t.say("audit-columns")))
        .column(Column::number(t.say("audit-rows")))
        .rows(rows, count)
        .exported();
    if let Some(format) = list.export() {
        return Ok(shown.download(format)?.into_response());
    }
    let note = Note::new(Tone::Plain, Html::escaped(&t.say("audit-exports-note")))
        .text(Html::escaped(&t.say("audit-exports-left-out")));
    Ok(Page::desk(&viewer, t.say("audit-exports"))
        .crumb("/audit", t.say("audit-title"))
        .action(web::components::Button::link(
            t.say("audit-dictionary"),
            "/audit/exports/dictionary",
        ))
        .html(Html::join([Html::of(&note), Html::of(&shown)]))
        .into_response())
}

/// `GET /audit/exports/dictionary`: every table and column in words.
pub(super) async fn dictionary(
    viewer: Viewer,
    State(app): State<App>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let wanted = list.get("table");
    let mut rows = Vec::new();
    for table in offered(&app)
        .into_iter()
        .filter(|table| wanted.is_none_or(|name| name == table.name))
    {
        for column in &table.columns {
            let kept = if is_left_out(&column.name) {
                "audit-not-exported"
            } else {
                "audit-exported"
            };
            rows.push(Row::new(vec![
                Cell::text(t.say(&table_key(table.name))),
                Cell::text(table.name),
                Cell::text(&column.name),
                Cell::text(t.say(&column_key(table.name, &column.name))),
                Cell::text(t.say(kept)),
            ]));
        }
    }
    let count = rows.len() as u64;
    let window = list.window();
    let at = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let rows = rows
        .into_iter()
        .skip(at(window.offset))
        .take(at(window.limit))
        .collect();
    let shown = Table::new(t, &list, t.say("audit-dictionary"))
        .filter(Filter::keep("table"))
        .column(Column::new(t.say("audit-table")))
        .column(Column::new(t.say("audit-table-name")).together())
        .column(Column::new(t.say("audit-column-name")).together())
        .column(Column::new(t.say("audit-column-words")))
        .column(Column::new(t.say("audit-state")).together())
        .rows(rows, count)
        .exported();
    if let Some(format) = list.export() {
        return Ok(shown.download(format)?.into_response());
    }
    Ok(Page::desk(&viewer, t.say("audit-dictionary"))
        .crumb("/audit", t.say("audit-title"))
        .crumb("/audit/exports", t.say("audit-exports"))
        .html(Html::of(&shown))
        .into_response())
}

/// `GET /audit/exports/{table}`: the first rows; with `export` the file, in parts of as many rows as one holds (`part`).
pub(super) async fn table(
    viewer: Viewer,
    State(app): State<App>,
    Path(name): Path<String>,
    list: ListQuery,
) -> Result<Response, PageError> {
    let t = viewer.t();
    let info = offered(&app)
        .into_iter()
        .find(|table| table.name == name)
        .ok_or(PageError::NotFound)?;
    let count = Reading::of(&app)
        .count(
            &format!(
                "SELECT COUNT(*) AS n FROM {} WHERE county_code = $1",
                info.name
            ),
            vec![],
        )
        .await?;
    let parts = count.div_ceil(EXPORT_ROWS).max(1);
    let part = list
        .get("part")
        .and_then(|part| part.parse().ok())
        .unwrap_or(1)
        .clamp(1, parts);
    let format = list.export();
    let (first, most) = match format {
        Some(_) => ((part - 1) * EXPORT_ROWS, EXPORT_ROWS),
        None => (0, SHOWN),
    };
    let rows = read(&app, t, info, first, most, format).await?;
    let shown = rows.len() as u64;
    let caption = t.say(&table_key(info.name)).into_owned();
    let caption = if parts > 1 && format.is_some() {
        format!("{caption}-{part}")
    } else {
        caption
    };
    let mut exported = Table::new(t, &list, caption.clone());
    for column in columns(info) {
        let words = t.say(&column_key(info.name, column));
        // a sheet's head names the column in words and as the database has it
        let head = match (format, column.ends_with("_fen")) {
            (Some(_), true) => format!("{words} {column} ({})", t.say("web-yuan")),
            (Some(_), false) => format!("{words} {column}"),
            (None, true) => format!("{words} ({})", t.say("web-yuan")),
            (None, false) => words.into_owned(),
        };
        exported = exported.column(if column.ends_with("_fen") {
            Column::number(head)
        } else {
            Column::new(head)
        });
    }
    let exported = exported
        .rows(rows, shown)
        .count_words(
            t.with("audit-rows-of")
                .n("shown", shown)
                .n("n", count)
                .to_string(),
        )
        .empty(Empty::new(
            t.say("audit-table-empty"),
            t.say("audit-table-empty-why"),
        ));
    if let Some(format) = format {
        return Ok(exported.download(format)?.into_response());
    }
    let mut page = Page::desk(&viewer, caption)
        .crumb("/audit", t.say("audit-title"))
        .crumb("/audit/exports", t.say("audit-exports"))
        .count(count);
    for part in 1..=parts {
        for (word, label) in [("xlsx", "audit-as-xlsx"), ("csv", "audit-as-csv")] {
            let href = format!("/audit/exports/{}?export={word}&part={part}", info.name);
            let label = if parts > 1 {
                t.with("audit-part")
                    .s("format", t.say(label))
                    .n("part", part)
                    .to_string()
            } else {
                t.say(label).into_owned()
            };
            page = page.action(web::components::Button::link(label, href));
        }
    }
    page = page.action(web::components::Button::link(
        t.say("audit-dictionary"),
        format!("/audit/exports/dictionary?table={}", info.name),
    ));
    Ok(page.html(Html::of(&exported)).into_response())
}

/// Rows of a table from one on, at most so many.
async fn read(
    app: &App,
    t: T,
    info: &TableInfo,
    first: u64,
    most: u64,
    format: Option<Format>,
) -> Result<Vec<Row>, PageError> {
    let store = app.store();
    let size = PAGE.min(most);
    let mut rows = Vec::new();
    let mut page = first / size;
    while (rows.len() as u64) < most {
        let found = info
            .rows(store.read(), store.keys(), app.county(), page, size)
            .await?;
        let last = (found.len() as u64) < size;
        for row in found {
            let cells = columns(info)
                .map(|column| cell(t, column, row.content.get(column), format))
                .collect();
            rows.push(Row::new(cells));
        }
        if last {
            break;
        }
        page += 1;
    }
    rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(rows)
}

/// A stored value as a cell; texts may be Chinese data.
fn cell(t: T, column: &str, value: Option<&Value>, format: Option<Format>) -> Cell {
    match value {
        None | Some(Value::Null) => Cell::empty(),
        Some(Value::Bool(yes)) => Cell::text(t.say(if *yes { "audit-yes" } else { "audit-no" })),
        Some(Value::Number(number)) => match number.as_i64() {
            Some(fen) if column.ends_with("_fen") => Cell::money(Money::from_fen(fen)),
            Some(whole) => Cell::number(whole),
            None => Cell::text(number.to_string()),
        },
        Some(Value::String(text)) => {
            let most = match format {
                Some(Format::Csv) => usize::MAX,
                Some(Format::Xlsx) => CELL_MOST,
                None => 60,
            };
            if text.chars().count() > most {
                Cell::data(text.chars().take(most).chain(['…']).collect::<String>())
            } else {
                Cell::data(text)
            }
        }
        Some(other) => Cell::data(other.to_string()),
    }
}
