//! What a rule is worth when facts are known, unknown, or known to be absent.

use kernel::SkillLevel;
use policy::Exact;
use policy::feel::{Answer, Broken, Given, Type, Unit, Value};

use crate::probe::{Known, answer, day, number, worth, yes_no};

const YES: Option<bool> = Some(true);
const NO: Option<bool> = Some(false);
const UNKNOWN: Option<bool> = None;

fn pair(a: Option<bool>, b: Option<bool>) -> Known {
    [("农村户籍", a), ("已登记", b)]
        .into_iter()
        .filter_map(|(name, value)| Some((name, yes_no(value?))))
        .collect()
}

#[test]
fn and_or_not_are_kleenes() {
    for (a, b, and, or) in [
        (YES, YES, YES, YES),
        (YES, NO, NO, YES),
        (YES, UNKNOWN, UNKNOWN, YES),
        (NO, NO, NO, NO),
        (NO, UNKNOWN, NO, UNKNOWN),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    ] {
        for known in [pair(a, b), pair(b, a)] {
            assert_eq!(
                answer("农村户籍 and 已登记", &known),
                and,
                "{a:?} and {b:?}"
            );
            assert_eq!(answer("农村户籍 or 已登记", &known), or, "{a:?} or {b:?}");
        }
        assert_eq!(answer("not(农村户籍)", &pair(a, b)), a.map(|a| !a));
    }
}

#[test]
fn unknown_travels_through_every_operator() {
    let nothing = Known::new();
    for text in [
        "年龄 = 2",
        "年龄 != 2",
        "年龄 < 2",
        "年龄 >= 2",
        "年龄 = 年龄",
        "年龄 in (1, 2)",
        "年龄 in [1..2]",
        "年龄 between 1 and 2",
        "就业状态 = \"在职\"",
        "就业状态 in (\"在职\", \"失业\", \"在读\")",
        "\"残疾人\" in 人员标签",
        "技能等级 >= \"高级工\"",
        "户籍地 in \"35\"",
        "年龄 + 1 > 2",
        "-年龄 < 0",
        "min(年龄, 5) > 6",
        "max(年龄, 5) < 4",
        "if 农村户籍 then true else true",
        "absent(技能等级)",
        "not(农村户籍)",
        "毕业日期 + duration(\"P1Y\") > date(\"2021-01-01\")",
    ] {
        assert_eq!(answer(text, &nothing), UNKNOWN, "{text}");
    }
}

#[test]
fn a_minimum_does_not_skip_what_is_unknown() {
    let rate = Type::Number(Unit::parse("CNY/person").unwrap());
    let answer = worth("min(650, 核定单价)", &rate, &Known::new());
    assert!(matches!(answer, Answer::Unknown(_)), "{answer:?}");
    let known = Known::from([("核定单价", number("600"))]);
    assert_eq!(
        worth("min(650, 核定单价)", &rate, &known),
        Answer::Known(Value::Number(Exact::whole(600)))
    );
}

#[test]
fn an_if_with_an_unknown_condition_does_not_fall_into_its_else() {
    let known = Known::from([("年龄", number("70"))]);
    assert_eq!(
        answer("if 农村户籍 then 年龄 > 60 else 年龄 > 80", &known),
        UNKNOWN
    );
    let known = Known::from([("农村户籍", yes_no(true))]);
    assert_eq!(answer("if 农村户籍 then true else 年龄 > 80", &known), YES);
}

#[test]
fn one_deciding_part_settles_it_whatever_is_unknown() {
    let known = Known::from([("农村户籍", yes_no(true)), ("年龄", number("70"))]);
    assert_eq!(answer("农村户籍 or 已登记", &known), YES);
    assert_eq!(answer("not(农村户籍) and 已登记", &known), NO);
    assert_eq!(answer("年龄 in (70, 工龄)", &known), YES);
    assert_eq!(answer("年龄 in (60, 工龄)", &known), UNKNOWN);
    assert_eq!(answer("年龄 in [80..工龄]", &known), NO);
    assert_eq!(answer("年龄 in [60..工龄]", &known), UNKNOWN);
}

#[test]
fn what_is_known_to_be_absent_equals_nothing_and_is_in_nothing() {
    let known = Known::from([
        ("技能等级", Given::Absent),
        ("就业状态", Given::Absent),
        ("毕业日期", Given::Absent),
    ]);
    for (text, wanted) in [
        ("absent(技能等级)", YES),
        ("技能等级 = \"高级工\"", NO),
        ("技能等级 != \"高级工\"", YES),
        ("技能等级 >= \"高级工\"", NO),
        ("技能等级 < \"高级工\"", NO),
        ("not(技能等级 >= \"高级工\")", YES),
        ("就业状态 in (\"在职\", \"失业\", \"在读\")", NO),
        ("毕业日期 + duration(\"P1Y\") >= date(\"2021-01-01\")", NO),
        ("技能等级 = 技能等级", NO),
        ("技能等级 in [\"五级\"..\"一级\"]", NO),
        (
            "max(毕业日期, date(\"2021-01-01\")) > date(\"2020-01-01\")",
            NO,
        ),
    ] {
        assert_eq!(answer(text, &known), wanted, "{text}");
    }
    // Absent on one side, unknown on the other: unknown still travels.
    assert_eq!(answer("毕业日期 < 就业日期", &known), UNKNOWN);
}

