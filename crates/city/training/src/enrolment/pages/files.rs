//! The kept original of a roster, and its rejected rows as a sheet with the reasons.

use axum::extract::{Path, State};
use sheets::write::{Column, Plan, Value, Xlsx};
use web::table::Download;
use web::{App, PageError, Viewer};

use super::rows;
use crate::enrolment::tables::roster_row;
use crate::enrolment::{queries, seen};
use crate::roster_rules::header_template;

/// `GET /classes/{id}/roster/file`: the original, byte by byte.
pub async fn original(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Download, PageError> {
    let class = seen::class(&app, &viewer, &id).await?;
    let (db, county) = (app.store().read(), app.county());
    let import = queries::open_import(db, county, &class.id)
        .await?
        .ok_or(PageError::NotFound)?;
    let file = store::files::find(db, county, &import.file_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let store = app.store().clone();
    let bytes = tokio::task::spawn_blocking(move || store.files().get(store.keys(), &file.sha256))
        .await
        .map_err(PageError::broken)??;
    Ok(Download::new(file.name, "application/octet-stream", bytes))
}

/// `GET /classes/{id}/roster/rejected.xlsx`: row number and reason first, then the cells as they were under the headers
/// they had, so that it can be corrected and sent again.
pub async fn rejected(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Download, PageError> {
    let t = viewer.t();
    let class = seen::class(&app, &viewer, &id).await?;
    let (db, county) = (app.store().read(), app.county());
    let import = queries::open_import(db, county, &class.id)
        .await?
        .ok_or(PageError::NotFound)?;
    let all = queries::rows(db, county, &import.id).await?;
    let keys = app.store().keys();
    let mut book = Xlsx::new();
    let mut sheets: Vec<&str> = all
        .iter()
        .filter(|row| waits(row))
        .map(|row| row.sheet.as_str())
        .collect();
    sheets.dedup();
    for (place, sheet) in sheets.iter().enumerate() {
        let of_sheet = || all.iter().filter(|row| row.sheet == **sheet);
        let header = of_sheet().rfind(|row| row.reason.as_deref() == Some("header"));
        let header = match header {
            Some(row) => queries::detail(keys, row)?.cells,
            None => vec![],
        };
        let mut lines = Vec::new();
        for row in of_sheet().filter(|row| waits(row)) {
            let detail = queries::detail(keys, row)?;
            let why = rows::reason(t, row, &detail).to_string();
            lines.push((row.row_number, why, detail.cells));
        }
        let width = lines
            .iter()
            .map(|(_, _, cells)| cells.len())
            .chain([header.len()])
            .max()
            .unwrap_or(0);
        let mut columns = vec![
            Column::text(t.say("enrolment-sheet-row")),
            Column::text(t.say("enrolment-sheet-why")).width(36.0),
        ];
        columns.extend((0..width).map(|index| {
            let head = header.get(index).map(|head| head.trim());
            match head.filter(|head| !head.is_empty()) {
                Some(head) => Column::text(head).width(18.0),
                None => Column::text(sheets::table::letters(index)).width(18.0),
            }
        }));
        let name = match place {
            0 => t.say("enrolment-sheet").into_owned(),
            n => format!("{} {}", t.say("enrolment-sheet"), n + 1),
        };
        let values = lines.iter().map(|(row, why, cells)| {
            let mut line = vec![
                Value::from(Some(row.to_string())),
                Value::from(why.as_str()),
            ];
            line.extend((0..width).map(|index| {
                cells
                    .get(index)
                    .map_or(Value::Blank, |cell| Value::from(cell.as_str()))
            }));
            line
        });
        book = book.sheet(&Plan::new(&name, columns), values)?;
    }
    if sheets.is_empty() {
        return Err(PageError::NotFound);
    }
    let name = format!("{}-{}.xlsx", class.title, t.say("enrolment-sheet"));
    Ok(Download::new(name, sheets::XLSX_MEDIA, book.finish()?))
}

/// `GET /classes/{id}/roster/template.xlsx`: an empty sheet with the headers a roster has.
pub async fn template(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Download, PageError> {
    seen::class(&app, &viewer, &id).await?;
    let columns: Vec<Column> = header_template()
        .into_iter()
        .map(|(header, _)| Column::text(header).width(18.0))
        .collect();
    let none = std::iter::empty::<Vec<Value>>();
    let title = viewer.t().say("enrolment-title");
    let book = Xlsx::new().sheet(&Plan::new(&title, columns), none)?;
    let name = format!("{}.xlsx", viewer.t().say("enrolment-template-file"));
    Ok(Download::new(name, sheets::XLSX_MEDIA, book.finish()?))
}

fn waits(row: &roster_row::Model) -> bool {
    row.status == "rejected" && row.settled == "open"
}
