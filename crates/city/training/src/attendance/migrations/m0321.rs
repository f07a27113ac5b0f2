//! Spot checks of photographed sheets, learner by learner, and exports of the platform's attendance.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0321_attendance_checks", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut spot_check = s.business(
        "spot_check",
        vec![
            s.text("class_id"),
            s.text("lesson_id"),
            s.text("sheet_id"),
            s.text("enrolment_id"),
            s.text_null("mark"),
            s.word("outcome", &["agrees", "differs"]),
            s.text_null("words"),
            s.text("checked_by"),
            s.moment("checked_at"),
            s.int_null("live"),
        ],
    );
    spot_check.check(Expr::cust("outcome <> 'differs' OR words IS NOT NULL"));
    manager.create_table(spot_check).await?;
    manager
        .create_index(s.unique(
            "spot_check",
            "uq_spot_check_live",
            &["sheet_id", "enrolment_id", "live"],
        ))
        .await?;
    manager
        .create_index(s.index("spot_check", "ix_spot_check_class", &["class_id"]))
        .await?;
    let attendance_export = s.business(
        "attendance_export",
        vec![
            s.text("class_id"),
            s.text("file_id"),
            s.int("marks"),
            s.int("changed"),
            s.int("rejected"),
            s.text("imported_by"),
            s.moment("imported_at"),
        ],
    );
    manager.create_table(attendance_export).await?;
    manager
        .create_index(s.index(
            "attendance_export",
            "ix_attendance_export_class",
            &["class_id"],
        ))
        .await?;
    Ok(())
}
