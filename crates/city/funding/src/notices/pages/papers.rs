//! The notice as files: the PDF for anyone, Word and xlsx for the office that hands it to the website.

use axum::extract::{Path, State};
use web::table::Download;
use web::{App, PageError, Viewer};

use super::{found, published};
use crate::notices::tables::{notice, notice_line};
use crate::notices::{queries, sheet};
use crate::rules;

async fn lines(app: &App, row: &notice::Model) -> Result<Vec<notice_line::Model>, PageError> {
    Ok(queries::lines(app.store().read(), app.county(), &row.id).await?)
}

/// `GET /notices/{id}/notice.pdf`
pub async fn pdf(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Download, PageError> {
    let row = published(&app, &id).await?;
    let pack = rules::pack(&app, &viewer).await?;
    let paper = sheet::paper(&pack, &row, &lines(&app, &row).await?, viewer.today());
    rules::pdf(&app, paper.into(), row.number).await
}

/// `GET /notice-desk/{id}/notice.docx`
pub async fn word(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Download, PageError> {
    let row = found(&app, &id).await?;
    let pack = rules::pack(&app, &viewer).await?;
    let paper = sheet::paper(&pack, &row, &lines(&app, &row).await?, viewer.today());
    let bytes = rules::printed(&app, move |papers| papers.word(&paper)).await?;
    Ok(Download::new(
        format!("{}.docx", row.number),
        rules::DOCX,
        bytes,
    ))
}

/// `GET /notice-desk/{id}/notice.xlsx`
pub async fn sheet(State(app): State<App>, Path(id): Path<String>) -> Result<Download, PageError> {
    let row = found(&app, &id).await?;
    let bytes = sheet::workbook(&row, &lines(&app, &row).await?).map_err(rules::broken)?;
    Ok(Download::new(
        format!("{}.xlsx", row.number),
        rules::XLSX,
        bytes,
    ))
}
