//! How often one address may ask for its own row, or object, within any hour.
//!
//! An address has a number of places; a try takes one, and the place is free again an hour later. Therefore no hour, wherever it begins,
//! sees more tries than there are places, and two tries at once cannot take the same one. The rows are technical: they say
//! nothing about a person, are not journalled, and go after a day. A house has as many IPv6 addresses as it likes, so it
//! is counted as one ([`access::address_subject`]).

use std::collections::BTreeSet;

use kernel::Moment;
use sea_orm::{ConnectionTrait, Statement, Value};
use store::{Store, StoreError};

/// Microseconds for which a place is taken.
const HOUR: i64 = 3_600_000_000;
/// Hours after which a row is of no use.
const KEPT_HOURS: i64 = 24;

const TAKEN: &str = "SELECT place FROM row_look_up WHERE county_code = $1 AND address_digest = $2 AND taken_at > $3";
const TAKE: &str = "INSERT INTO row_look_up (county_code, address_digest, place, taken_at) VALUES ($1, $2, $3, $4) \
    ON CONFLICT (county_code, address_digest, place) DO UPDATE SET taken_at = excluded.taken_at WHERE row_look_up.taken_at <= $5";
const FORGET: &str = "DELETE FROM row_look_up WHERE county_code = $1 AND taken_at < $2";

/// What is counted, each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// A search by name and number.
    Row,
    /// An objection.
    Objection,
}

impl Asking {
    const fn word(self) -> &'static str {
        match self {
            Asking::Row => "row",
            Asking::Objection => "objection",
        }
    }
}

/// Counts one try of `address`; false when it has had `most` within the hour before.
pub async fn may_ask(
    store: &Store,
    county: &str,
    (what, address): (Asking, &str),
    most: u16,
    now: Moment,
) -> Result<bool, StoreError> {
    // the address itself is not kept
    let subject = format!("{} {}", what.word(), access::address_subject(address));
    let digest = store.keys().token_digest(&subject);
    let (at, over) = (now.micros(), now.micros() - HOUR);
    let forget: Vec<Value> = vec![county.into(), (at - KEPT_HOURS * HOUR).into()];
    store.technical(FORGET, forget).await?;
    let db = store.read();
    let values: Vec<Value> = vec![county.into(), digest.clone().into(), over.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), TAKEN, values);
    let mut taken = BTreeSet::new();
    for row in db.query_all_raw(statement).await? {
        taken.insert(row.try_get::<i64>("", "place")?);
    }
    for place in (0..i64::from(most)).filter(|place| !taken.contains(place)) {
        let values: Vec<Value> = vec![
            county.into(),
            digest.clone().into(),
            place.into(),
            at.into(),
            over.into(),
        ];
        // another request may have taken it since: then the next one
        if store.technical(TAKE, values).await? == 1 {
            return Ok(true);
        }
    }
    Ok(false)
}
