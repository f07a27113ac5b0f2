//! The bureau reviews a class.

use access::deputies::commands::Appoint;
use access::testing::{access, staff};
use kernel::{Actor, Denied, Role};
use store::testing::{COUNTY, actor};
use store::{CommandError, Refusal};
use training::classes::case::ClassRefused;
use training::classes::commands::*;
use training::classes::state::{Move, MoveRefused, Phase};

use crate::town::*;

fn same_hand(step: Move) -> ClassRefused {
    ClassRefused::Move(MoveRefused::SameHand { step })
}

#[tokio::test]
async fn a_class_is_approved_by_three_hands() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.approved(&school).await;
    let class = town.class(&id).await;
    assert_eq!((class.state.as_str(), class.due_on), ("approved", None));
    let steps: Vec<_> = town
        .steps(&id)
        .await
        .into_iter()
        .map(|step| format!("{} {}", step.step, step.by))
        .collect();
    assert_eq!(
        steps,
        [
            "submit manager-1",
            "check clerk",
            "review reviewer",
            "approve leader"
        ]
    );
    let journal = store::journal::about(town.read(), COUNTY, "class", &id)
        .await
        .unwrap();
    let last = journal.last().unwrap();
    assert_eq!(last.command, "class.approve");
    assert_eq!(last.fact("state").unwrap(), "approved");
}

#[tokio::test]
async fn whoever_checked_does_not_review_and_whoever_reviewed_does_not_approve() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    // one person who holds every role
    let everything = actor("everything", &[Role::Clerk, Role::Reviewer, Role::Leader]);
    let seen = town
        .must(check(&id, town.seen(&id).await), &everything)
        .await;
    let refusal = town.refused(review(&id, seen.version), &everything).await;
    assert_eq!(refusal, same_hand(Move::Check));
    assert_eq!(refusal.key(), "class-same-hand-checked");
    let seen = town.must(review(&id, seen.version), &reviewer()).await;
    let refusal = town.refused(approve(&id, seen.version), &everything).await;
    assert_eq!(refusal, same_hand(Move::Check));
    let reviewer_and_leader = actor("reviewer", &[Role::Reviewer, Role::Leader]);
    let refusal = town
        .refused(approve(&id, seen.version), &reviewer_and_leader)
        .await;
    assert_eq!(refusal, same_hand(Move::Review));
    town.must(approve(&id, seen.version), &leader()).await;
}

#[tokio::test]
async fn each_role_takes_its_own_step_only() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    let seen = town.seen(&id).await;
    for who in [
        reviewer(),
        leader(),
        school.manager.clone(),
        actor("auditor", &[Role::Auditor]),
    ] {
        let outcome = town.run(check(&id, seen), &who, "").await;
        let denied = matches!(outcome, Err(CommandError::Denied(Denied::Role { .. })));
        assert!(denied, "{}", who.account);
    }
    // a reviewer does not return what lies on the clerk's table
    let outcome = town
        .run(return_(&id, seen, "材料不齐"), &reviewer(), "")
        .await;
    assert!(matches!(
        outcome,
        Err(CommandError::Denied(Denied::Role { needed })) if needed == [Role::Clerk]
    ));
}

#[tokio::test]
async fn two_officers_on_one_case_do_not_both_decide() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    // both have the same page open
    let seen = town.seen(&id).await;
    let other = actor("clerk-2", &[Role::Clerk]);
    town.must(check(&id, seen), &clerk()).await;
    let outcome = town.run(return_(&id, seen, "课程表不全"), &other, "").await;
    assert!(matches!(outcome, Err(CommandError::Stale)));
    let class = town.class(&id).await;
    assert_eq!((class.state.as_str(), class.returned_by), ("checked", None));
}

