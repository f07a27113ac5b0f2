//! Checking calculations: units, dates and durations.

use super::{Checker, shared};
use crate::exact::Exact;
use crate::feel::error::Problem;
use crate::feel::tree::{Arithmetic, Expr, Span};
use crate::feel::typed::{Node, Typed};
use crate::feel::types::{Type, Unit};
use crate::feel::value::Value;

impl Checker<'_> {
    /// Several values of one type that has an order.
    pub(super) fn alike(&mut self, parts: &[Expr], operator: &str) -> Option<(Vec<Typed>, Type)> {
        let checked: Vec<Option<Typed>> = parts.iter().map(|part| self.typed(part, None)).collect();
        let typed = checked.into_iter().collect::<Option<Vec<Typed>>>()?;
        let mut kind = typed.first()?.kind.clone();
        for part in &typed {
            let span = part.span.clone();
            if !part.kind.has_order() {
                return self.fail(Problem::NoOrder(part.kind.words()), &span);
            }
            kind = match shared(&kind, &part.kind) {
                Some(kind) => kind,
                None => return self.mismatch(&kind, &part.kind, operator, &span),
            };
        }
        let typed = typed.into_iter().map(|part| part.of_kind(&kind)).collect();
        Some((typed, kind))
    }

    pub(super) fn calculation(
        &mut self,
        arithmetic: Arithmetic,
        left: &Expr,
        right: &Expr,
        span: &Span,
    ) -> Option<(Node, Type)> {
        let (left, right) = (self.typed(left, None), self.typed(right, None));
        let (left, right) = (left?, right?);
        let plain = |unit: &Unit| *unit == Unit::ANY || *unit == Unit::NONE;
        let kind = match (arithmetic, &left.kind, &right.kind) {
            (Arithmetic::Add | Arithmetic::Subtract, Type::Number(one), Type::Number(other)) => {
                one.shared(*other).map(Type::Number)
            }
            (Arithmetic::Multiply, Type::Number(one), Type::Number(other)) => {
                one.times(*other).map(Type::Number)
            }
            (Arithmetic::Divide, Type::Number(one), Type::Number(other)) => {
                one.per(*other).map(Type::Number)
            }
            (Arithmetic::Add | Arithmetic::Subtract, Type::Date, Type::Months | Type::Days) => {
                Some(Type::Date)
            }
            (Arithmetic::Add, Type::Months | Type::Days, Type::Date) => Some(Type::Date),
            (Arithmetic::Subtract, Type::Date, Type::Date) => Some(Type::Days),
            (Arithmetic::Add | Arithmetic::Subtract, Type::Months, Type::Months) => {
                Some(Type::Months)
            }
            (Arithmetic::Add | Arithmetic::Subtract, Type::Days, Type::Days) => Some(Type::Days),
            (Arithmetic::Multiply, Type::Number(unit), duration @ (Type::Months | Type::Days))
            | (Arithmetic::Multiply, duration @ (Type::Months | Type::Days), Type::Number(unit))
                if plain(unit) =>
            {
                Some(duration.clone())
            }
            _ => None,
        };
        let Some(kind) = kind else {
            return self.mismatch(&left.kind, &right.kind, arithmetic.sign(), span);
        };
        if arithmetic == Arithmetic::Divide && right.node == Node::Value(Value::Number(Exact::ZERO))
        {
            return self.fail(Problem::DivisionByZero, &right.span);
        }
        Some((
            Node::Arithmetic(arithmetic, Box::new(left), Box::new(right)),
            kind,
        ))
    }
}
