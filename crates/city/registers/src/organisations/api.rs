//! `GET /api/v1/organisations`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::list::{self, Wanted};
use super::{Kind, State, organisation};
use crate::shown::OFFICES;

/// An organisation as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct OrganisationLine {
    /// The organisation.
    pub organisation_id: String,
    /// Its registered name.
    pub name: String,
    /// Its unified social credit code.
    pub credit_code: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it is run by government.
    pub is_public: bool,
    /// The division it sits in.
    pub region_code: String,
    /// Its address.
    pub address: String,
    /// Whom to ask.
    pub contact_name: String,
    /// First day of the licence.
    pub valid_from: Option<String>,
    /// Last day of the licence.
    pub valid_to: Option<String>,
    /// Where it stands.
    pub state: State,
    /// Its version, for commands.
    pub version: i32,
}

impl From<organisation::Model> for OrganisationLine {
    fn from(row: organisation::Model) -> OrganisationLine {
        OrganisationLine {
            organisation_id: row.id,
            name: row.name,
            credit_code: row.credit_code,
            kind: row.kind,
            is_public: row.is_public,
            region_code: row.region_code,
            address: row.address,
            contact_name: row.contact_name,
            valid_from: row.valid_from.map(|day| day.to_string()),
            valid_to: row.valid_to.map(|day| day.to_string()),
            state: row.state,
            version: row.row_version,
        }
    }
}

/// What the address of a list or an API request asks for; a reader bound to an organisation sees that one only.
pub(super) fn wanted<'a>(
    viewer: &Viewer,
    get: impl Fn(&str) -> Option<&'a str>,
) -> Result<Wanted, PageError> {
    let only = if viewer.is_any(OFFICES) {
        None
    } else {
        Some(viewer.organisation()?.to_owned())
    };
    Ok(Wanted {
        words: get("q").map(|words| words.trim().to_owned()),
        kind: get("kind").and_then(Kind::from_word),
        state: match get("state") {
            Some("active") => Some(State::Active),
            Some("suspended") => Some(State::Suspended),
            _ => None,
        },
        only,
    })
}

/// The rows after the cursor.
pub async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<OrganisationLine>, PageError> {
    let wanted = wanted(&viewer, |name| query.get(name))?;
    let after = query.after.as_deref();
    let rows = list::after(
        app.store().read(),
        app.county(),
        &wanted,
        after,
        query.limit + 1,
    )
    .await?;
    let rows = rows.into_iter().map(OrganisationLine::from).collect();
    Ok(ApiPage::of(rows, &query, |row: &OrganisationLine| {
        row.organisation_id.clone()
    }))
}
