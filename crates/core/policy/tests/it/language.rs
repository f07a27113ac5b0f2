//! What may be written, what it means, and what is said when it means nothing.

use policy::feel::{
    Expr, ExprKind, MOST_CHARACTERS, MOST_DEPTH, Membership, Problem, Type, Unit, parse, words,
};

use crate::probe::{rule, rule_of, vocabulary};

/// The tree in brackets, so that precedence can be seen.
fn shape(expr: &Expr) -> String {
    let list = |name: &str, parts: &[&Expr]| {
        let parts: Vec<String> = parts.iter().map(|part| shape(part)).collect();
        format!("({name} {})", parts.join(" "))
    };
    let all = |name: &str, parts: &[Expr]| list(name, &parts.iter().collect::<Vec<_>>());
    match &expr.kind {
        ExprKind::Boolean(value) => value.to_string(),
        ExprKind::Number(number) => number.to_string(),
        ExprKind::Text(text) => format!("{text:?}"),
        ExprKind::Date(day) => day.to_string(),
        ExprKind::Months(months) => format!("{months}mo"),
        ExprKind::Days(days) => format!("{days}d"),
        ExprKind::Name(name) => name.clone(),
        ExprKind::Not(of) => list("not", &[of]),
        ExprKind::And(parts) => all("and", parts),
        ExprKind::Or(parts) => all("or", parts),
        ExprKind::Compare(comparison, left, right) => list(comparison.sign(), &[left, right]),
        ExprKind::In(left, tests) => {
            let tests: Vec<String> = tests.iter().map(membership).collect();
            format!("(in {} {})", shape(left), tests.join(" "))
        }
        ExprKind::Arithmetic(arithmetic, left, right) => list(arithmetic.sign(), &[left, right]),
        ExprKind::Negate(of) => list("neg", &[of]),
        ExprKind::Min(parts) => all("min", parts),
        ExprKind::Max(parts) => all("max", parts),
        ExprKind::If(when, then, otherwise) => list("if", &[when, then, otherwise]),
        ExprKind::Absent(of) => list("absent", &[of]),
    }
}

fn membership(test: &Membership) -> String {
    match test {
        Membership::Value(value) => shape(value),
        Membership::Compare(comparison, value) => format!("{}{}", comparison.sign(), shape(value)),
        Membership::Range(bounds, low, high) => format!(
            "{}{}..{}{}",
            if bounds.low_included { "[" } else { "(" },
            shape(low),
            shape(high),
            if bounds.high_included { "]" } else { ")" },
        ),
    }
}

#[test]
fn rules_are_read_as_feel_reads_them() {
    for (text, wanted) in [
        (
            "户籍 = \"农村\" and 年龄 >= 16",
            "(and (= 户籍 \"农村\") (>= 年龄 16))",
        ),
        ("a or b and c or d", "(or a (and b c) d)"),
        ("(a or b) and c", "(and (or a b) c)"),
        ("not(a) and not(b or c)", "(and (not a) (not (or b c)))"),
        ("1 + 2 * 3 - 4 / 5", "(- (+ 1 (* 2 3)) (/ 4 5))"),
        ("1 - 2 - 3", "(- (- 1 2) 3)"),
        ("-a + -2 * -(b)", "(+ (neg a) (* (neg 2) (neg b)))"),
        ("a + 1 < b * 2", "(< (+ a 1) (* b 2))"),
        ("a in (1, 2, 3)", "(in a 1 2 3)"),
        ("a in [16..60]", "(in a [16..60])"),
        ("a in (16..60]", "(in a (16..60])"),
        ("a in [16..60)", "(in a [16..60))"),
        ("a in ((1 + 2)..4)", "(in a ((+ 1 2)..4))"),
        ("a in (<16, >=60, [20..30])", "(in a <16 >=60 [20..30])"),
        ("a in (<16, (20..30])", "(in a <16 (20..30])"),
        ("a in ((b + 1) * 2, (3))", "(in a (* (+ b 1) 2) 3)"),
        ("a in < 16", "(in a <16)"),
        ("a in b", "(in a b)"),
        ("\"退役军人\" in 标签 or x", "(or (in \"退役军人\" 标签) x)"),
        ("a between 1 and 2 and b", "(and (in a [1..2]) b)"),
        ("if a then 1 else if b then 2 else 3", "(if a 1 (if b 2 3))"),
        ("min(650, 核定单价)", "(min 650 核定单价)"),
        ("max(a, 0) * 2", "(* (max a 0) 2)"),
        (
            "d <= date(\"2021-04-20\") + duration(\"P1Y6M\")",
            "(<= d (+ 2021-04-20 18mo))",
        ),
        ("duration(\"P30D\")", "30d"),
        ("absent(取得日期) = false", "(= (absent 取得日期) false)"),
        (".5 + 0.50", "(+ 0.5 0.5)"),
        ("\"a\\\"b\\\\c\" = x", "(= \"a\\\"b\\\\c\" x)"),
        ("a\n  and\tb", "(and a b)"),
        ("a_1 != b2", "(!= a_1 b2)"),
    ] {
        match parse(text) {
            Ok(expr) => assert_eq!(shape(&expr), wanted, "{text}"),
            Err(error) => panic!("{text}: {error:?}"),
        }
    }
}