#[tokio::test]
async fn a_class_is_returned_with_a_reason_corrected_and_sent_again() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.reviewed(&school).await;
    let seen = town.seen(&id).await;
    let refusal = town.refused(return_(&id, seen, " 　"), &leader()).await;
    assert_eq!(refusal.key(), "class-reason-missing");
    let returned = ReturnClass {
        sentence: Some("3.3.4".into()),
        ..return_(&id, seen, "请附企业需求证明")
    };
    town.must(returned, &leader()).await;
    let class = town.class(&id).await;
    assert_eq!(class.state, "returned");
    assert_eq!(class.returned_reason.as_deref(), Some("请附企业需求证明"));
    assert_eq!(class.returned_sentence.as_deref(), Some("3.3.4"));
    assert_eq!(class.returned_from.as_deref(), Some("approval"));
    // a new round begins: the old steps are in the history only
    assert_eq!((class.checked_by, class.reviewed_by), (None, None));
    let number = class.number.clone();
    town.must(hours(&id, day(5, 18), day(5, 19), 60_000), &school.manager)
        .await;
    let submit = SubmitClass {
        class_id: id.clone(),
        seen: None,
    };
    town.must(submit, &school.manager).await;
    let class = town.class(&id).await;
    assert_eq!((class.state.as_str(), class.number), ("submitted", number));
    assert_eq!(class.agreed_rate_fen, Some(60_000));
    let last = town.steps(&id).await.pop().unwrap();
    assert_eq!((last.seq, last.step.as_str()), (5, "submit"));
}

#[tokio::test]
async fn a_sentence_the_document_does_not_have_is_not_cited() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    let wrong = ReturnClass {
        sentence: Some("9.9.9".into()),
        ..return_(&id, town.seen(&id).await, "不符合规定")
    };
    let refusal = town.refused(wrong, &clerk()).await;
    assert_eq!(refusal.key(), "class-no-such-sentence");
    assert_eq!(town.class(&id).await.state, "submitted");
}

#[tokio::test]
async fn a_paper_approval_needs_its_scan_and_a_leader() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let boss = staff(&town, &access(), "boss", &[Role::Leader]).await;
    let id = town.reviewed(&school).await;
    let seen = town.seen(&id).await;
    let paper = RecordPaperApproval {
        class_id: id.clone(),
        seen,
        leader: boss.account.clone(),
        signed_on: day(5, 4),
        scan: None,
        opinion: Some("同意开班".into()),
    };
    let refusal = town.refused(paper.clone(), &clerk()).await;
    assert_eq!(
        (&refusal, refusal.field()),
        (&PaperRefusal::NoScan, Some("scan"))
    );
    let with_scan = RecordPaperApproval {
        scan: Some(scan(&town)),
        ..paper
    };
    for (wrong, key) in [
        (
            RecordPaperApproval {
                leader: "nobody".into(),
                ..with_scan.clone()
            },
            "class-paper-no-leader",
        ),
        (
            RecordPaperApproval {
                signed_on: day(5, 5),
                ..with_scan.clone()
            },
            "class-paper-signed-later",
        ),
        (
            RecordPaperApproval {
                signed_on: day(5, 3),
                ..with_scan.clone()
            },
            "class-paper-signed-before",
        ),
        (
            RecordPaperApproval {
                scan: Some(
                    town.files()
                        .put(town.keys(), "审批表.txt", "text/plain", b"signed")
                        .expect("kept"),
                ),
                ..with_scan.clone()
            },
            "class-paper-not-a-scan",
        ),
    ] {
        assert_eq!(town.refused(wrong, &clerk()).await.key(), key);
    }
    // the clerk who checked the class may copy the leader's signature: it is the leader's hand
    town.must(with_scan, &clerk()).await;
    let class = town.class(&id).await;
    assert_eq!(class.state, "approved");
    assert_eq!(class.approved_by.as_deref(), Some("clerk"));
    assert_eq!(class.approved_for.as_deref(), Some(boss.account.as_str()));
    assert_eq!(class.paper_signed_on, Some(day(5, 4)));
    let file = class.paper_signature_file_id.unwrap();
    let kept = store::files::find(town.read(), COUNTY, &file)
        .await
        .unwrap();
    assert_eq!(kept.unwrap().name, "审批表.pdf");
    let last = town.steps(&id).await.pop().unwrap();
    assert_eq!(last.on_behalf_of.as_deref(), Some(boss.account.as_str()));
    assert_eq!(last.file_id, Some(file));
}

