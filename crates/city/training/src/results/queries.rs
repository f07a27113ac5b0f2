//! Everything that reads results. Crates below may join `result` on `(county_code, enrolment_id)` or
//! `(county_code, class_id)`.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::tables::result;

/// All attempts of a class, by learner and attempt.
pub async fn of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<result::Model>, DbErr> {
    result::Entity::find()
        .filter(result::Column::CountyCode.eq(county))
        .filter(result::Column::ClassId.eq(class_id))
        .order_by_asc(result::Column::EnrolmentId)
        .order_by_asc(result::Column::Attempt)
        .all(conn)
        .await
}

/// The attempt that counts for each learner of a class: the pass, or else the last one.
pub async fn best_of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<HashMap<String, result::Model>, DbErr> {
    let mut best: HashMap<String, result::Model> = HashMap::new();
    for row in of_class(conn, county, class_id).await? {
        let better = best
            .get(&row.enrolment_id)
            .is_none_or(|old| old.outcome != "passed");
        if better {
            best.insert(row.enrolment_id.clone(), row);
        }
    }
    Ok(best)
}

/// All attempts of one learner, oldest first.
pub async fn of_learner(
    conn: &impl ConnectionTrait,
    county: &str,
    enrolment_id: &str,
) -> Result<Vec<result::Model>, DbErr> {
    result::Entity::find()
        .filter(result::Column::CountyCode.eq(county))
        .filter(result::Column::EnrolmentId.eq(enrolment_id))
        .order_by_asc(result::Column::Attempt)
        .all(conn)
        .await
}

/// One attempt.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<result::Model>, DbErr> {
    result::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// Which of these certificates are recorded already, by their numbers in the one form.
pub async fn recorded_certificates(
    conn: &impl ConnectionTrait,
    county: &str,
    numbers: &[String],
) -> Result<HashSet<String>, DbErr> {
    let mut found = HashSet::new();
    for chunk in numbers.chunks(1000) {
        let rows = result::Entity::find()
            .filter(result::Column::CountyCode.eq(county))
            .filter(result::Column::CertificateNumber.is_in(chunk.iter().map(String::as_str)))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().filter_map(|row| row.certificate_number));
    }
    Ok(found)
}

fn with_certificate(county: &str, state: Option<&str>) -> sea_orm::Select<result::Entity> {
    let query = result::Entity::find()
        .filter(result::Column::CountyCode.eq(county))
        .filter(result::Column::CertificateNumber.is_not_null());
    match state {
        Some(state) => query.filter(result::Column::CheckState.eq(state)),
        None => query,
    }
}

/// How many certificates there are in a state of checking.
pub async fn count_certificates(
    conn: &impl ConnectionTrait,
    county: &str,
    state: Option<&str>,
) -> Result<u64, DbErr> {
    with_certificate(county, state).count(conn).await
}

/// Certificates in a state of checking, the oldest first.
pub async fn certificates(
    conn: &impl ConnectionTrait,
    county: &str,
    state: Option<&str>,
    offset: u64,
    limit: u64,
) -> Result<Vec<result::Model>, DbErr> {
    with_certificate(county, state)
        .order_by_asc(result::Column::RecordedAt)
        .order_by_asc(result::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await
}
