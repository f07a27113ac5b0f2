//! Everything that reads results. Crates below may join `result` on `(county_code, enrolment_id)` or
//! `(county_code, class_id)`.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

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
