use super::*;
use policy::{FactState, Pack, Tri, Verdict};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).unwrap()
}

fn pack() -> Pack {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../policies/yongan");
    Pack::load(std::path::Path::new(folder)).unwrap()
}

/// A welder who passed in an approved, urgently needed class of a technical school.
fn welder() -> Known {
    Known {
        carrier: Carrier {
            kind: "职业（技工）院校",
            licence: Some("3504817000001".into()),
        },
        class: ClassKnown {
            number: "YA2023-0031".into(),
            approved_on: Some(day(2, 20)),
            filed_under: Some("project-training".into()),
            programme: "project-training".into(),
            free_of_charge: true,
            urgent: Some((true, day(3, 1))),
            agreed_rate: Some(Money::from_fen(65_000)),
        },
        learner: LearnerKnown {
            left_on: None,
            attended_hours: 92,
            taught_hours: 96,
            unmarked_lessons: 0,
            result: Some(Reached {
                outcome: "passed".into(),
                examined_on: day(4, 18),
                certificate: Some(Certificate {
                    kind: "skill_level".into(),
                    issued_on: Some(day(4, 20)),
                    check: "found".into(),
                }),
            }),
        },
        tags: vec![],
        had: vec![Had {
            fact: "同职业同等级已享受次数".into(),
            times: Some(0),
            all_given_here: true,
        }],
        today: day(4, 24),
    }
}

fn answer(pack: &Pack, known: &Known) -> policy::Determination {
    pack.determine(
        "project-training",
        &known.facts(pack.vocabulary()),
        day(3, 6),
    )
    .unwrap()
}

#[test]
fn what_the_registers_say_decides_a_line() {
    let pack = pack();
    type Change = fn(&mut Known);
    let table: [(&str, Change, Verdict, Option<&str>); 12] = [
        ("a welder who passed", |_| {}, Verdict::Yes, None),
        (
            "a private institution",
            |k| k.carrier.kind = "民办培训机构",
            Verdict::No,
            Some("carrier"),
        ),
        (
            "failed",
            |k| k.learner.result.as_mut().unwrap().outcome = "failed".into(),
            Verdict::No,
            Some("completed"),
        ),
        (
            "did not sit",
            |k| k.learner.result.as_mut().unwrap().outcome = "absent".into(),
            Verdict::No,
            Some("completed"),
        ),
        (
            "left without a result",
            |k| {
                k.learner.result = None;
                k.learner.left_on = Some(day(3, 20));
            },
            Verdict::No,
            Some("completed"),
        ),
        (
            "no result yet",
            |k| k.learner.result = None,
            Verdict::Unknown,
            Some("completed"),
        ),
        (
            "had it before",
            |k| k.had[0].times = Some(1),
            Verdict::No,
            Some("once-per-occupation-and-level"),
        ),
        (
            "the register cannot count",
            |k| k.had[0].times = None,
            Verdict::Unknown,
            Some("once-per-occupation-and-level"),
        ),
        (
            "no ruling yet",
            |k| k.class.urgent = None,
            Verdict::Unknown,
            Some("urgent"),
        ),
        (
            "ruled not urgent",
            |k| k.class.urgent = Some((false, day(3, 1))),
            Verdict::No,
            Some("urgent"),
        ),
        (
            "not approved yet",
            |k| k.class.approved_on = None,
            Verdict::Unknown,
            Some("task"),
        ),
        (
            "filed under another programme",
            |k| k.class.filed_under = Some("free-class".into()),
            Verdict::No,
            Some("task"),
        ),
    ];
    for (name, change, expected, because) in table {
        let mut known = welder();
        change(&mut known);
        let answer = answer(&pack, &known);
        assert_eq!(answer.answer, expected, "{name}");
        let open: Vec<_> = answer
            .conditions
            .iter()
            .filter(|condition| condition.answer != Tri::Yes)
            .map(|condition| condition.id.as_str())
            .collect();
        assert_eq!(open, because.into_iter().collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn nothing_that_is_read_is_refused_by_the_vocabulary() {
    let pack = pack();
    let facts = welder().facts(pack.vocabulary());
    assert_eq!(facts.check(pack.vocabulary()), vec![]);
}

#[test]
fn every_fact_names_where_it_was_learned_also_when_nobody_knows_it() {
    let pack = pack();
    let mut known = welder();
    known.class.urgent = None;
    for used in answer(&pack, &known).facts {
        let source = used.source.unwrap_or_else(|| panic!("{}", used.name));
        assert!(!source.zh.is_empty() && source.en.is_ascii(), "{source:?}");
    }
}

#[test]
fn a_missing_tag_and_anothers_register_are_no_knowledge() {
    let pack = pack();
    let mut known = welder();
    let state = |known: &Known, name: &str| {
        known
            .facts(pack.vocabulary())
            .get(name)
            .unwrap()
            .state
            .clone()
    };
    assert_eq!(state(&known, "veteran"), FactState::Unknown);
    known.tags = vec![Tag::Veteran];
    assert_eq!(state(&known, "veteran"), FactState::Value(true.into()));

    let elsewhere = "退役后免费培训已用次数";
    for (times, expected) in [
        (Some(0), FactState::Unknown),
        (Some(1), FactState::Value(1.into())),
        (None, FactState::Unknown),
    ] {
        known.had = vec![Had {
            fact: elsewhere.into(),
            times,
            all_given_here: false,
        }];
        assert_eq!(state(&known, elsewhere), expected, "{times:?}");
    }
}

#[test]
fn a_certificate_the_national_register_does_not_know_proves_nothing() {
    let pack = pack();
    for (check, trusted) in [
        ("found", true),
        ("unchecked", true),
        ("not_found", false),
        ("mismatch", false),
    ] {
        let mut known = welder();
        if let Some(one) = &mut known.learner.result.as_mut().unwrap().certificate {
            one.check = check.into();
        }
        let state = known
            .facts(pack.vocabulary())
            .get("certificate_kind")
            .unwrap()
            .state
            .clone();
        let expected = if trusted {
            FactState::Value("skill-level".into())
        } else {
            FactState::Unknown
        };
        assert_eq!(state, expected, "{check}");
    }
}
