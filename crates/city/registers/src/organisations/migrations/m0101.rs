//! The table of organisations.

use sea_orm::DbErr;
use sea_orm_migration::SchemaManager;
use sea_orm_migration::prelude::{Alias, Expr, ExprTrait};
use store::schema::Schema;

store::migration!("m0101_organisations", up);

async fn up(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(m);
    let mut table = s.business(
        "organisation",
        vec![
            s.text("name"),
            s.text("credit_code"),
            s.word(
                "kind",
                &[
                    "public_base",
                    "vocational_school",
                    "technical_school",
                    "training_institution",
                    "enterprise",
                    "evaluation_body",
                    "office",
                ],
            ),
            s.flag("is_public"),
            s.text("region_code"),
            s.text("address"),
            s.text("contact_name"),
            s.text_null("contact_phone_sealed"),
            s.text_null("licence_number"),
            s.date_null("valid_from"),
            s.date_null("valid_to"),
            s.moment_null("suspended_at"),
            s.text_null("suspended_reason"),
            s.word("state", &["active", "suspended"]),
            s.moment("registered_at"),
        ],
    );
    let col = |name: &'static str| Expr::col(Alias::new(name));
    // a licence does not end before it begins
    table.check(
        col("valid_from")
            .is_null()
            .or(col("valid_to").is_null())
            .or(col("valid_from").lte(col("valid_to"))),
    );
    // suspended exactly when a moment and a reason stand there
    table.check(
        col("state")
            .eq("suspended")
            .and(col("suspended_at").is_not_null())
            .and(col("suspended_reason").is_not_null())
            .or(col("state")
                .eq("active")
                .and(col("suspended_at").is_null())
                .and(col("suspended_reason").is_null())),
    );
    m.create_table(table).await?;
    m.create_index(s.unique(
        "organisation",
        "uq_organisation_credit_code",
        &["credit_code"],
    ))
    .await?;
    m.create_index(s.index("organisation", "ix_organisation_name", &["name"]))
        .await
}
