//! `GET /api/v1/trainers`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::list::{self, Wanted};
use super::{Employment, State, trainer};
use crate::shown::OFFICES;

/// A trainer as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TrainerLine {
    /// The trainer.
    pub trainer_id: String,
    /// For whom they teach.
    pub organisation_id: String,
    /// Who they are.
    pub person_id: String,
    /// Their name.
    pub name: String,
    /// Their own skill level.
    pub level: Option<String>,
    /// The occupation they teach.
    pub occupation_code: String,
    /// Their qualification.
    pub qualification: String,
    /// How they are employed.
    pub employment: Employment,
    /// Where they stand.
    pub state: State,
}

impl From<trainer::Model> for TrainerLine {
    fn from(row: trainer::Model) -> TrainerLine {
        TrainerLine {
            trainer_id: row.id,
            organisation_id: row.organisation_id,
            person_id: row.person_id,
            name: row.name,
            level: row.level,
            occupation_code: row.occupation_code,
            qualification: row.qualification,
            employment: row.employment,
            state: row.state,
        }
    }
}

/// What an address asks for; a reader bound to an organisation sees its trainers only.
pub(super) fn wanted<'a>(
    viewer: &Viewer,
    get: impl Fn(&str) -> Option<&'a str>,
) -> Result<Wanted, PageError> {
    let organisation = if viewer.is_any(OFFICES) {
        get("organisation").map(str::to_owned)
    } else {
        Some(viewer.organisation()?.to_owned())
    };
    Ok(Wanted {
        organisation,
        words: get("q").map(|words| words.trim().to_owned()),
        state: match get("state") {
            Some("active") => Some(State::Active),
            Some("closed") => Some(State::Closed),
            _ => None,
        },
    })
}

/// The rows after the cursor.
pub async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<TrainerLine>, PageError> {
    let wanted = wanted(&viewer, |name| query.get(name))?;
    let (db, county) = (app.store().read(), app.county());
    let after = query.after.as_deref();
    let rows = list::after(db, county, &wanted, after, query.limit + 1).await?;
    let rows = rows.into_iter().map(TrainerLine::from).collect();
    Ok(ApiPage::of(rows, &query, |row: &TrainerLine| {
        row.trainer_id.clone()
    }))
}
