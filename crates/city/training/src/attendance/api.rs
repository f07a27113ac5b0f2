//! `GET /api/v1/attendance?class=`: the marks of one class.

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::queries;
use super::tables::attendance_mark;
use crate::enrolment::{api, seen};

/// A mark as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MarkLine {
    /// The mark.
    pub mark_id: String,
    /// The lesson.
    pub lesson_id: String,
    /// The learner.
    pub enrolment_id: String,
    /// `present`, `late`, `leave`, `absent`.
    pub mark: String,
    /// `yongji`, `paper`, `platform`.
    pub source: String,
}

impl From<attendance_mark::Model> for MarkLine {
    fn from(row: attendance_mark::Model) -> MarkLine {
        MarkLine {
            mark_id: row.id,
            lesson_id: row.lesson_id,
            enrolment_id: row.enrolment_id,
            mark: row.mark,
            source: row.source,
        }
    }
}

/// The rows of a class after the cursor; a class must be named.
pub async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<MarkLine>, PageError> {
    let class = seen::class(&app, &viewer, query.get("class").unwrap_or_default()).await?;
    let rows = queries::marks_of_class(app.store().read(), app.county(), &class.id).await?;
    let rows = rows.into_iter().map(MarkLine::from).collect();
    Ok(api::page(rows, &query, |row: &MarkLine| &row.mark_id))
}
