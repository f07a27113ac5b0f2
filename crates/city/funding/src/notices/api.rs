//! `GET /api/v1/notices`: the published lists, without their rows.

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::queries::{self, Wanted};
use super::state::NoticeState;

/// A notice as the API gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NoticeLine {
    /// The notice.
    pub notice_id: String,
    /// The number people read.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The programme.
    pub programme_id: String,
    /// Where it stands.
    pub state: NoticeState,
    /// First day.
    pub starts_on: Option<String>,
    /// Last day.
    pub ends_on: Option<String>,
    /// Rows.
    pub lines: i32,
    /// Their sum in fen.
    pub amount_fen: i64,
    /// The keyed digest of the list.
    pub list_digest: Option<String>,
    /// Its version, for commands.
    pub version: i32,
}

/// The notices after the cursor; those who do not work in the office see what is public.
pub async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<NoticeLine>, PageError> {
    let wanted = if viewer.is_any(super::OFFICES) {
        Wanted::default()
    } else {
        Wanted::public()
    };
    let after = query.after.as_deref();
    let limit = query.limit + 1;
    let found = queries::after(app.store().read(), app.county(), &wanted, after, limit).await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in found {
        rows.push(NoticeLine {
            state: queries::state_of(&row)?,
            notice_id: row.id,
            number: row.number,
            title: row.title,
            programme_id: row.programme_id,
            starts_on: row.starts_on.map(|day| day.to_string()),
            ends_on: row.ends_on.map(|day| day.to_string()),
            lines: row.lines,
            amount_fen: row.amount_fen,
            list_digest: row.list_digest,
            version: row.row_version,
        });
    }
    Ok(ApiPage::of(rows, &query, |row: &NoticeLine| {
        row.notice_id.clone()
    }))
}
