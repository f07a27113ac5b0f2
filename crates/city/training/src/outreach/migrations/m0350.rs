//! Calls to people.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0350_outreach", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let call = s.business(
        "outreach_call",
        vec![
            s.text("person_id"),
            s.date("called_on"),
            s.word(
                "result",
                &[
                    "interested",
                    "later",
                    "declined",
                    "no_answer",
                    "wrong_number",
                    "away",
                ],
            ),
            s.flag("reached"),
            s.text_null("note"),
            s.text("called_by"),
            s.moment("recorded_at"),
        ],
    );
    manager.create_table(call).await?;
    manager
        .create_index(s.index(
            "outreach_call",
            "ix_outreach_call_person",
            &["person_id", "called_on"],
        ))
        .await
}
