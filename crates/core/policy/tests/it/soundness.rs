//! The promise of three values: a known answer stays, whatever the missing facts turn out to be. And no text makes the reader panic.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::{RegionCode, SkillLevel};
use policy::feel::{Answer, Given, Type, Unit, Value, at_most, check, evaluate, parse};
use policy::{Exact, FactId};
use proptest::prelude::*;

use crate::probe::vocabulary;

/// A number, money aside, as text.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        (0_i32..6).prop_map(|n| n.to_string()),
        Just("2.5".to_owned()),
        Just("年龄".to_owned()),
        Just("工龄".to_owned())
    ]
}

fn calculation() -> impl Strategy<Value = String> {
    number().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            (inner.clone(), "[+-]", inner.clone()).prop_map(|(l, op, r)| format!("({l} {op} {r})")),
            (inner.clone(), inner.clone()).prop_map(|(l, r)| format!("min({l}, {r})")),
            (inner.clone(), inner.clone()).prop_map(|(l, r)| format!("max({l}, {r})")),
            (condition_leaf(), inner.clone(), inner.clone())
                .prop_map(|(c, l, r)| format!("(if {c} then {l} else {r})")),
            (inner, 0_i32..3).prop_map(|(l, r)| format!("({l} * {r})")),
        ]
    })
}

fn condition_leaf() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("农村户籍".to_owned()),
        Just("已登记".to_owned()),
        Just("true".to_owned()),
        Just("absent(技能等级)".to_owned()),
        "技能等级 (=|!=|<|<=|>|>=) \"(五级|三级|一级)\"",
        "就业状态 (=|!=) \"(在职|失业)\"",
        "就业状态 in \\(\"(在职|失业)\", \"在读\"\\)",
        "\"(退役军人|残疾人)\" in 人员标签",
        "户籍地 in \\(\"(35|350481)\", 居住地\\)",
        "毕业日期 (<|<=|=) 就业日期( \\+ duration\\(\"P[1-9][MD]\"\\))?",
    ]
}

fn condition() -> impl Strategy<Value = String> {
    let compare = (calculation(), "(=|!=|<|<=|>|>=)", calculation())
        .prop_map(|(l, op, r)| format!("{l} {op} {r}"));
    let range = (calculation(), number(), number())
        .prop_map(|(x, l, h)| format!("{x} in (<{l}, {h}, ({l}..年龄])"));
    prop_oneof![condition_leaf(), compare, range].prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(l, r)| format!("({l} and {r})")),
            (inner.clone(), inner.clone()).prop_map(|(l, r)| format!("({l} or {r})")),
            inner.clone().prop_map(|of| format!("not({of})")),
            (inner.clone(), inner.clone(), inner)
                .prop_map(|(a, b, c)| format!("(if {a} then {b} else {c})")),
        ]
    })
}

/// A value of every fact; `None` where it is known to be absent.
fn completion() -> impl Strategy<Value = BTreeMap<FactId, Given>> {
    let facts: Vec<(FactId, Type)> = vocabulary()
        .iter()
        .map(|(id, definition)| (id, definition.kind.clone()))
        .collect();
    proptest::collection::vec((any::<u32>(), 0_u8..6), facts.len()).prop_map(move |seeds| {
        let given = |kind: &Type, seed: u32, absent: bool| match kind {
            Type::Boolean => Given::Known(Value::Boolean(seed.is_multiple_of(2))),
            _ if absent => Given::Absent,
            Type::Number(_) => Given::Known(Value::Number(Exact::whole(i64::from(seed % 7)))),
            Type::Date => Given::Known(Value::Date(
                NaiveDate::from_ymd_opt(2023, 1 + seed % 3, 1 + seed % 28).unwrap(),
            )),
            Type::Months => Given::Known(Value::Months((seed % 40) as i32)),
            Type::Days => Given::Known(Value::Days((seed % 40) as i32)),
            Type::Level => Given::Known(Value::Level(SkillLevel::ALL[(seed % 8) as usize])),
            Type::Region => {
                let codes = ["35", "350481", "350481103", "350482", "11"];
                Given::Known(Value::Region(
                    RegionCode::parse(codes[(seed % 5) as usize]).unwrap(),
                ))
            }
            Type::Choice(_) => Given::Known(Value::Choice((seed % 3) as u8)),
            Type::Tags(_) => Given::Known(Value::Tags(u128::from(seed % 8))),
        };
        facts
            .iter()
            .zip(seeds)
            .map(|((id, kind), (seed, absent))| (*id, given(kind, seed, absent == 0)))
            .collect()
    })
}

