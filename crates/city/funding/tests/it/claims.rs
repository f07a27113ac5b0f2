//! Claims: what a school may claim, what officers may do, and what nobody may do twice.

use funding::claims::case::ClaimRefused;
use funding::claims::commands::*;
use funding::claims::state::{Move, MoveRefused, Phase};
use funding::claims::{LineState, determine};
use kernel::Money;
use policy::{Determination, Verdict};
use registers::benefits::{self, State};
use registers::organisations::Kind as OrganisationKind;
use store::testing::{COUNTY, actor};
use store::{CommandError, Refusal};

use crate::town::*;

fn same_hand(step: Move) -> PassRefusal {
    PassRefusal::Claim(ClaimRefused::Move(MoveRefused::SameHand { step }))
}

#[tokio::test]
async fn of_thirty_two_welders_twenty_nine_are_due_and_each_of_the_others_reads_why() {
    let town = Town::new().await;
    let class = town.welders().await;
    let drafted = town.school().drafts(&class).await.unwrap();
    assert_eq!(drafted.number, "SQ2023-0001");
    let claim = town.claim(&drafted.claim_id).await;
    assert_eq!((claim.lines, claim.yes_lines, claim.no_lines), (32, 29, 3));
    assert_eq!(claim.claimed_fen, 32 * 65_000);
    assert_eq!(claim.approved_fen, 29 * 65_000);

    let lines = town.lines(&claim.id).await;
    let because = |place| {
        let line = line_at(&lines, place);
        let determination = Determination::from_json(&line.determination).unwrap();
        assert_eq!(determination.answer, Verdict::No);
        determination
            .with_answer(policy::Tri::No)
            .next()
            .unwrap()
            .id
            .clone()
    };
    assert_eq!(because(1), "completed");
    assert_eq!(because(2), "completed");
    assert_eq!(because(3), "once-per-occupation-and-level");
}

#[tokio::test]
async fn what_is_sent_is_reserved_and_what_gets_nothing_is_not() {
    let town = Town::new().await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    let lines = town.lines(&claim).await;
    let sources: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let live = benefits::queries::of_sources(town.read(), COUNTY, &sources)
        .await
        .unwrap();
    assert_eq!(live.len(), 29);
    for line in &lines {
        let promised = live.get(&line.id);
        assert_eq!(
            promised.is_some(),
            line.answer == "yes",
            "line {}",
            line.place
        );
        assert_eq!(promised.map(|b| &b.id), line.benefit_id.as_ref());
        if let Some(benefit) = promised {
            assert_eq!(
                (benefit.state, benefit.amount_fen),
                (State::Reserved, 65_000)
            );
        }
    }
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

#[tokio::test]
async fn a_refused_line_keeps_its_reason_its_words_and_its_sentence_and_frees_its_benefit() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(4)).await;
    let claim = town.school().claims(&class).await;
    let line = line_at(&town.lines(&claim).await, 2).clone();
    let refuse = |reason: &str, words: &str, sentence: &str, seen: i32| RefuseLine {
        claim_id: claim.clone(),
        seen,
        line_id: line.id.clone(),
        reason: reason.into(),
        words: words.into(),
        sentence: sentence.into(),
    };
    let seen = town.claim(&claim).await.row_version;
    let table = [
        (
            refuse("age", "", "", seen),
            "claim-no-such-reason",
            "reason",
        ),
        (
            refuse("other", "", "4.2.6", seen),
            "claim-words-missing",
            "words",
        ),
        (
            refuse("other", "未到课", "", seen),
            "claim-sentence-missing",
            "sentence",
        ),
        (
            refuse("other", "未到课", "9.9.9", seen),
            "claim-no-such-sentence",
            "sentence",
        ),
    ];
    for (command, key, field) in table {
        let said = refusal(town.clerk().does(command).await);
        assert_eq!((said.key(), said.field()), (key, Some(field)));
    }
    let words = "上门核实，4 月 12 日未到课";
    town.clerk()
        .does(refuse("other", words, "3.3.5", seen))
        .await
        .unwrap();
    let refused = line_at(&town.lines(&claim).await, 2).clone();
    assert_eq!(refused.state, "refused");
    assert_eq!(refused.reason.as_deref(), Some("other"));
    assert_eq!(refused.reason_words.as_deref(), Some(words));
    assert_eq!(refused.reason_sentence.as_deref(), Some("3.3.5"));
    assert_eq!(refused.approved_fen, 0);
    let row = town.claim(&claim).await;
    assert_eq!(
        (row.claimed_fen, row.approved_fen),
        (4 * 65_000, 3 * 65_000)
    );
    let free = benefits::queries::of_sources(town.read(), COUNTY, &[refused.id])
        .await
        .unwrap();
    assert!(free.is_empty());
}

