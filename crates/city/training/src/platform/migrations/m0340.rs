//! Exports of the provincial platform and their differences.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0340_platform", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let platform_import = s.business(
        "platform_import",
        vec![
            s.text("class_id"),
            s.text("file_id"),
            s.text("imported_by"),
            s.moment("imported_at"),
            s.int("people_rows"),
            s.int("same"),
            s.int("only_there"),
            s.int("only_here"),
            s.int("different"),
            s.word("state", &["open", "replaced", "settled"]),
        ],
    );
    manager.create_table(platform_import).await?;
    manager
        .create_index(s.index("platform_import", "ix_platform_import_class", &["class_id"]))
        .await?;
    let mut platform_difference = s.business(
        "platform_difference",
        vec![
            s.text("import_id"),
            s.text("class_id"),
            s.word("kind", &["only_there", "only_here", "different"]),
            s.text("person_name"),
            s.text_null("person_id"),
            s.text_null("enrolment_id"),
            s.text_null("masked_there"),
            s.text_null("field"),
            s.text_null("likely_cause"),
            s.word("state", &["open", "settled"]),
            s.text_null("settled_words"),
            s.text_null("settled_by"),
            s.moment_null("settled_at"),
        ],
    );
    platform_difference.foreign_key(&mut s.inside(
        "platform_difference",
        "import_id",
        "platform_import",
    ));
    manager.create_table(platform_difference).await?;
    manager
        .create_index(s.index(
            "platform_difference",
            "ix_platform_difference_class",
            &["class_id"],
        ))
        .await?;
    Ok(())
}
