//! Appropriations, entries, postings and balances.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0401_funds", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut amount = s.big("amount_fen");
    amount.check(Expr::col(Alias::new("amount_fen")).gt(0));
    let appropriation = vec![
        s.text("fund_id"),
        s.text("document_number"),
        s.int("year"),
        amount,
        s.date("issued_on"),
        s.text("subject"),
        s.text("recorded_by"),
        s.moment("recorded_at"),
        s.int_null("live"),
        s.text_null("taken_back_by"),
        s.moment_null("taken_back_at"),
        s.text_null("taken_back_reason"),
    ];
    let mut appropriation = s.business("appropriation", appropriation);
    appropriation.check(Expr::cust(
        "(live IS NULL) = (taken_back_reason IS NOT NULL) AND (live IS NULL) = (taken_back_by IS NOT NULL) \
         AND (live IS NULL) = (taken_back_at IS NOT NULL)",
    ));
    manager.create_table(appropriation).await?;
    manager
        .create_index(s.unique(
            "appropriation",
            "uq_appropriation_document",
            &["fund_id", "document_number", "live"],
        ))
        .await?;

    let entry = vec![
        s.big("number"),
        s.text("entry_key"),
        s.date("on_date"),
        s.text("event"),
        s.text_null("about"),
        s.text_null("reverses"),
    ];
    manager
        .create_table(s.business("ledger_entry", entry))
        .await?;
    manager
        .create_index(s.unique("ledger_entry", "uq_ledger_entry_key", &["entry_key"]))
        .await?;
    manager
        .create_index(s.unique("ledger_entry", "uq_ledger_entry_number", &["number"]))
        .await?;
    manager
        .create_index(s.unique("ledger_entry", "uq_ledger_entry_reverses", &["reverses"]))
        .await?;

    let mut moved = s.big("amount_fen");
    moved.check(Expr::col(Alias::new("amount_fen")).ne(0));
    let posting = vec![
        s.text("entry_id"),
        s.int("place"),
        s.text("fund_id"),
        s.text("account"),
        moved,
        s.text_null("sentence"),
        s.text_null("line_id"),
    ];
    let mut posting = s.business("ledger_posting", posting);
    posting.foreign_key(&mut s.inside("ledger_posting", "entry_id", "ledger_entry"));
    manager.create_table(posting).await?;
    manager
        .create_index(s.unique(
            "ledger_posting",
            "uq_ledger_posting_place",
            &["entry_id", "place"],
        ))
        .await?;
    manager
        .create_index(s.index("ledger_posting", "ix_ledger_posting_account", &["account"]))
        .await?;
    manager
        .create_index(s.index("ledger_posting", "ix_ledger_posting_line", &["line_id"]))
        .await?;

    // no account crosses zero: no fund pays more than it has
    let mut balance = s.business(
        "ledger_balance",
        vec![
            s.text("fund_id"),
            s.word("side", &["debit", "credit"]),
            s.big("balance_fen"),
        ],
    );
    let col = |name: &str| Expr::col(Alias::new(name));
    balance.check(
        col("side")
            .eq("debit")
            .and(col("balance_fen").gte(0))
            .or(col("side").eq("credit").and(col("balance_fen").lte(0))),
    );
    manager.create_table(balance).await?;
    manager
        .create_index(s.index("ledger_balance", "ix_ledger_balance_fund", &["fund_id"]))
        .await
}
