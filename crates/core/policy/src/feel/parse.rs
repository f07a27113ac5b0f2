//! The grammar: from words and signs to the tree. Recursion is limited, so no text can exhaust the stack.

use winnow::Result;
use winnow::stream::{Stateful, Stream, TokenSlice};

use super::call::call;
use super::error::{FeelError, Problem};
use super::lex::{Kind, Token, lex};
use super::membership::memberships;
use super::tree::{Arithmetic, Bounds, Comparison, Expr, ExprKind, Membership, Span};

/// The most characters a rule may have.
pub const MOST_CHARACTERS: usize = 2_000;
/// How deep a rule may be nested.
pub const MOST_DEPTH: usize = 24;

pub(super) type Input<'t> = Stateful<TokenSlice<'t, Token>, State>;

#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    pub(super) depth: usize,
    /// Where the rule ends, for errors about something that is missing.
    end: usize,
}

/// Reads a rule.
pub fn parse(text: &str) -> Result<Expr, FeelError> {
    let length = text.chars().count();
    if length > MOST_CHARACTERS {
        return Err(FeelError::new(Problem::TooLong { length }, 0..text.len()));
    }
    let tokens = lex(text)?;
    if tokens.is_empty() {
        return Err(FeelError::new(Problem::Empty, 0..text.len()));
    }
    let state = State {
        depth: 0,
        end: text.trim_end().len(),
    };
    let mut input = Stateful {
        input: TokenSlice::new(&tokens),
        state,
    };
    let expr = expression(&mut input)?;
    match input.peek_token() {
        None => Ok(expr),
        Some(token) => Err(unexpected(token, "and, or")),
    }
}

/// `if`, or alternatives.
pub(super) fn expression(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    nested(input, |input| {
        if is_word(input, "if") {
            choice(input)
        } else {
            alternatives(input)
        }
    })
}

fn choice(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    let start = word(input, "if")?;
    let when = expression(input)?;
    word(input, "then")?;
    let then = expression(input)?;
    word(input, "else")?;
    let otherwise = expression(input)?;
    let span = start.start..otherwise.span.end;
    Ok(Expr {
        kind: ExprKind::If(Box::new(when), Box::new(then), Box::new(otherwise)),
        span,
    })
}

fn alternatives(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    chain(input, "or", conjunction, ExprKind::Or)
}

fn conjunction(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    chain(input, "and", comparison, ExprKind::And)
}

