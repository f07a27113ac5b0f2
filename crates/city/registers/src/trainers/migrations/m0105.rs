//! The table of trainers.

use sea_orm::DbErr;
use sea_orm_migration::SchemaManager;
use sea_orm_migration::prelude::{Alias, Expr, ExprTrait};
use store::schema::Schema;

store::migration!("m0105_trainers", up);

async fn up(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(m);
    let col = |name: &'static str| Expr::col(Alias::new(name));
    let mut table = s.business(
        "trainer",
        vec![
            s.text("organisation_id"),
            s.text("person_id"),
            s.text("name"),
            s.text_null("id_lookup"),
            s.text_null("level"),
            s.text("occupation_code"),
            s.text("qualification"),
            s.word("employment", &["full_time", "part_time"]),
            s.word("state", &["active", "closed"]),
            s.date_null("closed_on"),
        ],
    );
    // closed exactly when there is a last day
    table.check(
        col("state")
            .eq("closed")
            .and(col("closed_on").is_not_null())
            .or(col("state").eq("active").and(col("closed_on").is_null())),
    );
    table.foreign_key(&mut s.inside("trainer", "organisation_id", "organisation"));
    table.foreign_key(&mut s.inside("trainer", "person_id", "person"));
    m.create_table(table).await?;
    m.create_index(s.unique(
        "trainer",
        "uq_trainer_person",
        &["organisation_id", "person_id"],
    ))
    .await
}
