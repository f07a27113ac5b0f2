//! The tables of people and their tags.

use sea_orm::DbErr;
use sea_orm_migration::SchemaManager;
use sea_orm_migration::prelude::{Alias, Expr, ExprTrait};
use store::schema::Schema;

store::migration!("m0102_people", up);

async fn up(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(m);
    let col = |name: &'static str| Expr::col(Alias::new(name));
    let mut person = s.business(
        "person",
        vec![
            s.text("name"),
            s.text("name_key"),
            s.word("sex", &["female", "male"]),
            s.date("birth_date"),
            s.text_null("ethnicity"),
            s.word(
                "id_kind",
                &[
                    "resident_id",
                    "hmt_residence_permit",
                    "foreign_permanent_residence",
                ],
            ),
            s.text_null("id_lookup"),
            s.text_null("id_sealed"),
            s.text_null("phone_lookup"),
            s.text_null("phone_sealed"),
            s.text_null("region_code"),
            s.word("hukou_kind", &["rural", "urban", "unknown"]),
            s.text_null("residence_region"),
            s.text_null("address_sealed"),
            s.moment("registered_at"),
            s.moment_null("forgotten_at"),
        ],
    );
    // whoever is not forgotten has a number; whoever is has none and no name
    person.check(
        col("forgotten_at")
            .is_null()
            .and(col("id_lookup").is_not_null())
            .and(col("id_sealed").is_not_null())
            .or(col("forgotten_at")
                .is_not_null()
                .and(col("id_lookup").is_null())
                .and(col("id_sealed").is_null())
                .and(col("phone_sealed").is_null())
                .and(col("name").eq(""))),
    );
    m.create_table(person).await?;
    m.create_index(s.unique("person", "uq_person_id_lookup", &["id_lookup"]))
        .await?;
    m.create_index(s.index("person", "ix_person_name_key", &["name_key"]))
        .await?;
    m.create_index(s.index("person", "ix_person_phone_lookup", &["phone_lookup"]))
        .await?;

    let mut tag = s.business(
        "person_tag",
        vec![
            s.text("person_id"),
            s.text("tag"),
            s.date("valid_from"),
            s.date_null("valid_to"),
            s.text("source"),
            s.text_null("evidence_sealed"),
            s.text("tagged_by"),
            s.moment("tagged_at"),
        ],
    );
    // a tag does not end before it begins
    tag.check(
        col("valid_to")
            .is_null()
            .or(col("valid_from").lte(col("valid_to"))),
    );
    tag.foreign_key(&mut s.inside("person_tag", "person_id", "person"));
    m.create_table(tag).await?;
    m.create_index(s.unique(
        "person_tag",
        "uq_person_tag_from",
        &["person_id", "tag", "valid_from"],
    ))
    .await?;

    m.create_table(s.business(
        "reveal_place",
        vec![s.text("account_id"), s.int("place"), s.moment("taken_at")],
    ))
    .await?;
    m.create_index(s.unique("reveal_place", "uq_reveal_place", &["account_id", "place"]))
        .await
}
