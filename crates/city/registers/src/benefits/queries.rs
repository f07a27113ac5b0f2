//! Everything that reads benefits. Crates below may join `benefit` on `(county_code, source)` or `(county_code, person_id)`
//! and read `programme_id`, `state`, `amount_fen` and `decided_on`.

use std::collections::HashMap;

use policy::Counts;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::benefit;
use super::state::{Circumstance, count};

/// Values asked for in one query.
const CHUNK: usize = 1000;

/// What these persons have had and are promised, by person hash; released ones too, the earliest decision first.
pub async fn of_persons(
    conn: &impl ConnectionTrait,
    county: &str,
    person_hashes: &[String],
) -> Result<HashMap<String, Vec<benefit::Model>>, DbErr> {
    let mut found: HashMap<String, Vec<benefit::Model>> = HashMap::new();
    for chunk in person_hashes.chunks(CHUNK) {
        let rows = benefit::Entity::find()
            .filter(benefit::Column::CountyCode.eq(county))
            .filter(benefit::Column::PersonHash.is_in(chunk.iter().cloned()))
            .order_by_asc(benefit::Column::DecidedOn)
            .order_by_asc(benefit::Column::Id)
            .all(conn)
            .await?;
        for row in rows {
            let of_person = found.entry(row.person_hash.clone()).or_default();
            // a person asked for in two chunks is read once
            if of_person.iter().all(|known| known.id != row.id) {
                of_person.push(row);
            }
        }
    }
    Ok(found)
}

/// What counts for an organisation, for limits that go by enterprise.
pub async fn of_organisation(
    conn: &impl ConnectionTrait,
    county: &str,
    organisation_id: &str,
) -> Result<Vec<benefit::Model>, DbErr> {
    benefit::Entity::find()
        .filter(benefit::Column::CountyCode.eq(county))
        .filter(benefit::Column::OrganisationId.eq(organisation_id))
        .order_by_asc(benefit::Column::DecidedOn)
        .order_by_asc(benefit::Column::Id)
        .all(conn)
        .await
}

/// How many of a person's benefits count for a limit: the value of the fact the pack names for it. `except` is the source
/// whose own benefit does not count (the claim line being decided again).
pub async fn counted(
    conn: &impl ConnectionTrait,
    county: &str,
    person_hash: &str,
    counts: &Counts,
    circumstance: &Circumstance<'_>,
    except: Option<&str>,
) -> Result<usize, DbErr> {
    let had = of_persons(conn, county, &[person_hash.to_owned()]).await?;
    Ok(had
        .get(person_hash)
        .map_or(0, |had| count(had, counts, circumstance, except)))
}

/// Benefits by id, in key order.
pub async fn find_many(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<Vec<benefit::Model>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = benefit::Entity::find()
            .filter(benefit::Column::CountyCode.eq(county))
            .filter(benefit::Column::Id.is_in(chunk.iter().cloned()))
            .order_by_asc(benefit::Column::Id)
            .all(conn)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// The live benefits of these sources (claim lines), by source.
pub async fn of_sources(
    conn: &impl ConnectionTrait,
    county: &str,
    sources: &[String],
) -> Result<HashMap<String, benefit::Model>, DbErr> {
    let mut found = HashMap::with_capacity(sources.len());
    for chunk in sources.chunks(CHUNK) {
        let rows = benefit::Entity::find()
            .filter(benefit::Column::CountyCode.eq(county))
            .filter(benefit::Column::Source.is_in(chunk.iter().cloned()))
            .filter(benefit::Column::Live.is_not_null())
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.source.clone(), row)));
    }
    Ok(found)
}
