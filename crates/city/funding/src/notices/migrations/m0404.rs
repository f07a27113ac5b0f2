//! Public notices, their frozen lines, and objections.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0404_notices", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut notice = s.business(
        "notice",
        vec![
            s.text("number"),
            s.text("title"),
            s.text("programme_id"),
            s.word("state", &["draft", "published", "ended", "withdrawn"]),
            s.date_null("starts_on"),
            s.date_null("ends_on"),
            s.int("working_days"),
            s.flag("first_day_counts"),
            s.text("mask"),
            s.int("lines"),
            s.fen("amount_fen"),
            s.text_null("list_digest"),
            s.big_null("checkpoint_size"),
            s.moment_null("published_at"),
            s.text_null("published_by"),
            s.text_null("published_where"),
            s.text_null("publication_file_id"),
            s.moment_null("ended_at"),
            s.text_null("withdrawn_reason"),
            s.text("made_by"),
            s.moment("made_at"),
        ],
    );
    notice.check(Expr::cust("state NOT IN ('published','ended') OR (starts_on IS NOT NULL AND ends_on IS NOT NULL AND list_digest IS NOT NULL)"));
    notice.check(Expr::cust("starts_on IS NULL OR starts_on <= ends_on"));
    notice.check(Expr::cust(
        "(state = 'withdrawn') = (withdrawn_reason IS NOT NULL)",
    ));
    manager.create_table(notice).await?;
    manager
        .create_index(s.unique("notice", "uq_notice_number", &["number"]))
        .await?;
    manager
        .create_index(s.index("notice", "ix_notice_state", &["state"]))
        .await?;
    let mut notice_line = s.business(
        "notice_line",
        vec![
            s.text("notice_id"),
            s.text("claim_line_id"),
            s.int("place"),
            s.text("person_id"),
            s.text("person_name"),
            s.text("masked_number"),
            s.text("payee_name"),
            s.text("subject"),
            s.text_null("place_name"),
            s.fen("amount_fen"),
            s.int_null("live"),
            s.flag("objected"),
        ],
    );
    notice_line.foreign_key(&mut s.inside("notice_line", "notice_id", "notice"));
    manager.create_table(notice_line).await?;
    manager
        .create_index(s.unique(
            "notice_line",
            "uq_notice_line_claim_line",
            &["claim_line_id", "live"],
        ))
        .await?;
    manager
        .create_index(s.unique(
            "notice_line",
            "uq_notice_line_place",
            &["notice_id", "place"],
        ))
        .await?;
    manager
        .create_index(s.index("notice_line", "ix_notice_line_person", &["person_id"]))
        .await?;
    let mut objection = s.business(
        "objection",
        vec![
            s.text("number"),
            s.text("notice_id"),
            s.text("notice_line_id"),
            s.word(
                "ground",
                &["did_not_attend", "amount_wrong", "not_entitled", "other"],
            ),
            s.text("words"),
            s.text_null("contact_sealed"),
            s.moment("raised_at"),
            s.word("state", &["open", "upheld", "rejected"]),
            s.text_null("answer"),
            s.text_null("answered_by"),
            s.moment_null("answered_at"),
            s.date_null("due_on"),
            s.int_null("open"),
        ],
    );
    objection.foreign_key(&mut s.inside("objection", "notice_id", "notice"));
    objection.foreign_key(&mut s.inside("objection", "notice_line_id", "notice_line"));
    objection.check(Expr::cust("(state = 'open') = (answer IS NULL)"));
    objection.check(Expr::cust(
        "(state = 'open' AND open IS NOT NULL AND open = 1) OR (state <> 'open' AND open IS NULL)",
    ));
    manager.create_table(objection).await?;
    // the same row on the same ground waits for one answer, however often it is sent
    manager
        .create_index(s.unique(
            "objection",
            "uq_objection_open",
            &["notice_line_id", "ground", "open"],
        ))
        .await?;
    manager
        .create_index(s.unique(
            "objection",
            "uq_objection_number",
            &["number", "notice_line_id"],
        ))
        .await?;
    manager
        .create_index(s.index("objection", "ix_objection_state", &["state"]))
        .await?;
    // technical: the places an address took within the last hour
    let mut tries = Table::create();
    tries
        .table(Alias::new("row_look_up"))
        .col(s.text("county_code"))
        .col(s.text("address_digest"))
        .col(s.big("place"))
        .col(s.big("taken_at"));
    let mut key = Index::create();
    for column in ["county_code", "address_digest", "place"] {
        key.col(Alias::new(column));
    }
    tries.primary_key(&mut key);
    manager.create_table(tries).await?;
    Ok(())
}
