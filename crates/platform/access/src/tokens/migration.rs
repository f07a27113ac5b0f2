//! The tables of API tokens.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0203_tokens", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut token = s.business(
        "api_token",
        vec![
            s.text("account_id"),
            s.text("name"),
            s.text("digest"),
            s.text("roles"),
            s.date("expires_on"),
            s.moment("made_at"),
            s.moment_null("revoked_at"),
        ],
    );
    token
        .check(Expr::cust("name <> ''"))
        .check(Expr::cust("roles <> ''"))
        .foreign_key(&mut s.inside("api_token", "account_id", "account"));
    manager.create_table(token).await?;
    manager
        .create_index(s.unique("api_token", "uq_api_token_digest", &["digest"]))
        .await?;
    manager
        .create_index(s.index("api_token", "ix_api_token_account", &["account_id"]))
        .await?;
    manager
        .create_table(
            Table::create()
                .table(Alias::new("api_token_use"))
                .col(s.text("county_code"))
                .col(s.text("token_id"))
                .col(s.moment("last_used_at"))
                .primary_key(
                    Index::create()
                        .col(Alias::new("county_code"))
                        .col(Alias::new("token_id")),
                )
                .to_owned(),
        )
        .await
}