#[test]
fn every_node_knows_the_words_it_came_from() {
    let text = "户籍 = \"农村\" and  min( 650 , 单价 ) > 0";
    let expr = parse(text).unwrap();
    let ExprKind::And(parts) = &expr.kind else {
        panic!("{expr:?}")
    };
    assert_eq!(&text[expr.span.clone()], text);
    assert_eq!(&text[parts[0].span.clone()], "户籍 = \"农村\"");
    let ExprKind::Compare(_, min, _) = &parts[1].kind else {
        panic!("{expr:?}")
    };
    assert_eq!(&text[min.span.clone()], "min( 650 , 单价 )");
}

#[test]
fn what_cannot_be_read_is_answered_with_the_words_and_the_reason() {
    let unsupported = |word: &str| Problem::Unsupported(word.to_owned());
    let instead = |found: &str, meant: &'static str| Problem::Instead {
        found: found.to_owned(),
        meant,
    };
    for (text, words, problem) in [
        ("", "", Problem::Empty),
        ("   ", "   ", Problem::Empty),
        ("a =", "", Problem::Ended("a value, a fact, (")),
        ("a = )", ")", Problem::Expected("a value, a fact, (")),
        ("(a", "", Problem::Ended(")")),
        ("a b", "b", Problem::Expected("and, or")),
        ("a not in (1)", "not", Problem::Expected("and, or")),
        ("a，b", "，", instead("，", ",")),
        ("a ≥ 16", "≥", instead("≥", ">=")),
        ("户籍 = “农村”", "“", instead("“", "\"")),
        ("a == b", "==", instead("==", "=")),
        ("a && b", "&", instead("&", "and")),
        ("a = 'x'", "'", instead("'", "\"")),
        ("a $ b", "$", Problem::Character('$')),
        ("2 ** 3", "**", unsupported("**")),
        ("a = null", "null", unsupported("null")),
        ("some x in y satisfies x", "some", unsupported("some")),
        ("for x in y return x", "for", unsupported("for")),
        ("today()", "today", Problem::NoFunction("today".to_owned())),
        (
            "not(a, b)",
            "not(a, b)",
            Problem::OneArgument("not".to_owned()),
        ),
        ("date(a)", "a", Problem::TextNeeded("date".to_owned())),
        (
            "date(\"2021-02-30\")",
            "\"2021-02-30\"",
            Problem::Date("2021-02-30".to_owned()),
        ),
        (
            "date(\"2021-4-2\")",
            "\"2021-4-2\"",
            Problem::Date("2021-4-2".to_owned()),
        ),
        (
            "duration(\"P\")",
            "\"P\"",
            Problem::Duration("P".to_owned()),
        ),
        (
            "duration(\"P1M3D\")",
            "\"P1M3D\"",
            Problem::Duration("P1M3D".to_owned()),
        ),
        (
            "duration(\"PT5H\")",
            "\"PT5H\"",
            Problem::Duration("PT5H".to_owned()),
        ),
        ("1 < a < 3", "<", Problem::ChainedComparison),
        ("a in (1) in (2)", "in", Problem::ChainedComparison),
        ("16岁 < a", "16岁", Problem::Number("16岁".to_owned())),
        ("1. + 2", "1.", Problem::Number("1.".to_owned())),
        ("\"农村", "\"农村", Problem::OpenText),
        ("\"a\\n\" = b", "\\n", Problem::Escape),
        ("a in [1, 2]", ",", Problem::Expected("..")),
        ("a in [1..2", "", Problem::Ended("] , )")),
        ("if a then b", "", Problem::Ended("else")),
        (
            "between 1 and 2",
            "between",
            Problem::Expected("a value, a fact, ("),
        ),
    ] {
        match parse(text) {
            Ok(expr) => panic!("{text} was read as {}", shape(&expr)),
            Err(error) => {
                assert_eq!(*error.problem, problem, "{text}");
                assert_eq!(&text[error.span], words, "{text}");
            }
        }
    }
}

