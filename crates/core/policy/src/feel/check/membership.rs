//! Checking what stands on the right of `in`.

use super::{Checker, Found, shared};
use crate::feel::error::Problem;
use crate::feel::tree::{Comparison, Expr, Membership};
use crate::feel::typed::{Node, Test, Typed};
use crate::feel::types::Type;

impl Checker<'_> {
    pub(super) fn membership(&mut self, left: &Expr, tests: &[Membership]) -> Option<Node> {
        let found = self.infer(left)?;
        // A loose text is looked for among tags.
        let left = match found {
            Found::Typed(typed) => typed,
            Found::Text(text, at) => {
                let [Membership::Value(set)] = tests else {
                    return self.fail(Problem::LooseText(text), &at);
                };
                let set = self.typed(set, None)?;
                let Type::Tags(of) = &set.kind else {
                    return self.fail(Problem::LooseText(text), &at);
                };
                let tag = self.text_as(&text, &at, &Type::Choice(of.clone()))?;
                return Some(Node::In(Box::new(tag), vec![Test::Tagged(set)]));
            }
        };
        if matches!(left.kind, Type::Tags(_)) {
            self.ordered(Comparison::Equal, &left)?;
        }
        let checked: Vec<Option<Test>> = tests.iter().map(|test| self.test(&left, test)).collect();
        let tests = checked.into_iter().collect::<Option<Vec<Test>>>()?;
        Some(Node::In(Box::new(left), tests))
    }

    fn test(&mut self, left: &Typed, test: &Membership) -> Option<Test> {
        match test {
            Membership::Value(value) => {
                let value = self.beside(left, value)?;
                Some(if left.kind == Type::Region {
                    Test::Within(value)
                } else {
                    Test::Equal(value)
                })
            }
            Membership::Compare(comparison, value) => {
                let value = self.beside(left, value)?;
                self.ordered(*comparison, left)?;
                Some(Test::Compare(*comparison, value))
            }
            Membership::Range(bounds, low, high) => {
                let span = low.span.start..high.span.end;
                let (low, high) = (self.beside(left, low), self.beside(left, high));
                let (low, high) = (low?, high?);
                self.ordered(Comparison::Less, left)?;
                if let (Node::Value(low), Node::Value(high)) = (&low.node, &high.node) {
                    let order = low.order(high);
                    let both = bounds.low_included && bounds.high_included;
                    if order.is_some_and(|order| order.is_gt() || order.is_eq() && !both) {
                        return self.fail(Problem::EmptyRange, &span);
                    }
                }
                Some(Test::Range(*bounds, Box::new(low), Box::new(high)))
            }
        }
    }

    /// A value that is compared with `left`.
    fn beside(&mut self, left: &Typed, value: &Expr) -> Option<Typed> {
        let value = self.typed(value, Some(&left.kind))?;
        match shared(&left.kind, &value.kind) {
            Some(kind) => Some(value.of_kind(&kind)),
            None => {
                let span = value.span.clone();
                self.mismatch(&left.kind, &value.kind, "in", &span)
            }
        }
    }
}
