//! Everything that reads meetings. Crates below may join `meeting` on `(county_code, id)` and `meeting_item` on
//! `(county_code, meeting_id)` or `(county_code, claim_id)`.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use store::StoreError;

use super::state::State;
use super::tables::{meeting, meeting_item};

/// Ids asked for in one query.
const CHUNK: usize = 1000;

/// One meeting.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<meeting::Model>, StoreError> {
    Ok(
        meeting::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
}

/// Meetings by id.
pub async fn find_many(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, meeting::Model>, StoreError> {
    let mut found = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let rows = meeting::Entity::find()
            .filter(meeting::Column::CountyCode.eq(county))
            .filter(meeting::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// The list of a meeting in its order.
pub async fn items(
    conn: &impl ConnectionTrait,
    county: &str,
    meeting_id: &str,
) -> Result<Vec<meeting_item::Model>, StoreError> {
    Ok(meeting_item::Entity::find()
        .filter(meeting_item::Column::CountyCode.eq(county))
        .filter(meeting_item::Column::MeetingId.eq(meeting_id))
        .order_by_asc(meeting_item::Column::Place)
        .all(conn)
        .await?)
}

/// The lists a claim stood on, the latest first.
pub async fn of_claim(
    conn: &impl ConnectionTrait,
    county: &str,
    claim_id: &str,
) -> Result<Vec<meeting_item::Model>, StoreError> {
    Ok(meeting_item::Entity::find()
        .filter(meeting_item::Column::CountyCode.eq(county))
        .filter(meeting_item::Column::ClaimId.eq(claim_id))
        .order_by_desc(meeting_item::Column::Id)
        .all(conn)
        .await?)
}

fn select(county: &str, state: Option<State>) -> sea_orm::Select<meeting::Entity> {
    let query = meeting::Entity::find().filter(meeting::Column::CountyCode.eq(county));
    match state {
        Some(state) => query.filter(meeting::Column::State.eq(state.word())),
        None => query,
    }
}

/// How many meetings there are.
pub async fn count(
    conn: &impl ConnectionTrait,
    county: &str,
    state: Option<State>,
) -> Result<u64, StoreError> {
    Ok(select(county, state).count(conn).await?)
}

/// A page of meetings, the newest list first.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    state: Option<State>,
    offset: u64,
    limit: u64,
) -> Result<Vec<meeting::Model>, StoreError> {
    Ok(select(county, state)
        .order_by_desc(meeting::Column::ListedAt)
        .order_by_desc(meeting::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await?)
}

/// Those after an id, in the order of ids, for the API.
pub async fn after(
    conn: &impl ConnectionTrait,
    county: &str,
    state: Option<State>,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<meeting::Model>, StoreError> {
    Ok(store::after_key(
        conn,
        select(county, state),
        meeting::Column::Id,
        after,
        limit,
    )
    .await?)
}
