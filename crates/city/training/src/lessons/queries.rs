//! Everything that reads lessons. Crates below may join `lesson` on `(county_code, id)` or `(county_code, class_id)`.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::tables::lesson;

/// All lessons of a class in the order of the timetable, moved and cancelled ones too.
pub async fn of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<lesson::Model>, DbErr> {
    lesson::Entity::find()
        .filter(lesson::Column::CountyCode.eq(county))
        .filter(lesson::Column::ClassId.eq(class_id))
        .order_by_asc(lesson::Column::OnDate)
        .order_by_asc(lesson::Column::StartMinute)
        .order_by_asc(lesson::Column::Seq)
        .all(conn)
        .await
}

/// The lessons of a class that take place: planned or held, in the order of the timetable.
pub async fn live_of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<lesson::Model>, DbErr> {
    let mut rows = of_class(conn, county, class_id).await?;
    rows.retain(is_live);
    Ok(rows)
}

/// Whether a lesson takes place.
pub fn is_live(lesson: &lesson::Model) -> bool {
    matches!(lesson.state.as_str(), "planned" | "held")
}

/// One lesson.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<lesson::Model>, DbErr> {
    lesson::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// The lessons of a day that take place, for the teacher's page: those of these trainers.
pub async fn of_trainers_on(
    conn: &impl ConnectionTrait,
    county: &str,
    trainers: &[String],
    day: NaiveDate,
) -> Result<Vec<lesson::Model>, DbErr> {
    lesson::Entity::find()
        .filter(lesson::Column::CountyCode.eq(county))
        .filter(lesson::Column::OnDate.eq(day))
        .filter(lesson::Column::TrainerId.is_in(trainers.iter().map(String::as_str)))
        .filter(lesson::Column::State.is_in(["planned", "held"]))
        .order_by_asc(lesson::Column::StartMinute)
        .order_by_asc(lesson::Column::Id)
        .all(conn)
        .await
}
