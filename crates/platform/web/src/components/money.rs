//! Yuan, and strips whose parts add up to their first cell.

use askama::Template;
use kernel::Money;

use super::Tag;
use crate::T;
use crate::html::{Html, component};

/// An amount with its unit, for running text and heads. In a table the unit stands once in the column's head.
#[derive(Clone, Debug, Template)]
#[template(path = "components/amount.html")]
pub struct Amount {
    t: T,
    amount: Money,
    big: bool,
}

component!(Amount, MoneyStrip);

impl Amount {
    /// With two decimals.
    pub fn new(t: T, amount: Money) -> Amount {
        Amount {
            t,
            amount,
            big: false,
        }
    }

    /// Larger; once on a page.
    pub fn big(mut self) -> Amount {
        self.big = true;
        self
    }
}

/// One cell of a strip.
#[derive(Clone, Debug)]
pub struct MoneyCell {
    head: Html,
    figure: String,
    unit: String,
    apart: bool,
    key: Option<u8>,
    href: Option<String>,
}

impl MoneyCell {
    /// A figure in yuan under a plain head.
    pub fn yuan(t: T, head: &str, amount: Money) -> MoneyCell {
        MoneyCell::figure(
            Html::escaped(head),
            amount.to_string(),
            t.say("web-yuan").into_owned(),
        )
    }

    /// A figure in yuan under a state and a count: 符合　30 人.
    pub fn state(t: T, tag: &Tag, count: &str, amount: Money) -> MoneyCell {
        let head = Html::join([Html::of(tag), Html::escaped(&format!("\u{3000}{count}"))]);
        MoneyCell::figure(head, amount.to_string(), t.say("web-yuan").into_owned())
    }

    /// Any figure with its unit: 24 行.
    pub fn figure(head: Html, figure: impl Into<String>, unit: impl Into<String>) -> MoneyCell {
        MoneyCell {
            head,
            figure: figure.into(),
            unit: unit.into(),
            apart: false,
            key: None,
            href: None,
        }
    }

    /// A figure that is not part of the sum, set apart at the end.
    pub fn apart(mut self) -> MoneyCell {
        self.apart = true;
        self
    }

    /// The colour key of a bar below the strip, 0 to 6.
    pub fn key(mut self, series: u8) -> MoneyCell {
        self.key = Some(series.min(6));
        self
    }

    /// The rows behind the figure.
    pub fn rows(mut self, href: impl Into<String>) -> MoneyCell {
        self.href = Some(href.into());
        self
    }
}

/// Three to five figures; the first is the sum of those that follow and are not set apart.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "components/money_strip.html")]
pub struct MoneyStrip {
    cells: Vec<MoneyCell>,
    flat: bool,
}

impl MoneyStrip {
    /// The cells, the sum first.
    pub fn new(cells: Vec<MoneyCell>) -> MoneyStrip {
        MoneyStrip { cells, flat: false }
    }

    /// Without a frame, inside a card.
    pub fn flat(mut self) -> MoneyStrip {
        self.flat = true;
        self
    }
}
