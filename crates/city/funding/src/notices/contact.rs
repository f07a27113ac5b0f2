//! The telephone somebody left with an objection, for the answer.

use kernel::Phone;
use store::{Keys, Store, StoreError};

use super::commands::contact_context;
use super::queries;
use super::tables::objection;

/// The telephone, when one was left.
pub fn contact_phone(
    keys: &Keys,
    objection: &objection::Model,
) -> Result<Option<Phone>, StoreError> {
    let Some(sealed) = &objection.contact_sealed else {
        return Ok(None);
    };
    let bytes = keys.unseal(&contact_context(&objection.id), sealed)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| StoreError::KeyGone)?;
    // name and telephone stand in two lines
    Ok(text
        .lines()
        .nth(1)
        .and_then(|phone| Phone::parse(phone).ok()))
}

/// The same, for the adapter that sends a message to `objection:<id>`.
pub async fn phone_of(
    store: &Store,
    county: &str,
    objection: &str,
) -> Result<Option<Phone>, StoreError> {
    match queries::objection(store.read(), county, objection).await? {
        Some(row) => contact_phone(store.keys(), &row),
        None => Ok(None),
    }
}
