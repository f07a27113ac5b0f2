//! Technical tables of sign-in: what passes by itself and is not journalled.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0204_sign_in", up);

fn keyed(table: &str, columns: Vec<ColumnDef>, key: &[&str]) -> TableCreateStatement {
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
}

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let county = || s.text("county_code");
    let tables = [
        keyed(
            "web_session",
            vec![
                county(),
                s.text("id"),
                s.text("account_id"),
                s.text("token_digest"),
                s.int("epoch"),
                s.flag("strong"),
                s.text_null("acting_for"),
                s.text_null("device_id"),
                s.text("label"),
                s.text("address"),
                s.moment("made_at"),
                s.moment("last_seen_at"),
                s.big("idle_seconds"),
                s.moment("expires_at"),
                s.moment_null("ended_at"),
            ],
            &["county_code", "id"],
        ),
        keyed(
            "second_step",
            vec![
                county(),
                s.text("id"),
                s.word("kind", &["factor", "choice"]),
                s.text("token_digest"),
                s.text_null("account_id"),
                s.text_null("phone_lookup"),
                s.text_null("device_id"),
                s.moment("expires_at"),
                s.int("tries_left"),
                s.moment_null("done_at"),
            ],
            &["county_code", "id"],
        ),
        keyed(
            "sign_in_counter",
            vec![
                county(),
                s.text("kind"),
                s.text("subject"),
                s.int("failures"),
                s.moment("counted_from"),
                s.moment_null("locked_until"),
                s.moment_null("told_at"),
            ],
            &["county_code", "kind", "subject"],
        ),
        keyed(
            "one_time_code",
            vec![
                county(),
                s.text("id"),
                s.text("token_digest"),
                s.text("phone_lookup"),
                s.text("digest"),
                s.moment("made_at"),
                s.moment("expires_at"),
                s.int("tries_left"),
                s.moment_null("used_at"),
            ],
            &["county_code", "id"],
        ),
        keyed(
            "known_device",
            vec![
                county(),
                s.text("id"),
                s.text("account_id"),
                s.text("digest"),
                s.text("label"),
                s.moment("first_seen_at"),
                s.moment("last_seen_at"),
            ],
            &["county_code", "id"],
        ),
        keyed(
            "totp_spent",
            vec![
                county(),
                s.text("account_id"),
                s.big("step"),
                s.moment("at"),
            ],
            &["county_code", "account_id", "step"],
        ),
        keyed(
            "sign_in_event",
            vec![
                county(),
                s.text("id"),
                s.moment("at"),
                s.text_null("account_id"),
                s.text("outcome"),
                s.text("label"),
                s.text("address"),
            ],
            &["county_code", "id"],
        ),
    ];
    for table in tables {
        manager.create_table(table).await?;
    }
    let indexes = [
        s.unique("web_session", "uq_web_session_token", &["token_digest"]),
        s.index("web_session", "ix_web_session_account", &["account_id"]),
        s.unique("second_step", "uq_second_step_token", &["token_digest"]),
        s.unique("one_time_code", "uq_one_time_code_token", &["token_digest"]),
        s.index(
            "one_time_code",
            "ix_one_time_code_phone",
            &["phone_lookup", "made_at"],
        ),
        s.unique("known_device", "uq_known_device", &["account_id", "digest"]),
        s.index(
            "sign_in_event",
            "ix_sign_in_event_account",
            &["account_id", "at"],
        ),
        s.index("sign_in_event", "ix_sign_in_event_at", &["at"]),
    ];
    for index in indexes {
        manager.create_index(index).await?;
    }
    Ok(())
}
