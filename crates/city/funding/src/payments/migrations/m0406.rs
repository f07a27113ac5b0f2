//! Corrections of money on its way: a line stopped between release and the bank's answer, and a line that comes back after
//! the bank had confirmed it.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0406_payment_corrections", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut payment_stop = s.business(
        "payment_stop",
        vec![
            s.text("batch_id"),
            s.text("line_id"),
            s.word("state", &["asked", "done", "dropped", "overtaken"]),
            s.int_null("live"),
            s.text("reason"),
            s.text("asked_by"),
            s.text_null("asked_for"),
            s.moment("asked_at"),
            s.text_null("ended_by"),
            s.text_null("ended_for"),
            s.moment_null("ended_at"),
        ],
    );
    payment_stop.check(Expr::cust("(state = 'asked') = (live IS NOT NULL)"));
    payment_stop.check(Expr::cust("(state = 'asked') = (ended_by IS NULL)"));
    payment_stop.check(Expr::cust("(ended_by IS NULL) = (ended_at IS NULL)"));
    // whoever asked does not confirm, neither as themselves nor as a deputy
    payment_stop.check(Expr::cust(
        "state <> 'done' OR (ended_by <> asked_by \
         AND ended_by <> COALESCE(asked_for, '') \
         AND COALESCE(ended_for, '') <> asked_by \
         AND (ended_for IS NULL OR asked_for IS NULL OR ended_for <> asked_for))",
    ));
    payment_stop.foreign_key(&mut s.inside("payment_stop", "batch_id", "payment_batch"));
    payment_stop.foreign_key(&mut s.inside("payment_stop", "line_id", "payment_line"));
    manager.create_table(payment_stop).await?;
    manager
        .create_index(s.unique("payment_stop", "uq_payment_stop_live", &["line_id", "live"]))
        .await?;
    manager
        .create_index(s.index("payment_stop", "ix_payment_stop_batch", &["batch_id"]))
        .await?;
    let mut late_return = s.business(
        "late_return",
        vec![
            s.text("batch_id"),
            s.text("line_id"),
            s.date_null("paid_on"),
            s.date("returned_on"),
            s.text("failure"),
            s.text("words"),
            s.text_null("file_id"),
            s.text("recorded_by"),
            s.moment("recorded_at"),
        ],
    );
    late_return.foreign_key(&mut s.inside("late_return", "batch_id", "payment_batch"));
    late_return.foreign_key(&mut s.inside("late_return", "line_id", "payment_line"));
    late_return.check(Expr::cust("paid_on IS NULL OR returned_on >= paid_on"));
    manager.create_table(late_return).await?;
    // a payment comes back once: what is paid again is another line
    manager
        .create_index(s.unique("late_return", "uq_late_return_line", &["line_id"]))
        .await?;
    Ok(())
}
