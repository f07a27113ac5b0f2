//! `GET /api/v1/bank_accounts`

use schemars::JsonSchema;
use serde::Serialize;
use web::{ApiPage, ApiQuery, App, PageError, Viewer};

use super::list::{self, Wanted};
use super::{OwnerKind, State, bank_account, masked};
use crate::packs;
use crate::shown::OFFICES;

/// An account as the API gives it: its number is masked.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AccountLine {
    /// The account's row.
    pub bank_account_id: String,
    /// A person or an organisation.
    pub owner_kind: OwnerKind,
    /// Which one.
    pub owner_id: String,
    /// The bank.
    pub bank_name: String,
    /// The name the bank knows the holder by.
    pub holder: String,
    /// The number behind the pack's mask; empty when it can no longer be read.
    pub number_masked: String,
    /// Where it stands.
    pub state: State,
    /// Its version, for commands.
    pub version: i32,
}

/// What an address asks for; a reader bound to an organisation sees its accounts only.
pub(super) fn wanted<'a>(
    viewer: &Viewer,
    get: impl Fn(&str) -> Option<&'a str>,
) -> Result<Wanted, PageError> {
    let state = match get("state") {
        Some("proposed") => Some(State::Proposed),
        Some("confirmed") => Some(State::Confirmed),
        Some("replaced") => Some(State::Replaced),
        Some("declined") => Some(State::Declined),
        _ => None,
    };
    if viewer.is_any(OFFICES) {
        let owner_kind = match get("owner") {
            Some("person") => Some(OwnerKind::Person),
            Some("organisation") => Some(OwnerKind::Organisation),
            _ => None,
        };
        return Ok(Wanted {
            state,
            owner_kind,
            owner_id: None,
        });
    }
    Ok(Wanted {
        state,
        owner_kind: Some(OwnerKind::Organisation),
        owner_id: Some(viewer.organisation()?.to_owned()),
    })
}

/// The rows after the cursor.
pub async fn list(
    app: App,
    viewer: Viewer,
    query: ApiQuery,
) -> Result<ApiPage<AccountLine>, PageError> {
    let wanted = wanted(&viewer, |name| query.get(name))?;
    let (db, county) = (app.store().read(), app.county());
    let after = query.after.as_deref();
    let rows = list::after(db, county, &wanted, after, query.limit + 1).await?;
    let mask = packs::bank_account_mask(db, county, viewer.today()).await?;
    let numbers = masked(db, app.store().keys(), &rows, mask).await?;
    let lines = rows
        .into_iter()
        .map(|row: bank_account::Model| AccountLine {
            number_masked: numbers.get(&row.id).cloned().unwrap_or_default(),
            bank_account_id: row.id,
            owner_kind: row.owner_kind,
            owner_id: row.owner_id,
            bank_name: row.bank_name,
            holder: row.holder,
            state: row.state,
            version: row.row_version,
        })
        .collect();
    Ok(ApiPage::of(lines, &query, |line: &AccountLine| {
        line.bank_account_id.clone()
    }))
}
