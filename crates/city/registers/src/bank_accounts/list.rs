//! The list of bank accounts: those that wait for a second person first of all.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::{OwnerKind, State, bank_account};

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where they stand.
    pub state: Option<State>,
    /// Whose they are.
    pub owner_kind: Option<OwnerKind>,
    /// Of one owner.
    pub owner_id: Option<String>,
}

fn filtered(county: &str, wanted: &Wanted) -> Select<bank_account::Entity> {
    use bank_account::Column;
    let mut query = bank_account::Entity::find().filter(Column::CountyCode.eq(county));
    if let Some(state) = wanted.state {
        query = query.filter(Column::State.eq(state));
    }
    if let Some(kind) = wanted.owner_kind {
        query = query.filter(Column::OwnerKind.eq(kind));
    }
    if let Some(id) = &wanted.owner_id {
        query = query.filter(Column::OwnerId.eq(id));
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

/// Some of them, those proposed first in front.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    window: (u64, u64),
) -> Result<Vec<bank_account::Model>, DbErr> {
    filtered(county, wanted)
        .order_by_asc(bank_account::Column::ProposedAt)
        .order_by_asc(bank_account::Column::Id)
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
) -> Result<Vec<bank_account::Model>, DbErr> {
    store::after_key(
        conn,
        filtered(county, wanted),
        bank_account::Column::Id,
        after,
        limit,
    )
    .await
}
