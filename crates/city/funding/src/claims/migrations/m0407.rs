//! Papers handed in with a claim.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0407_claim_papers", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut claim_paper = s.business(
        "claim_paper",
        vec![
            s.text("claim_id"),
            s.text("evidence_id"),
            s.word("form", &["original", "copy"]),
            s.text("file_id"),
            s.text("file_name"),
            s.text("handed_by"),
            s.moment("handed_at"),
            s.int_null("live"),
            s.text_null("taken_back_by"),
            s.moment_null("taken_back_at"),
        ],
    );
    claim_paper.check(Expr::cust("(live IS NULL) = (taken_back_by IS NOT NULL)"));
    claim_paper.check(Expr::cust(
        "(taken_back_by IS NULL) = (taken_back_at IS NULL)",
    ));
    claim_paper.foreign_key(&mut s.inside("claim_paper", "claim_id", "claim"));
    manager.create_table(claim_paper).await?;
    // the same file under the same heading is one paper
    manager
        .create_index(s.unique(
            "claim_paper",
            "uq_claim_paper_file",
            &["claim_id", "evidence_id", "file_id", "live"],
        ))
        .await?;
    Ok(())
}
