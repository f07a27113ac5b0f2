//! The table of bank accounts.

use sea_orm::DbErr;
use sea_orm_migration::SchemaManager;
use sea_orm_migration::prelude::{Alias, Expr, ExprTrait};
use store::schema::Schema;

store::migration!("m0103_bank_accounts", up);

async fn up(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(m);
    let col = |name: &'static str| Expr::col(Alias::new(name));
    let mut table = s.business(
        "bank_account",
        vec![
            s.word("owner_kind", &["person", "organisation"]),
            s.text("owner_id"),
            s.text("bank_name"),
            s.text("holder"),
            s.text_null("number_lookup"),
            s.text("number_sealed"),
            s.word("state", &["proposed", "confirmed", "replaced", "declined"]),
            s.text_null("slot"),
            s.text("proposed_by"),
            s.text_null("proposed_for"),
            s.moment("proposed_at"),
            s.text_null("decided_by"),
            s.moment_null("decided_at"),
            s.text_null("declined_reason"),
        ],
    );
    // the place an account takes is its state while it is open
    table.check(
        col("state")
            .is_in(["proposed", "confirmed"])
            .and(col("slot").is_not_null())
            .and(col("slot").eq(col("state")))
            .or(col("state")
                .is_in(["replaced", "declined"])
                .and(col("slot").is_null())),
    );
    // decided by a second person, except while it waits
    table.check(
        col("state")
            .eq("proposed")
            .and(col("decided_by").is_null())
            .or(col("state")
                .ne("proposed")
                .and(col("decided_at").is_not_null())
                .and(col("decided_by").is_not_null())
                .and(col("decided_by").ne(col("proposed_by")))
                .and(
                    col("proposed_for")
                        .is_null()
                        .or(col("decided_by").ne(col("proposed_for"))),
                )),
    );
    // a refusal has its reason
    table.check(
        col("state")
            .ne("declined")
            .or(col("declined_reason").is_not_null()),
    );
    m.create_table(table).await?;
    m.create_index(s.unique(
        "bank_account",
        "uq_bank_account_slot",
        &["owner_kind", "owner_id", "slot"],
    ))
    .await?;
    m.create_index(s.index(
        "bank_account",
        "ix_bank_account_owner",
        &["owner_kind", "owner_id"],
    ))
    .await?;
    m.create_index(s.index("bank_account", "ix_bank_account_number", &["number_lookup"]))
        .await?;
    m.create_index(s.index(
        "bank_account",
        "ix_bank_account_state",
        &["state", "proposed_at"],
    ))
    .await
}
