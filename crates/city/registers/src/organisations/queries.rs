//! Everything that reads organisations. Crates below may join `organisation` on `(county_code, id)` and read `name`,
//! `credit_code`, `kind`, `is_public`, `region_code` and `state`.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::CreditCode;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use store::{Keys, StoreError};
use zeroize::Zeroizing;

use super::{State, organisation};

/// Ids asked for in one query.
const CHUNK: usize = 1000;

/// One organisation.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<organisation::Model>, DbErr> {
    organisation::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// The organisation of a credit code.
pub async fn find_by_credit_code(
    conn: &impl ConnectionTrait,
    county: &str,
    code: &CreditCode,
) -> Result<Option<organisation::Model>, DbErr> {
    organisation::Entity::find()
        .filter(organisation::Column::CountyCode.eq(county))
        .filter(organisation::Column::CreditCode.eq(code.as_str()))
        .one(conn)
        .await
}

/// The names of these organisations by id.
pub async fn names(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, String>, DbErr> {
    let mut names = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows: Vec<(String, String)> = organisation::Entity::find()
            .select_only()
            .column(organisation::Column::Id)
            .column(organisation::Column::Name)
            .filter(organisation::Column::CountyCode.eq(county))
            .filter(organisation::Column::Id.is_in(chunk.iter().cloned()))
            .into_tuple()
            .all(conn)
            .await?;
        names.extend(rows);
    }
    Ok(names)
}

/// Why an organisation cannot begin something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unable {
    /// It is suspended, for this reason.
    Suspended {
        /// The reason it was told.
        reason: String,
    },
    /// Its licence does not begin until that day.
    LicenceNotYet {
        /// The first day.
        from: NaiveDate,
    },
    /// Its licence ended on that day.
    LicenceOver {
        /// The last day.
        to: NaiveDate,
    },
}

/// Whether an organisation may begin something new on a day.
pub fn must_be_able(organisation: &organisation::Model, on: NaiveDate) -> Result<(), Unable> {
    if organisation.state == State::Suspended {
        return Err(Unable::Suspended {
            reason: organisation.suspended_reason.clone().unwrap_or_default(),
        });
    }
    match (organisation.valid_from, organisation.valid_to) {
        (Some(from), _) if on < from => Err(Unable::LicenceNotYet { from }),
        (_, Some(to)) if to < on => Err(Unable::LicenceOver { to }),
        _ => Ok(()),
    }
}

/// What an organisation's telephone is bound to when it is sealed.
pub(super) fn phone_context(id: &str) -> String {
    format!("organisation/{id}/contact_phone")
}

/// The telephone of an organisation's contact person.
pub fn contact_phone(
    keys: &Keys,
    organisation: &organisation::Model,
) -> Result<Option<Zeroizing<String>>, StoreError> {
    let Some(sealed) = &organisation.contact_phone_sealed else {
        return Ok(None);
    };
    let bytes = keys.unseal(&phone_context(&organisation.id), sealed)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| StoreError::KeyGone)?;
    Ok(Some(Zeroizing::new(text.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisations::Kind;

    #[test]
    fn a_licence_bounds_the_days_on_which_something_new_may_begin() {
        let day = |d| NaiveDate::from_ymd_opt(2023, 5, d).unwrap();
        let school = organisation::Model {
            county_code: "350481".into(),
            id: "o".into(),
            name: "校".into(),
            credit_code: String::new(),
            kind: Kind::TechnicalSchool,
            is_public: true,
            region_code: "350481".into(),
            address: String::new(),
            contact_name: String::new(),
            contact_phone_sealed: None,
            licence_number: None,
            valid_from: Some(day(2)),
            valid_to: Some(day(4)),
            suspended_at: None,
            suspended_reason: None,
            state: State::Active,
            registered_at: chrono::DateTime::UNIX_EPOCH,
            row_version: 1,
        };
        let table = [
            (1, Err(Unable::LicenceNotYet { from: day(2) })),
            (2, Ok(())),
            (4, Ok(())),
            (5, Err(Unable::LicenceOver { to: day(4) })),
        ];
        for (on, expected) in table {
            assert_eq!(must_be_able(&school, day(on)), expected);
        }
    }
}
