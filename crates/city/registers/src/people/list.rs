//! The list of people: by the beginning of a name, by where they belong.

use kernel::{Actor, RegionCode, Role};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
};

use super::{Hukou, person, queries};

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// A name's beginning.
    pub words: Option<String>,
    /// Nature of the household register.
    pub hukou: Option<Hukou>,
    /// Whose household or home lies in this place.
    pub place: Option<RegionCode>,
    /// How far the reader reaches.
    pub reach: Option<RegionCode>,
}

/// How far a reader of the list reaches: the county for its offices, their own region for a township.
pub fn reach(who: &Actor) -> Option<RegionCode> {
    who.roles
        .iter()
        .all(|role| *role == Role::TownshipOfficer)
        .then_some(who.region)
}

/// Whose household or home lies in a place.
pub fn lies_in(place: &RegionCode) -> Condition {
    use person::Column;
    // a colon follows the digits: every code that begins so lies before it
    let after = format!("{place}:");
    let one = |column: Column| {
        Condition::all()
            .add(column.gte(place.as_str()))
            .add(column.lt(after.clone()))
    };
    Condition::any()
        .add(one(Column::RegionCode))
        .add(one(Column::ResidenceRegion))
}

fn filtered(county: &str, wanted: &Wanted) -> Select<person::Entity> {
    use person::Column;
    let mut query = person::Entity::find()
        .filter(Column::CountyCode.eq(county))
        .filter(Column::ForgottenAt.is_null());
    if let Some(words) = &wanted.words {
        query = query.filter(queries::name_begins(words));
    }
    if let Some(hukou) = wanted.hukou {
        query = query.filter(Column::HukouKind.eq(hukou));
    }
    for place in [&wanted.place, &wanted.reach].into_iter().flatten() {
        query = query.filter(lies_in(place));
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

/// Some of them, by name.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    window: (u64, u64),
) -> Result<Vec<person::Model>, DbErr> {
    filtered(county, wanted)
        .order_by_asc(person::Column::NameKey)
        .order_by_asc(person::Column::Id)
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
) -> Result<Vec<person::Model>, DbErr> {
    store::after_key(
        conn,
        filtered(county, wanted),
        person::Column::Id,
        after,
        limit,
    )
    .await
}
