//! A claim on its way: who sends it, who passes it on, who may not, and how it comes back.

use funding::claims::LineState;
use funding::claims::case::ClaimRefused;
use funding::claims::commands::*;
use funding::claims::state::{Move, MoveRefused};
use registers::organisations::Kind as OrganisationKind;
use store::testing::{COUNTY, actor};
use store::{CommandError, Refusal};

use crate::town::*;

fn same_hand(step: Move) -> PassRefusal {
    PassRefusal::Claim(ClaimRefused::Move(MoveRefused::SameHand { step }))
}

#[tokio::test]
async fn a_claim_goes_from_school_to_leader_and_keeps_every_step() {
    let town = Town::new().await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    assert_eq!(town.claim(&claim).await.due_on, Some(day(5, 6)));
    town.approves(&claim).await;
    let row = town.claim(&claim).await;
    assert_eq!(row.state, "approved");
    assert_eq!(
        row.due_on,
        Some(day(5, 10)),
        "ten working days for the meeting"
    );
    assert!(row.account_id.is_some());
    let steps = funding::claims::queries::steps(town.read(), COUNTY, &claim)
        .await
        .unwrap();
    let taken: Vec<_> = steps.iter().map(|step| step.step.as_str()).collect();
    assert_eq!(taken, ["submit", "check", "review", "approve"]);
    // the clerk's passing on refuses what the rules refuse, with the condition's own sentence
    let refused = town.lines_in(&claim, LineState::Refused).await;
    let cited: Vec<_> = refused
        .iter()
        .map(|line| {
            (
                line.reason.as_deref().unwrap(),
                line.reason_sentence.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        cited,
        [
            ("completed", Some("3.3.5")),
            ("completed", Some("3.3.5")),
            ("once-per-occupation-and-level", None),
        ]
    );
}

#[tokio::test]
async fn whoever_filed_does_not_check_and_whoever_checked_does_not_review() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    let busy = Someone {
        town: &town,
        actor: actor("clerk", &[kernel::Role::Clerk, kernel::Role::Reviewer]),
    };
    let school_clerk = Someone {
        town: &town,
        actor: actor("manager", &[kernel::Role::Clerk]),
    };
    assert_eq!(
        refusal(school_clerk.checks(&claim).await),
        same_hand(Move::Submit)
    );
    busy.checks(&claim).await.unwrap();
    assert_eq!(refusal(busy.reviews(&claim).await), same_hand(Move::Check));
    town.reviewer().reviews(&claim).await.unwrap();
    let reviewer_leads = Someone {
        town: &town,
        actor: actor("reviewer", &[kernel::Role::Leader]),
    };
    assert_eq!(
        refusal(reviewer_leads.approves(&claim).await),
        ApproveRefusal::Pass(same_hand(Move::Review))
    );
    town.leader().approves(&claim).await.unwrap();
}

#[tokio::test]
async fn only_the_right_role_decides_and_only_the_own_school_claims() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let other = town
        .registers_school(2, OrganisationKind::TechnicalSchool, true)
        .await;
    assert!(matches!(
        town.manager_of(&other).drafts(&class).await,
        Err(CommandError::Denied(_))
    ));
    let claim = town.school().claims(&class).await;
    for who in [
        town.reviewer(),
        town.leader(),
        town.school(),
        town.fund_officer(),
    ] {
        assert!(
            matches!(who.checks(&claim).await, Err(CommandError::Denied(_))),
            "{}",
            who.actor.account
        );
    }
    // a leader has no turn while the clerk has it
    assert!(matches!(
        town.leader().returns(&claim, "缺表").await,
        Err(CommandError::Denied(_))
    ));
}

#[tokio::test]
async fn of_two_officers_at_once_the_second_reads_that_somebody_was_faster() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    let seen = town.claim(&claim).await.row_version;
    let pass = CheckClaim {
        claim_id: claim.clone(),
        seen,
        opinion: String::new(),
    };
    town.clerk().does(pass.clone()).await.unwrap();
    let second = Someone {
        town: &town,
        actor: actor("second clerk", &[kernel::Role::Clerk]),
    };
    assert!(matches!(second.does(pass).await, Err(CommandError::Stale)));
    assert_eq!(
        town.claim(&claim).await.checked_by.as_deref(),
        Some("clerk")
    );
}

