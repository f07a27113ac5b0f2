//! Claims, their lines, checks and steps.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0402_claims", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let mut claim = s.business(
        "claim",
        vec![
            s.text("number"),
            s.text("programme_id"),
            s.text("pack_id"),
            s.text("pack_digest"),
            s.date("reckoned_on"),
            s.text_null("class_id"),
            s.text_null("organisation_id"),
            s.word("payee_kind", &["organisation", "person"]),
            s.text("payee_id"),
            s.text_null("account_id"),
            s.text("fund_id"),
            s.text("payment_owner"),
            s.word(
                "state",
                &[
                    "draft",
                    "submitted",
                    "checked",
                    "reviewed",
                    "approved",
                    "decided",
                    "returned",
                    "on_hold",
                    "refused",
                    "withdrawn",
                ],
            ),
            s.text_null("held_state"),
            s.fen("claimed_fen"),
            s.fen("approved_fen"),
            s.moment_null("submitted_at"),
            s.text_null("submitted_by"),
            s.date_null("due_on"),
            s.text_null("meeting_id"),
            s.date_null("decided_on"),
            s.moment("made_at"),
            s.text("made_by"),
        ],
    );
    claim.check(Expr::cust(
        "(submitted_at IS NULL) = (submitted_by IS NULL)",
    ));
    claim.check(Expr::cust("state NOT IN ('submitted','checked','reviewed','approved','decided') OR submitted_at IS NOT NULL"));
    claim.check(Expr::cust("approved_fen <= claimed_fen"));
    manager.create_table(claim).await?;
    manager
        .create_index(s.unique("claim", "uq_claim_number", &["number"]))
        .await?;
    manager
        .create_index(s.index("claim", "ix_claim_state", &["state"]))
        .await?;
    manager
        .create_index(s.index("claim", "ix_claim_class", &["class_id"]))
        .await?;
    let mut claim_line = s.business(
        "claim_line",
        vec![
            s.text("claim_id"),
            s.int("place"),
            s.text_null("enrolment_id"),
            s.text("person_id"),
            s.text("person_name"),
            s.word("answer", &["yes", "no", "unknown"]),
            s.fen("claimed_fen"),
            s.fen("approved_fen"),
            s.text("determination"),
            s.text_null("sentence"),
            s.text_null("occupation_code"),
            s.text_null("level"),
            s.text_null("benefit_id"),
            s.word(
                "state",
                &[
                    "claimed",
                    "approved",
                    "refused",
                    "held",
                    "noticed",
                    "objected",
                    "cleared",
                    "in_payment",
                    "paid",
                    "bounced",
                    "withdrawn",
                ],
            ),
            s.text_null("reason"),
            s.text_null("reason_words"),
            s.text_null("reason_sentence"),
        ],
    );
    claim_line.foreign_key(&mut s.inside("claim_line", "claim_id", "claim"));
    claim_line.check(Expr::cust("approved_fen <= claimed_fen"));
    claim_line.check(Expr::cust(
        "state NOT IN ('refused','held') OR reason IS NOT NULL",
    ));
    manager.create_table(claim_line).await?;
    manager
        .create_index(s.unique("claim_line", "uq_claim_line_place", &["claim_id", "place"]))
        .await?;
    manager
        .create_index(s.unique(
            "claim_line",
            "uq_claim_line_enrolment",
            &["claim_id", "enrolment_id"],
        ))
        .await?;
    manager
        .create_index(s.index("claim_line", "ix_claim_line_person", &["person_id"]))
        .await?;
    manager
        .create_index(s.index("claim_line", "ix_claim_line_state", &["state"]))
        .await?;
    let mut claim_check = s.business(
        "claim_check",
        vec![
            s.text("claim_id"),
            s.text_null("line_id"),
            s.text("check_name"),
            s.word("outcome", &["pass", "fail", "no_data", "could_not_check"]),
            s.text_null("note_key"),
            s.text_null("note_args"),
            s.moment("checked_at"),
            s.text_null("settled_by"),
            s.text_null("settled_words"),
        ],
    );
    claim_check.foreign_key(&mut s.inside("claim_check", "claim_id", "claim"));
    manager.create_table(claim_check).await?;
    manager
        .create_index(s.index("claim_check", "ix_claim_check_claim", &["claim_id"]))
        .await?;
    let mut claim_step = s.business(
        "claim_step",
        vec![
            s.text("claim_id"),
            s.word(
                "step",
                &[
                    "submit", "check", "review", "approve", "decide", "return", "hold", "resume",
                    "refuse", "correct", "reopen", "withdraw",
                ],
            ),
            s.text("by_account"),
            s.text_null("on_behalf_of"),
            s.moment("at"),
            s.text_null("opinion"),
            s.text_null("reason"),
            s.text_null("reason_sentence"),
            s.text_null("file_id"),
        ],
    );
    claim_step.foreign_key(&mut s.inside("claim_step", "claim_id", "claim"));
    claim_step.check(Expr::cust(
        "step NOT IN ('return','hold','refuse','reopen') OR reason IS NOT NULL",
    ));
    manager.create_table(claim_step).await?;
    manager
        .create_index(s.index("claim_step", "ix_claim_step_claim", &["claim_id"]))
        .await?;
    Ok(())
}
