//! The grammar: from words and signs to the tree. Recursion is limited, so no text can exhaust the stack.

use chrono::NaiveDate;
use winnow::Result;
use winnow::stream::{Stateful, Stream, TokenSlice};

use super::error::{FeelError, Problem};
use super::lex::{Kind, Token, lex};
use super::tree::{Arithmetic, Bounds, Comparison, Expr, ExprKind, Membership, Span};

/// The most characters a rule may have.
pub const MOST_CHARACTERS: usize = 2_000;
/// How deep a rule may be nested.
pub const MOST_DEPTH: usize = 24;

type Input<'t> = Stateful<TokenSlice<'t, Token>, State>;

#[derive(Clone, Copy, Debug)]
struct State {
    depth: usize,
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
fn expression(input: &mut Input<'_>) -> Result<Expr, FeelError> {
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

/// What stands on the right of `in`, and where it ends.
fn memberships(input: &mut Input<'_>) -> Result<(Vec<Membership>, usize), FeelError> {
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
    Ok(Membership::Value(sum(input)?))
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

fn sum(input: &mut Input<'_>) -> Result<Expr, FeelError> {
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

/// A function of the language and its arguments.
fn call(input: &mut Input<'_>, name: &str, start: Span) -> Result<Expr, FeelError> {
    sign(input, '(')?;
    let mut arguments = vec![expression(input)?];
    while is_sign(input, ',') {
        input.next_token();
        arguments.push(expression(input)?);
    }
    let span = start.start..sign(input, ')')?.end;
    let only = |mut arguments: Vec<Expr>| match (arguments.pop(), arguments.is_empty()) {
        (Some(argument), true) => Ok(Box::new(argument)),
        _ => Err(FeelError::new(
            Problem::OneArgument(name.to_owned()),
            span.clone(),
        )),
    };
    let kind = match name {
        "not" => ExprKind::Not(only(arguments)?),
        "min" => ExprKind::Min(arguments),
        "max" => ExprKind::Max(arguments),
        "absent" => ExprKind::Absent(only(arguments)?),
        _ => {
            let argument = only(arguments)?;
            let ExprKind::Text(text) = &argument.kind else {
                return Err(FeelError::new(
                    Problem::TextNeeded(name.to_owned()),
                    argument.span,
                ));
            };
            if name == "date" {
                date(text, &argument.span)?
            } else {
                duration(text, &argument.span)?
            }
        }
    };
    Ok(Expr { kind, span })
}

fn date(text: &str, span: &Span) -> Result<ExprKind, FeelError> {
    let bad = || FeelError::new(Problem::Date(text.to_owned()), span.clone());
    // chrono also reads "2021-4-2" and " 2021-04-02": only the full form is FEEL.
    if text.len() != 10 {
        return Err(bad());
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .map(ExprKind::Date)
        .map_err(|_| bad())
}

/// `P1Y`, `P6M`, `P1Y6M` or `P30D`.
fn duration(text: &str, span: &Span) -> Result<ExprKind, FeelError> {
    let read = |text: &str| -> Option<ExprKind> {
        let mut rest = text.strip_prefix('P')?;
        let mut part = |unit: char| -> Option<Option<i32>> {
            let Some((digits, after)) = rest.split_once(unit) else {
                return Some(None);
            };
            let fits = !digits.is_empty()
                && digits.len() <= 5
                && digits.bytes().all(|b| b.is_ascii_digit());
            if !fits {
                return None;
            }
            rest = after;
            digits.parse().ok().map(Some)
        };
        let years = part('Y')?;
        let months = part('M')?;
        let days = part('D')?;
        if !rest.is_empty() {
            return None;
        }
        match (years, months, days) {
            (None, None, Some(days)) => Some(ExprKind::Days(days)),
            (years, months, None) if years.is_some() || months.is_some() => Some(ExprKind::Months(
                years.unwrap_or(0) * 12 + months.unwrap_or(0),
            )),
            _ => None,
        }
    };
    read(text).ok_or_else(|| FeelError::new(Problem::Duration(text.to_owned()), span.clone()))
}

fn nested<T>(
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

fn compare_sign(input: &mut Input<'_>) -> Option<Comparison> {
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

fn is_sign(input: &Input<'_>, wanted: char) -> bool {
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

fn sign(input: &mut Input<'_>, wanted: char) -> Result<Span, FeelError> {
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

fn unexpected(token: &Token, expected: &'static str) -> FeelError {
    FeelError::new(Problem::Expected(expected), token.span.clone())
}

fn missing(input: &Input<'_>, expected: &'static str) -> FeelError {
    FeelError::new(Problem::Ended(expected), input.state.end..input.state.end)
}