#[tokio::test]
async fn a_condition_cites_its_own_sentence_whatever_the_officer_writes() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    let seen = town.claim(&claim).await.row_version;
    let line = line_at(&town.lines(&claim).await, 1).id.clone();
    town.clerk()
        .does(RefuseLine {
            claim_id: claim.clone(),
            seen,
            line_id: line,
            reason: "completed".into(),
            words: String::new(),
            sentence: "3.1.1".into(),
        })
        .await
        .unwrap();
    let line = line_at(&town.lines(&claim).await, 1).clone();
    assert_eq!(line.reason_sentence.as_deref(), Some("3.3.5"));
}

#[tokio::test]
async fn a_claim_with_nothing_left_is_refused_and_may_be_reopened() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    for place in [1, 2] {
        town.clerk()
            .refuses(&claim, place, "completed")
            .await
            .unwrap();
    }
    town.approves(&claim).await;
    assert_eq!(town.claim(&claim).await.state, "refused");
    assert_eq!(
        refusal(town.school().submits(&claim).await).key(),
        "claim-wrong-move"
    );
    let reopened = town
        .clerk()
        .reopens(&claim, "成绩登记有误，已更正")
        .await
        .unwrap();
    assert_eq!(reopened.state, Phase::Submitted);
    let row = town.claim(&claim).await;
    assert_eq!((row.yes_lines, row.approved_fen), (2, 2 * 65_000));
    town.approves(&claim).await;
    assert_eq!(town.claim(&claim).await.state, "approved");
}

#[tokio::test]
async fn a_clerk_who_types_6500_for_650_is_stopped_by_the_sentence_that_says_650() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    let line = line_at(&town.lines(&claim).await, 1).id.clone();
    let set = |fen: i64, seen: i32| SetAmount {
        claim_id: claim.clone(),
        seen,
        line_id: line.clone(),
        amount: Money::from_fen(fen),
        reason: "协议第五条，按实际课时结算".into(),
    };
    let seen = town.claim(&claim).await.row_version;
    let said = refusal(town.clerk().does(set(650_000, seen)).await);
    assert_eq!(
        (said.key(), said.field(), said.sentence()),
        ("claim-amount-too-much", Some("amount"), Some("3.3.5"))
    );
    assert!(said.args().contains(&("most", "650.00".into())));
    town.clerk().does(set(60_000, seen)).await.unwrap();
    assert_eq!(town.claim(&claim).await.approved_fen, 125_000);
}

#[tokio::test]
async fn an_unknown_is_a_question_and_its_answer_makes_it_a_yes_with_the_old_determination_kept() {
    let town = Town::new().await;
    let mut class = town.class_of(3);
    class.urgent = None;
    let class = town.taught(class).await;
    let claim = town.school().claims(&class).await;
    let row = town.claim(&claim).await;
    assert_eq!(
        (row.yes_lines, row.unknown_lines, row.approved_fen),
        (0, 3, 0)
    );
    town.clerk().checks(&claim).await.unwrap();
    let line = line_at(&town.lines(&claim).await, 1).clone();
    let seen = town.claim(&claim).await.row_version;
    let correct = |fact: &str, value: serde_json::Value| CorrectClaim {
        claim_id: claim.clone(),
        seen,
        line_id: Some(line.id.clone()),
        answers: vec![AnswerGiven {
            fact: fact.into(),
            value,
            paper: None,
        }],
        reason: "市人社局急需工种认定纪要".into(),
    };
    let said = refusal(town.reviewer().does(correct("年龄", 30.into())).await);
    assert_eq!(said.key(), "claim-answer-no-such-fact");
    let said = refusal(
        town.reviewer()
            .does(correct("企业急需工种", 3.into()))
            .await,
    );
    assert_eq!(
        (said.key(), said.field()),
        ("claim-answer-impossible", Some("value"))
    );
    let done = town
        .reviewer()
        .does(correct("企业急需工种", true.into()))
        .await
        .unwrap();
    assert_eq!(
        done.state,
        Phase::Submitted,
        "what was signed before was something else"
    );
    let after = line_at(&town.lines(&claim).await, 1).clone();
    assert_eq!((after.answer.as_str(), after.approved_fen), ("yes", 65_000));
    let before = determine::earlier(town.read(), COUNTY, &line.id)
        .await
        .unwrap();
    assert_eq!(before.len(), 1);
    assert_eq!(before[0].determination, line.determination);
    assert_eq!(before[0].answer, "unknown");
}

