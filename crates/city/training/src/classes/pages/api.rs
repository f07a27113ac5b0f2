//! `GET /api/v1/classes`

use kernel::Role;
use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use crate::classes::class;
use crate::classes::queries::{self, Wanted};
use crate::classes::state::Phase;

/// A class as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ClassLine {
    /// The class.
    pub class_id: String,
    /// Its number, once it was sent for review.
    pub number: Option<String>,
    /// Its name.
    pub title: String,
    /// The institution.
    pub organisation_id: String,
    /// The programme.
    pub programme_id: Option<String>,
    /// Code of the occupation.
    pub occupation_code: Option<String>,
    /// Name of the occupation or job type.
    pub occupation_name: Option<String>,
    /// The skill level.
    pub level: Option<String>,
    /// Class hours in all.
    pub hours: Option<i32>,
    /// Agreed grant per head in fen.
    pub agreed_rate_fen: Option<i64>,
    /// First day.
    pub starts_on: Option<String>,
    /// Last day.
    pub ends_on: Option<String>,
    /// The provincial platform's number.
    pub platform_number: Option<String>,
    /// Where attendance comes from.
    pub attendance_source: Option<String>,
    /// Where the class stands.
    pub state: String,
    /// The last day for whoever has the turn.
    pub due_on: Option<String>,
    /// Why it was returned last.
    pub returned_reason: Option<String>,
    /// Its version, for commands.
    pub version: i32,
}

impl From<class::Model> for ClassLine {
    fn from(row: class::Model) -> ClassLine {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        ClassLine {
            class_id: row.id,
            number: row.number,
            title: row.title,
            organisation_id: row.organisation_id,
            programme_id: row.programme_id,
            occupation_code: row.occupation_code,
            occupation_name: row.occupation_name,
            level: row.level,
            hours: row.hours,
            agreed_rate_fen: row.agreed_rate_fen,
            starts_on: day(row.starts_on),
            ends_on: day(row.ends_on),
            platform_number: row.platform_number,
            attendance_source: row.attendance_source,
            state: row.state,
            due_on: day(row.due_on),
            returned_reason: row.returned_reason,
            version: row.row_version,
        }
    }
}

/// The classes after the cursor: an institution's own, or all for the offices. Filters: `state`, `organisation`, `number`.
pub async fn classes(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<ClassLine>, PageError> {
    let organisation = if viewer.is(Role::SchoolManager) {
        Some(viewer.organisation()?.to_owned())
    } else {
        query.get("organisation").map(str::to_owned)
    };
    let wanted = Wanted {
        organisation,
        phases: query
            .get("state")
            .and_then(Phase::from_word)
            .into_iter()
            .collect(),
        number: query.get("number").map(str::to_owned),
        ..Wanted::default()
    };
    let rows = queries::after(
        app.store().read(),
        app.county(),
        &wanted,
        query.after.as_deref(),
        query.limit + 1,
    )
    .await?;
    let lines = rows.into_iter().map(ClassLine::from).collect();
    Ok(ApiPage::of(lines, &query, |line: &ClassLine| {
        line.class_id.clone()
    }))
}
