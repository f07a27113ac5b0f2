//! Plain facts (check-answers, heads of a record) and rows that are links (phone pages).

use askama::Template;

use crate::T;
use crate::html::{Html, component};

/// One answer on a check page, or one fact of a record.
#[derive(Clone, Debug)]
pub struct Fact {
    head: String,
    text: Html,
    change: Option<String>,
}

impl Fact {
    /// A head and what stands there.
    pub fn new(head: impl Into<String>, text: Html) -> Fact {
        Fact {
            head: head.into(),
            text,
            change: None,
        }
    }

    /// The page on which it is changed.
    pub fn change(mut self, href: impl Into<String>) -> Fact {
        self.change = Some(href.into());
        self
    }
}

/// A list of facts.
#[derive(Clone, Debug, Template)]
#[template(path = "components/facts.html")]
pub struct Facts {
    t: T,
    facts: Vec<Fact>,
}

component!(Facts, Links);

impl Facts {
    /// In reading order.
    pub fn new(t: T, facts: Vec<Fact>) -> Facts {
        Facts { t, facts }
    }
}

/// A row of a phone page: the whole row opens something.
#[derive(Clone, Debug)]
pub struct LinkRow {
    href: Option<String>,
    title: Html,
    sub: Html,
    end: Html,
}

impl LinkRow {
    /// A link with its title.
    pub fn new(href: impl Into<String>, title: Html) -> LinkRow {
        LinkRow {
            href: Some(href.into()),
            title,
            sub: Html::default(),
            end: Html::default(),
        }
    }

    /// A row that opens nothing.
    pub fn plain(title: Html) -> LinkRow {
        LinkRow {
            href: None,
            title,
            sub: Html::default(),
            end: Html::default(),
        }
    }

    /// A second line.
    #[allow(clippy::should_implement_trait)] // a second line, not a difference
    pub fn sub(mut self, text: Html) -> LinkRow {
        self.sub = text;
        self
    }

    /// What stands at the right: an amount, a state.
    pub fn end(mut self, text: Html) -> LinkRow {
        self.end = text;
        self
    }
}

/// Rows that are links.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "components/links.html")]
pub struct Links {
    rows: Vec<LinkRow>,
}

impl Links {
    /// In the given order.
    pub fn new(rows: Vec<LinkRow>) -> Links {
        Links { rows }
    }
}