#[tokio::test]
async fn an_answer_never_overrides_what_a_register_says() {
    let town = Town::new().await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    let line = line_at(&town.lines(&claim).await, 3).clone();
    let seen = town.claim(&claim).await.row_version;
    town.clerk()
        .does(CorrectClaim {
            claim_id: claim.clone(),
            seen,
            line_id: Some(line.id),
            answers: vec![AnswerGiven {
                fact: "同职业同等级已享受次数".into(),
                value: 0.into(),
                paper: None,
            }],
            reason: "本人说没有领过".into(),
        })
        .await
        .unwrap();
    assert_eq!(line_at(&town.lines(&claim).await, 3).answer, "no");
}

#[tokio::test]
async fn a_stored_determination_is_computed_again_to_the_fen() {
    let town = Town::new().await;
    let class = town.welders().await;
    let claim = town.school().claims(&class).await;
    let row = town.claim(&claim).await;
    let pack = registers::packs::by_digest(town.read(), COUNTY, &row.pack_digest)
        .await
        .unwrap()
        .unwrap();
    let mut sum = 0;
    for line in town.lines(&claim).await {
        let stored = Determination::from_json(&line.determination).unwrap();
        let again = stored.recompute(&pack).unwrap();
        assert_eq!(again, stored, "line {}", line.place);
        assert_eq!(serde_json::to_string(&again).unwrap(), line.determination);
        sum += again.money().map_or(0, Money::fen);
    }
    assert_eq!(sum, row.approved_fen);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_claims_at_once_for_the_same_person_exactly_one_reserves() {
    let town = Town::new().await;
    let first = town.taught(town.class_of(6)).await;
    let mut second = town.class_of(6);
    second.number = "YA2023-0032".into();
    second.platform_number = Some("FJ350481202300032".into());
    second.starts_on = day(4, 3);
    let second = town.taught(second).await;
    let mut drafts = vec![];
    for class in [&first, &second] {
        drafts.push(town.school().drafts(class).await.unwrap().claim_id);
    }
    let tries: Vec<_> = drafts
        .iter()
        .map(|claim| {
            let (store, who) = (town.store.store.clone(), town.school().actor);
            let command = SubmitClaim {
                claim_id: claim.clone(),
                seen: None,
                confirmed: true,
            };
            tokio::spawn(async move { store.run(command, &who, "").await })
        })
        .collect();
    let (mut sent, mut refused) = (0, 0);
    for one in tries {
        match one.await.unwrap() {
            Ok(_) => sent += 1,
            Err(CommandError::Refused(SubmitRefusal::NothingToClaim)) => refused += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!((sent, refused), (1, 1));
    let mut held = vec![];
    for claim in &drafts {
        held.extend(
            town.lines(claim)
                .await
                .into_iter()
                .filter_map(|line| line.benefit_id),
        );
    }
    assert_eq!(held.len(), 6, "each person once");
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

#[tokio::test]
async fn a_finding_of_a_check_is_settled_in_words_before_the_claim_goes_on() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(3)).await;
    // the first learner sits in another class at the same hours
    let mut other = town.class_of(1);
    other.number = "YA2023-0040".into();
    other.platform_number = None;
    town.taught(other).await;
    let claim = town.school().claims(&class).await;
    let found: Vec<_> = town
        .checks(&claim)
        .await
        .into_iter()
        .filter(|row| row.check_name == "same_time")
        .collect();
    assert_eq!(found.len(), 2, "one about the claim, one about the line");
    assert!(found.iter().all(|row| row.outcome == "fail"));
    assert_eq!(
        refusal(town.clerk().checks(&claim).await),
        PassRefusal::FindingsOpen { n: 1 }
    );
    let settle = SettleCheck {
        claim_id: claim.clone(),
        check_id: found[1].id.clone(),
        words: "另一班的课次已改期，签到表可证".into(),
    };
    town.clerk().does(settle).await.unwrap();
    town.clerk().checks(&claim).await.unwrap();
    // found again by the next run, it stays settled
    let recheck = RecheckClaim {
        claim_id: claim.clone(),
        seen: None,
    };
    town.reviewer().does(recheck).await.unwrap();
    town.reviewer().reviews(&claim).await.unwrap();
}

#[tokio::test]
async fn not_having_looked_is_said_and_stops_nobody() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    let outcomes: Vec<_> = town
        .checks(&claim)
        .await
        .into_iter()
        .filter(|row| row.line_id.is_none())
        .map(|row| format!("{} {}", row.check_name, row.outcome))
        .collect();
    assert_eq!(
        outcomes,
        [
            "identity pass",
            "same_time pass",
            "busy pass",
            "money_elsewhere no_data",
            "free_elsewhere could_not_check",
            "platform no_data",
            "attendance pass",
            "certificate pass",
            "account pass",
        ]
    );
    town.approves(&claim).await;
}

#[tokio::test]
async fn a_clerk_records_the_leaders_paper_and_the_leader_counts_as_the_hand() {
    let town = Town::new().await;
    let class = town.taught(town.class_of(2)).await;
    let claim = town.school().claims(&class).await;
    town.clerk().checks(&claim).await.unwrap();
    town.reviewer().reviews(&claim).await.unwrap();
    let create = access::accounts::commands::Create {
        login_name: Some("chen.wei".into()),
        display_name: "陈伟".into(),
        kind: access::accounts::AccountKind::Staff,
        organisation: None,
        person: None,
        region: kernel::RegionCode::parse(COUNTY).unwrap(),
        phone: None,
        roles: vec![access::accounts::RoleGrant::of(kernel::Role::Leader)],
        one_time_password: None,
        one_time_password_days: None,
    };
    let leader = town.run(create, &town.system(), "").await.unwrap().account;
    let seen = town.claim(&claim).await.row_version;
    let record = |leader: &str, scan, signed_on| RecordPaperApproval {
        claim_id: claim.clone(),
        seen,
        leader: leader.into(),
        signed_on,
        scan,
        opinion: "同意".into(),
    };
    let clerk = town.clerk();
    let today = town.now().date();
    let said = |command: RecordPaperApproval| async { refusal(clerk.does(command).await).key() };
    assert_eq!(
        said(record(&leader, None, today)).await,
        "claim-scan-missing"
    );
    assert_eq!(
        said(record("clerk", Some(town.scan()), today)).await,
        "claim-paper-no-leader"
    );
    assert_eq!(
        said(record(&leader, Some(town.scan()), day(4, 25))).await,
        "claim-paper-signed-later"
    );
    assert_eq!(
        said(record(&leader, Some(town.scan()), day(4, 21))).await,
        "claim-paper-signed-before"
    );
    clerk
        .does(record(&leader, Some(town.scan()), today))
        .await
        .unwrap();
    let row = town.claim(&claim).await;
    assert_eq!(row.state, "approved");
    assert_eq!(row.approved_by.as_deref(), Some("clerk"));
    assert_eq!(row.approved_for.as_deref(), Some(leader.as_str()));
    assert!(row.paper_file_id.is_some());
}

#[tokio::test]
async fn a_claim_without_a_confirmed_account_is_not_approved() {
    let town = Town::new().await;
    let card_number = 9;
    let school = {
        // registered, but no account confirmed
        let card = registers::organisations::Card {
            name: "永安市第九技工学校".into(),
            credit_code: credit_code(card_number),
            kind: OrganisationKind::TechnicalSchool,
            is_public: true,
            region_code: "350481001".into(),
            address: "燕江中路 9 号".into(),
            contact_name: "钟秋月".into(),
            contact_phone: "0598-3632009".into(),
            licence_number: String::new(),
            valid_from: None,
            valid_to: None,
        };
        let register = registers::organisations::commands::RegisterOrganisation { card };
        town.clerk().does(register).await.unwrap().organisation_id
    };
    let mut class = town.class_of(2);
    class.organisation_id = school.clone();
    let class = town.taught(class).await;
    let claim = town.manager_of(&school).claims(&class).await;
    town.clerk().checks(&claim).await.unwrap();
    town.reviewer().reviews(&claim).await.unwrap();
    assert_eq!(
        refusal(town.leader().approves(&claim).await),
        ApproveRefusal::NoAccount
    );
    town.confirms_account(&school, "9040210010099999").await;
    town.leader().approves(&claim).await.unwrap();
}
