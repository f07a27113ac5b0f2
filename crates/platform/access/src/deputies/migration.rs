//! The table of deputies.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0202_deputies", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut table = s.business(
        "deputy",
        vec![
            s.text("account_id"),
            s.text("principal_id"),
            s.date("starts_on"),
            s.date("ends_on"),
            s.text("reason"),
            s.text("appointed_by"),
            s.moment_null("ended_at"),
        ],
    );
    table
        .check(Expr::cust("ends_on >= starts_on"))
        .check(Expr::cust("account_id <> principal_id"))
        .check(Expr::cust("reason <> ''"))
        .foreign_key(&mut s.inside("deputy", "account_id", "account"))
        .foreign_key(&mut s.inside("deputy", "principal_id", "account"));
    manager.create_table(table).await?;
    manager
        .create_index(s.index("deputy", "ix_deputy_account", &["account_id"]))
        .await?;
    manager
        .create_index(s.index("deputy", "ix_deputy_principal", &["principal_id"]))
        .await
}
