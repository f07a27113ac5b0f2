//! Everything that reads claims. Crates below may join `claim` on `(county_code, id)` and `claim_line` on
//! `(county_code, claim_id)` or `(county_code, person_id)`.

mod list;
mod person;
mod view;

pub use list::{Answers, Due, SortedBy, Sums, Wanted, after, page, phases_of, sums};
pub use person::{OnNotice, PersonLine, Settled, for_person};
pub use view::{Bucket, CaseView, Strip, bucket};

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::StoreError;
use training::classes::class;

use super::tables::{claim, claim_step};

/// Ids asked for in one query.
const CHUNK: usize = 1000;

/// One claim.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<claim::Model>, StoreError> {
    Ok(
        claim::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
}

/// Claims by id.
pub async fn find_many(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, claim::Model>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = claim::Entity::find()
            .filter(claim::Column::CountyCode.eq(county))
            .filter(claim::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// The claims of a class, the latest first, withdrawn ones too.
pub async fn of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<claim::Model>, StoreError> {
    Ok(claim::Entity::find()
        .filter(claim::Column::CountyCode.eq(county))
        .filter(claim::Column::ClassId.eq(class_id))
        .order_by_desc(claim::Column::Id)
        .all(conn)
        .await?)
}

/// The history of a claim, oldest first. Its accounts are the hands of the claim: whoever approved does not pay.
pub async fn steps(
    conn: &impl ConnectionTrait,
    county: &str,
    claim_id: &str,
) -> Result<Vec<claim_step::Model>, StoreError> {
    Ok(claim_step::Entity::find()
        .filter(claim_step::Column::CountyCode.eq(county))
        .filter(claim_step::Column::ClaimId.eq(claim_id))
        .order_by_asc(claim_step::Column::Seq)
        .all(conn)
        .await?)
}

/// The classes of these claims by class id.
pub async fn classes(
    conn: &impl ConnectionTrait,
    county: &str,
    claims: &[claim::Model],
) -> Result<HashMap<String, class::Model>, StoreError> {
    let ids: Vec<String> = claims
        .iter()
        .filter_map(|row| row.class_id.clone())
        .collect();
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = class::Entity::find()
            .filter(class::Column::CountyCode.eq(county))
            .filter(class::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// Finished classes of an institution that no live claim asks money for.
pub async fn unclaimed_classes(
    conn: &impl ConnectionTrait,
    county: &str,
    organisation_id: &str,
) -> Result<Vec<class::Model>, StoreError> {
    use sea_orm::sea_query::Query;
    let claimed = Query::select()
        .column(claim::Column::ClassId)
        .from(claim::Entity)
        .and_where(claim::Column::CountyCode.eq(county))
        .and_where(claim::Column::OrganisationId.eq(organisation_id))
        .and_where(claim::Column::Live.is_not_null())
        .and_where(claim::Column::ClassId.is_not_null())
        .to_owned();
    Ok(class::Entity::find()
        .filter(class::Column::CountyCode.eq(county))
        .filter(class::Column::OrganisationId.eq(organisation_id))
        .filter(class::Column::State.eq("finished"))
        .filter(class::Column::Id.not_in_subquery(claimed))
        .order_by_desc(class::Column::EndsOn)
        .order_by_asc(class::Column::Id)
        .all(conn)
        .await?)
}
