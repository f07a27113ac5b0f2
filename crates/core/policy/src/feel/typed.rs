//! The checked tree: every node has a type and means something over a vocabulary.

use super::tree::{Arithmetic, Bounds, Comparison, Span};
use super::types::Type;
use super::value::Value;
use crate::vocabulary::FactId;

/// A checked node.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// What stands there.
    pub node: Node,
    /// What it is worth.
    pub kind: Type,
    /// The words it came from.
    pub span: Span,
}

/// What a checked node is.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A value written in the rule.
    Value(Value),
    /// A fact.
    Fact(FactId),
    /// The opposite.
    Not(Box<Typed>),
    /// All of them.
    And(Vec<Typed>),
    /// One of them.
    Or(Vec<Typed>),
    /// A comparison of two values of one type.
    Compare(Comparison, Box<Typed>, Box<Typed>),
    /// Whether one of the tests holds.
    In(Box<Typed>, Vec<Test>),
    /// A calculation.
    Arithmetic(Arithmetic, Box<Typed>, Box<Typed>),
    /// The number or duration with the other sign.
    Negate(Box<Typed>),
    /// The least.
    Min(Vec<Typed>),
    /// The greatest.
    Max(Vec<Typed>),
    /// The second if the first holds, else the third.
    If(Box<Typed>, Box<Typed>, Box<Typed>),
    /// Whether the fact is known not to exist.
    Absent(FactId),
}

/// A test on the right of `in`.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// Equal to the value.
    Equal(Typed),
    /// Inside the range.
    Range(Bounds, Box<Typed>, Box<Typed>),
    /// Compares so with the value.
    Compare(Comparison, Typed),
    /// Among the tags.
    Tagged(Typed),
    /// The region or inside it.
    Within(Typed),
}

impl Typed {
    /// The same node of a type it was found to share.
    pub(super) fn of_kind(self, kind: &Type) -> Typed {
        Typed {
            kind: kind.clone(),
            ..self
        }
    }

    /// Calls `with` on every fact the expression speaks of, in the order written.
    pub fn each_fact(&self, with: &mut impl FnMut(FactId)) {
        match &self.node {
            Node::Value(_) => {}
            Node::Fact(id) | Node::Absent(id) => with(*id),
            Node::Not(of) | Node::Negate(of) => of.each_fact(with),
            Node::And(parts) | Node::Or(parts) | Node::Min(parts) | Node::Max(parts) => {
                parts.iter().for_each(|part| part.each_fact(with));
            }
            Node::Compare(_, left, right) | Node::Arithmetic(_, left, right) => {
                left.each_fact(with);
                right.each_fact(with);
            }
            Node::In(left, tests) => {
                left.each_fact(with);
                for test in tests {
                    match test {
                        Test::Equal(value)
                        | Test::Compare(_, value)
                        | Test::Tagged(value)
                        | Test::Within(value) => {
                            value.each_fact(with);
                        }
                        Test::Range(_, low, high) => {
                            low.each_fact(with);
                            high.each_fact(with);
                        }
                    }
                }
            }
            Node::If(when, then, otherwise) => {
                when.each_fact(with);
                then.each_fact(with);
                otherwise.each_fact(with);
            }
        }
    }
}