#[test]
fn length_and_nesting_have_limits() {
    let long = format!("a = {}", "1".repeat(MOST_CHARACTERS));
    assert!(matches!(
        *parse(&long).unwrap_err().problem,
        Problem::TooLong { .. }
    ));
    let brackets = |depth: usize| format!("{}a{}", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&brackets(MOST_DEPTH - 1)).is_ok());
    for deep in [
        brackets(MOST_DEPTH),
        "-".repeat(900) + "1",
        "1+".repeat(900) + "1",
        "not(".repeat(300) + "a" + &")".repeat(300),
        "if a then ".repeat(150),
    ] {
        assert_eq!(
            *parse(&deep).unwrap_err().problem,
            Problem::TooDeep,
            "{deep:.40}"
        );
    }
    // A long list is wide, not deep.
    assert!(parse(&vec!["a"; 400].join(" or ")).is_ok());
}

#[test]
fn rules_that_mean_something_are_let_through() {
    for text in [
        "年龄 >= 16 and age < 60",
        "就业状态 in (\"在职\", \"jobless\")",
        "\"退役军人\" in 人员标签",
        "技能等级 >= \"高级工\"",
        "技能等级 in [\"五级\"..\"三级\"]",
        "户籍地 in \"350481\"",
        "户籍地 in (\"350481\", \"3504\")",
        "户籍地 = 居住地",
        "就业日期 <= 毕业日期 + duration(\"P1Y\")",
        "就业日期 - 毕业日期 < duration(\"P365D\")",
        "缴费时长 >= duration(\"P36M\")",
        "核定单价 * 人数 > 650",
        "月补贴 * 0.5 < 300",
        "absent(技能等级) or 农村户籍 = true",
        "max(毕业日期, 就业日期) > date(\"2021-04-20\")",
        "请假时长 * 2 <= duration(\"P10D\")",
    ] {
        assert!(rule(text).is_ok(), "{text}: {:?}", rule(text));
    }
}

#[test]
fn rules_that_mean_nothing_are_refused_with_the_words_and_the_reason() {
    for (text, words, message) in [
        ("年令 >= 16", "年令", "the vocabulary has no fact “年令”"),
        (
            "就业状态 = \"在岗\"",
            "\"在岗\"",
            "“就业状态” has no value “在岗”",
        ),
        (
            "毕业日期 < 技能等级",
            "毕业日期 < 技能等级",
            "a date and a skill level do not go together with “<”",
        ),
        (
            "技能等级 >= 3",
            "技能等级 >= 3",
            "a skill level cannot be compared with a number",
        ),
        (
            "技能等级 = \"六级\"",
            "\"六级\"",
            "“六级” is not a skill level",
        ),
        (
            "户籍地 in \"永安\"",
            "\"永安\"",
            "“永安” is not a division code",
        ),
        (
            "月补贴 > 核定单价",
            "月补贴 > 核定单价",
            "the units “CNY/month” and “CNY/person” do not go together with “>”",
        ),
        (
            "月补贴 + 缴费时长 > 1",
            "月补贴 + 缴费时长",
            "money (CNY/month) and a duration in months do not go together with “+”",
        ),
        (
            "毕业日期 + 1 > 就业日期",
            "毕业日期 + 1",
            "a date and a number do not go together with “+”",
        ),
        (
            "年龄",
            "年龄",
            "a yes-no is needed here, this is a number (year)",
        ),
        (
            "年龄 and 农村户籍",
            "年龄",
            "a yes-no is needed here, this is a number (year)",
        ),
        (
            "\"a\" = \"b\"",
            "\"a\"",
            "nothing gives the text “a” a meaning",
        ),
        (
            "年龄 = \"十六\"",
            "\"十六\"",
            "a number (year) is needed here, this is the text “十六”",
        ),
        (
            "就业状态 < \"失业\"",
            "就业状态",
            "a value of “就业状态” has no order",
        ),
        ("户籍地 > 居住地", "户籍地", "a region has no order"),
        (
            "人员标签 = 人员标签",
            "人员标签",
            "a question like \"tag\" in tags is needed here, this is the tags of “人员标签”",
        ),
        (
            "absent(农村户籍)",
            "农村户籍",
            "a yes-no fact is never absent",
        ),
        ("absent(1)", "1", "absent(…) takes the name of a fact"),
        (
            "年龄 in [60..16]",
            "60..16",
            "nothing can be in this range: its low end is above its high end",
        ),
        (
            "年龄 in [16..16)",
            "16..16",
            "nothing can be in this range: its low end is above its high end",
        ),
        ("年龄 / 0 > 1", "0", "nothing can be divided by zero"),
        (
            "-就业状态 = \"在职\"",
            "-就业状态",
            "a number is needed here, this is a value of “就业状态”",
        ),
        (
            "min(年龄, 毕业日期) > 1",
            "毕业日期",
            "a number (year) and a date do not go together with “min”",
        ),
        (
            "if 年龄 > 3 then 1 else 农村户籍",
            "if 年龄 > 3 then 1 else 农村户籍",
            "a number and a yes-no do not go together with “if”",
        ),
    ] {
        let errors = rule(text).unwrap_err();
        let first = &errors[0];
        assert_eq!(first.problem.message().en, message, "{text}");
        assert_eq!(&text[first.span.clone()], words, "{text}");
    }
}