fn chain(
    input: &mut Input<'_>,
    between: &'static str,
    part: fn(&mut Input<'_>) -> Result<Expr, FeelError>,
    whole: fn(Vec<Expr>) -> ExprKind,
) -> Result<Expr, FeelError> {
    let first = part(input)?;
    if !is_word(input, between) {
        return Ok(first);
    }
    let mut parts = vec![first];
    while is_word(input, between) {
        input.next_token();
        parts.push(part(input)?);
    }
    let span = parts[0].span.start..parts[parts.len() - 1].span.end;
    Ok(Expr {
        kind: whole(parts),
        span,
    })
}

fn comparison(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    let left = sum(input)?;
    let start = left.span.start;
    let made = if let Some(sign) = compare_sign(input) {
        let right = sum(input)?;
        let end = right.span.end;
        Expr {
            kind: ExprKind::Compare(sign, Box::new(left), Box::new(right)),
            span: start..end,
        }
    } else if is_word(input, "between") {
        input.next_token();
        let low = sum(input)?;
        word(input, "and")?;
        let high = sum(input)?;
        let end = high.span.end;
        let bounds = Bounds {
            low_included: true,
            high_included: true,
        };
        let range = Membership::Range(bounds, Box::new(low), Box::new(high));
        Expr {
            kind: ExprKind::In(Box::new(left), vec![range]),
            span: start..end,
        }
    } else if is_word(input, "in") {
        input.next_token();
        let (tests, end) = memberships(input)?;
        Expr {
            kind: ExprKind::In(Box::new(left), tests),
            span: start..end,
        }
    } else {
        return Ok(left);
    };
    match input.peek_token() {
        Some(Token {
            kind: Kind::Compare(_),
            span,
        }) => Err(FeelError::new(Problem::ChainedComparison, span.clone())),
        Some(Token {
            kind: Kind::Word(word),
            span,
        }) if word == "in" || word == "between" => {
            Err(FeelError::new(Problem::ChainedComparison, span.clone()))
        }
        _ => Ok(made),
    }
}

pub(super) fn sum(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    calculation(
        input,
        product,
        &[('+', Arithmetic::Add), ('-', Arithmetic::Subtract)],
    )
}

fn product(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    calculation(
        input,
        factor,
        &[('*', Arithmetic::Multiply), ('/', Arithmetic::Divide)],
    )
}

fn calculation(
    input: &mut Input<'_>,
    part: fn(&mut Input<'_>) -> Result<Expr, FeelError>,
    signs: &[(char, Arithmetic)],
) -> Result<Expr, FeelError> {
    let mut left = part(input)?;
    // A long chain of calculations leans to the left and is walked recursively later: it counts as depth.
    let mut links = 0;
    loop {
        let Some(Token {
            kind: Kind::Sign(c),
            span,
        }) = input.peek_token()
        else {
            return Ok(left);
        };
        let Some((_, arithmetic)) = signs.iter().find(|(sign, _)| *sign == *c) else {
            return Ok(left);
        };
        links += 1;
        if input.state.depth + links > MOST_DEPTH {
            return Err(FeelError::new(Problem::TooDeep, span.clone()));
        }
        input.next_token();
        let right = part(input)?;
        let span = left.span.start..right.span.end;
        left = Expr {
            kind: ExprKind::Arithmetic(*arithmetic, Box::new(left), Box::new(right)),
            span,
        };
    }
}

fn factor(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    if let Some(Token {
        kind: Kind::Sign('-'),
        span,
    }) = input.peek_token()
    {
        input.next_token();
        return nested(input, |input| {
            let of = factor(input)?;
            let span = span.start..of.span.end;
            Ok(Expr {
                kind: ExprKind::Negate(Box::new(of)),
                span,
            })
        });
    }
    primary(input)
}

fn primary(input: &mut Input<'_>) -> Result<Expr, FeelError> {
    const WHAT: &str = "a value, a fact, (";
    let Some(token) = input.next_token() else {
        return Err(missing(input, WHAT));
    };
    let span = token.span.clone();
    let kind = match &token.kind {
        Kind::Number(number) => ExprKind::Number(*number),
        Kind::Text(text) => ExprKind::Text(text.clone()),
        Kind::Sign('(') => {
            let inner = expression(input)?;
            let end = sign(input, ')')?.end;
            return Ok(Expr {
                span: span.start..end,
                ..inner
            });
        }
        Kind::Word(word) => match word.as_str() {
            "true" => ExprKind::Boolean(true),
            "false" => ExprKind::Boolean(false),
            "not" | "min" | "max" | "absent" | "date" | "duration" => {
                return call(input, word, span);
            }
            "and" | "or" | "in" | "between" | "then" | "else" | "if" => {
                return Err(unexpected(token, WHAT));
            }
            "null" | "for" | "some" | "every" | "return" | "satisfies" | "instance" | "of"
            | "function" | "external" => {
                return Err(FeelError::new(Problem::Unsupported(word.clone()), span));
            }
            name if is_sign(input, '(') => {
                return Err(FeelError::new(Problem::NoFunction(name.to_owned()), span));
            }
            name => ExprKind::Name(name.to_owned()),
        },
        Kind::Sign(_) | Kind::Compare(_) | Kind::To => return Err(unexpected(token, WHAT)),
    };
    Ok(Expr { kind, span })
}

pub(super) fn nested<T>(
    input: &mut Input<'_>,
    inner: impl FnOnce(&mut Input<'_>) -> Result<T, FeelError>,
) -> Result<T, FeelError> {
    input.state.depth += 1;
    if input.state.depth > MOST_DEPTH {
        let span = input
            .peek_token()
            .map_or(input.state.end..input.state.end, |token| token.span.clone());
        return Err(FeelError::new(Problem::TooDeep, span));
    }
    let made = inner(input)?;
    input.state.depth -= 1;
    Ok(made)
}

pub(super) fn compare_sign(input: &mut Input<'_>) -> Option<Comparison> {
    match input.peek_token() {
        Some(Token {
            kind: Kind::Compare(comparison),
            ..
        }) => {
            input.next_token();
            Some(*comparison)
        }
        _ => None,
    }
}

fn is_word(input: &Input<'_>, wanted: &str) -> bool {
    matches!(input.peek_token(), Some(Token { kind: Kind::Word(word), .. }) if word == wanted)
}

pub(super) fn is_sign(input: &Input<'_>, wanted: char) -> bool {
    matches!(input.peek_token(), Some(Token { kind: Kind::Sign(sign), .. }) if *sign == wanted)
}

fn word(input: &mut Input<'_>, wanted: &'static str) -> Result<Span, FeelError> {
    match input.next_token() {
        Some(Token {
            kind: Kind::Word(word),
            span,
        }) if word == wanted => Ok(span.clone()),
        Some(token) => Err(unexpected(token, wanted)),
        None => Err(missing(input, wanted)),
    }
}

pub(super) fn sign(input: &mut Input<'_>, wanted: char) -> Result<Span, FeelError> {
    let name = match wanted {
        '(' => "(",
        _ => ")",
    };
    match input.next_token() {
        Some(Token {
            kind: Kind::Sign(sign),
            span,
        }) if *sign == wanted => Ok(span.clone()),
        Some(token) => Err(unexpected(token, name)),
        None => Err(missing(input, name)),
    }
}

pub(super) fn unexpected(token: &Token, expected: &'static str) -> FeelError {
    FeelError::new(Problem::Expected(expected), token.span.clone())
}

pub(super) fn missing(input: &Input<'_>, expected: &'static str) -> FeelError {
    FeelError::new(Problem::Ended(expected), input.state.end..input.state.end)
}
