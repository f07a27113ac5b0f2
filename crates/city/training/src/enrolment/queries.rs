//! Everything that reads rosters and enrolments. Crates below may join `enrolment` on `(county_code, id)`,
//! `(county_code, class_id)` or `(county_code, person_id)`.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::IdNumber;
use policy::Pack;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use store::{Keys, StoreError};

use super::rows::CellChange;
use super::tables::{enrolment, roster_import, roster_row};
use crate::roster_rules::Terms;

/// Whether a class in this state still takes learners: until it is sent for review, and again when it came back.
pub fn takes_learners(class_state: &str) -> bool {
    matches!(class_state, "draft" | "returned")
}

/// What rosters are checked against on a day, from the pack.
pub fn terms(pack: &Pack, on: NaiveDate) -> Terms {
    let roster = &pack.settings().roster;
    Terms {
        on,
        youngest: u32::from(roster.under_age.years),
        oldest: u32::from(roster.over_age.years),
    }
}

/// The learners of a class who are not removed, in roster order.
pub async fn of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::CountyCode.eq(county))
        .filter(enrolment::Column::ClassId.eq(class_id))
        .filter(enrolment::Column::Live.eq(1))
        .order_by_asc(enrolment::Column::Seq)
        .all(conn)
        .await
}

/// The enrolments of a person, newest first.
pub async fn of_person(
    conn: &impl ConnectionTrait,
    county: &str,
    person_id: &str,
) -> Result<Vec<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::CountyCode.eq(county))
        .filter(enrolment::Column::PersonId.eq(person_id))
        .filter(enrolment::Column::Live.eq(1))
        .order_by_desc(enrolment::Column::EnrolledAt)
        .all(conn)
        .await
}

/// The live enrolments of a class by person.
pub(crate) async fn live_by_person(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<HashMap<String, String>, DbErr> {
    Ok(of_class(conn, county, class_id)
        .await?
        .into_iter()
        .map(|row| (row.person_id, row.id))
        .collect())
}

/// The last place ever given on a class's roster; places of removed entries are not given again.
pub(crate) async fn last_seq(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<i32, DbErr> {
    let last = enrolment::Entity::find()
        .filter(enrolment::Column::CountyCode.eq(county))
        .filter(enrolment::Column::ClassId.eq(class_id))
        .order_by_desc(enrolment::Column::Seq)
        .one(conn)
        .await?;
    Ok(last.map_or(0, |row| row.seq))
}

/// The present roster file of a class.
pub async fn open_import(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Option<roster_import::Model>, DbErr> {
    roster_import::Entity::find()
        .filter(roster_import::Column::CountyCode.eq(county))
        .filter(roster_import::Column::ClassId.eq(class_id))
        .filter(roster_import::Column::State.eq("open"))
        .order_by_desc(roster_import::Column::ImportedAt)
        .one(conn)
        .await
}

/// The rows of a file in its order.
pub async fn rows(
    conn: &impl ConnectionTrait,
    county: &str,
    import_id: &str,
) -> Result<Vec<roster_row::Model>, DbErr> {
    roster_row::Entity::find()
        .filter(roster_row::Column::CountyCode.eq(county))
        .filter(roster_row::Column::ImportId.eq(import_id))
        .order_by_asc(roster_row::Column::Sheet)
        .order_by_asc(roster_row::Column::RowNumber)
        .all(conn)
        .await
}

/// What is kept sealed of a row.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct RowDetail {
    /// The cells as they stood.
    pub cells: Vec<String>,
    /// What the repairs changed.
    pub changes: Vec<CellChange>,
    /// Why money or a message cannot reach the person.
    pub notices: Vec<String>,
    /// What the message of the reason needs: name, value.
    pub says: Vec<(String, String)>,
    /// Of a rejected row, what stood under each field that was found: field, text.
    pub values: Vec<(String, String)>,
}

impl RowDetail {
    /// What stood under a field.
    pub fn value(&self, field: &str) -> &str {
        self.values
            .iter()
            .find(|(known, _)| known == field)
            .map_or("", |(_, text)| text)
    }
}

/// Opens what is kept sealed of a row.
pub fn detail(keys: &Keys, row: &roster_row::Model) -> Result<RowDetail, StoreError> {
    let Some(sealed) = &row.cells_sealed else {
        return Ok(RowDetail::default());
    };
    let text = keys.unseal(&row.id, sealed)?;
    serde_json::from_slice(&text).map_err(|error| StoreError::Broken(error.to_string()))
}

/// Rejected rows that nobody dealt with yet.
pub fn open_rejections(rows: &[roster_row::Model]) -> usize {
    rows.iter()
        .filter(|row| row.status == "rejected" && row.settled == "open")
        .count()
}

/// One row of a roster file.
pub async fn row(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<roster_row::Model>, DbErr> {
    roster_row::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// One enrolment that was not removed.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<enrolment::Model>, DbErr> {
    Ok(
        enrolment::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?
            .filter(|row| row.live.is_some()),
    )
}

/// The enrolment of each of these numbers whose person is among the learners, by number.
pub async fn by_number(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    learners: &[enrolment::Model],
    numbers: &[IdNumber],
) -> Result<HashMap<String, String>, DbErr> {
    let people = registers::people::find_many_by_number(conn, keys, county, numbers).await?;
    let by_person: HashMap<&str, &str> = learners
        .iter()
        .map(|row| (row.person_id.as_str(), row.id.as_str()))
        .collect();
    Ok(numbers
        .iter()
        .filter_map(|number| {
            let lookup = registers::people::queries::id_lookup(keys, number);
            let person = people.get(&lookup)?;
            let enrolment = by_person.get(person.id.as_str())?;
            Some((number.reveal().to_owned(), (*enrolment).to_owned()))
        })
        .collect())
}
