use super::*;
use kernel::RegionCode;

fn day(d: u32) -> Moment {
    Moment::start_of(NaiveDate::from_ymd_opt(2023, 5, d).unwrap())
}

fn by(name: &str) -> Signed {
    Signed {
        by: name.into(),
        on_behalf_of: None,
        at: day(4),
    }
}

fn for_(name: &str, whom: &str) -> Signed {
    Signed {
        on_behalf_of: Some(whom.into()),
        ..by(name)
    }
}

fn why() -> Reason {
    Reason::parse(" 课程表缺实操课 ").unwrap()
}

fn paper() -> Option<Paper> {
    Some(Paper {
        file_id: "f".into(),
        signed_on: NaiveDate::from_ymd_opt(2023, 5, 3).unwrap(),
    })
}

fn reviewed() -> ClassState {
    let state = ClassState::Draft.submit(by("school")).unwrap();
    state
        .check(by("clerk"))
        .unwrap()
        .review(by("reviewer"))
        .unwrap()
}

fn all_states() -> Vec<ClassState> {
    let submitted = || ClassState::Draft.submit(by("school")).unwrap();
    let approved = || reviewed().approve(by("leader"), None).unwrap();
    vec![
        ClassState::Draft,
        submitted(),
        submitted().check(by("clerk")).unwrap(),
        reviewed(),
        approved(),
        reviewed()
            .approve(for_("clerk", "leader"), paper())
            .unwrap(),
        approved().begin().unwrap(),
        approved().begin().unwrap().finish(by("school")).unwrap(),
        reviewed()
            .return_(for_("deputy", "leader"), why(), Some("3.3.4".into()))
            .unwrap(),
        reviewed().cancel(by("school"), why()).unwrap(),
    ]
}

#[test]
fn the_table_of_moves() {
    let mut table = String::new();
    for phase in Phase::ALL {
        let may: Vec<&str> = Move::ALL
            .into_iter()
            .filter(|mv| phase.allows(*mv))
            .map(Move::word)
            .collect();
        table.push_str(&format!("{}: {}\n", phase.word(), may.join(" ")));
    }
    assert_eq!(
        table,
        "draft: edit submit cancel\n\
         submitted: check return cancel rule\n\
         checked: review return cancel rule\n\
         reviewed: approve return cancel rule\n\
         approved: cancel begin change finish rule\n\
         returned: edit submit cancel\n\
         teaching: cancel change finish rule\n\
         finished: rule\n\
         cancelled: \n"
    );
}

#[test]
fn every_move_agrees_with_the_table() {
    for state in all_states() {
        for mv in Move::ALL {
            let stranger = by("stranger");
            let outcome = match mv {
                Move::Edit | Move::Change | Move::Rule => state.must_allow(mv),
                Move::Submit => state.clone().submit(stranger).map(drop),
                Move::Check => state.clone().check(stranger).map(drop),
                Move::Review => state.clone().review(stranger).map(drop),
                Move::Approve => state.clone().approve(stranger, None).map(drop),
                Move::Return => state.clone().return_(stranger, why(), None).map(drop),
                Move::Cancel => state.clone().cancel(stranger, why()).map(drop),
                Move::Begin => state.clone().begin().map(drop),
                Move::Finish => state.clone().finish(stranger).map(drop),
            };
            let from = state.phase();
            let expected = if from.allows(mv) {
                Ok(())
            } else {
                Err(MoveRefused::WrongMove { from, to: mv })
            };
            assert_eq!(outcome, expected, "{} {}", from.word(), mv.word());
        }
    }
}

