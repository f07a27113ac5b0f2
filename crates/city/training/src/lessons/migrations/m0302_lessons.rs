//! Lessons, and the days on which trainers, rooms and learners are taken.

use sea_orm::DbErr;
use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0302_lessons", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut lesson = s.business(
        "lesson",
        vec![
            s.text("class_id"),
            s.int("seq"),
            s.date("on_date"),
            s.int("start_minute"),
            s.int("end_minute"),
            s.int("hours"),
            s.word("kind", &["theory", "practice", "online"]),
            s.text_null("module"),
            s.text("content"),
            s.text_null("trainer_id"),
            s.text_null("venue_id"),
            s.text_null("room"),
            s.word("state", &["planned", "held", "moved", "cancelled"]),
            s.text_null("replaced_by"),
            s.text_null("change_reason"),
        ],
    );
    for rule in [
        "start_minute >= 0 AND start_minute < end_minute AND end_minute <= 1440",
        "hours > 0",
        "(state = 'moved') = (replaced_by IS NOT NULL)",
        "state NOT IN ('moved', 'cancelled') OR COALESCE(LENGTH(change_reason), 0) > 0",
    ] {
        lesson.check(Expr::cust(rule));
    }
    lesson.foreign_key(&mut s.inside("lesson", "class_id", "class"));
    lesson.foreign_key(&mut s.inside("lesson", "replaced_by", "lesson"));
    manager.create_table(lesson).await?;
    manager
        .create_index(s.unique("lesson", "uq_lesson_seq", &["class_id", "seq"]))
        .await?;
    manager
        .create_index(s.index("lesson", "ix_lesson_day", &["on_date", "start_minute"]))
        .await?;

    let mut busy = s.business(
        "busy_day",
        vec![
            s.text("resource"),
            s.date("on_date"),
            s.big("morning"),
            s.big("evening"),
        ],
    );
    // 48 quarter hours to noon, 48 from noon on
    busy.check(Expr::cust(
        "morning >= 0 AND morning < 281474976710656 AND evening >= 0 AND evening < 281474976710656",
    ));
    manager.create_table(busy).await?;
    manager
        .create_index(s.unique("busy_day", "uq_busy_day", &["resource", "on_date"]))
        .await
}
