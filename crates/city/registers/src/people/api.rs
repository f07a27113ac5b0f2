//! `GET /api/v1/people`

use kernel::RegionCode;
use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::list::{self, Wanted};
use super::{Hukou, masked_numbers};
use crate::packs;

/// A person as the API gives them: the number is masked.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PersonLine {
    /// The person.
    pub person_id: String,
    /// Full name.
    pub name: String,
    /// The identity number behind the pack's mask.
    pub number_masked: String,
    /// Division of the household register.
    pub region_code: Option<String>,
    /// Nature of the household register.
    pub hukou_kind: Hukou,
    /// Division where the person lives.
    pub residence_region: Option<String>,
    /// The version of the row, for commands.
    pub version: i32,
}

/// What an address asks for, as far as the reader reaches.
pub(super) fn wanted<'a>(viewer: &Viewer, get: impl Fn(&str) -> Option<&'a str>) -> Wanted {
    Wanted {
        words: get("q").map(|words| words.trim().to_owned()),
        hukou: Hukou::ALL
            .into_iter()
            .find(|hukou| get("hukou") == Some(hukou.word())),
        place: get("place").and_then(|code| RegionCode::parse(code).ok()),
        reach: list::reach(viewer.actor()),
    }
}

/// The rows after the cursor.
pub async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<PersonLine>, PageError> {
    let wanted = wanted(&viewer, |name| query.get(name));
    let (db, county) = (app.store().read(), app.county());
    let after = query.after.as_deref();
    let rows = list::after(db, county, &wanted, after, query.limit + 1).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let mask = packs::id_number_mask(db, county, viewer.today()).await?;
    let numbers = masked_numbers(db, app.store().keys(), county, &ids, mask).await?;
    let lines = rows
        .into_iter()
        .map(|row| PersonLine {
            number_masked: numbers.get(&row.id).cloned().unwrap_or_default(),
            person_id: row.id,
            name: row.name,
            region_code: row.region_code,
            hukou_kind: row.hukou_kind,
            residence_region: row.residence_region,
            version: row.row_version,
        })
        .collect();
    Ok(ApiPage::of(lines, &query, |line: &PersonLine| {
        line.person_id.clone()
    }))
}