#[test]
fn absent_and_unknown_are_told_apart() {
    let level = Known::from([("技能等级", Given::Known(Value::Level(SkillLevel::L4)))]);
    assert_eq!(answer("absent(技能等级)", &level), NO);
    assert_eq!(answer("absent(技能等级)", &Known::new()), UNKNOWN);
}

#[test]
fn levels_rise_though_their_numbers_fall() {
    let known = Known::from([("技能等级", Given::Known(Value::Level(SkillLevel::L2)))]);
    assert_eq!(answer("技能等级 >= \"三级\"", &known), YES);
    assert_eq!(answer("技能等级 > \"技师\"", &known), NO);
    assert_eq!(
        answer("技能等级 in [\"高级工\"..\"高级技师\"]", &known),
        YES
    );
}

#[test]
fn a_region_is_in_itself_and_in_what_is_above_it() {
    let town = kernel::RegionCode::parse("350481103").unwrap();
    let known = Known::from([("户籍地", Given::Known(Value::Region(town)))]);
    for (text, wanted) in [
        ("户籍地 in \"350481\"", YES),
        ("户籍地 in \"3504\"", YES),
        ("户籍地 in \"350481103\"", YES),
        ("户籍地 in \"350481103201\"", NO),
        ("户籍地 in (\"350482\", \"35\")", YES),
        ("户籍地 = \"350481\"", NO),
    ] {
        assert_eq!(answer(text, &known), wanted, "{text}");
    }
}

#[test]
fn tags_are_a_whole_set() {
    let known = Known::from([("人员标签", Given::Known(Value::Tags(0b101)))]);
    assert_eq!(answer("\"退役军人\" in 人员标签", &known), YES);
    assert_eq!(answer("\"残疾人\" in 人员标签", &known), NO);
    assert_eq!(answer("\"毕业生\" in 人员标签", &known), YES);
}

#[test]
fn a_year_after_graduation_ends_on_the_same_day_of_the_next_year() {
    let rule = "就业日期 <= 毕业日期 + duration(\"P1Y\")";
    for (graduated, employed, wanted) in [
        ("2025-06-30", "2026-06-30", YES),
        ("2025-06-30", "2026-07-01", NO),
        ("2024-02-29", "2025-02-28", YES),
        ("2024-02-29", "2025-03-01", NO),
    ] {
        let known = Known::from([("毕业日期", day(graduated)), ("就业日期", day(employed))]);
        assert_eq!(answer(rule, &known), wanted, "{graduated} {employed}");
    }
    let months = Known::from([
        ("毕业日期", day("2021-01-31")),
        ("就业日期", day("2021-02-28")),
    ]);
    assert_eq!(
        answer("就业日期 = 毕业日期 + duration(\"P1M\")", &months),
        YES
    );
}

#[test]
fn a_calculation_without_a_result_is_unknown_and_says_why() {
    let plain = Type::Number(Unit::NONE);
    let broken = |text: &str, known: &Known, kind: &Type| match worth(text, kind, known) {
        Answer::Unknown(gap) => gap.broken,
        other => panic!("{text}: {other:?}"),
    };
    let zero = Known::from([("系数", number("0"))]);
    assert_eq!(
        broken("1 / 系数", &zero, &plain),
        Some(Broken::DivisionByZero)
    );
    let wide = Known::from([("系数", number("9999999999999999999999999999"))]);
    assert_eq!(
        broken("系数 * 系数", &wide, &plain),
        Some(Broken::TooManyDigits)
    );
    let last = Known::from([(
        "毕业日期",
        Given::Known(Value::Date(chrono::NaiveDate::MAX)),
    )]);
    assert_eq!(
        broken("毕业日期 + duration(\"P1D\")", &last, &Type::Date),
        Some(Broken::OutsideCalendar)
    );
    let half = Known::from([("系数", number("0.5"))]);
    assert_eq!(
        broken("系数 * duration(\"P1M\")", &half, &Type::Months),
        Some(Broken::OutsideCalendar)
    );
}

#[test]
fn only_the_facts_that_matter_are_named_as_missing() {
    let known = Known::from([("农村户籍", yes_no(false))]);
    let Answer::Unknown(gap) = worth("(农村户籍 and 年龄 > 16) or 已登记", &Type::Boolean, &known)
    else {
        panic!("it is known")
    };
    let vocabulary = crate::probe::vocabulary();
    let names: Vec<&str> = gap
        .facts
        .iter()
        .map(|id| vocabulary.get(*id).name.as_ref())
        .collect();
    assert_eq!(names, ["已登记"]);
}
