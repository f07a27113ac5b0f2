//! The list of benefits.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::{State, benefit};

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of one programme.
    pub programme: Option<String>,
    /// Where they stand.
    pub state: Option<State>,
    /// Of one calendar year.
    pub year: Option<i32>,
    /// Of one person.
    pub person: Option<String>,
}

fn filtered(county: &str, wanted: &Wanted) -> Select<benefit::Entity> {
    use benefit::Column;
    let mut query = benefit::Entity::find().filter(Column::CountyCode.eq(county));
    if let Some(programme) = &wanted.programme {
        query = query.filter(Column::ProgrammeId.eq(programme));
    }
    if let Some(state) = wanted.state {
        query = query.filter(Column::State.eq(state));
    }
    if let Some(year) = wanted.year {
        query = query.filter(Column::PeriodYear.eq(year));
    }
    if let Some(person) = &wanted.person {
        query = query.filter(Column::PersonId.eq(person));
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

/// Some of them, the latest decision first.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    window: (u64, u64),
) -> Result<Vec<benefit::Model>, DbErr> {
    filtered(county, wanted)
        .order_by_desc(benefit::Column::DecidedOn)
        .order_by_desc(benefit::Column::Id)
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
) -> Result<Vec<benefit::Model>, DbErr> {
    store::after_key(
        conn,
        filtered(county, wanted),
        benefit::Column::Id,
        after,
        limit,
    )
    .await
}
