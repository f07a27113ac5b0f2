//! A rule as a sentence, in both languages, for people who do not read FEEL.

use kernel::{Lang, Text};

use super::tree::{Arithmetic, Comparison};
use super::typed::{Node, Test, Typed};
use super::types::Type;
use super::value::Value;
use crate::vocabulary::{Vocabulary, say_date, say_number};

/// The sentence.
pub fn words(typed: &Typed, vocabulary: &Vocabulary) -> Text {
    let side = |lang| Speaker { vocabulary, lang }.say(typed);
    Text {
        zh: side(Lang::Zh),
        en: side(Lang::En),
    }
}

struct Speaker<'v> {
    vocabulary: &'v Vocabulary,
    lang: Lang,
}

impl Speaker<'_> {
    fn pick<'t>(&self, zh: &'t str, en: &'t str) -> &'t str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    fn say(&self, typed: &Typed) -> String {
        match &typed.node {
            Node::Value(value) => self.value(value, &typed.kind),
            Node::Fact(id) => self.vocabulary.get(*id).label.get(self.lang).to_owned(),
            Node::Absent(id) => {
                let label = self.vocabulary.get(*id).label.get(self.lang);
                match self.lang {
                    Lang::Zh => format!("没有{label}"),
                    Lang::En => format!("no {label}"),
                }
            }
            Node::Not(of) => match self.lang {
                Lang::Zh => format!("不是“{}”", self.say(of)),
                Lang::En => format!("not “{}”", self.say(of)),
            },
            Node::And(parts) => self.list(parts, self.pick("，且", ", and "), Node::is_or),
            Node::Or(parts) => self.list(parts, self.pick("，或", ", or "), Node::is_and),
            Node::Compare(comparison, left, right) => {
                format!(
                    "{}{}{}",
                    self.say(left),
                    self.sign(*comparison, &left.kind),
                    self.say(right)
                )
            }
            Node::In(left, tests) => {
                if let [Test::Tagged(tags)] = &tests[..] {
                    return format!(
                        "{}{}{}",
                        self.say(tags),
                        self.pick("包括", " include "),
                        self.say(left)
                    );
                }
                format!("{}{}", self.say(left), self.tests(tests, &left.kind))
            }
            Node::Arithmetic(arithmetic, left, right) => {
                let sign = match arithmetic {
                    Arithmetic::Add => " + ",
                    Arithmetic::Subtract => " − ",
                    Arithmetic::Multiply => " × ",
                    Arithmetic::Divide => " ÷ ",
                };
                format!("{}{sign}{}", self.factor(left), self.factor(right))
            }
            Node::Negate(of) => format!("−{}", self.factor(of)),
            Node::Min(parts) => {
                format!(
                    "{}{}",
                    self.items(parts),
                    self.pick("中较低的", ", whichever is less")
                )
            }
            Node::Max(parts) => {
                format!(
                    "{}{}",
                    self.items(parts),
                    self.pick("中较高的", ", whichever is more")
                )
            }
            Node::If(when, then, otherwise) => match self.lang {
                Lang::Zh => format!(
                    "{}时为{}，否则为{}",
                    self.say(when),
                    self.say(then),
                    self.say(otherwise)
                ),
                Lang::En => format!(
                    "if {}: {}, else {}",
                    self.say(when),
                    self.say(then),
                    self.say(otherwise)
                ),
            },
        }
    }

    fn value(&self, value: &Value, kind: &Type) -> String {
        let text = match (value, kind) {
            (Value::Number(number), kind) => say_number(*number, kind),
            (Value::Date(day), _) => say_date(*day),
            (value, Type::Choice(fact)) => match self.vocabulary.find(fact) {
                Some(id) => {
                    let text = self.vocabulary.get(id).say(value);
                    Text::new(format!("“{}”", text.zh), format!("“{}”", text.en))
                }
                None => Text::default(),
            },
            (Value::Boolean(true), _) => Text::new("是", "yes"),
            (Value::Boolean(false), _) => Text::new("否", "no"),
            (Value::Months(months), _) => {
                Text::new(format!("{months}个月"), format!("{months} months"))
            }
            (Value::Days(days), _) => Text::new(format!("{days}天"), format!("{days} days")),
            (Value::Level(level), _) => Text::new(level.zh(), level.en()),
            (Value::Region(region), _) => Text::new(region.to_string(), region.to_string()),
            // Only a fact has a value that needs its list.
            (Value::Choice(_) | Value::Tags(_), _) => Text::default(),
        };
        text.get(self.lang).to_owned()
    }

    fn sign(&self, comparison: Comparison, kind: &Type) -> &'static str {
        let (zh, en) = match (comparison, kind) {
            (Comparison::Equal, _) => ("为", " is "),
            (Comparison::NotEqual, _) => ("不为", " is not "),
            (Comparison::Less, Type::Date) => ("早于", " is before "),
            (Comparison::LessOrEqual, Type::Date) => ("不晚于", " is not after "),
            (Comparison::Greater, Type::Date) => ("晚于", " is after "),
            (Comparison::GreaterOrEqual, Type::Date) => ("不早于", " is not before "),
            (Comparison::Less, _) => ("低于", " is below "),
            (Comparison::LessOrEqual, _) => ("不超过", " is at most "),
            (Comparison::Greater, _) => ("高于", " is above "),
            (Comparison::GreaterOrEqual, _) => ("不低于", " is at least "),
        };
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// What comes after the thing tested; values alone share one "is".
    fn tests(&self, tests: &[Test], kind: &Type) -> String {
        let or = self.pick("或", " or ");
        let values: Option<Vec<String>> = tests
            .iter()
            .map(|test| match test {
                Test::Equal(value) => Some(self.say(value)),
                _ => None,
            })
            .collect();
        match values {
            Some(values) => format!("{}{}", self.pick("为", " is "), values.join(or)),
            None => {
                let tests: Vec<String> = tests.iter().map(|test| self.test(test, kind)).collect();
                tests.join(self.pick("，或", " or"))
            }
        }
    }

    fn test(&self, test: &Test, kind: &Type) -> String {
        match test {
            Test::Equal(value) => format!("{}{}", self.pick("为", " is "), self.say(value)),
            Test::Compare(comparison, value) => {
                format!("{}{}", self.sign(*comparison, kind), self.say(value))
            }
            Test::Tagged(tags) => format!("{}{}", self.pick("属于", " is among "), self.say(tags)),
            Test::Within(region) => format!("{}{}", self.pick("在", " is in "), self.say(region)),
            Test::Range(bounds, low, high) => {
                let (low, high) = (self.say(low), self.say(high));
                match (self.lang, bounds.low_included, bounds.high_included) {
                    (Lang::Zh, true, true) => format!("在{low}至{high}之间"),
                    (Lang::Zh, low_in, high_in) => {
                        let part = |included: bool| if included { "含" } else { "不含" };
                        format!(
                            "在{low}（{}）至{high}（{}）之间",
                            part(low_in),
                            part(high_in)
                        )
                    }
                    (Lang::En, true, true) => format!(" is from {low} to {high}"),
                    (Lang::En, low_in, high_in) => {
                        let part =
                            |included: bool| if included { "included" } else { "not included" };
                        format!(
                            " is from {low} ({}) to {high} ({})",
                            part(low_in),
                            part(high_in)
                        )
                    }
                }
            }
        }
    }

    fn list(&self, parts: &[Typed], between: &str, in_brackets: fn(&Node) -> bool) -> String {
        let said = parts.iter().map(|part| {
            let said = self.say(part);
            if in_brackets(&part.node) {
                self.in_brackets(&said)
            } else {
                said
            }
        });
        said.collect::<Vec<_>>().join(between)
    }

    fn items(&self, parts: &[Typed]) -> String {
        parts
            .iter()
            .map(|part| self.say(part))
            .collect::<Vec<_>>()
            .join(self.pick("与", " or "))
    }

    fn factor(&self, typed: &Typed) -> String {
        let said = self.say(typed);
        match typed.node {
            Node::Value(_) | Node::Fact(_) => said,
            _ => self.in_brackets(&said),
        }
    }

    fn in_brackets(&self, said: &str) -> String {
        match self.lang {
            Lang::Zh => format!("（{said}）"),
            Lang::En => format!("({said})"),
        }
    }
}

impl Node {
    fn is_or(&self) -> bool {
        matches!(self, Node::Or(_))
    }

    fn is_and(&self) -> bool {
        matches!(self, Node::And(_))
    }
}
