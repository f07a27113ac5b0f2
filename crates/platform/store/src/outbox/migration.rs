//! Messages that are no longer tried.

use sea_orm_migration::prelude::*;

use crate::schema::Schema;

crate::migration!("m0002_messages_given_up", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let change = Table::alter()
        .table(Alias::new("message"))
        .add_column(s.moment_null("given_up_at"))
        .to_owned();
    manager.alter_table(change).await
}
