//! `GET /api/v1/results?class=`: the attempts of one class.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::queries;
use super::tables::result;
use crate::enrolment::{api, seen};

/// An attempt as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ResultLine {
    /// The attempt.
    pub result_id: String,
    /// The learner.
    pub enrolment_id: String,
    /// Which attempt, from 1.
    pub attempt: i32,
    /// `passed`, `failed`, `absent`.
    pub outcome: String,
    /// Theory score in tenths of a point.
    pub theory_tenths: Option<i32>,
    /// Practice score in tenths of a point.
    pub practice_tenths: Option<i32>,
    /// The day of the examination.
    #[schemars(with = "String")]
    pub examined_on: NaiveDate,
    /// The kind of certificate.
    pub certificate_kind: Option<String>,
    /// Its number.
    pub certificate_number: Option<String>,
    /// What the national register said.
    pub check_state: String,
}

impl From<result::Model> for ResultLine {
    fn from(row: result::Model) -> ResultLine {
        ResultLine {
            result_id: row.id,
            enrolment_id: row.enrolment_id,
            attempt: row.attempt,
            outcome: row.outcome,
            theory_tenths: row.theory_tenths,
            practice_tenths: row.practice_tenths,
            examined_on: row.examined_on,
            certificate_kind: row.certificate_kind,
            certificate_number: row.certificate_number,
            check_state: row.check_state,
        }
    }
}

/// The rows of a class after the cursor; a class must be named.
pub async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<ResultLine>, PageError> {
    let class = seen::class(&app, &viewer, query.get("class").unwrap_or_default()).await?;
    let rows = queries::of_class(app.store().read(), app.county(), &class.id).await?;
    let rows = rows.into_iter().map(ResultLine::from).collect();
    Ok(api::page(rows, &query, |row: &ResultLine| &row.result_id))
}
