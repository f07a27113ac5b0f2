//! `GET /api/v1/enrolments?class=`: the learners of one class.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::tables::enrolment;
use super::{queries, seen};

/// A learner as the API gives them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EnrolmentLine {
    /// The enrolment.
    pub enrolment_id: String,
    /// The class.
    pub class_id: String,
    /// Who they are.
    pub person_id: String,
    /// Their name.
    pub name: String,
    /// Their place on the roster.
    pub seq: i32,
    /// `enrolled` or `left`.
    pub state: String,
    /// The day they left.
    #[schemars(with = "Option<String>")]
    pub left_on: Option<NaiveDate>,
}

impl From<enrolment::Model> for EnrolmentLine {
    fn from(row: enrolment::Model) -> EnrolmentLine {
        EnrolmentLine {
            enrolment_id: row.id,
            class_id: row.class_id,
            person_id: row.person_id,
            name: row.person_name,
            seq: row.seq,
            state: row.state,
            left_on: row.left_on,
        }
    }
}

/// The rows of a class after the cursor; a class must be named.
pub async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<EnrolmentLine>, PageError> {
    let class = seen::class(&app, &viewer, query.get("class").unwrap_or_default()).await?;
    let rows = queries::of_class(app.store().read(), app.county(), &class.id).await?;
    let rows = rows.into_iter().map(EnrolmentLine::from).collect();
    Ok(page(rows, &query, |row: &EnrolmentLine| &row.enrolment_id))
}

/// One page of a class's rows, by id. A class is small: its rows are read at once.
pub(crate) fn page<T>(
    mut rows: Vec<T>,
    query: &ApiQuery,
    id: impl Fn(&T) -> &String,
) -> ApiPage<T> {
    rows.sort_by(|a, b| id(a).cmp(id(b)));
    if let Some(after) = query.after.as_deref() {
        rows.retain(|row| id(row).as_str() > after);
    }
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    rows.truncate(limit.saturating_add(1));
    ApiPage::of(rows, query, |row| id(row).clone())
}
