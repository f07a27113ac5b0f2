//! Reads what applicants were told.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use store::StoreError;

use super::tables::told;

/// Messages shown beside one case.
const CASE_MOST: u64 = 200;

/// One message.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<told::Model>, StoreError> {
    Ok(told::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await?)
}

fn of_organisation(county: &str, organisation: &str) -> Condition {
    Condition::all()
        .add(told::Column::CountyCode.eq(county))
        .add(told::Column::OrganisationId.eq(organisation))
}

/// How many an institution has not read.
pub async fn count_unread(
    conn: &impl ConnectionTrait,
    county: &str,
    organisation: &str,
) -> Result<u64, StoreError> {
    Ok(told::Entity::find()
        .filter(of_organisation(county, organisation))
        .filter(told::Column::ReadAt.is_null())
        .count(conn)
        .await?)
}

/// What an institution has not read, the latest first.
pub async fn unread(
    conn: &impl ConnectionTrait,
    county: &str,
    organisation: &str,
    limit: u64,
) -> Result<Vec<told::Model>, StoreError> {
    Ok(told::Entity::find()
        .filter(of_organisation(county, organisation))
        .filter(told::Column::ReadAt.is_null())
        .order_by(told::Column::ToldAt, Order::Desc)
        .order_by(told::Column::Id, Order::Desc)
        .limit(limit)
        .all(conn)
        .await?)
}

/// What an institution was told, the latest first, and how many that is.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    organisation: &str,
    offset: u64,
    limit: u64,
) -> Result<(Vec<told::Model>, u64), StoreError> {
    let all = told::Entity::find().filter(of_organisation(county, organisation));
    let count = all.clone().count(conn).await?;
    let rows = all
        .order_by(told::Column::ToldAt, Order::Desc)
        .order_by(told::Column::Id, Order::Desc)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await?;
    Ok((rows, count))
}

/// What was told about a case, the latest first. With `organisation`, only what that institution was told.
pub async fn about(
    conn: &impl ConnectionTrait,
    county: &str,
    kind: &str,
    id: &str,
    organisation: Option<&str>,
) -> Result<Vec<told::Model>, StoreError> {
    let mut all = told::Entity::find()
        .filter(told::Column::CountyCode.eq(county))
        .filter(told::Column::AboutKind.eq(kind))
        .filter(told::Column::AboutId.eq(id));
    if let Some(organisation) = organisation {
        all = all.filter(told::Column::OrganisationId.eq(organisation));
    }
    Ok(all
        .order_by(told::Column::ToldAt, Order::Desc)
        .order_by(told::Column::Id, Order::Desc)
        .limit(CASE_MOST)
        .all(conn)
        .await?)
}

/// Reason and sentence of a message, for the adapter that sends it: the outbox holds its id only.
pub async fn said(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<(Option<String>, Option<String>), StoreError> {
    Ok(find(conn, county, id)
        .await?
        .map_or((None, None), |row| (row.reason, row.sentence)))
}
