//! The papers of a batch and the bank's counter file.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use policy::FileEncoding;
use web::table::Download;
use web::{App, PageError, Posted, Viewer};

use super::found;
use crate::payments::commands::TakeBankFile;
use crate::payments::papers::Dossier;
use crate::payments::{bank_file, purpose_of, queries};
use crate::rules;

/// `GET /payments/{id}/papers/{file}`: letter.pdf, summary.pdf, list.pdf, summary.xlsx, list.xlsx.
pub async fn paper(
    viewer: Viewer,
    State(app): State<App>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Download, PageError> {
    let batch = found(&app, &id).await?;
    let pack = rules::pack(&app, &viewer).await?;
    let store = app.store();
    let today = viewer.today();
    let mut number = batch.number.clone();
    let dossier = Dossier::of(store.read(), store.keys(), &pack, batch).await?;
    if dossier.version() > 1 {
        number = format!("{number}-第{}版", dossier.version());
    }
    let sheet = |name: &str, bytes: Vec<u8>| {
        Download::new(format!("{number}-{name}.xlsx"), rules::XLSX, bytes)
    };
    match file.as_str() {
        "letter.pdf" => {
            let paper = dossier.letter(&pack, today);
            rules::pdf(&app, paper.into(), format!("{number}-拨款函")).await
        }
        "summary.pdf" => {
            let paper = dossier.summary(&pack, today);
            rules::pdf(&app, paper.into(), format!("{number}-汇总表")).await
        }
        "list.pdf" => {
            let paper = dossier.list(&pack, today);
            rules::pdf(&app, paper.into(), format!("{number}-清册")).await
        }
        "summary.xlsx" => {
            let bytes = dossier.summary_sheet(&pack, today).map_err(rules::broken)?;
            Ok(sheet("汇总表", bytes))
        }
        "list.xlsx" => {
            let bytes = dossier.list_sheet(&pack, today).map_err(rules::broken)?;
            Ok(sheet("清册", bytes))
        }
        _ => Err(PageError::NotFound),
    }
}

/// `POST /payments/{id}/bank-file`
pub async fn bank(
    viewer: Viewer,
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let take = TakeBankFile {
        batch_id: id.clone(),
    };
    app.perform(&viewer, take, &posted).await?;
    let batch = found(&app, &id).await?;
    let pack = rules::pack(&app, &viewer).await?;
    let layout = &pack.settings().bank_file;
    let store = app.store();
    let lines = queries::lines(store.read(), app.county(), &id).await?;
    let purpose = purpose_of(&batch);
    let rows =
        bank_file::rows(store.read(), store.keys(), layout, &batch, &lines, &purpose).await?;
    let download = if posted.get("as") == Some("xlsx") {
        let bytes = rows
            .workbook(layout, &batch.number)
            .map_err(rules::broken)?;
        Download::new(format!("{}.xlsx", batch.number), rules::XLSX, bytes)
    } else {
        let media = match layout.encoding {
            FileEncoding::Gb18030 => "text/csv; charset=gb18030",
            FileEncoding::Utf8 | FileEncoding::Utf8Bom => "text/csv; charset=utf-8",
        };
        Download::new(format!("{}.csv", batch.number), media, rows.text(layout))
    };
    Ok(download.into_response())
}
