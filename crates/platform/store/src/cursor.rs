//! Walking a list by its keys: what the API's cursor stands on.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

/// The rows of `query` whose `key` comes after `after`, in the order of keys, at most `limit`. Rows that are
/// written while somebody walks never make the walk repeat or leave out another, as an offset would.
pub async fn after_key<E: EntityTrait>(
    conn: &impl ConnectionTrait,
    query: Select<E>,
    key: E::Column,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<E::Model>, DbErr> {
    let query = match after {
        Some(after) => query.filter(key.gt(after)),
        None => query,
    };
    query.order_by_asc(key).limit(limit).all(conn).await
}
