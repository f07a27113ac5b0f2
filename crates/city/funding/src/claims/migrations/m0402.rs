//! Claims, their lines, checks, steps and earlier determinations.

use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0402_claims", up);

/// What must hold of every claim, whoever writes it: each rule with the sentence for people.
const CLAIM_RULES: &[&str] = &[
    // who and when, both or neither
    "(submitted_by IS NULL) = (submitted_at IS NULL)",
    "(checked_by IS NULL) = (checked_at IS NULL)",
    "(reviewed_by IS NULL) = (reviewed_at IS NULL)",
    "(approved_by IS NULL) = (approved_at IS NULL)",
    // a state has the steps before it, and not those after it
    "state IN ('draft', 'withdrawn') OR submitted_at IS NOT NULL",
    "state NOT IN ('checked', 'reviewed', 'approved', 'decided') OR checked_at IS NOT NULL",
    "state NOT IN ('reviewed', 'approved', 'decided') OR reviewed_at IS NOT NULL",
    "state NOT IN ('approved', 'decided') OR approved_at IS NOT NULL",
    "state NOT IN ('draft', 'submitted', 'returned') OR checked_at IS NULL",
    "state NOT IN ('draft', 'submitted', 'checked', 'returned') OR reviewed_at IS NULL",
    "state NOT IN ('draft', 'submitted', 'checked', 'reviewed', 'returned') OR approved_at IS NULL",
    // a claim on hold knows where it goes on
    "(state = 'on_hold') = (held_state IS NOT NULL)",
    // it counts until it is withdrawn
    "(state = 'withdrawn') = (live IS NULL)",
    "state <> 'decided' OR (meeting_id IS NOT NULL AND decided_on IS NOT NULL)",
    // rule 10: whoever filed does not review, whoever reviewed does not approve
    "checked_by IS NULL OR submitted_by <> checked_by",
    "reviewed_by IS NULL OR (submitted_by <> reviewed_by AND checked_by <> reviewed_by)",
    "approved_by IS NULL OR paper_file_id IS NOT NULL OR (approved_by <> submitted_by AND approved_by <> reviewed_by)",
    // a paper signature says whose it is and of which day
    "paper_file_id IS NULL OR (paper_signed_on IS NOT NULL AND approved_for IS NOT NULL)",
    // the answers add up, and nothing is approved that was not claimed
    "lines = yes_lines + no_lines + unknown_lines",
    "approved_fen <= claimed_fen",
];

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
            s.int_null("live"),
            s.int("lines"),
            s.int("yes_lines"),
            s.int("no_lines"),
            s.int("unknown_lines"),
            s.fen("claimed_fen"),
            s.fen("approved_fen"),
            s.int("check_run"),
            s.text_null("submitted_by"),
            s.text_null("submitted_for"),
            s.moment_null("submitted_at"),
            s.text_null("checked_by"),
            s.text_null("checked_for"),
            s.moment_null("checked_at"),
            s.text_null("reviewed_by"),
            s.text_null("reviewed_for"),
            s.moment_null("reviewed_at"),
            s.text_null("approved_by"),
            s.text_null("approved_for"),
            s.moment_null("approved_at"),
            s.text_null("paper_file_id"),
            s.date_null("paper_signed_on"),
            s.date_null("due_on"),
            s.text_null("meeting_id"),
            s.date_null("decided_on"),
            s.moment("made_at"),
            s.text("made_by"),
        ],
    );
    for rule in CLAIM_RULES {
        claim.check(Expr::cust(*rule));
    }
    claim.foreign_key(&mut s.inside("claim", "paper_file_id", "stored_file"));
    manager.create_table(claim).await?;
    manager
        .create_index(s.unique("claim", "uq_claim_number", &["number"]))
        .await?;
    manager
        .create_index(s.index("claim", "ix_claim_state", &["state", "due_on", "id"]))
        .await?;
    // one live claim a class and programme
    manager
        .create_index(s.unique(
            "claim",
            "uq_claim_class",
            &["class_id", "programme_id", "live"],
        ))
        .await?;
    manager
        .create_index(s.index("claim", "ix_claim_organisation", &["organisation_id"]))
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
        "state NOT IN ('refused','held') OR (reason IS NOT NULL AND approved_fen = 0)",
    ));
    // no money without a yes, and none without the benefit that keeps it from being given twice
    claim_line.check(Expr::cust("answer = 'yes' OR approved_fen = 0"));
    claim_line.check(Expr::cust(
        "state IN ('claimed','refused','held','withdrawn') OR (approved_fen > 0 AND benefit_id IS NOT NULL)",
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
            s.int("run"),
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
    claim_check.check(Expr::cust("(settled_by IS NULL) = (settled_words IS NULL)"));
    manager.create_table(claim_check).await?;
    manager
        .create_index(s.index("claim_check", "ix_claim_check_claim", &["claim_id"]))
        .await?;
    let mut claim_step = s.business(
        "claim_step",
        vec![
            s.text("claim_id"),
            s.int("seq"),
            s.word(
                "step",
                &[
                    "submit",
                    "check",
                    "review",
                    "approve",
                    "decide",
                    "send_back",
                    "return",
                    "hold",
                    "resume",
                    "refuse",
                    "set_amount",
                    "settle",
                    "recheck",
                    "correct",
                    "reopen",
                    "withdraw",
                ],
            ),
            s.text_null("line_id"),
            s.text("by_account"),
            s.text("by_name"),
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
        "step NOT IN ('return','send_back','hold','refuse','set_amount','correct','reopen') OR COALESCE(LENGTH(reason), 0) > 0",
    ));
    manager.create_table(claim_step).await?;
    manager
        .create_index(s.unique("claim_step", "uq_claim_step_seq", &["claim_id", "seq"]))
        .await?;
    let mut answer = s.business(
        "claim_answer",
        vec![
            s.text("claim_id"),
            s.text("line_id"),
            s.text("fact"),
            s.text("value"),
            s.text("words"),
            s.text_null("file_id"),
            s.text("given_by"),
            s.moment("given_at"),
            s.int_null("live"),
        ],
    );
    answer.foreign_key(&mut s.inside("claim_answer", "line_id", "claim_line"));
    answer.foreign_key(&mut s.inside("claim_answer", "file_id", "stored_file"));
    manager.create_table(answer).await?;
    manager
        .create_index(s.unique(
            "claim_answer",
            "uq_claim_answer_live",
            &["line_id", "fact", "live"],
        ))
        .await?;
    manager
        .create_index(s.index("claim_answer", "ix_claim_answer_claim", &["claim_id"]))
        .await?;
    let mut earlier = s.business(
        "earlier_determination",
        vec![
            s.text("claim_id"),
            s.text("line_id"),
            s.int("seq"),
            s.word("answer", &["yes", "no", "unknown"]),
            s.fen("approved_fen"),
            s.text("determination"),
            s.moment("replaced_at"),
            s.text("replaced_by"),
            s.text("why"),
        ],
    );
    earlier.foreign_key(&mut s.inside("earlier_determination", "claim_id", "claim"));
    earlier.foreign_key(&mut s.inside("earlier_determination", "line_id", "claim_line"));
    manager.create_table(earlier).await?;
    manager
        .create_index(s.unique(
            "earlier_determination",
            "uq_earlier_determination_seq",
            &["line_id", "seq"],
        ))
        .await?;
    Ok(())
}
