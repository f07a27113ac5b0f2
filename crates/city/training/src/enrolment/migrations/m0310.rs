//! Imported rosters, their rows, and who is enrolled.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0310_enrolment", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let roster_import = s.business(
        "roster_import",
        vec![
            s.text("class_id"),
            s.text("file_id"),
            s.text("file_name"),
            s.date("on_date"),
            s.int("people_rows"),
            s.int("accepted"),
            s.int("repaired"),
            s.int("rejected"),
            s.int("skipped"),
            s.word("state", &["open", "replaced"]),
            s.text("imported_by"),
            s.moment("imported_at"),
        ],
    );
    manager.create_table(roster_import).await?;
    manager
        .create_index(s.index("roster_import", "ix_roster_import_class", &["class_id"]))
        .await?;
    let mut roster_row = s.business(
        "roster_row",
        vec![
            s.text("import_id"),
            s.text("sheet"),
            s.int("row_number"),
            s.word("status", &["accepted", "repaired", "rejected", "skipped"]),
            s.text_null("name"),
            s.text_null("reason"),
            s.text_null("field"),
            s.text("repairs"),
            s.text_null("cells_sealed"),
            s.word("settled", &["open", "taken", "dropped"]),
            s.text_null("enrolment_id"),
        ],
    );
    roster_row.foreign_key(&mut s.inside("roster_row", "import_id", "roster_import"));
    roster_row.check(Expr::cust("status <> 'rejected' OR reason IS NOT NULL"));
    manager.create_table(roster_row).await?;
    manager
        .create_index(s.unique(
            "roster_row",
            "uq_roster_row_place",
            &["import_id", "sheet", "row_number"],
        ))
        .await?;
    let mut enrolment = s.business(
        "enrolment",
        vec![
            s.text("class_id"),
            s.text("person_id"),
            s.text("person_name"),
            s.int("seq"),
            s.text_null("person_category"),
            s.word("hukou_kind", &["rural", "urban", "unknown"]),
            s.word("state", &["enrolled", "left", "removed"]),
            s.date_null("left_on"),
            s.text_null("left_reason"),
            s.moment("enrolled_at"),
            s.text("enrolled_by"),
            s.int_null("live"),
        ],
    );
    enrolment.check(Expr::cust("state <> 'left' OR left_on IS NOT NULL"));
    enrolment.check(Expr::cust("(state = 'removed') = (live IS NULL)"));
    manager.create_table(enrolment).await?;
    manager
        .create_index(s.unique(
            "enrolment",
            "uq_enrolment_person",
            &["class_id", "person_id", "live"],
        ))
        .await?;
    manager
        .create_index(s.unique("enrolment", "uq_enrolment_seq", &["class_id", "seq"]))
        .await?;
    manager
        .create_index(s.index("enrolment", "ix_enrolment_person", &["person_id"]))
        .await?;
    Ok(())
}
