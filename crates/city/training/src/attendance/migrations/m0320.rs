//! Attendance marks, paper sheets, and learners' own statements.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0320_attendance", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let attendance_mark = s.business(
        "attendance_mark",
        vec![
            s.text("lesson_id"),
            s.text("enrolment_id"),
            s.text("class_id"),
            s.word("mark", &["present", "late", "leave", "absent"]),
            s.word("source", &["yongji", "paper", "platform"]),
            s.text("marked_by"),
            s.moment("marked_at"),
            s.text_null("reason"),
        ],
    );
    manager.create_table(attendance_mark).await?;
    manager
        .create_index(s.unique(
            "attendance_mark",
            "uq_attendance_mark",
            &["lesson_id", "enrolment_id"],
        ))
        .await?;
    manager
        .create_index(s.index("attendance_mark", "ix_attendance_mark_class", &["class_id"]))
        .await?;
    manager
        .create_index(s.index(
            "attendance_mark",
            "ix_attendance_mark_enrolment",
            &["enrolment_id"],
        ))
        .await?;
    let attendance_sheet = s.business(
        "attendance_sheet",
        vec![
            s.text("lesson_id"),
            s.text("file_id"),
            s.text("handed_by"),
            s.moment("handed_at"),
            s.text_null("checked_by"),
            s.text_null("checked_words"),
        ],
    );
    manager.create_table(attendance_sheet).await?;
    manager
        .create_index(s.index(
            "attendance_sheet",
            "ix_attendance_sheet_lesson",
            &["lesson_id"],
        ))
        .await?;
    let day_statement = s.business(
        "day_statement",
        vec![
            s.text("enrolment_id"),
            s.text("class_id"),
            s.date("on_date"),
            s.word("answer", &["confirmed", "denied"]),
            s.text_null("words"),
            s.text("stated_by"),
            s.moment("stated_at"),
            s.word("state", &["open", "upheld", "rejected"]),
            s.text_null("found"),
            s.text_null("settled_by"),
        ],
    );
    manager.create_table(day_statement).await?;
    manager
        .create_index(s.unique(
            "day_statement",
            "uq_day_statement",
            &["enrolment_id", "on_date"],
        ))
        .await?;
    manager
        .create_index(s.index("day_statement", "ix_day_statement_class", &["class_id"]))
        .await?;
    Ok(())
}
