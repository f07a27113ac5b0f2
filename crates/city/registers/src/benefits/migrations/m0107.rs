//! The tables of benefits.

use sea_orm::DbErr;
use sea_orm_migration::SchemaManager;
use sea_orm_migration::prelude::{Alias, Expr, ExprTrait};
use store::schema::Schema;

store::migration!("m0107_benefits", up);

async fn up(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(m);
    let col = |name: &'static str| Expr::col(Alias::new(name));
    let mut table = s.business(
        "benefit",
        vec![
            s.text("person_hash"),
            s.text("person_id"),
            s.text("programme_id"),
            s.text("occupation_code"),
            s.text("level"),
            s.text("once_key"),
            s.text_null("certificate_lookup"),
            s.text_null("organisation_id"),
            s.int("period_year"),
            s.fen("amount_fen"),
            s.word("state", &["reserved", "granted", "released"]),
            s.int_null("live"),
            s.text("source"),
            s.text_null("paid_by"),
            s.date("decided_on"),
            s.text_null("released_reason"),
        ],
    );
    // it counts until it is released, and a release says why
    table.check(
        col("state")
            .is_in(["reserved", "granted"])
            .and(col("live").is_not_null())
            .and(col("live").eq(1))
            .or(col("state")
                .eq("released")
                .and(col("live").is_null())
                .and(col("released_reason").is_not_null())),
    );
    table.foreign_key(&mut s.inside("benefit", "person_id", "person"));
    m.create_table(table).await?;
    // no person has the same benefit twice
    m.create_index(s.unique(
        "benefit",
        "uq_benefit_live",
        &["person_hash", "programme_id", "once_key", "live"],
    ))
    .await?;
    m.create_index(s.index("benefit", "ix_benefit_source", &["source"]))
        .await?;
    m.create_index(s.index("benefit", "ix_benefit_person", &["person_id"]))
        .await?;
    m.create_index(s.index("benefit", "ix_benefit_organisation", &["organisation_id"]))
        .await?;
    m.create_table(s.business("benefit_guard", vec![s.moment("decided_at")]))
        .await
}
