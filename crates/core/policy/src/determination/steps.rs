//! How an amount was computed, line by line, in both languages.

use kernel::{Money, Text};

use crate::exact::Rounding;
use crate::feel::{Answer, Given, Node, Type, Typed, Value, evaluate, words};
use crate::pack::Rule;
use crate::vocabulary::{FactId, Vocabulary, say_date, say_number};

/// The steps: each fact used with its value, each calculation with its result, the rounding at the end.
pub(super) fn of(
    rule: &Rule,
    result: Money,
    rounding: Rounding,
    vocabulary: &Vocabulary,
    given: &impl Fn(FactId) -> Given,
) -> Vec<Text> {
    let mut steps = Vec::new();
    for id in &rule.facts {
        let definition = vocabulary.get(*id);
        if let Given::Known(value) = given(*id) {
            let said = definition.say(&value);
            let label = &definition.label;
            steps.push(Text::new(
                format!("{}：{}", label.zh, said.zh),
                format!("{}: {}", label.en, said.en),
            ));
        }
    }
    calculation(&rule.typed, vocabulary, given, &mut steps);
    let (zh, en) = match rounding {
        Rounding::DownToFen => ("不足一分的舍去", "anything below a fen is dropped"),
        Rounding::HalfUpToFen => ("四舍五入到分", "rounded half up to the fen"),
        Rounding::DownToYuan => ("不足一元的舍去", "anything below a yuan is dropped"),
    };
    steps.push(Text::new(
        format!("{zh}：{result}元"),
        format!("{en}: {result} yuan"),
    ));
    steps
}

/// The parts first, then what is made of them.
fn calculation(
    typed: &Typed,
    vocabulary: &Vocabulary,
    given: &impl Fn(FactId) -> Given,
    steps: &mut Vec<Text>,
) {
    match &typed.node {
        Node::Arithmetic(_, left, right) => {
            calculation(left, vocabulary, given, steps);
            calculation(right, vocabulary, given, steps);
        }
        Node::Min(parts) | Node::Max(parts) => {
            parts
                .iter()
                .for_each(|part| calculation(part, vocabulary, given, steps));
        }
        Node::Negate(of) => calculation(of, vocabulary, given, steps),
        Node::If(when, then, otherwise) => match evaluate(when, given).as_boolean() {
            Some(true) => calculation(then, vocabulary, given, steps),
            Some(false) => calculation(otherwise, vocabulary, given, steps),
            None => {}
        },
        _ => return,
    }
    if let Some(value) = said(&evaluate(typed, given), &typed.kind) {
        let what = words(typed, vocabulary);
        steps.push(Text::new(
            format!("{} = {}", what.zh, value.zh),
            format!("{} = {}", what.en, value.en),
        ));
    }
}

/// The values that calculations give, in words.
fn said(answer: &Answer, kind: &Type) -> Option<Text> {
    match answer {
        Answer::Known(Value::Number(number)) => Some(say_number(*number, kind)),
        Answer::Known(Value::Date(day)) => Some(say_date(*day)),
        Answer::Known(Value::Months(months)) => Some(Text::new(
            format!("{months}个月"),
            format!("{months} months"),
        )),
        Answer::Known(Value::Days(days)) => {
            Some(Text::new(format!("{days}天"), format!("{days} days")))
        }
        _ => None,
    }
}
