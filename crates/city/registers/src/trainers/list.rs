//! The list of trainers.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::{State, trainer};

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of one organisation.
    pub organisation: Option<String>,
    /// A name's beginning.
    pub words: Option<String>,
    /// Where they stand.
    pub state: Option<State>,
}

fn filtered(county: &str, wanted: &Wanted) -> Select<trainer::Entity> {
    use trainer::Column;
    let mut query = trainer::Entity::find().filter(Column::CountyCode.eq(county));
    if let Some(organisation) = &wanted.organisation {
        query = query.filter(Column::OrganisationId.eq(organisation));
    }
    if let Some(words) = &wanted.words {
        // the greatest character ends every name that begins so
        query = query
            .filter(Column::Name.gte(words))
            .filter(Column::Name.lt(format!("{words}\u{10FFFF}")));
    }
    if let Some(state) = wanted.state {
        query = query.filter(Column::State.eq(state));
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

/// Some of them: active ones first, by name.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    window: (u64, u64),
) -> Result<Vec<trainer::Model>, DbErr> {
    filtered(county, wanted)
        .order_by_asc(trainer::Column::State)
        .order_by_asc(trainer::Column::Name)
        .order_by_asc(trainer::Column::Id)
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
) -> Result<Vec<trainer::Model>, DbErr> {
    store::after_key(
        conn,
        filtered(county, wanted),
        trainer::Column::Id,
        after,
        limit,
    )
    .await
}
