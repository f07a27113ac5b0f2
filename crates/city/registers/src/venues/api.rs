//! `GET /api/v1/venues`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::list::{self, Wanted};
use super::{State, venue};
use crate::shown::OFFICES;

/// A venue as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct VenueLine {
    /// The venue.
    pub venue_id: String,
    /// Whose it is.
    pub organisation_id: String,
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
    /// The division it lies in.
    pub region_code: String,
    /// How many can sit in it.
    pub seats: i32,
    /// Where it stands.
    pub state: State,
    /// Its last day, once it is closed.
    pub closed_on: Option<String>,
}

impl From<venue::Model> for VenueLine {
    fn from(row: venue::Model) -> VenueLine {
        VenueLine {
            venue_id: row.id,
            organisation_id: row.organisation_id,
            name: row.name,
            address: row.address,
            region_code: row.region_code,
            seats: row.seats,
            state: row.state,
            closed_on: row.closed_on.map(|day| day.to_string()),
        }
    }
}

/// What an address asks for; a reader bound to an organisation sees its venues only.
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
        state: match get("state") {
            Some("open") => Some(State::Open),
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
) -> Result<ApiPage<VenueLine>, PageError> {
    let wanted = wanted(&viewer, |name| query.get(name))?;
    let (db, county) = (app.store().read(), app.county());
    let after = query.after.as_deref();
    let rows = list::after(db, county, &wanted, after, query.limit + 1).await?;
    let rows = rows.into_iter().map(VenueLine::from).collect();
    Ok(ApiPage::of(rows, &query, |row: &VenueLine| {
        row.venue_id.clone()
    }))
}
