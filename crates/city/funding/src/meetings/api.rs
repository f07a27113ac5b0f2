//! `GET /api/v1/meetings`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::case::state_of;
use super::queries;
use super::state::State;

/// A meeting's list as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MeetingRow {
    /// The meeting.
    pub meeting_id: String,
    /// The number of its list.
    pub number: String,
    /// `party_group` or `director`.
    pub kind: String,
    /// Where it stands.
    pub state: State,
    /// Claims on the list.
    pub claims: i32,
    /// Persons on the list.
    pub persons: i32,
    /// Its sum in fen.
    pub amount_fen: i64,
    /// The number of the minutes.
    pub minutes_number: Option<String>,
    /// The day it was held.
    pub held_on: Option<String>,
    /// The box of the paper file.
    pub box_number: Option<String>,
    /// Its version, for commands.
    pub version: i32,
}

/// The lists after the cursor.
pub async fn meetings(
    app: App,
    _: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<MeetingRow>, PageError> {
    let state = query.get("state").and_then(State::from_word);
    let after = query.after.as_deref();
    let (db, county) = (app.store().read(), app.county());
    let found = queries::after(db, county, state, after, query.limit + 1).await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in found {
        rows.push(MeetingRow {
            state: state_of(&row)?,
            meeting_id: row.id,
            number: row.number,
            kind: row.kind,
            claims: row.claims,
            persons: row.persons,
            amount_fen: row.amount_fen,
            minutes_number: row.minutes_number,
            held_on: row.held_on.map(|day| day.to_string()),
            box_number: row.box_number,
            version: row.row_version,
        });
    }
    Ok(ApiPage::of(rows, &query, |row: &MeetingRow| {
        row.meeting_id.clone()
    }))
}
