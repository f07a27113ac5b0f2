//! The list of venues.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::{State, venue};

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of one organisation.
    pub organisation: Option<String>,
    /// Where it stands.
    pub state: Option<State>,
}

fn filtered(county: &str, wanted: &Wanted) -> Select<venue::Entity> {
    let mut query = venue::Entity::find().filter(venue::Column::CountyCode.eq(county));
    if let Some(organisation) = &wanted.organisation {
        query = query.filter(venue::Column::OrganisationId.eq(organisation));
    }
    if let Some(state) = wanted.state {
        query = query.filter(venue::Column::State.eq(state));
    }
    query
}

/// How many there are.
pub async fn count(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
) -> Result<u64, DbErr> {
    filtered(county, wanted).count(conn).await
}

/// Some of them: open ones first, by name.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    window: (u64, u64),
) -> Result<Vec<venue::Model>, DbErr> {
    filtered(county, wanted)
        .order_by_desc(venue::Column::State)
        .order_by_asc(venue::Column::Name)
        .order_by_asc(venue::Column::Id)
        .offset(window.0)
        .limit(window.1)
        .all(conn)
        .await
}

/// Those after an id, for the API.
pub async fn after(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<venue::Model>, DbErr> {
    store::after_key(
        conn,
        filtered(county, wanted),
        venue::Column::Id,
        after,
        limit,
    )
    .await
}
