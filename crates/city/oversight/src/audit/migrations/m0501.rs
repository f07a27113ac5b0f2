//! The table of boxes.

use sea_orm::DbErr;
use sea_orm_migration::SchemaManager;
use store::schema::Schema;

store::migration!("m0501_dossier_boxes", up);

async fn up(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(m);
    let table = s.business(
        "dossier_box",
        vec![
            s.word("case_kind", &["class", "claim", "payment"]),
            s.text("case_id"),
            s.text("box_number"),
            s.text("set_by"),
            s.moment("set_at"),
        ],
    );
    m.create_table(table).await?;
    m.create_index(s.unique(
        "dossier_box",
        "uq_dossier_box_case",
        &["case_kind", "case_id"],
    ))
    .await
}