#[test]
fn nobody_takes_two_steps_of_one_class() {
    let refused = |step| Err(MoveRefused::SameHand { step });
    let table: Vec<(
        &str,
        Result<ClassState, MoveRefused>,
        Result<(), MoveRefused>,
    )> = vec![
        (
            "the filer checks",
            ClassState::Draft
                .submit(by("school"))
                .and_then(|s| s.check(by("school"))),
            refused(Move::Submit),
        ),
        (
            "the clerk reviews",
            ClassState::Draft
                .submit(by("school"))
                .and_then(|s| s.check(by("clerk")))
                .and_then(|s| s.review(by("clerk"))),
            refused(Move::Check),
        ),
        (
            "the clerk reviews as the reviewer's deputy",
            ClassState::Draft
                .submit(by("school"))
                .and_then(|s| s.check(by("clerk")))
                .and_then(|s| s.review(for_("clerk", "reviewer"))),
            refused(Move::Check),
        ),
        (
            "the reviewer approves",
            reviewed().approve(by("reviewer"), None),
            refused(Move::Review),
        ),
        (
            "the reviewer approves as the leader's deputy",
            reviewed().approve(for_("reviewer", "leader"), None),
            refused(Move::Review),
        ),
        (
            "somebody approves on behalf of the reviewer",
            reviewed().approve(for_("other", "reviewer"), None),
            refused(Move::Review),
        ),
        (
            "the reviewer's own signature on paper",
            reviewed().approve(for_("clerk", "reviewer"), paper()),
            refused(Move::Review),
        ),
        (
            "the clerk who checked records the leader's paper",
            reviewed().approve(for_("clerk", "leader"), paper()),
            Ok(()),
        ),
        (
            "the leader's deputy",
            reviewed().approve(for_("deputy", "leader"), None),
            Ok(()),
        ),
        ("the leader", reviewed().approve(by("leader"), None), Ok(())),
    ];
    for (what, outcome, expected) in table {
        assert_eq!(outcome.map(drop), expected, "{what}");
    }
}

#[test]
fn a_return_begins_a_new_round() {
    let returned = reviewed().return_(by("leader"), why(), None).unwrap();
    let again = returned.submit(by("school")).unwrap();
    // whoever reviewed in the last round may check in this one
    assert_eq!(again.recusal(Hand::new("reviewer", None)), None);
    assert_eq!(again.recusal(Hand::new("school", None)), Some(Move::Submit));
}

#[test]
fn a_reason_has_words_but_not_too_many() {
    assert_eq!(Reason::parse("　 \n"), Err(MoveRefused::NoReason));
    assert_eq!(why().as_str(), "课程表缺实操课");
    assert_eq!(
        Reason::parse(&"长".repeat(REASON_MAX + 1)),
        Err(MoveRefused::ReasonTooLong { n: REASON_MAX + 1 })
    );
}

#[test]
fn every_state_comes_back_from_its_columns() {
    let blank: class::Model = serde_json::from_value(serde_json::json!({
        "county_code": "350481", "id": "c", "organisation_id": "o", "title": "t", "state": "draft",
        "drafted_by": "school", "free_of_charge": true, "drafted_at": "2023-05-04T00:00:00Z", "row_version": 1
    }))
    .unwrap();
    for state in all_states() {
        // walk there the way a class does, so that earlier steps stand in the row
        let mut row = blank.clone();
        for earlier in [
            ClassState::Draft.submit(by("school")).unwrap(),
            ClassState::Draft
                .submit(by("school"))
                .unwrap()
                .check(by("clerk"))
                .unwrap(),
            reviewed(),
            reviewed().approve(by("leader"), None).unwrap(),
        ] {
            if earlier.phase() <= state.phase() && state.phase() != Phase::Draft {
                row = earlier.write(row);
            }
        }
        if matches!(&state, ClassState::Approved(a) if a.paper.is_none()) {
            row.paper_signature_file_id = None;
        }
        let row = state.clone().write(row);
        assert_eq!(ClassState::of(&row).unwrap(), state);
    }
    let broken = class::Model {
        state: "checked".into(),
        ..blank
    };
    assert!(matches!(
        ClassState::of(&broken),
        Err(StoreError::Broken(_))
    ));
}

#[test]
fn a_deputy_signs_for_the_one_who_is_away() {
    let who = Actor {
        account: "deputy".into(),
        on_behalf_of: Some("leader".into()),
        ..Actor::system("350481", RegionCode::parse("350481").unwrap())
    };
    assert_eq!(Signed::of(&who, day(4)), for_("deputy", "leader"));
}
