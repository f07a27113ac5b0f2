//! The tables of adopted packs.

use sea_orm::DbErr;
use sea_orm_migration::SchemaManager;
use store::schema::Schema;

store::migration!("m0106_packs", up);

async fn up(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(m);
    m.create_table(s.business(
        "pack",
        vec![
            s.text("pack_id"),
            s.text("version"),
            s.text("digest"),
            s.date("valid_from"),
            s.moment("adopted_at"),
            s.text("adopted_by"),
            s.text("reason"),
        ],
    ))
    .await?;
    m.create_index(s.index("pack", "ix_pack_valid_from", &["valid_from"]))
        .await?;
    m.create_table(s.business(
        "pack_file",
        vec![s.text("digest"), s.text("path"), s.text("content")],
    ))
    .await?;
    m.create_index(s.unique("pack_file", "uq_pack_file_path", &["digest", "path"]))
        .await
}