#[tokio::test]
async fn a_deputy_acts_only_within_the_dates() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let offices = access();
    let boss = staff(&town, &offices, "boss", &[Role::Leader]).await;
    let second = staff(&town, &offices, "second", &[Role::Leader]).await;
    let appoint = Appoint {
        deputy: second.account.clone(),
        principal: boss.account.clone(),
        starts_on: day(5, 8),
        ends_on: day(5, 9),
        reason: "出差".into(),
    };
    town.must(appoint, &boss.actor).await;
    let as_deputy = Actor {
        on_behalf_of: Some(boss.account.clone()),
        ..second.actor.clone()
    };
    let id = town.reviewed(&school).await;
    let seen = town.seen(&id).await;
    for outside in [day(5, 6), day(5, 10)] {
        town.on(outside);
        let refusal = town.refused(approve(&id, seen), &as_deputy).await;
        assert_eq!(refusal, ClassRefused::NotDeputy { on: outside });
    }
    town.on(day(5, 9));
    town.must(approve(&id, seen), &as_deputy).await;
    let class = town.class(&id).await;
    assert_eq!(class.approved_by, Some(second.account));
    assert_eq!(class.approved_for, Some(boss.account));
}

#[tokio::test]
async fn the_bureau_rules_on_urgent_need_and_may_rule_again() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    let rule = |seen, urgent, basis: &str| RuleOnOccupation {
        class_id: id.clone(),
        seen,
        urgent,
        basis: basis.into(),
    };
    let seen = town.seen(&id).await;
    let first = town
        .must(rule(seen, false, "目录没有列"), &reviewer())
        .await;
    town.must(
        rule(first.version, true, "企业 3 月提出 40 人需求"),
        &leader(),
    )
    .await;
    let class = town.class(&id).await;
    assert_eq!(class.urgent_occupation, Some(true));
    assert_eq!(class.urgent_ruled_by.as_deref(), Some("leader"));
    let history: Vec<_> = town
        .steps(&id)
        .await
        .into_iter()
        .filter_map(|step| step.reason)
        .collect();
    assert_eq!(history, ["目录没有列", "企业 3 月提出 40 人需求"]);
}

#[tokio::test]
async fn a_class_begins_by_itself_and_is_finished_once_its_lessons_are_over() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.approved(&school).await;
    town.on(day(5, 17));
    store::jobs::run_due(&town).await.unwrap();
    assert_eq!(town.class(&id).await.state, "approved");
    town.on(day(5, 18));
    store::jobs::run_due(&town).await.unwrap();
    assert_eq!(town.class(&id).await.state, "teaching");
    let finish = FinishClass {
        class_id: id.clone(),
        seen: None,
    };
    let refusal = town.refused(finish.clone(), &school.manager).await;
    let ahead = FinishRefusal::LessonsAhead {
        n: 2,
        last: day(5, 19),
        end_minute: 12 * 60,
    };
    assert_eq!(refusal, ahead);
    town.on(day(5, 20));
    town.must(finish.clone(), &school.manager).await;
    assert_eq!(town.class(&id).await.state, "finished");
    let refusal = town.refused(finish, &school.manager).await;
    let over = MoveRefused::WrongMove {
        from: Phase::Finished,
        to: Move::Finish,
    };
    assert_eq!(refusal, FinishRefusal::Class(ClassRefused::Move(over)));
}

#[tokio::test]
async fn a_click_repeated_is_one_step() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    let command = check(&id, town.seen(&id).await);
    let first = town.run(command.clone(), &clerk(), "form-1").await.unwrap();
    let again = town.run(command, &clerk(), "form-1").await.unwrap();
    assert_eq!(line(&first), line(&again));
    assert_eq!(town.steps(&id).await.len(), 2);
}
