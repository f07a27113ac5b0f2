//! A vocabulary with a fact of every type, for trying out rules.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::Text;
use policy::feel::{Answer, FeelError, Given, Type, Typed, Unit, Value, check, evaluate, parse};
use policy::{Choice, Exact, FactDefinition, FactId, Vocabulary};

fn fact(name: &str, en: &str, kind: Type, values: &[(&str, &str)]) -> FactDefinition {
    FactDefinition {
        name: name.into(),
        name_en: en.into(),
        label: Text::new(name, en.replace('_', " ")),
        kind,
        values: values
            .iter()
            .map(|(id, zh)| Choice {
                id: (*id).to_owned(),
                words: Text::new(*zh, *id),
            })
            .collect(),
        least: None,
        most: None,
        whole: false,
        not_future: false,
        source: Text::new("试验", "trial"),
        proof: Vec::new(),
        question: None,
    }
}

fn unit(text: &str) -> Type {
    Type::Number(Unit::parse(text).unwrap())
}

/// The vocabulary.
pub fn vocabulary() -> Vocabulary {
    const STATES: [(&str, &str); 3] = [
        ("at-work", "在职"),
        ("jobless", "失业"),
        ("at-school", "在读"),
    ];
    const TAGS: [(&str, &str); 3] = [
        ("veteran", "退役军人"),
        ("disabled", "残疾人"),
        ("graduate", "毕业生"),
    ];
    Vocabulary::new(vec![
        fact("农村户籍", "rural", Type::Boolean, &[]),
        fact("已登记", "registered", Type::Boolean, &[]),
        fact("年龄", "age", unit("year"), &[]),
        fact("工龄", "service_years", unit("year"), &[]),
        fact("核定单价", "agreed_rate", unit("CNY/person"), &[]),
        fact("月补贴", "monthly", unit("CNY/month"), &[]),
        fact("人数", "persons", unit("person"), &[]),
        fact("系数", "factor", Type::Number(Unit::NONE), &[]),
        fact("毕业日期", "graduated_on", Type::Date, &[]),
        fact("就业日期", "employed_on", Type::Date, &[]),
        fact("缴费时长", "insured_for", Type::Months, &[]),
        fact("请假时长", "leave", Type::Days, &[]),
        fact("技能等级", "skill_level", Type::Level, &[]),
        fact("户籍地", "hukou", Type::Region, &[]),
        fact("居住地", "home", Type::Region, &[]),
        fact(
            "就业状态",
            "state",
            Type::Choice("就业状态".into()),
            &STATES,
        ),
        fact("人员标签", "tags", Type::Tags("人员标签".into()), &TAGS),
    ])
}

/// Reads and checks a yes-no rule.
pub fn rule(text: &str) -> Result<Typed, Vec<FeelError>> {
    rule_of(text, &Type::Boolean)
}

/// Reads and checks a rule of a type.
pub fn rule_of(text: &str, kind: &Type) -> Result<Typed, Vec<FeelError>> {
    let expr = parse(text).map_err(|error| vec![error])?;
    check(&expr, &vocabulary(), kind)
}

/// What is known, by name; what is not named is unknown.
pub type Known = BTreeMap<&'static str, Given>;

/// Evaluates a yes-no rule: `Some(true)`, `Some(false)`, or `None` for unknown.
pub fn answer(text: &str, known: &Known) -> Option<bool> {
    match worth(text, &Type::Boolean, known) {
        Answer::Known(Value::Boolean(value)) => Some(value),
        Answer::Unknown(_) => None,
        other => panic!("{text} is {other:?}"),
    }
}

/// Evaluates a rule.
pub fn worth(text: &str, kind: &Type, known: &Known) -> Answer {
    let typed = rule_of(text, kind).unwrap_or_else(|errors| panic!("{text}: {errors:?}"));
    let vocabulary = vocabulary();
    let known: BTreeMap<FactId, Given> = known
        .iter()
        .map(|(name, given)| {
            let id = vocabulary
                .find(name)
                .unwrap_or_else(|| panic!("no fact {name}"));
            (id, *given)
        })
        .collect();
    evaluate(&typed, &|id| {
        known.get(&id).copied().unwrap_or(Given::Unknown)
    })
}

/// A known number.
pub fn number(text: &str) -> Given {
    Given::Known(Value::Number(Exact::parse(text).unwrap()))
}

/// A known day.
pub fn day(text: &str) -> Given {
    Given::Known(Value::Date(date(text)))
}

/// A day.
pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A known yes or no.
pub fn yes_no(value: bool) -> Given {
    Given::Known(Value::Boolean(value))
}