fn look(facts: &BTreeMap<FactId, Given>) -> impl Fn(FactId) -> Given + '_ {
    |id| facts.get(&id).copied().unwrap_or(Given::Unknown)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_known_answer_stays_whatever_the_missing_facts_are(
        text in condition(),
        full in completion(),
        others in proptest::collection::vec(completion(), 4),
        hidden in any::<u32>(),
    ) {
        let vocabulary = vocabulary();
        let typed = check(&parse(&text).unwrap(), &vocabulary, &Type::Boolean).unwrap();
        let is_hidden = |id: &FactId| {
            let place = vocabulary.iter().position(|(other, _)| other == *id).unwrap();
            hidden >> place & 1 == 1
        };
        let partial: BTreeMap<FactId, Given> =
            full.iter().filter(|(id, _)| !is_hidden(id)).map(|(id, given)| (*id, *given)).collect();
        match evaluate(&typed, &look(&partial)) {
            Answer::Known(answer) => {
                for other in [&full].into_iter().chain(&others) {
                    let mut complete = partial.clone();
                    for (id, given) in other {
                        complete.entry(*id).or_insert(*given);
                    }
                    prop_assert_eq!(evaluate(&typed, &look(&complete)), Answer::Known(answer), "{}", text);
                }
            }
            Answer::Unknown(gap) => {
                // Something is missing, and only what is missing is named.
                prop_assert!(gap.broken.is_some() || !gap.facts.is_empty(), "{}", text);
                prop_assert!(gap.facts.iter().all(|id| !partial.contains_key(id)), "{}", text);
            }
            Answer::Absent => prop_assert!(false, "a condition is never absent: {}", text),
        }
        // With everything known there is an answer.
        let all_known = matches!(evaluate(&typed, &look(&full)), Answer::Known(_));
        prop_assert!(all_known, "{}", text);
    }

    #[test]
    fn a_ceiling_is_never_passed(text in calculation(), full in completion(), hidden in any::<u32>()) {
        let vocabulary = vocabulary();
        let years = Type::Number(Unit::parse("year").unwrap());
        let typed = check(&parse(&text).unwrap(), &vocabulary, &years).unwrap();
        let partial: BTreeMap<FactId, Given> = full
            .iter()
            .enumerate()
            .filter(|(place, _)| hidden >> place & 1 == 0)
            .map(|(_, (id, given))| (*id, *given))
            .collect();
        if let (Some(most), Answer::Known(Value::Number(number))) =
            (at_most(&typed, &look(&partial)), evaluate(&typed, &look(&full)))
        {
            prop_assert!(number <= most, "{} is {} but at most {}", text, number, most);
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in ".{0,200}") {
        let _ = parse(&text);
    }

    #[test]
    fn no_mixture_of_the_languages_words_makes_the_reader_or_the_checker_panic(
        words in proptest::collection::vec(
            prop_oneof![
                "(and|or|not|in|between|if|then|else|true|false|null|min|max|date|duration|absent)",
                "[()\\[\\],+*/=<>-]",
                "(!=|<=|>=|\\.\\.)",
                "(年龄|农村户籍|技能等级|毕业日期|人员标签|户籍地|就业状态|核定单价|x)",
                "[0-9]{1,3}(\\.[0-9]{1,3})?",
                "\"(农村|高级工|350481|2021-04-20|P1Y|P3D|在职)\"",
            ],
            0..40,
        ),
    ) {
        let text = words.join(" ");
        if let Ok(expr) = parse(&text) {
            let vocabulary = vocabulary();
            if let Ok(typed) = check(&expr, &vocabulary, &Type::Boolean) {
                let _ = evaluate(&typed, &|_| Given::Absent);
                let _ = policy::feel::words(&typed, &vocabulary);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn no_damage_to_a_file_makes_the_loader_panic(
        file in 0_usize..4,
        at in any::<prop::sample::Index>(),
        cut in 0_usize..40,
        put in "([ -~]|[\\n\\t:#{}\\[\\]\"'&*!|>%@`-]|[一-三]|\u{feff}|\u{2028}){0,12}",
    ) {
        let path = [
            "targets.yaml",
            "programmes/project-training.yaml",
            "cases/free-class.yaml",
            "facts.yaml",
        ][file];
        let files = crate::broken::Files::yongan();
        let mut text: Vec<char> = files.text(path).chars().collect();
        let start = at.index(text.len());
        let end = (start + cut).min(text.len());
        text.splice(start..end, put.chars());
        if let Err(faults) = files.put(path, text.into_iter().collect::<String>()).load() {
            prop_assert!(!faults.is_empty());
            for fault in faults {
                prop_assert!(fault.line() >= 1 && fault.column() >= 1);
                let _ = fault.report(kernel::Lang::Zh).to_string();
            }
        }
    }
}
