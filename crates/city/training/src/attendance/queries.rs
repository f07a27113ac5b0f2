//! Everything that reads attendance. Crates below may join `attendance_mark` on `(county_code, enrolment_id)`,
//! `(county_code, lesson_id)` or `(county_code, class_id)`.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::commands::mark::Mark;
use super::tables::{attendance_mark, attendance_sheet, day_statement, spot_check};
use crate::classes::class;
use crate::lessons::{self, lesson};

/// Hours of a learner: attended, and given while they belonged to the class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// Hours of lessons the learner attended.
    pub attended: i32,
    /// Hours of lessons that were held.
    pub held: i32,
    /// Hours of lessons that take place at all.
    pub planned: i32,
}

/// The hours of every learner of a class, by enrolment. A learner without any mark is not in it.
pub async fn hours_of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<HashMap<String, Hours>, DbErr> {
    let live = lessons::live_of_class(conn, county, class_id).await?;
    let planned: i32 = live.iter().map(|lesson| lesson.hours).sum();
    let held: i32 = live
        .iter()
        .filter(|lesson| lesson.state == "held")
        .map(|lesson| lesson.hours)
        .sum();
    let hours: HashMap<&str, i32> = live
        .iter()
        .map(|lesson| (lesson.id.as_str(), lesson.hours))
        .collect();
    let marks = attendance_mark::Entity::find()
        .filter(attendance_mark::Column::CountyCode.eq(county))
        .filter(attendance_mark::Column::ClassId.eq(class_id))
        .all(conn)
        .await?;
    let mut all: HashMap<String, Hours> = HashMap::new();
    for mark in marks {
        let sum = all.entry(mark.enrolment_id).or_insert(Hours {
            attended: 0,
            held,
            planned,
        });
        if Mark::from_word(&mark.mark).is_some_and(Mark::counts) {
            sum.attended += hours.get(mark.lesson_id.as_str()).copied().unwrap_or(0);
        }
    }
    Ok(all)
}

/// The marks of one lesson, by enrolment.
pub async fn of_lesson(
    conn: &impl ConnectionTrait,
    county: &str,
    lesson_id: &str,
) -> Result<HashMap<String, attendance_mark::Model>, DbErr> {
    let rows = attendance_mark::Entity::find()
        .filter(attendance_mark::Column::CountyCode.eq(county))
        .filter(attendance_mark::Column::LessonId.eq(lesson_id))
        .all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.enrolment_id.clone(), row))
        .collect())
}

/// The marks of one learner.
pub async fn of_learner(
    conn: &impl ConnectionTrait,
    county: &str,
    enrolment_id: &str,
) -> Result<Vec<attendance_mark::Model>, DbErr> {
    attendance_mark::Entity::find()
        .filter(attendance_mark::Column::CountyCode.eq(county))
        .filter(attendance_mark::Column::EnrolmentId.eq(enrolment_id))
        .order_by_asc(attendance_mark::Column::MarkedAt)
        .all(conn)
        .await
}

/// The paper sheets of a lesson.
pub async fn sheets(
    conn: &impl ConnectionTrait,
    county: &str,
    lesson_id: &str,
) -> Result<Vec<attendance_sheet::Model>, DbErr> {
    attendance_sheet::Entity::find()
        .filter(attendance_sheet::Column::CountyCode.eq(county))
        .filter(attendance_sheet::Column::LessonId.eq(lesson_id))
        .order_by_asc(attendance_sheet::Column::HandedAt)
        .all(conn)
        .await
}

/// What the last spot check of a sheet found.
pub async fn spot_checks_of(
    conn: &impl ConnectionTrait,
    county: &str,
    sheet_id: &str,
) -> Result<Vec<spot_check::Model>, DbErr> {
    spot_check::Entity::find()
        .filter(spot_check::Column::CountyCode.eq(county))
        .filter(spot_check::Column::SheetId.eq(sheet_id))
        .filter(spot_check::Column::Live.is_not_null())
        .order_by_asc(spot_check::Column::Id)
        .all(conn)
        .await
}

