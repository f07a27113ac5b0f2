//! From text to words and signs. Full-width signs, which a Chinese keyboard gives unasked, are answered with the sign that is meant.

use winnow::Result;
use winnow::prelude::*;
use winnow::stream::{LocatingSlice, Location, Stream};
use winnow::token::take_while;

use super::error::{FeelError, Problem};
use super::tree::{Comparison, Span};
use crate::exact::Exact;

/// A word or sign with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub kind: Kind,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Number(Exact),
    Text(String),
    /// A name or a word of the language; which of both the grammar knows.
    Word(String),
    Compare(Comparison),
    Sign(char),
    /// `..`
    To,
}

type Input<'a> = LocatingSlice<&'a str>;

/// Cuts a rule into words and signs.
pub fn lex(text: &str) -> Result<Vec<Token>, FeelError> {
    let mut input = LocatingSlice::new(text);
    let mut tokens = Vec::new();
    loop {
        blank(&mut input)?;
        if input.is_empty() {
            return Ok(tokens);
        }
        tokens.push(token(&mut input)?);
    }
}

fn blank(input: &mut Input<'_>) -> Result<(), FeelError> {
    take_while(0.., |c: char| c.is_whitespace())
        .void()
        .parse_next(input)
}

fn token(input: &mut Input<'_>) -> Result<Token, FeelError> {
    let start = input.current_token_start();
    let Some(first) = input.peek_token() else {
        return Err(FeelError::new(Problem::Empty, start..start));
    };
    let kind = match first {
        '"' => quoted(input, start)?,
        c if c.is_ascii_digit() => number(input, start)?,
        '.' if !input.starts_with("..") => number(input, start)?,
        c if is_name_start(c) => Kind::Word(
            take_while(1.., is_name)
                .map(str::to_owned)
                .parse_next(input)?,
        ),
        _ => sign(input, start, first)?,
    };
    Ok(Token {
        kind,
        span: start..input.previous_token_end(),
    })
}

fn sign(input: &mut Input<'_>, start: usize, first: char) -> Result<Kind, FeelError> {
    const SIGNS: [(&str, Kind); 7] = [
        ("!=", Kind::Compare(Comparison::NotEqual)),
        ("<=", Kind::Compare(Comparison::LessOrEqual)),
        (">=", Kind::Compare(Comparison::GreaterOrEqual)),
        ("=", Kind::Compare(Comparison::Equal)),
        ("<", Kind::Compare(Comparison::Less)),
        (">", Kind::Compare(Comparison::Greater)),
        ("..", Kind::To),
    ];
    let here = start..start + first.len_utf8();
    if input.starts_with("**") {
        return Err(FeelError::new(
            Problem::Unsupported("**".to_owned()),
            start..start + 2,
        ));
    }
    if input.starts_with("==") {
        return Err(FeelError::new(
            Problem::Instead {
                found: "==".to_owned(),
                meant: "=",
            },
            start..start + 2,
        ));
    }
    for (written, kind) in SIGNS {
        if input.starts_with(written) {
            input.next_slice(written.len());
            return Ok(kind);
        }
    }
    if "()[],+-*/".contains(first) {
        input.next_token();
        return Ok(Kind::Sign(first));
    }
    let meant = match first {
        '（' => "(",
        '）' => ")",
        '【' | '［' => "[",
        '】' | '］' => "]",
        '，' | '、' => ",",
        '“' | '”' | '‘' | '’' | '＂' | '「' | '」' | '\'' => "\"",
        '＝' => "=",
        '＜' | '〈' => "<",
        '＞' | '〉' => ">",
        '≤' | '≦' => "<=",
        '≥' | '≧' => ">=",
        '≠' => "!=",
        '＋' => "+",
        '－' | '—' | '–' | '−' => "-",
        '×' | '＊' => "*",
        '÷' | '／' => "/",
        '&' => "and",
        '|' => "or",
        '!' => "not",
        '…' => "..",
        _ => return Err(FeelError::new(Problem::Character(first), here)),
    };
    Err(FeelError::new(
        Problem::Instead {
            found: first.to_string(),
            meant,
        },
        here,
    ))
}

fn number(input: &mut Input<'_>, start: usize) -> Result<Kind, FeelError> {
    let whole = take_while(0.., |c: char| c.is_ascii_digit()).parse_next(input)?;
    let mut text = whole.to_owned();
    // `16..60` is a range: only a single point belongs to the number.
    if input.starts_with(".") && !input.starts_with("..") {
        input.next_token();
        text.push('.');
        text.push_str(take_while(0.., |c: char| c.is_ascii_digit()).parse_next(input)?);
    }
    let rest = take_while(0.., is_name).parse_next(input)?;
    let span = start..input.previous_token_end();
    match Exact::parse(&text) {
        Some(number) if rest.is_empty() => Ok(Kind::Number(number)),
        _ => Err(FeelError::new(
            Problem::Number(format!("{text}{rest}")),
            span,
        )),
    }
}

fn quoted(input: &mut Input<'_>, start: usize) -> Result<Kind, FeelError> {
    input.next_token();
    let mut text = String::new();
    loop {
        let at = input.current_token_start();
        match input.next_token() {
            Some('"') => return Ok(Kind::Text(text)),
            Some('\\') => match input.next_token() {
                Some(c @ ('"' | '\\')) => text.push(c),
                Some(_) | None => {
                    let end = input.previous_token_end();
                    return Err(FeelError::new(Problem::Escape, at..end));
                }
            },
            Some(c) => text.push(c),
            None => {
                return Err(FeelError::new(
                    Problem::OpenText,
                    start..input.previous_token_end(),
                ));
            }
        }
    }
}

/// What may begin a name: a letter of any script or `_`.
pub fn is_name_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

/// What may stand inside a name.
pub fn is_name(c: char) -> bool {
    is_name_start(c) || c.is_ascii_digit()
}
