//! Everything that reads trainers. Crates below may join `trainer` on `(county_code, id)` and read `name`,
//! `organisation_id`, `person_id`, `occupation_code`, `level`, `qualification` and `employment`.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::trainer;

/// Ids asked for in one query.
const CHUNK: usize = 1000;

/// One trainer.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<trainer::Model>, DbErr> {
    trainer::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// Many trainers by id.
pub async fn find_many(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, trainer::Model>, DbErr> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = trainer::Entity::find()
            .filter(trainer::Column::CountyCode.eq(county))
            .filter(trainer::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// The trainers of an organisation: active ones first, by name.
pub async fn of_organisation(
    conn: &impl ConnectionTrait,
    county: &str,
    organisation: &str,
) -> Result<Vec<trainer::Model>, DbErr> {
    trainer::Entity::find()
        .filter(trainer::Column::CountyCode.eq(county))
        .filter(trainer::Column::OrganisationId.eq(organisation))
        .order_by_asc(trainer::Column::State)
        .order_by_asc(trainer::Column::Name)
        .order_by_asc(trainer::Column::Id)
        .all(conn)
        .await
}

/// The trainers a person is, at any organisation.
pub async fn of_person(
    conn: &impl ConnectionTrait,
    county: &str,
    person: &str,
) -> Result<Vec<trainer::Model>, DbErr> {
    trainer::Entity::find()
        .filter(trainer::Column::CountyCode.eq(county))
        .filter(trainer::Column::PersonId.eq(person))
        .order_by_asc(trainer::Column::Id)
        .all(conn)
        .await
}
