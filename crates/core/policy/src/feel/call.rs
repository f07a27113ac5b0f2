//! The functions of the language, and the dates and durations they write.

use chrono::NaiveDate;
use winnow::Result;
use winnow::stream::Stream;

use super::error::{FeelError, Problem};
use super::parse::{Input, expression, is_sign, sign};
use super::tree::{Expr, ExprKind, Span};

/// A function of the language and its arguments.
pub(super) fn call(input: &mut Input<'_>, name: &str, start: Span) -> Result<Expr, FeelError> {
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
