use super::*;

fn at() -> Moment {
    Moment::start_of(NaiveDate::from_ymd_opt(2023, 5, 8).unwrap())
}

fn signed(by: &str) -> Signed {
    Signed {
        by: by.into(),
        on_behalf_of: None,
        at: at(),
    }
}

fn deputy(by: &str, principal: &str) -> Signed {
    Signed {
        on_behalf_of: Some(principal.into()),
        ..signed(by)
    }
}

fn draft() -> Standing {
    Standing {
        phase: Phase::Draft,
        held: None,
        hands: Hands::default(),
    }
}

/// A claim that the school, a clerk and a reviewer brought to the leader.
fn reviewed() -> Standing {
    draft()
        .submit(signed("school"))
        .and_then(|claim| claim.check(signed("clerk")))
        .and_then(|claim| claim.review(signed("reviewer")))
        .unwrap()
}

#[test]
fn a_claim_goes_the_way_of_the_route_and_no_other() {
    let claim = reviewed().approve(signed("leader"), None, true).unwrap();
    assert_eq!(claim.phase, Phase::Approved);
    assert_eq!(claim.decide().unwrap().phase, Phase::Decided);
    assert_eq!(
        draft().check(signed("clerk")),
        Err(MoveRefused::WrongMove {
            from: Phase::Draft,
            to: Move::Check
        })
    );
}

#[test]
fn the_table_of_moves_is_what_it_was() {
    let mut table = String::new();
    for phase in Phase::ALL {
        let moves: Vec<_> = Move::ALL
            .iter()
            .filter(|mv| phase.allows(**mv))
            .map(|mv| mv.word())
            .collect();
        table.push_str(&format!("{}: {}\n", phase.word(), moves.join(" ")));
    }
    let expected = "\
draft: submit withdraw
submitted: check return hold refuse set_amount settle recheck correct reopen withdraw
checked: review return hold refuse set_amount settle recheck correct reopen
reviewed: approve return hold refuse set_amount settle recheck reopen
approved: decide send_back hold
decided: reopen
returned: submit withdraw
on_hold: resume settle recheck
refused: reopen
withdrawn: \n";
    assert_eq!(table, expected);
}

#[test]
fn no_hand_takes_two_steps_of_one_round_whatever_name_it_uses() {
    let submitted = || draft().submit(signed("school")).unwrap();
    let checked = || submitted().check(signed("clerk")).unwrap();
    let same = |step| Err(MoveRefused::SameHand { step });
    assert_eq!(submitted().check(signed("school")), same(Move::Submit));
    assert_eq!(checked().review(signed("clerk")), same(Move::Check));
    // a deputy is both, and whoever stands in for the clerk is the clerk
    assert_eq!(
        checked().review(deputy("clerk", "reviewer")),
        same(Move::Check)
    );
    assert_eq!(
        checked().review(deputy("other", "clerk")),
        same(Move::Check)
    );
    assert!(checked().review(deputy("other", "reviewer")).is_ok());
    let approve = |by| reviewed().approve(by, None, true);
    assert_eq!(approve(signed("reviewer")), same(Move::Review));
    assert_eq!(approve(signed("clerk")), same(Move::Check));
    assert!(approve(signed("leader")).is_ok());
}

#[test]
fn a_leaders_paper_is_the_leaders_hand_and_the_clerk_only_copies_it() {
    let paper = || {
        Some(Paper {
            file_id: "scan".into(),
            signed_on: NaiveDate::from_ymd_opt(2023, 5, 8).unwrap(),
        })
    };
    let approved = reviewed()
        .approve(deputy("clerk", "leader"), paper(), true)
        .unwrap();
    assert_eq!(approved.phase, Phase::Approved);
    assert_eq!(
        approved.hands.taken_by(Hand::new("leader", None)),
        Some(Move::Approve)
    );
    assert_eq!(
        reviewed().approve(deputy("clerk", "reviewer"), paper(), true),
        Err(MoveRefused::SameHand { step: Move::Review })
    );
}

#[test]
fn a_claim_without_a_line_for_money_is_refused_and_may_be_reopened() {
    let refused = reviewed().approve(signed("leader"), None, false).unwrap();
    assert_eq!(refused.phase, Phase::Refused);
    let again = refused.reopen().unwrap();
    assert_eq!(again.phase, Phase::Submitted);
    assert_eq!(again.hands.checked, None, "the round begins again");
    assert_eq!(again.hands.submitted, Some(signed("school")));
}

#[test]
fn a_hold_comes_back_to_the_step_it_left_with_its_hands() {
    let held = reviewed().hold().unwrap();
    assert_eq!(
        (held.phase, held.held),
        (Phase::OnHold, Some(Phase::Reviewed))
    );
    assert_eq!(held.clone().resume().unwrap(), reviewed());
    assert!(held.hold().is_err());
}

#[test]
fn what_was_corrected_or_sent_back_is_signed_anew_by_everyone() {
    let corrected = draft()
        .submit(signed("school"))
        .and_then(|claim| claim.check(signed("clerk")))
        .and_then(Standing::correct)
        .unwrap();
    assert_eq!(corrected.phase, Phase::Submitted);
    assert_eq!(corrected.hands.checked, None);
    let sent_back = reviewed()
        .approve(signed("leader"), None, true)
        .and_then(Standing::send_back)
        .unwrap();
    assert_eq!(sent_back, draft().submit(signed("school")).unwrap());
}

#[test]
fn words_are_neither_empty_nor_endless() {
    assert_eq!(words_given("reason", " 缺第 3 页 "), Ok("缺第 3 页".into()));
    assert_eq!(
        words_given("reason", "　 "),
        Err(MoveRefused::WordsMissing { field: "reason" })
    );
    let long = "长".repeat(WORDS_MAX + 1);
    assert_eq!(
        words_if_any("words", &long),
        Err(MoveRefused::WordsTooLong {
            field: "words",
            n: WORDS_MAX + 1
        })
    );
}
