//! What may stand on the right of `in`: values, ranges, comparisons.

use winnow::Result;
use winnow::stream::Stream;

use super::error::FeelError;
use super::lex::{Kind, Token};
use super::parse::{Input, compare_sign, is_sign, missing, nested, sign, sum, unexpected};
use super::tree::{Bounds, Expr, Membership};

/// What stands on the right of `in`, and where it ends.
pub(super) fn memberships(input: &mut Input<'_>) -> Result<(Vec<Membership>, usize), FeelError> {
    nested(input, |input| match input.peek_token() {
        Some(Token {
            kind: Kind::Sign('['),
            ..
        }) => {
            input.next_token();
            let low = sum(input)?;
            let (range, end) = rest_of_range(input, true, low)?;
            Ok((vec![range], end))
        }
        Some(Token {
            kind: Kind::Sign('('),
            ..
        }) => {
            input.next_token();
            let first = membership(input)?;
            if let (Membership::Value(low), Some(Token { kind: Kind::To, .. })) =
                (&first, input.peek_token())
            {
                let (range, end) = rest_of_range(input, false, low.clone())?;
                return Ok((vec![range], end));
            }
            let mut tests = vec![first];
            loop {
                match input.peek_token() {
                    Some(Token {
                        kind: Kind::Sign(','),
                        ..
                    }) => {
                        input.next_token();
                        tests.push(membership(input)?);
                    }
                    _ => return Ok((tests, sign(input, ')')?.end)),
                }
            }
        }
        _ => {
            let test = membership(input)?;
            let end = match &test {
                Membership::Value(value) | Membership::Compare(_, value) => value.span.end,
                Membership::Range(_, _, high) => high.span.end,
            };
            Ok((vec![test], end))
        }
    })
}

fn membership(input: &mut Input<'_>) -> Result<Membership, FeelError> {
    if let Some(comparison) = compare_sign(input) {
        return Ok(Membership::Compare(comparison, sum(input)?));
    }
    if matches!(
        input.peek_token(),
        Some(Token {
            kind: Kind::Sign('['),
            ..
        })
    ) {
        input.next_token();
        let low = sum(input)?;
        return Ok(rest_of_range(input, true, low)?.0);
    }
    if let Some(range) = open_range(input) {
        return range;
    }
    Ok(Membership::Value(sum(input)?))
}

/// `(16..60]` inside a list. A bracket may also begin a calculation, so the way back is kept until the `..` is seen.
fn open_range(input: &mut Input<'_>) -> Option<Result<Membership, FeelError>> {
    if !is_sign(input, '(') {
        return None;
    }
    let (start, depth) = (input.checkpoint(), input.state.depth);
    input.next_token();
    if let Ok(low) = sum(input)
        && matches!(input.peek_token(), Some(Token { kind: Kind::To, .. }))
    {
        return Some(rest_of_range(input, false, low).map(|(range, _)| range));
    }
    input.reset(&start);
    input.state.depth = depth;
    None
}

fn rest_of_range(
    input: &mut Input<'_>,
    low_included: bool,
    low: Expr,
) -> Result<(Membership, usize), FeelError> {
    match input.next_token() {
        Some(Token { kind: Kind::To, .. }) => {}
        Some(token) => return Err(unexpected(token, "..")),
        None => return Err(missing(input, "..")),
    }
    let high = sum(input)?;
    let (high_included, end) = match input.next_token() {
        Some(Token {
            kind: Kind::Sign(']'),
            span,
        }) => (true, span.end),
        Some(Token {
            kind: Kind::Sign(')'),
            span,
        }) => (false, span.end),
        Some(token) => return Err(unexpected(token, "] , )")),
        None => return Err(missing(input, "] , )")),
    };
    Ok((
        Membership::Range(
            Bounds {
                low_included,
                high_included,
            },
            Box::new(low),
            Box::new(high),
        ),
        end,
    ))
}
