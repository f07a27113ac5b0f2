//! Meetings of the bureau and what they decide.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0403_meetings", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut meeting = s.business(
        "meeting",
        vec![
            s.text("number"),
            s.word("kind", &["party_group", "director"]),
            s.word("state", &["listed", "decided", "cancelled"]),
            s.moment("listed_at"),
            s.text("listed_by"),
            s.text_null("minutes_number"),
            s.date_null("held_on"),
            s.text_null("minutes_file_id"),
            s.text_null("decided_by"),
            s.moment_null("decided_at"),
            s.text_null("cancelled_reason"),
            s.int("claims"),
            s.int("persons"),
            s.fen("amount_fen"),
            s.text_null("box_number"),
        ],
    );
    meeting.check(Expr::cust("state <> 'decided' OR (minutes_number IS NOT NULL AND held_on IS NOT NULL AND minutes_file_id IS NOT NULL)"));
    meeting.check(Expr::cust("(decided_by IS NULL) = (decided_at IS NULL)"));
    meeting.check(Expr::cust(
        "state <> 'cancelled' OR COALESCE(LENGTH(cancelled_reason), 0) > 0",
    ));
    meeting.foreign_key(&mut s.inside("meeting", "minutes_file_id", "stored_file"));
    manager.create_table(meeting).await?;
    manager
        .create_index(s.unique("meeting", "uq_meeting_number", &["number"]))
        .await?;
    manager
        .create_index(s.unique("meeting", "uq_meeting_minutes", &["minutes_number"]))
        .await?;
    let mut meeting_item = s.business(
        "meeting_item",
        vec![
            s.text("meeting_id"),
            s.text("claim_id"),
            s.int("place"),
            s.int("persons"),
            s.fen("amount_fen"),
            s.word("outcome", &["open", "approved", "sent_back", "cancelled"]),
            s.int_null("open"),
            s.text_null("words"),
        ],
    );
    meeting_item.foreign_key(&mut s.inside("meeting_item", "meeting_id", "meeting"));
    meeting_item.check(Expr::cust("(outcome = 'open') = (open IS NOT NULL)"));
    meeting_item.check(Expr::cust(
        "outcome <> 'sent_back' OR COALESCE(LENGTH(words), 0) > 0",
    ));
    manager.create_table(meeting_item).await?;
    // a claim stands on one open list
    manager
        .create_index(s.unique(
            "meeting_item",
            "uq_meeting_item_open",
            &["claim_id", "open"],
        ))
        .await?;
    manager
        .create_index(s.unique(
            "meeting_item",
            "uq_meeting_item_claim",
            &["meeting_id", "claim_id"],
        ))
        .await?;
    manager
        .create_index(s.index("meeting_item", "ix_meeting_item_claim", &["claim_id"]))
        .await?;
    Ok(())
}
