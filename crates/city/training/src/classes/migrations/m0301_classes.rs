//! Classes, their trainers, and the history of their moves.

use sea_orm::DbErr;
use sea_orm_migration::prelude::*;
use store::schema::Schema;

store::migration!("m0301_classes", up);

/// What must hold of every class, whoever writes it: each rule with the sentence for people.
const RULES: &[&str] = &[
    // days in order
    "starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on",
    // hours are the sum of their kinds
    "hours IS NULL OR (hours > 0 AND hours = theory_hours + practice_hours + online_hours)",
    "agreed_rate_fen IS NULL OR agreed_rate_fen > 0",
    "planned_heads IS NULL OR planned_heads > 0",
    // who and when, both or neither
    "(submitted_by IS NULL) = (submitted_at IS NULL)",
    "(checked_by IS NULL) = (checked_at IS NULL)",
    "(reviewed_by IS NULL) = (reviewed_at IS NULL)",
    "(approved_by IS NULL) = (approved_at IS NULL)",
    "(returned_by IS NULL) = (returned_at IS NULL)",
    "(cancelled_by IS NULL) = (cancelled_at IS NULL)",
    "(finished_by IS NULL) = (finished_at IS NULL)",
    // a class that left the draft was sent by somebody and has a number
    "state IN ('draft', 'cancelled') OR (submitted_at IS NOT NULL AND number IS NOT NULL)",
    // a state has the steps before it, and not those after it
    "state NOT IN ('checked', 'reviewed', 'approved', 'teaching', 'finished') OR checked_at IS NOT NULL",
    "state NOT IN ('reviewed', 'approved', 'teaching', 'finished') OR reviewed_at IS NOT NULL",
    "state NOT IN ('approved', 'teaching', 'finished') OR approved_at IS NOT NULL",
    "state NOT IN ('draft', 'submitted', 'returned') OR checked_at IS NULL",
    "state NOT IN ('draft', 'submitted', 'checked', 'returned') OR reviewed_at IS NULL",
    "state NOT IN ('draft', 'submitted', 'checked', 'reviewed', 'returned') OR approved_at IS NULL",
    "(state = 'finished') = (finished_at IS NOT NULL)",
    "(state = 'cancelled') = (cancelled_at IS NOT NULL)",
    // a return and a cancellation have a reason
    "state <> 'returned' OR (returned_at IS NOT NULL AND COALESCE(LENGTH(returned_reason), 0) > 0)",
    "state <> 'cancelled' OR COALESCE(LENGTH(cancelled_reason), 0) > 0",
    // rule 10: whoever filed does not review, whoever reviewed does not approve
    "submitted_by <> checked_by AND submitted_by <> reviewed_by OR checked_by IS NULL",
    "checked_by <> reviewed_by OR reviewed_by IS NULL",
    "approved_by IS NULL OR paper_signature_file_id IS NOT NULL OR (approved_by <> reviewed_by AND approved_by <> submitted_by)",
    // a ruling says who, when and on what
    "(urgent_occupation IS NULL) = (urgent_ruled_at IS NULL)",
    "urgent_occupation IS NULL OR (urgent_ruled_by IS NOT NULL AND COALESCE(LENGTH(urgent_basis), 0) > 0)",
    // a paper signature says whose it is and of which day
    "paper_signature_file_id IS NULL OR (paper_signed_on IS NOT NULL AND approved_for IS NOT NULL)",
];

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let s = Schema::of(manager);
    let optional_word = |name: &str, words: &[&str]| {
        let mut column = s.text_null(name);
        let words = words.iter().map(|word| (*word).to_owned());
        column.check(Expr::col(Alias::new(name)).is_in(words));
        column
    };
    let mut class = s.business(
        "class",
        vec![
            s.text_null("number"),
            s.text("organisation_id"),
            s.text("title"),
            s.text_null("programme_id"),
            optional_word(
                "training_form",
                &["employment", "post_upgrading", "entrepreneurship"],
            ),
            s.flag("free_of_charge"),
            s.text_null("occupation_code"),
            s.text_null("occupation_name"),
            optional_word(
                "level",
                &[
                    "apprentice",
                    "l5",
                    "l4",
                    "l3",
                    "l2",
                    "l1",
                    "special",
                    "chief",
                ],
            ),
            optional_word(
                "certificate_aim",
                &[
                    "qualification",
                    "skill_level",
                    "special_ability",
                    "completion",
                ],
            ),
            s.int_null("hours"),
            s.int_null("theory_hours"),
            s.int_null("practice_hours"),
            s.int_null("online_hours"),
            s.text_null("syllabus"),
            s.text_null("syllabus_file_id"),
            s.int_null("planned_heads"),
            s.big_null("agreed_rate_fen"),
            s.date_null("starts_on"),
            s.date_null("ends_on"),
            s.text_null("venue_id"),
            s.text_null("room"),
            s.text_null("source_unit"),
            s.text_null("demand_note"),
            optional_word("attendance_source", &["yongji", "paper", "platform"]),
            s.text_null("platform_number"),
            s.word(
                "state",
                &[
                    "draft",
                    "submitted",
                    "checked",
                    "reviewed",
                    "approved",
                    "returned",
                    "teaching",
                    "finished",
                    "cancelled",
                ],
            ),
            s.text("drafted_by"),
            s.moment("drafted_at"),
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
            s.text_null("paper_signature_file_id"),
            s.date_null("paper_signed_on"),
            s.text_null("returned_by"),
            s.text_null("returned_for"),
            s.moment_null("returned_at"),
            optional_word("returned_from", &["check", "review", "approval"]),
            s.text_null("returned_reason"),
            s.text_null("returned_sentence"),
            s.text_null("cancelled_by"),
            s.moment_null("cancelled_at"),
            s.text_null("cancelled_reason"),
            s.text_null("finished_by"),
            s.moment_null("finished_at"),
            ColumnDef::new(Alias::new("urgent_occupation"))
                .boolean()
                .to_owned(),
            s.text_null("urgent_basis"),
            s.text_null("urgent_ruled_by"),
            s.moment_null("urgent_ruled_at"),
            s.date_null("due_on"),
        ],
    );
    for rule in RULES {
        class.check(Expr::cust(*rule));
    }
    class.foreign_key(&mut s.inside("class", "syllabus_file_id", "stored_file"));
    class.foreign_key(&mut s.inside("class", "paper_signature_file_id", "stored_file"));
    manager.create_table(class).await?;
    manager
        .create_index(s.unique("class", "uq_class_number", &["number"]))
        .await?;
    manager
        .create_index(s.unique("class", "uq_class_platform_number", &["platform_number"]))
        .await?;
    manager
        .create_index(s.index("class", "ix_class_state", &["state", "due_on", "id"]))
        .await?;
    manager
        .create_index(s.index(
            "class",
            "ix_class_organisation",
            &["organisation_id", "state"],
        ))
        .await?;

    let mut trainer = s.business(
        "class_trainer",
        vec![
            s.text("class_id"),
            s.text("trainer_id"),
            s.flag("main"),
            s.text_null("subject"),
            s.moment_null("dropped_at"),
        ],
    );
    trainer.foreign_key(&mut s.inside("class_trainer", "class_id", "class"));
    manager.create_table(trainer).await?;
    manager
        .create_index(s.unique(
            "class_trainer",
            "uq_class_trainer",
            &["class_id", "trainer_id"],
        ))
        .await?;

    let mut step = s.business(
        "class_step",
        vec![
            s.text("class_id"),
            s.int("seq"),
            s.word(
                "step",
                &[
                    "submit", "check", "review", "approve", "return", "cancel", "begin", "finish",
                    "change", "rule",
                ],
            ),
            s.text("by"),
            s.text("by_name"),
            s.text_null("on_behalf_of"),
            s.moment("at"),
            s.text_null("opinion"),
            s.text_null("reason"),
            s.text_null("sentence"),
            s.text_null("file_id"),
            s.flag("late"),
        ],
    );
    step.check(Expr::cust(
        "step NOT IN ('return', 'cancel', 'change') OR COALESCE(LENGTH(reason), 0) > 0",
    ));
    step.foreign_key(&mut s.inside("class_step", "class_id", "class"));
    step.foreign_key(&mut s.inside("class_step", "file_id", "stored_file"));
    manager.create_table(step).await?;
    manager
        .create_index(s.unique("class_step", "uq_class_step", &["class_id", "seq"]))
        .await
}
