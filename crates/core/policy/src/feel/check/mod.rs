//! The type checker: from the tree as written to a tree that means something over a vocabulary. It reports every error it can find, not only the first.

mod arithmetic;
mod membership;

use std::sync::Arc;

use kernel::{RegionCode, SkillLevel, Text};

use super::error::{FeelError, Problem};
use super::tree::{Comparison, Expr, ExprKind, Span};
use super::typed::{Node, Typed};
use super::types::{Type, Unit};
use super::value::Value;
use crate::vocabulary::{FactId, Vocabulary, nearest};

/// Checks a rule that must be of the type `wanted`.
pub fn check(expr: &Expr, vocabulary: &Vocabulary, wanted: &Type) -> Result<Typed, Vec<FeelError>> {
    let mut checker = Checker {
        vocabulary,
        errors: Vec::new(),
    };
    let typed = checker
        .typed(expr, Some(wanted))
        .and_then(|typed| checker.wanted(typed, wanted));
    match (typed, checker.errors.is_empty()) {
        (Some(typed), true) => Ok(typed),
        _ => Err(checker.errors),
    }
}

struct Checker<'v> {
    vocabulary: &'v Vocabulary,
    errors: Vec<FeelError>,
}

/// A text that has no type yet, or a checked node.
enum Found {
    Typed(Typed),
    Text(String, Span),
}

