//! `GET /cases/{kind}/{id}/files/{file}`: a kept original, for a case it belongs to.

use axum::extract::{Path, State};
use web::table::Download;
use web::{App, PageError, Viewer};

use super::dossier::{Dossier, open};
use super::taught::listed;
use crate::reading::Reading;

/// The file, as it came.
pub(super) async fn download(
    _viewer: Viewer,
    State(app): State<App>,
    Path((kind, id, file)): Path<(String, String, String)>,
) -> Result<Download, PageError> {
    let reading = Reading::of(&app);
    let dossier = open(reading, &kind, &id).await?;
    if !belongs(reading, &dossier, &file).await? {
        return Err(PageError::NotFound);
    }
    let row = store::files::find(reading.db(), reading.county(), &file)
        .await?
        .ok_or(PageError::NotFound)?;
    let (store, sha256) = (app.store().clone(), row.sha256.clone());
    // opening and proving a file is work for a thread that may block
    let bytes = tokio::task::spawn_blocking(move || store.files().get(store.keys(), &sha256))
        .await
        .map_err(PageError::broken)??;
    Ok(Download::new(row.name, "application/octet-stream", bytes))
}

/// Whether a file is one of the case's papers: nobody reads another case's by guessing.
async fn belongs(reading: Reading<'_>, dossier: &Dossier, file: &str) -> Result<bool, PageError> {
    let places = [
        (dossier.class_ids(), "roster_import", "file_id", "class_id"),
        (dossier.class_ids(), "class_step", "file_id", "class_id"),
        (
            dossier.class_ids(),
            "class",
            "paper_signature_file_id",
            "id",
        ),
        (dossier.class_ids(), "class", "syllabus_file_id", "id"),
        (
            dossier.class_ids(),
            "platform_import",
            "file_id",
            "class_id",
        ),
        (dossier.claim_ids(), "claim_step", "file_id", "claim_id"),
        (dossier.claim_ids(), "claim_answer", "file_id", "claim_id"),
        (dossier.claim_ids(), "claim", "paper_file_id", "id"),
        (dossier.claim_ids(), "claim_paper", "file_id", "claim_id"),
        (
            dossier.class_ids(),
            "attendance_export",
            "file_id",
            "class_id",
        ),
        (dossier.batch_ids(), "bank_return", "file_id", "batch_id"),
        (dossier.batch_ids(), "late_return", "file_id", "batch_id"),
        (
            dossier
                .claims
                .iter()
                .filter_map(|claim| claim.meeting_id.clone())
                .collect(),
            "meeting",
            "minutes_file_id",
            "id",
        ),
    ];
    for (ids, table, column, owner) in places {
        if ids.is_empty() {
            continue;
        }
        let (marks, mut values) = listed(&ids);
        let place = values.len() + 2;
        values.push(file.into());
        let n = reading
            .count(
                &format!(
                    "SELECT COUNT(*) AS n FROM {table} WHERE county_code = $1 AND {owner} IN ({marks}) AND {column} = ${place}"
                ),
                values,
            )
            .await?;
        if n > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}