/// What spot checks of a class found, those that count.
pub async fn spot_checks_of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<spot_check::Model>, DbErr> {
    spot_check::Entity::find()
        .filter(spot_check::Column::CountyCode.eq(county))
        .filter(spot_check::Column::ClassId.eq(class_id))
        .filter(spot_check::Column::Live.is_not_null())
        .order_by_asc(spot_check::Column::Id)
        .all(conn)
        .await
}

/// What learners said of days of a class.
pub async fn statements(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<day_statement::Model>, DbErr> {
    day_statement::Entity::find()
        .filter(day_statement::Column::CountyCode.eq(county))
        .filter(day_statement::Column::ClassId.eq(class_id))
        .order_by_asc(day_statement::Column::OnDate)
        .order_by_asc(day_statement::Column::Id)
        .all(conn)
        .await
}

/// The statements of one learner.
pub async fn statements_of(
    conn: &impl ConnectionTrait,
    county: &str,
    enrolment_id: &str,
) -> Result<Vec<day_statement::Model>, DbErr> {
    day_statement::Entity::find()
        .filter(day_statement::Column::CountyCode.eq(county))
        .filter(day_statement::Column::EnrolmentId.eq(enrolment_id))
        .order_by_asc(day_statement::Column::OnDate)
        .all(conn)
        .await
}

fn denials(county: &str) -> sea_orm::Select<day_statement::Entity> {
    day_statement::Entity::find()
        .filter(day_statement::Column::CountyCode.eq(county))
        .filter(day_statement::Column::Answer.eq("denied"))
        .filter(day_statement::Column::State.eq("open"))
}

/// How many denials wait to be settled.
pub async fn count_open_denials(conn: &impl ConnectionTrait, county: &str) -> Result<u64, DbErr> {
    denials(county).count(conn).await
}

/// Denials that wait to be settled, the oldest first.
pub async fn open_denials(
    conn: &impl ConnectionTrait,
    county: &str,
    offset: u64,
    limit: u64,
) -> Result<Vec<day_statement::Model>, DbErr> {
    denials(county)
        .order_by_asc(day_statement::Column::StatedAt)
        .order_by_asc(day_statement::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await
}

/// The lessons of an institution's taught classes on a day, by time.
pub async fn lessons_of_organisation(
    conn: &impl ConnectionTrait,
    county: &str,
    organisation: &str,
    day: NaiveDate,
) -> Result<Vec<lesson::Model>, DbErr> {
    let classes: Vec<String> = class::Entity::find()
        .select_only()
        .column(class::Column::Id)
        .filter(class::Column::CountyCode.eq(county))
        .filter(class::Column::OrganisationId.eq(organisation))
        .filter(class::Column::State.is_in(["approved", "teaching", "finished"]))
        .into_tuple()
        .all(conn)
        .await?;
    lesson::Entity::find()
        .filter(lesson::Column::CountyCode.eq(county))
        .filter(lesson::Column::OnDate.eq(day))
        .filter(lesson::Column::ClassId.is_in(classes))
        .filter(lesson::Column::State.is_in(["planned", "held"]))
        .order_by_asc(lesson::Column::StartMinute)
        .order_by_asc(lesson::Column::Id)
        .all(conn)
        .await
}

/// The marks of a class.
pub async fn marks_of_class(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<Vec<attendance_mark::Model>, DbErr> {
    attendance_mark::Entity::find()
        .filter(attendance_mark::Column::CountyCode.eq(county))
        .filter(attendance_mark::Column::ClassId.eq(class_id))
        .all(conn)
        .await
}

/// How many were there and how many not, by lesson. Lessons without a mark are not in it.
pub async fn marks_by_lesson(
    conn: &impl ConnectionTrait,
    county: &str,
    class_id: &str,
) -> Result<HashMap<String, [i32; 2]>, DbErr> {
    let marks = marks_of_class(conn, county, class_id).await?;
    let mut all: HashMap<String, [i32; 2]> = HashMap::new();
    for mark in marks {
        let [there, away] = all.entry(mark.lesson_id).or_default();
        *if Mark::from_word(&mark.mark).is_some_and(Mark::counts) {
            there
        } else {
            away
        } += 1;
    }
    Ok(all)
}
