//! How long a person's data is kept.

use chrono::{Months, NaiveDate};
use kernel::Moment;
use sea_orm::ConnectionTrait;
use store::StoreError;

use crate::people::person;
use crate::{benefits, packs};

/// Months of a year.
const MONTHS: u32 = 12;

/// The last day a person's data must be kept, as far as the registers know: so many years after the person was first named or a
/// benefit was last decided. None where no pack says how many.
pub async fn kept_until(
    conn: &impl ConnectionTrait,
    county: &str,
    person: &person::Model,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, StoreError> {
    let Some(pack) = packs::in_force(conn, county, today).await? else {
        return Ok(None);
    };
    let years = packs::limits(conn, county, &pack).await?.retention_years;
    let mut last = Moment::from(person.registered_at).date();
    if let Some(hash) = &person.id_lookup {
        let had = benefits::of_persons(conn, county, std::slice::from_ref(hash)).await?;
        last = had
            .values()
            .flatten()
            .filter(|row| row.person_id == person.id)
            .map(|row| row.decided_on)
            .fold(last, NaiveDate::max);
    }
    Ok(last.checked_add_months(Months::new(u32::from(years) * MONTHS)))
}
