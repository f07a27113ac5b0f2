//! Payment batches, their lines, and what the bank sends back.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0405_payments", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut payment_batch = s.business(
        "payment_batch",
        vec![
            s.text("number"),
            s.text("fund_id"),
            s.text("payment_owner"),
            s.text_null("appropriation_id"),
            s.word(
                "state",
                &["draft", "prepared", "released", "settled", "cancelled"],
            ),
            s.int("lines"),
            s.fen("amount_fen"),
            s.text("prepared_by"),
            s.text_null("prepared_for"),
            s.moment("prepared_at"),
            s.text_null("released_by"),
            s.text_null("released_for"),
            s.moment_null("released_at"),
            s.text_null("voucher_number"),
            s.date_null("voucher_on"),
            s.text_null("bank_file_digest"),
            s.moment_null("settled_at"),
            s.text_null("box_number"),
            s.text_null("cancelled_reason"),
        ],
    );
    payment_batch.check(Expr::cust("(released_by IS NULL) = (released_at IS NULL)"));
    payment_batch.check(Expr::cust(
        "released_by IS NULL OR (released_by <> prepared_by \
         AND released_by <> COALESCE(prepared_for, '') \
         AND COALESCE(released_for, '') <> prepared_by \
         AND (released_for IS NULL OR prepared_for IS NULL OR released_for <> prepared_for))",
    ));
    payment_batch.check(Expr::cust(
        "state NOT IN ('released','settled') OR released_by IS NOT NULL",
    ));
    payment_batch.check(Expr::cust(
        "(state = 'cancelled') = (cancelled_reason IS NOT NULL)",
    ));
    payment_batch.check(Expr::cust(
        "(voucher_number IS NULL) = (voucher_on IS NULL)",
    ));
    manager.create_table(payment_batch).await?;
    manager
        .create_index(s.unique("payment_batch", "uq_payment_batch_number", &["number"]))
        .await?;
    manager
        .create_index(s.index("payment_batch", "ix_payment_batch_state", &["state"]))
        .await?;
    let mut payment_line = s.business(
        "payment_line",
        vec![
            s.text("batch_id"),
            s.int("place"),
            s.text("claim_id"),
            s.word("payee_kind", &["organisation", "person"]),
            s.text("payee_id"),
            s.text("payee_name"),
            s.text("account_id"),
            s.fen("amount_fen"),
            s.text("sentence"),
            s.word(
                "state",
                &["waiting", "released", "paid", "bounced", "removed"],
            ),
            s.int("attempt"),
            s.text_null("retry_of"),
            s.int_null("live"),
            s.text_null("failure"),
            s.text_null("failure_words"),
            s.date_null("settled_on"),
            s.text_null("removed_reason"),
        ],
    );
    payment_line.check(Expr::cust(
        "(state = 'removed') = (removed_reason IS NOT NULL)",
    ));
    payment_line.check(Expr::cust("(state = 'removed') = (live IS NULL)"));
    payment_line.foreign_key(&mut s.inside("payment_line", "batch_id", "payment_batch"));
    payment_line.check(Expr::cust("state <> 'bounced' OR failure IS NOT NULL"));
    manager.create_table(payment_line).await?;
    manager
        .create_index(s.unique(
            "payment_line",
            "uq_payment_line_place",
            &["batch_id", "place"],
        ))
        .await?;
    manager
        .create_index(s.unique(
            "payment_line",
            "uq_payment_line_retry",
            &["retry_of", "live"],
        ))
        .await?;
    manager
        .create_index(s.index("payment_line", "ix_payment_line_claim", &["claim_id"]))
        .await?;
    manager
        .create_index(s.index("payment_line", "ix_payment_line_payee", &["payee_id"]))
        .await?;
    let mut payment_share = s.business(
        "payment_share",
        vec![
            s.text("payment_line_id"),
            s.text("claim_line_id"),
            s.fen("amount_fen"),
            s.int_null("live"),
        ],
    );
    payment_share.foreign_key(&mut s.inside("payment_share", "payment_line_id", "payment_line"));
    manager.create_table(payment_share).await?;
    manager
        .create_index(s.unique(
            "payment_share",
            "uq_payment_share_live",
            &["claim_line_id", "live"],
        ))
        .await?;
    manager
        .create_index(s.index(
            "payment_share",
            "ix_payment_share_line",
            &["payment_line_id"],
        ))
        .await?;
    let mut bank_return = s.business(
        "bank_return",
        vec![
            s.text("batch_id"),
            s.text("file_id"),
            s.text("sha256"),
            s.moment("read_at"),
            s.text("read_by"),
            s.int("paid_lines"),
            s.int("bounced_lines"),
            s.fen("total_fen"),
        ],
    );
    bank_return.foreign_key(&mut s.inside("bank_return", "batch_id", "payment_batch"));
    manager.create_table(bank_return).await?;
    manager
        .create_index(s.unique("bank_return", "uq_bank_return_content", &["sha256"]))
        .await?;
    Ok(())
}
