//! What applicants were told.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0350_told", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut told = s.business(
        "told",
        vec![
            s.text("act"),
            s.word("about_kind", &["class", "claim", "objection"]),
            s.text("about_id"),
            s.text("about_number"),
            s.text_null("line_id"),
            s.text_null("organisation_id"),
            s.text_null("person_id"),
            s.text_null("reason"),
            s.text_null("sentence"),
            s.int_null("lines"),
            s.date_null("until"),
            s.moment("told_at"),
            s.text("told_by"),
            s.moment_null("read_at"),
            s.text_null("read_by"),
        ],
    );
    told.check(Expr::cust("(read_at IS NULL) = (read_by IS NULL)"));
    told.check(Expr::cust("organisation_id IS NULL OR person_id IS NULL"));
    manager.create_table(told).await?;
    manager
        .create_index(s.index(
            "told",
            "ix_told_organisation",
            &["organisation_id", "read_at"],
        ))
        .await?;
    manager
        .create_index(s.index("told", "ix_told_person", &["person_id"]))
        .await?;
    manager
        .create_index(s.index("told", "ix_told_about", &["about_kind", "about_id"]))
        .await?;
    Ok(())
}
