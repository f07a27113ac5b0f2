//! The list of organisations: what a reader may ask for, and in which order it comes.

use sea_orm::sea_query::NullOrdering;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, Order, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};

use super::{Kind, State, organisation};

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// A name's beginning or a whole credit code.
    pub words: Option<String>,
    /// What it is.
    pub kind: Option<Kind>,
    /// Where it stands.
    pub state: Option<State>,
    /// One organisation only: for a reader who sees no other.
    pub only: Option<String>,
}

/// What a list may be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortedBy {
    /// The name.
    Name,
    /// What it is, then the name.
    Kind,
    /// The last day of the licence; those without an end last.
    ValidTo,
}

fn filtered(county: &str, wanted: &Wanted) -> Select<organisation::Entity> {
    use organisation::Column;
    let mut query = organisation::Entity::find().filter(Column::CountyCode.eq(county));
    if let Some(words) = &wanted.words {
        query = query.filter(
            Condition::any().add(Column::CreditCode.eq(words)).add(
                Condition::all()
                    .add(Column::Name.gte(words))
                    // the greatest character ends every name that begins so
                    .add(Column::Name.lt(format!("{words}\u{10FFFF}"))),
            ),
        );
    }
    if let Some(kind) = wanted.kind {
        query = query.filter(Column::Kind.eq(kind));
    }
    if let Some(state) = wanted.state {
        query = query.filter(Column::State.eq(state));
    }
    if let Some(only) = &wanted.only {
        query = query.filter(Column::Id.eq(only));
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

/// Some of them.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    by: SortedBy,
    order: Order,
    window: (u64, u64),
) -> Result<Vec<organisation::Model>, DbErr> {
    use organisation::Column;
    let query = filtered(county, wanted);
    let query = match by {
        SortedBy::Name => query.order_by(Column::Name, order),
        SortedBy::Kind => query
            .order_by(Column::Kind, order)
            .order_by_asc(Column::Name),
        SortedBy::ValidTo => query.order_by_with_nulls(Column::ValidTo, order, NullOrdering::Last),
    };
    let (offset, limit) = window;
    query
        .order_by_asc(Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await
}

/// Those after an id, in the order of ids, for the API.
pub async fn after(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<organisation::Model>, DbErr> {
    store::after_key(
        conn,
        filtered(county, wanted),
        organisation::Column::Id,
        after,
        limit,
    )
    .await
}

/// All of them by name, for a select: at most `most`.
pub async fn choices(
    conn: &impl ConnectionTrait,
    county: &str,
    most: u64,
) -> Result<Vec<organisation::Model>, DbErr> {
    page(
        conn,
        county,
        &Wanted::default(),
        SortedBy::Name,
        Order::Asc,
        (0, most),
    )
    .await
}
