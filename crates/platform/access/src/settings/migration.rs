//! The table of settings.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0205_settings", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let table = s.business(
        "setting",
        vec![
            s.text_null("value"),
            s.text("changed_by"),
            s.moment("changed_at"),
        ],
    );
    manager.create_table(table).await
}
