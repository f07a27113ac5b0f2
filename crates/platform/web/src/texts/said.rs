//! A message with its values.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;
use fluent_bundle::{FluentArgs, FluentValue};
use kernel::{Moment, Money};

use super::{T, catalog, has_han};
use crate::html::Html;

/// Opens and closes a value that is Chinese on an English page, until the message is written as HTML.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// A message that waits for its values; `Display` writes it as plain text, which templates escape.
#[derive(Clone, Debug)]
pub struct With {
    t: T,
    key: Cow<'static, str>,
    values: Vec<(Cow<'static, str>, FluentValue<'static>)>,
}

impl With {
    pub(super) fn new(t: T, key: Cow<'static, str>) -> With {
        With {
            t,
            key,
            values: Vec::new(),
        }
    }

    /// A number: it chooses the plural and is written in groups of three.
    pub fn n(
        self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<FluentValue<'static>>,
    ) -> With {
        self.value(name, value.into())
    }

    /// A text, as it stands. Years and identifiers are texts: a number would be grouped.
    pub fn s(self, name: impl Into<Cow<'static, str>>, value: impl ToString) -> With {
        self.value(name, FluentValue::String(Cow::Owned(value.to_string())))
    }

    /// An amount with two decimals.
    pub fn money(self, name: impl Into<Cow<'static, str>>, value: Money) -> With {
        self.s(name, value)
    }

    /// A day in the reader's words.
    pub fn date(self, name: impl Into<Cow<'static, str>>, value: NaiveDate) -> With {
        let written = self.t.date(value);
        self.s(name, written)
    }

    /// A day and time in the reader's words.
    pub fn moment(self, name: impl Into<Cow<'static, str>>, value: Moment) -> With {
        let written = self.t.moment(value);
        self.s(name, written)
    }

    fn value(mut self, name: impl Into<Cow<'static, str>>, value: FluentValue<'static>) -> With {
        self.values.push((name.into(), value));
        self
    }

    /// The message as HTML: escaped, and on an English page every Chinese value marked with its language.
    /// For messages that carry names; not for attributes.
    pub fn html(&self) -> Html {
        let text = self.write(self.t.english());
        let mut out = String::with_capacity(text.len() + 32);
        for part in text.split_inclusive([OPEN, CLOSE]) {
            out.push_str(Html::escaped(part.trim_end_matches([OPEN, CLOSE])).as_str());
            match part.chars().next_back() {
                Some(OPEN) => out.push_str("<span lang=\"zh-CN\">"),
                Some(CLOSE) => out.push_str("</span>"),
                _ => {}
            }
        }
        Html::trusted(out)
    }

    fn write(&self, mark: bool) -> String {
        let mut args = FluentArgs::with_capacity(self.values.len());
        for (name, value) in &self.values {
            let value = match value {
                FluentValue::String(text) if mark && has_han(text) => {
                    FluentValue::from(format!("{OPEN}{text}{CLOSE}"))
                }
                other => other.clone(),
            };
            args.set(name.clone(), value);
        }
        catalog::of(self.t.lang()).write(&self.key, Some(&args))
    }
}

impl fmt::Display for With {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write(false))
    }
}
