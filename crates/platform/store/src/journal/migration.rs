//! The store's own tables.

use sea_orm_migration::prelude::*;

use crate::schema::Schema;

crate::migration!("m0001_store", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let keyed = |table: &str, columns: Vec<ColumnDef>, key: &[&str]| {
        let mut statement = Table::create();
        statement.table(Alias::new(table));
        for column in columns {
            statement.col(column);
        }
        let mut index = Index::create();
        for name in key {
            index.col(Alias::new(*name));
        }
        statement.primary_key(&mut index);
        statement
    };
    let tables = vec![
        keyed(
            "wrapped_key",
            vec![s.text("name"), s.text("wrapped")],
            &["name"],
        ),
        keyed(
            "journal_entry",
            vec![
                s.text("county_code"),
                s.text("id"),
                s.moment("at"),
                s.text("actor"),
                s.text_null("on_behalf_of"),
                s.text("command"),
                s.text("payload"),
                s.text("leaf"),
                s.big_null("position"),
            ],
            &["county_code", "id"],
        ),
        keyed(
            "journal_row",
            vec![
                s.text("county_code"),
                s.text("table_name"),
                s.text("row_key"),
                s.int("row_version"),
                s.text("entry_id"),
                s.int("line"),
                s.text("digest"),
            ],
            &["county_code", "table_name", "row_key", "row_version"],
        ),
        keyed(
            "journal_subject",
            vec![
                s.text("county_code"),
                s.text("noun"),
                s.text("subject"),
                s.text("entry_id"),
            ],
            &["county_code", "noun", "subject", "entry_id"],
        ),
        keyed(
            "journal_head",
            vec![s.text("county_code"), s.big("size"), s.text("frontier")],
            &["county_code"],
        ),
        keyed(
            "journal_checkpoint",
            vec![
                s.text("county_code"),
                s.big("size"),
                s.moment("at"),
                s.text("body"),
            ],
            &["county_code", "size"],
        ),
        keyed(
            "idempotency",
            vec![
                s.text("county_code"),
                s.text("actor"),
                s.text("command"),
                s.text("key"),
                s.text("digest"),
                s.text("answer"),
                s.moment("at"),
            ],
            &["county_code", "actor", "command", "key"],
        ),
        keyed(
            "number_series",
            vec![
                s.text("county_code"),
                s.text("kind"),
                s.int("year"),
                s.big("last"),
            ],
            &["county_code", "kind", "year"],
        ),
        keyed(
            "job",
            vec![
                s.text("county_code"),
                s.text("id"),
                s.text("kind"),
                s.text("subject"),
                s.text("payload"),
                s.moment("due_at"),
                s.int("attempts"),
                s.moment_null("leased_until"),
                s.moment_null("done_at"),
                s.moment_null("failed_at"),
                s.text_null("last_error"),
            ],
            &["county_code", "id"],
        ),
        keyed(
            "message",
            vec![
                s.text("county_code"),
                s.text("id"),
                s.text("channel"),
                s.text("receiver"),
                s.text("text_key"),
                s.text("args"),
                s.int("attempts"),
                s.moment("due_at"),
                s.moment("made_at"),
                s.moment_null("sent_at"),
                s.text_null("last_error"),
            ],
            &["county_code", "id"],
        ),
        s.business(
            "person_key",
            vec![s.text("wrapped"), s.moment_null("destroyed_at")],
        ),
        s.business(
            "stored_file",
            vec![
                s.text("sha256"),
                s.text("name"),
                s.text("media_type"),
                s.big("size_bytes"),
                s.moment("stored_at"),
                s.text("stored_by"),
            ],
        ),
    ];
    for table in tables {
        manager.create_table(table).await?;
    }
    manager
        .create_index(s.unique("journal_entry", "uq_journal_position", &["position"]))
        .await?;
    manager
        .create_index(s.index("journal_row", "ix_journal_row_entry", &["entry_id"]))
        .await?;
    manager
        .create_index(s.unique("job", "uq_job_subject", &["kind", "subject"]))
        .await?;
    manager
        .create_index(
            Index::create()
                .name("ix_job_due")
                .table(Alias::new("job"))
                .col(Alias::new("due_at"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("ix_message_due")
                .table(Alias::new("message"))
                .col(Alias::new("due_at"))
                .to_owned(),
        )
        .await
}
