//! Results and the certificates that others issue.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0330_results", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut result = s.business(
        "result",
        vec![
            s.text("enrolment_id"),
            s.text("class_id"),
            s.int("attempt"),
            s.int_null("theory_tenths"),
            s.int_null("practice_tenths"),
            s.word("outcome", &["passed", "failed", "absent"]),
            s.date("examined_on"),
            s.text_null("evaluation_body"),
            s.text_null("certificate_kind"),
            s.text_null("certificate_number"),
            s.date_null("certificate_issued_on"),
            s.word(
                "check_state",
                &["unchecked", "found", "not_found", "mismatch"],
            ),
            s.text_null("checked_by"),
            s.moment_null("checked_at"),
            s.text("recorded_by"),
            s.moment("recorded_at"),
        ],
    );
    result.check(Expr::cust(
        "(certificate_number IS NULL) = (certificate_issued_on IS NULL)",
    ));
    manager.create_table(result).await?;
    manager
        .create_index(s.unique("result", "uq_result_attempt", &["enrolment_id", "attempt"]))
        .await?;
    manager
        .create_index(s.unique("result", "uq_result_certificate", &["certificate_number"]))
        .await?;
    manager
        .create_index(s.index("result", "ix_result_class", &["class_id"]))
        .await?;
    Ok(())
}