#[test]
fn every_error_of_a_rule_is_reported_not_only_the_first() {
    let errors = rule("年令 > 1 and 就业状态 = \"在岗\" and 技能等级 > 3").unwrap_err();
    assert_eq!(errors.len(), 3, "{errors:?}");
}

#[test]
fn a_suggestion_names_what_looks_most_like_it() {
    for (text, help) in [
        ("年令 > 1", Some("did you mean “年龄”?")),
        ("agreed_rat > 1", Some("did you mean “agreed_rate”?")),
        ("就业状态 = \"失业中\"", Some("did you mean “失业”?")),
        ("就业状态 = \"joblss\"", Some("did you mean “jobless”?")),
        ("收入 > 1", Some("describe the fact in facts.yaml first")),
        (
            "技能等级 > 3",
            Some("name the level, for example \"高级工\"; a higher level is the greater one"),
        ),
        ("农村户籍 and 年龄", None),
    ] {
        let errors = rule(text).unwrap_err();
        assert_eq!(
            errors[0].problem.help().map(|help| help.en).as_deref(),
            help,
            "{text}"
        );
    }
}

#[test]
fn an_amount_has_the_unit_the_programme_names() {
    let per_person = Type::Number(Unit::parse("CNY/person").unwrap());
    assert!(rule_of("min(650, 核定单价)", &per_person).is_ok());
    assert!(rule_of("650", &per_person).is_ok());
    let errors = rule_of("月补贴", &per_person).unwrap_err();
    assert_eq!(
        errors[0].problem.message().en,
        "money (CNY/person) is needed here, this is money (CNY/month)"
    );
    let total = rule_of(
        "核定单价 * 人数",
        &Type::Number(Unit::parse("CNY").unwrap()),
    );
    assert!(total.is_ok());
}

#[test]
fn a_rule_reads_as_a_sentence_in_both_languages() {
    let say = |text: &str| words(&rule(text).unwrap(), &vocabulary());
    for (text, zh, en) in [
        (
            "就业状态 in (\"在职\", \"失业\")",
            "就业状态为“在职”或“失业”",
            "state is “at-work” or “jobless”",
        ),
        (
            "年龄 >= 16 and age < 60",
            "年龄不低于16年，且年龄低于60年",
            "age is at least 16 years, and age is below 60 years",
        ),
        (
            "年龄 in [16..60)",
            "年龄在16年（含）至60年（不含）之间",
            "age is from 16 years (included) to 60 years (not included)",
        ),
        (
            "\"残疾人\" in 人员标签",
            "人员标签包括“残疾人”",
            "tags include “disabled”",
        ),
        (
            "就业日期 <= 毕业日期 + duration(\"P1Y\")",
            "就业日期不晚于毕业日期 + 12个月",
            "employed on is not after graduated on + 12 months",
        ),
        (
            "absent(技能等级) or not(农村户籍)",
            "没有技能等级，或不是“农村户籍”",
            "no skill level, or not “rural”",
        ),
        (
            "户籍地 in \"350481\"",
            "户籍地在350481",
            "hukou is in 350481",
        ),
        (
            "技能等级 >= \"高级工\"",
            "技能等级不低于高级工（三级）",
            "skill level is at least senior worker (level 3)",
        ),
        (
            "(农村户籍 or 已登记) and 年龄 > 1",
            "（农村户籍，或已登记），且年龄高于1年",
            "(rural, or registered), and age is above 1 year",
        ),
    ] {
        let said = say(text);
        assert_eq!((said.zh.as_str(), said.en.as_str()), (zh, en), "{text}");
    }
}