#[tokio::test]
async fn a_claim_on_hold_waits_without_a_clock_and_goes_on_where_it_stood() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    town.clerk().checks(&claim).await.unwrap();
    let without = refusal(town.reviewer().holds(&claim, " ").await);
    assert_eq!(
        (without.key(), without.field()),
        ("claim-words-missing", Some("reason"))
    );
    town.reviewer().holds(&claim, "等社保比对").await.unwrap();
    let held = town.claim(&claim).await;
    assert_eq!(
        (held.state.as_str(), held.held_state.as_deref()),
        ("on_hold", Some("checked"))
    );
    assert_eq!(held.due_on, None);
    assert!(matches!(
        town.reviewer().reviews(&claim).await,
        Err(CommandError::Refused(_))
    ));
    town.clock.set(kernel::Moment::start_of(day(5, 8)));
    town.reviewer().resumes(&claim).await.unwrap();
    let on = town.claim(&claim).await;
    assert_eq!(
        (on.state.as_str(), on.due_on),
        ("checked", Some(day(5, 11)))
    );
    assert_eq!(
        on.checked_by.as_deref(),
        Some("clerk"),
        "who checked it stays known"
    );
    town.reviewer().reviews(&claim).await.unwrap();
}

#[tokio::test]
async fn what_is_returned_is_corrected_and_sent_again_by_its_last_day() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    town.clerk()
        .returns(&claim, "缺学员签收表第 3 页")
        .await
        .unwrap();
    let row = town.claim(&claim).await;
    assert_eq!(
        (row.state.as_str(), row.due_on),
        ("returned", Some(day(5, 10)))
    );
    town.school().submits(&claim).await.unwrap();
    assert_eq!(town.claim(&claim).await.state, "submitted");
    // sent twice, reserved once
    let had = town.lines(&claim).await;
    assert!(had.iter().all(|line| line.benefit_id.is_some()));
}

#[tokio::test(flavor = "multi_thread")]
async fn however_often_a_school_clicks_one_class_has_one_claim() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let tries: Vec<_> = (0..6)
        .map(|_| {
            let (store, who) = (town.store.store.clone(), town.school().actor);
            let command = DraftClaim {
                class_id: class.clone(),
                programme_id: None,
            };
            tokio::spawn(async move { store.run(command, &who, "").await.unwrap().claim_id })
        })
        .collect();
    let mut ids = std::collections::BTreeSet::new();
    for one in tries {
        ids.insert(one.await.unwrap());
    }
    assert_eq!(ids.len(), 1);
    let claim = ids.pop_first().unwrap();
    town.school().submits(&claim).await.unwrap();
    assert_eq!(
        refusal(town.school().drafts(&class).await).key(),
        "claim-exists"
    );
}

#[tokio::test]
async fn what_cannot_be_claimed_is_told_before_anything_is_filled_in() {
    let town = Town::new().await;
    let drafts = |class| async { refusal(town.school().drafts(&town.taught(class).await).await) };
    let mut number = 100;
    let mut class = || {
        number += 1;
        let mut class = town.class_of(2);
        class.number = format!("YA2023-{number:04}");
        class.platform_number = Some(format!("FJ{number}"));
        class
    };
    let mut unfinished = class();
    unfinished.state = "teaching".into();
    assert_eq!(drafts(unfinished).await.key(), "claim-class-not-finished");
    let mut unnumbered = class();
    unnumbered.platform_number = None;
    assert_eq!(
        drafts(unnumbered).await.key(),
        "claim-platform-number-missing"
    );
    let mut unpublished = class();
    unpublished.programme = "free-class-grant".into();
    // paid for a class, not for its learners
    assert_eq!(drafts(unpublished).await.key(), "claim-programme-unknown");
    let mut early = class();
    early.starts_on = chrono::NaiveDate::from_ymd_opt(2021, 3, 1).unwrap();
    assert_eq!(drafts(early).await.key(), "claim-programme-not-in-force");
    let mut empty = class();
    empty.learners.clear();
    assert_eq!(drafts(empty).await.key(), "claim-no-learners");
}

#[tokio::test]
async fn a_claim_of_a_private_institution_has_no_line_to_send() {
    let town = Town::new().await;
    let private = town
        .registers_school(3, OrganisationKind::TrainingInstitution, false)
        .await;
    let mut class = town.class_of(2);
    class.organisation_id = private.clone();
    let class = town.taught(class).await;
    let school = town.manager_of(&private);
    let drafted = school.drafts(&class).await.unwrap();
    assert_eq!(town.claim(&drafted.claim_id).await.no_lines, 2);
    assert_eq!(
        refusal(school.submits(&drafted.claim_id).await),
        SubmitRefusal::NothingToClaim
    );
}

#[tokio::test]
async fn a_withdrawn_claim_frees_everything_and_makes_room_for_another() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    let claim = town.school().claims(&class).await;
    let withdraw = WithdrawClaim {
        claim_id: claim.clone(),
        seen: None,
        reason: "名册要改".into(),
    };
    town.school().does(withdraw).await.unwrap();
    let row = town.claim(&claim).await;
    assert_eq!(
        (row.state.as_str(), row.lines, row.claimed_fen),
        ("withdrawn", 0, 0)
    );
    let again = town.school().claims(&class).await;
    assert_ne!(again, claim);
    assert_eq!(town.claim(&again).await.yes_lines, 3);
}
