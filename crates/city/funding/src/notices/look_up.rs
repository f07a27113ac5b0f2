//! How often one address may ask for its own row within an hour of the clock.
//!
//! The counts are technical rows: they say nothing about a person, are not journalled, and go after a day.

use kernel::Moment;
use sea_orm::Value;
use store::{Store, StoreError};

/// Hours after which a count is of no use.
const KEPT_HOURS: i64 = 24;

const COUNT: &str = "INSERT INTO row_look_up (county_code, address_digest, hour, tries) VALUES ($1, $2, $3, 1) \
    ON CONFLICT (county_code, address_digest, hour) DO UPDATE SET tries = row_look_up.tries + 1 WHERE row_look_up.tries < $4";
const FORGET: &str = "DELETE FROM row_look_up WHERE county_code = $1 AND hour < $2";

/// Counts one try of `address`; false when it has had `most` within this hour already.
pub async fn may_ask(
    store: &Store,
    county: &str,
    address: &str,
    most: u16,
    now: Moment,
) -> Result<bool, StoreError> {
    let hour = now.micros().div_euclid(3_600_000_000);
    // the address itself is not kept
    let digest = store.keys().token_digest(address);
    let forget: Vec<Value> = vec![county.into(), (hour - KEPT_HOURS).into()];
    store.technical(FORGET, forget).await?;
    if most == 0 {
        return Ok(false);
    }
    let values: Vec<Value> = vec![
        county.into(),
        digest.into(),
        hour.into(),
        i64::from(most).into(),
    ];
    Ok(store.technical(COUNT, values).await? == 1)
}
