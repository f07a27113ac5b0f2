//! Who was never reached, and what came of calls.

use std::collections::HashMap;

use kernel::RegionCode;
use registers::people::{list, person};
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::tables::outreach_call;
use crate::enrolment::tables::enrolment;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// People of this place alone.
    pub place: Option<RegionCode>,
    /// How far the reader reaches.
    pub reach: Option<RegionCode>,
    /// Also those who were reached.
    pub all: bool,
}

fn select(county: &str, wanted: &Wanted) -> Select<person::Entity> {
    let mut query = person::Entity::find()
        .filter(person::Column::CountyCode.eq(county))
        .filter(person::Column::ForgottenAt.is_null());
    for place in [&wanted.place, &wanted.reach].into_iter().flatten() {
        query = query.filter(list::lies_in(place));
    }
    if !wanted.all {
        let spoken_to = Query::select()
            .column(outreach_call::Column::PersonId)
            .from(outreach_call::Entity)
            .and_where(outreach_call::Column::CountyCode.eq(county))
            .and_where(outreach_call::Column::Reached.eq(true))
            .to_owned();
        let trained = Query::select()
            .column(enrolment::Column::PersonId)
            .from(enrolment::Entity)
            .and_where(enrolment::Column::CountyCode.eq(county))
            .to_owned();
        query = query
            .filter(person::Column::Id.not_in_subquery(spoken_to))
            .filter(person::Column::Id.not_in_subquery(trained));
    }
    query
}

/// How many there are.
pub async fn count(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
) -> Result<u64, DbErr> {
    select(county, wanted).count(conn).await
}

/// Some of them: village after village, by name.
pub async fn page(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    window: (u64, u64),
) -> Result<Vec<person::Model>, DbErr> {
    use sea_orm::sea_query::{NullOrdering, Order};
    select(county, wanted)
        .order_by_with_nulls(
            person::Column::ResidenceRegion,
            Order::Asc,
            NullOrdering::Last,
        )
        .order_by_asc(person::Column::NameKey)
        .order_by_asc(person::Column::Id)
        .offset(window.0)
        .limit(window.1)
        .all(conn)
        .await
}

/// The calls to a person, the newest first.
pub async fn calls(
    conn: &impl ConnectionTrait,
    county: &str,
    person: &str,
) -> Result<Vec<outreach_call::Model>, DbErr> {
    outreach_call::Entity::find()
        .filter(outreach_call::Column::CountyCode.eq(county))
        .filter(outreach_call::Column::PersonId.eq(person))
        .order_by_desc(outreach_call::Column::CalledOn)
        .order_by_desc(outreach_call::Column::Id)
        .all(conn)
        .await
}

/// The last call to each of these persons, by person.
pub async fn last_calls(
    conn: &impl ConnectionTrait,
    county: &str,
    persons: &[String],
) -> Result<HashMap<String, outreach_call::Model>, DbErr> {
    let calls = outreach_call::Entity::find()
        .filter(outreach_call::Column::CountyCode.eq(county))
        .filter(outreach_call::Column::PersonId.is_in(persons))
        .order_by_asc(outreach_call::Column::CalledOn)
        .order_by_asc(outreach_call::Column::Id)
        .all(conn)
        .await?;
    // the later row of a person takes the place of the earlier one
    Ok(calls
        .into_iter()
        .map(|call| (call.person_id.clone(), call))
        .collect())
}
