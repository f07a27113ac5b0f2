//! Everything that reads classes. Crates below may join `class` on `(county_code, id)` and `class_trainer` on
//! `(county_code, class_id)`.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::Role;
use sea_orm::sea_query::{NullOrdering, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, Order, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use super::state::Phase;
use super::tables::{class, class_step, class_trainer};
use crate::enrolment::tables::enrolment;
use crate::results::tables::result;

/// One class.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<class::Model>, DbErr> {
    class::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// The class of a number.
pub async fn find_by_number(
    conn: &impl ConnectionTrait,
    county: &str,
    number: &str,
) -> Result<Option<class::Model>, DbErr> {
    class::Entity::find()
        .filter(class::Column::CountyCode.eq(county))
        .filter(class::Column::Number.eq(number))
        .one(conn)
        .await
}

/// The trainers of a class who were not taken off again, the class teacher first.
pub async fn trainers(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<class_trainer::Model>, DbErr> {
    class_trainer::Entity::find()
        .filter(class_trainer::Column::CountyCode.eq(county))
        .filter(class_trainer::Column::ClassId.eq(class_id))
        .filter(class_trainer::Column::DroppedAt.is_null())
        .order_by_desc(class_trainer::Column::Main)
        .order_by_asc(class_trainer::Column::Id)
        .all(conn)
        .await
}

/// The history of a class, oldest first.
pub async fn steps(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<class_step::Model>, DbErr> {
    class_step::Entity::find()
        .filter(class_step::Column::CountyCode.eq(county))
        .filter(class_step::Column::ClassId.eq(class_id))
        .order_by_asc(class_step::Column::Seq)
        .all(conn)
        .await
}

/// Which classes a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only those of this institution.
    pub organisation: Option<String>,
    /// Only those in these phases; empty for all.
    pub phases: Vec<Phase>,
    /// Only the one with this number, ours or the platform's.
    pub number: Option<String>,
    /// Only those with a learner who has no result yet.
    pub without_results: bool,
}

/// The phases that wait for one of these roles: what a badge counts. A clerk is waited for only by classes to be
/// checked; that a leader's paper may be recorded makes no turn.
pub fn turns_of(roles: &[Role]) -> Vec<Phase> {
    Phase::ALL
        .into_iter()
        .filter(|phase| phase.in_review())
        .filter(|phase| phase.turn().is_some_and(|role| roles.contains(&role)))
        .collect()
}

fn select(county: &str, wanted: &Wanted) -> sea_orm::Select<class::Entity> {
    let mut query = class::Entity::find().filter(class::Column::CountyCode.eq(county));
    if let Some(organisation) = &wanted.organisation {
        query = query.filter(class::Column::OrganisationId.eq(organisation));
    }
    if !wanted.phases.is_empty() {
        let words = wanted.phases.iter().map(|phase| phase.word());
        query = query.filter(class::Column::State.is_in(words));
    }
    if wanted.without_results {
        let with_result = Query::select()
            .column(result::Column::EnrolmentId)
            .from(result::Entity)
            .and_where(result::Column::CountyCode.eq(county))
            .to_owned();
        let waiting = Query::select()
            .column(enrolment::Column::ClassId)
            .from(enrolment::Entity)
            .and_where(enrolment::Column::CountyCode.eq(county))
            .and_where(enrolment::Column::State.eq("enrolled"))
            .and_where(enrolment::Column::Live.eq(1))
            .and_where(enrolment::Column::Id.not_in_subquery(with_result))
            .to_owned();
        query = query.filter(class::Column::Id.in_subquery(waiting));
    }
    if let Some(number) = &wanted.number {
        query = query.filter(
            Condition::any()
                .add(class::Column::Number.eq(number))
                .add(class::Column::PlatformNumber.eq(number)),
        );
    }
    query
}

/// How many classes there are.
pub async fn count(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
) -> Result<u64, DbErr> {
    select(county, wanted).count(conn).await
}

/// How many of them are past their last day.
pub async fn count_late(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    today: NaiveDate,
) -> Result<u64, DbErr> {
    select(county, wanted)
        .filter(class::Column::DueOn.lt(today))
        .count(conn)
        .await
}

/// The names of the institutions of these classes.
pub async fn institutions(
    conn: &impl ConnectionTrait,
    county: &str,
    classes: &[class::Model],
) -> Result<HashMap<String, String>, DbErr> {
    let mut ids: Vec<String> = classes
        .iter()
        .map(|row| row.organisation_id.clone())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    registers::organisations::names(conn, county, &ids).await
}

/// How many learners are enrolled in these classes, by class.
pub async fn heads(
    conn: &impl ConnectionTrait,
    county: &str,
    classes: &[class::Model],
) -> Result<HashMap<String, i64>, DbErr> {
    let ids = classes.iter().map(|row| row.id.as_str());
    let counted: Vec<(String, i64)> = enrolment::Entity::find()
        .select_only()
        .column(enrolment::Column::ClassId)
        .column_as(enrolment::Column::Id.count(), "heads")
        .filter(enrolment::Column::CountyCode.eq(county))
        .filter(enrolment::Column::ClassId.is_in(ids))
        .filter(enrolment::Column::State.eq("enrolled"))
        .group_by(enrolment::Column::ClassId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(counted.into_iter().collect())
}

/// A page of the queue: the most pressing first, those without a last day behind.
pub async fn queue(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    offset: u64,
    limit: u64,
) -> Result<Vec<class::Model>, DbErr> {
    select(county, wanted)
        .order_by_with_nulls(class::Column::DueOn, Order::Asc, NullOrdering::Last)
        .order_by_asc(class::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await
}

/// A page of an institution's list: the newest first.
pub async fn newest(
    conn: &impl ConnectionTrait,
    county: &str,
    wanted: &Wanted,
    offset: u64,
    limit: u64,
) -> Result<Vec<class::Model>, DbErr> {
    select(county, wanted)
        .order_by_desc(class::Column::DraftedAt)
        .order_by_desc(class::Column::Id)
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
) -> Result<Vec<class::Model>, DbErr> {
    store::after_key(
        conn,
        select(county, wanted),
        class::Column::Id,
        after,
        limit,
    )
    .await
}
