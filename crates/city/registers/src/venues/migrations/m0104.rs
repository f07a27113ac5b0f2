//! The table of venues.

use sea_orm::DbErr;
use sea_orm_migration::SchemaManager;
use sea_orm_migration::prelude::{Alias, Expr, ExprTrait};
use store::schema::Schema;

store::migration!("m0104_venues", up);

async fn up(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(m);
    let col = |name: &'static str| Expr::col(Alias::new(name));
    let mut table = s.business(
        "venue",
        vec![
            s.text("organisation_id"),
            s.text("name"),
            s.text("address"),
            s.text("region_code"),
            s.int("seats"),
            s.word("state", &["open", "closed"]),
            s.date_null("closed_on"),
        ],
    );
    table.check(col("seats").gt(0));
    // closed exactly when it has a last day
    table.check(
        col("state")
            .eq("closed")
            .and(col("closed_on").is_not_null())
            .or(col("state").eq("open").and(col("closed_on").is_null())),
    );
    table.foreign_key(&mut s.inside("venue", "organisation_id", "organisation"));
    m.create_table(table).await?;
    m.create_index(s.unique("venue", "uq_venue_name", &["organisation_id", "name"]))
        .await
}