impl Checker<'_> {
    fn fail<T>(&mut self, problem: Problem, span: &Span) -> Option<T> {
        self.errors.push(FeelError::new(problem, span.clone()));
        None
    }

    fn wanted(&mut self, typed: Typed, wanted: &Type) -> Option<Typed> {
        let fits = match (&typed.kind, wanted) {
            (Type::Number(found), Type::Number(unit)) => {
                if found.shared(*unit).is_some() {
                    return Some(Typed {
                        kind: wanted.clone(),
                        ..typed
                    });
                }
                false
            }
            (found, wanted) => found == wanted,
        };
        if fits {
            return Some(typed);
        }
        let span = typed.span.clone();
        self.fail(
            Problem::Needed {
                needed: wanted.words(),
                found: typed.kind.words(),
            },
            &span,
        )
    }

    /// A node that has a type; a loose text takes the type `hint`.
    fn typed(&mut self, expr: &Expr, hint: Option<&Type>) -> Option<Typed> {
        match self.infer(expr)? {
            Found::Typed(typed) => Some(typed),
            Found::Text(text, span) => match hint {
                Some(kind) => self.text_as(&text, &span, kind),
                None => self.fail(Problem::LooseText(text), &span),
            },
        }
    }

    fn boolean(&mut self, expr: &Expr) -> Option<Typed> {
        let typed = self.typed(expr, None)?;
        self.wanted(typed, &Type::Boolean)
    }

    fn booleans(&mut self, parts: &[Expr]) -> Option<Vec<Typed>> {
        // Each part is checked even when one before it failed, so that every error is reported.
        let checked: Vec<Option<Typed>> = parts.iter().map(|part| self.boolean(part)).collect();
        checked.into_iter().collect()
    }

    fn infer(&mut self, expr: &Expr) -> Option<Found> {
        let span = &expr.span;
        let (node, kind) = match &expr.kind {
            ExprKind::Text(text) => return Some(Found::Text(text.clone(), span.clone())),
            ExprKind::Boolean(value) => (Node::Value(Value::Boolean(*value)), Type::Boolean),
            ExprKind::Number(number) => {
                (Node::Value(Value::Number(*number)), Type::Number(Unit::ANY))
            }
            ExprKind::Date(day) => (Node::Value(Value::Date(*day)), Type::Date),
            ExprKind::Months(months) => (Node::Value(Value::Months(*months)), Type::Months),
            ExprKind::Days(days) => (Node::Value(Value::Days(*days)), Type::Days),
            ExprKind::Name(name) => {
                let id = self.fact(name, span)?;
                (Node::Fact(id), self.vocabulary.get(id).kind.clone())
            }
            ExprKind::Not(of) => (Node::Not(Box::new(self.boolean(of)?)), Type::Boolean),
            ExprKind::And(parts) => (Node::And(self.booleans(parts)?), Type::Boolean),
            ExprKind::Or(parts) => (Node::Or(self.booleans(parts)?), Type::Boolean),
            ExprKind::Compare(comparison, left, right) => {
                let (left, right) = self.pair(left, right, comparison.sign(), span)?;
                self.ordered(*comparison, &left)?;
                (
                    Node::Compare(*comparison, Box::new(left), Box::new(right)),
                    Type::Boolean,
                )
            }
            ExprKind::In(left, tests) => (self.membership(left, tests)?, Type::Boolean),
            ExprKind::Arithmetic(arithmetic, left, right) => {
                self.calculation(*arithmetic, left, right, span)?
            }
            ExprKind::Negate(of) => {
                let of = self.typed(of, None)?;
                match of.kind {
                    Type::Number(_) | Type::Months | Type::Days => {
                        let kind = of.kind.clone();
                        (Node::Negate(Box::new(of)), kind)
                    }
                    _ => {
                        let needed = Type::Number(Unit::NONE).words();
                        return self.fail(
                            Problem::Needed {
                                needed,
                                found: of.kind.words(),
                            },
                            span,
                        );
                    }
                }
            }
            ExprKind::Min(parts) => {
                let (parts, kind) = self.alike(parts, "min")?;
                (Node::Min(parts), kind)
            }
            ExprKind::Max(parts) => {
                let (parts, kind) = self.alike(parts, "max")?;
                (Node::Max(parts), kind)
            }
            ExprKind::If(when, then, otherwise) => {
                let when = self.boolean(when);
                let (then, otherwise) = self.pair(then, otherwise, "if", span)?;
                let kind = shared(&then.kind, &otherwise.kind)?;
                (
                    Node::If(Box::new(when?), Box::new(then), Box::new(otherwise)),
                    kind,
                )
            }
            ExprKind::Absent(of) => {
                let ExprKind::Name(name) = &of.kind else {
                    return self.fail(Problem::AbsentOfFact, &of.span);
                };
                let id = self.fact(name, &of.span)?;
                if self.vocabulary.get(id).kind == Type::Boolean {
                    return self.fail(Problem::AbsentOfBoolean, &of.span);
                }
                (Node::Absent(id), Type::Boolean)
            }
        };
        Some(Found::Typed(Typed {
            node,
            kind,
            span: span.clone(),
        }))
    }

    fn fact(&mut self, name: &str, span: &Span) -> Option<FactId> {
        match self.vocabulary.find(name) {
            Some(id) => Some(id),
            None => {
                let nearest = self.vocabulary.nearest(name);
                self.fail(
                    Problem::UnknownFact {
                        name: name.to_owned(),
                        nearest,
                    },
                    span,
                )
            }
        }
    }

    /// Two sides of one type.
    fn pair(
        &mut self,
        left: &Expr,
        right: &Expr,
        operator: &str,
        span: &Span,
    ) -> Option<(Typed, Typed)> {
        let (left, right) = (self.infer(left), self.infer(right));
        let (left, right) = match (left?, right?) {
            (Found::Typed(left), Found::Typed(right)) => (left, right),
            (Found::Typed(left), Found::Text(text, at)) => {
                let right = self.text_as(&text, &at, &left.kind)?;
                (left, right)
            }
            (Found::Text(text, at), Found::Typed(right)) => {
                let left = self.text_as(&text, &at, &right.kind)?;
                (left, right)
            }
            (Found::Text(text, at), Found::Text(..)) => {
                return self.fail(Problem::LooseText(text), &at);
            }
        };
        match shared(&left.kind, &right.kind) {
            // A written number takes the unit of what it stands beside.
            Some(kind) => Some((left.of_kind(&kind), right.of_kind(&kind))),
            None => self.mismatch(&left.kind, &right.kind, operator, span),
        }
    }

    fn mismatch<T>(&mut self, left: &Type, right: &Type, operator: &str, span: &Span) -> Option<T> {
        let operator = operator.to_owned();
        let problem = match (left, right) {
            (Type::Level, Type::Number(_)) | (Type::Number(_), Type::Level) => {
                Problem::LevelAsNumber
            }
            (Type::Number(left), Type::Number(right)) => Problem::Units {
                left: left.to_string(),
                right: right.to_string(),
                operator,
            },
            _ => Problem::Mismatch {
                left: left.words(),
                right: right.words(),
                operator,
            },
        };
        self.fail(problem, span)
    }

    fn ordered(&mut self, comparison: Comparison, left: &Typed) -> Option<()> {
        let equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        // A set of tags is not compared with anything: what is asked of it is what is in it.
        if matches!(left.kind, Type::Tags(_)) {
            let words = left.kind.words();
            let needed = Text::new(
                "\"某标签\" in 标签集 这样的写法",
                "a question like \"tag\" in tags",
            );
            return self.fail(
                Problem::Needed {
                    needed,
                    found: words,
                },
                &left.span,
            );
        }
        if equality || left.kind.has_order() {
            return Some(());
        }
        self.fail(Problem::NoOrder(left.kind.words()), &left.span)
    }

    /// A text read as a value of the type `kind`.
    fn text_as(&mut self, text: &str, span: &Span, kind: &Type) -> Option<Typed> {
        let made = |value: Value, kind: &Type| Typed {
            node: Node::Value(value),
            kind: kind.clone(),
            span: span.clone(),
        };
        match kind {
            Type::Choice(fact) => {
                let definition = self.vocabulary.find(fact).map(|id| self.vocabulary.get(id));
                match definition.and_then(|definition| definition.choice(text)) {
                    Some(place) => Some(made(Value::Choice(place), kind)),
                    None => {
                        let known = definition.map_or(&[][..], |definition| &definition.values);
                        let words = known
                            .iter()
                            .flat_map(|value| [value.words.zh.as_str(), value.id.as_str()]);
                        let nearest = nearest(text, words);
                        self.unknown_value(text, fact, nearest, span)
                    }
                }
            }
            Type::Level => match SkillLevel::from_text(text) {
                Ok(level) => Some(made(Value::Level(level), kind)),
                Err(_) => self.fail(Problem::UnknownLevel(text.to_owned()), span),
            },
            Type::Region => match RegionCode::parse(text) {
                Ok(region) => Some(made(Value::Region(region), kind)),
                Err(_) => self.fail(Problem::UnknownRegion(text.to_owned()), span),
            },
            other => {
                let found = Text::new(format!("文字“{text}”"), format!("the text “{text}”"));
                self.fail(
                    Problem::Needed {
                        needed: other.words(),
                        found,
                    },
                    span,
                )
            }
        }
    }

    fn unknown_value<T>(
        &mut self,
        value: &str,
        fact: &Arc<str>,
        nearest: Option<String>,
        span: &Span,
    ) -> Option<T> {
        self.fail(
            Problem::UnknownValue {
                value: value.to_owned(),
                fact: fact.to_string(),
                nearest,
            },
            span,
        )
    }
}

/// The type that values of both types have.
fn shared(left: &Type, right: &Type) -> Option<Type> {
    match (left, right) {
        (Type::Number(left), Type::Number(right)) => left.shared(*right).map(Type::Number),
        _ => (left == right).then(|| left.clone()),
    }
}
