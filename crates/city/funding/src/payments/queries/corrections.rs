//! Reads what was stopped on its way, and what came back after it had arrived.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::StoreError;

use crate::payments::tables::{late_return, payment_stop};

/// Every request of a batch to stop a line, the oldest first.
pub async fn stops(
    conn: &impl ConnectionTrait,
    county: &str,
    batch_id: &str,
) -> Result<Vec<payment_stop::Model>, StoreError> {
    Ok(payment_stop::Entity::find()
        .filter(payment_stop::Column::CountyCode.eq(county))
        .filter(payment_stop::Column::BatchId.eq(batch_id))
        .order_by_asc(payment_stop::Column::Id)
        .all(conn)
        .await?)
}

/// The open request about a line.
pub async fn open_stop(
    conn: &impl ConnectionTrait,
    county: &str,
    line_id: &str,
) -> Result<Option<payment_stop::Model>, StoreError> {
    Ok(payment_stop::Entity::find()
        .filter(payment_stop::Column::CountyCode.eq(county))
        .filter(payment_stop::Column::LineId.eq(line_id))
        .filter(payment_stop::Column::Live.is_not_null())
        .one(conn)
        .await?)
}

/// How many open requests wait for their second person.
pub async fn open_stops(conn: &impl ConnectionTrait, county: &str) -> Result<u64, StoreError> {
    use sea_orm::PaginatorTrait;
    Ok(payment_stop::Entity::find()
        .filter(payment_stop::Column::CountyCode.eq(county))
        .filter(payment_stop::Column::Live.is_not_null())
        .count(conn)
        .await?)
}

/// What came back to a batch after it had arrived.
pub async fn late_returns(
    conn: &impl ConnectionTrait,
    county: &str,
    batch_id: &str,
) -> Result<Vec<late_return::Model>, StoreError> {
    Ok(late_return::Entity::find()
        .filter(late_return::Column::CountyCode.eq(county))
        .filter(late_return::Column::BatchId.eq(batch_id))
        .order_by_asc(late_return::Column::Id)
        .all(conn)
        .await?)
}
