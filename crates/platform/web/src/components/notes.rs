//! Short words from the system to the reader: notes, empty lists, receipts.

use askama::Template;

use super::Icon;
use crate::html::{Html, component};

/// What a note means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Plain,
    /// It worked.
    Ok,
    /// Look here.
    Warn,
    /// It failed.
    No,
    /// A question is open.
    Ask,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Tone::Plain => "",
            Tone::Ok => " y-ok",
            Tone::Warn => " y-warn",
            Tone::No => " y-no",
            Tone::Ask => " y-ask",
        }
    }
}

/// A framed note with a coloured edge.
#[derive(Clone, Debug, Template)]
#[template(path = "components/note.html")]
pub struct Note {
    tone: Tone,
    title: Html,
    text: Html,
    live: bool,
}

component!(Note, Empty, Receipt);

impl Note {
    /// A note with its first line.
    pub fn new(tone: Tone, title: Html) -> Note {
        Note {
            tone,
            title,
            text: Html::default(),
            live: false,
        }
    }

    /// What follows.
    pub fn text(mut self, text: Html) -> Note {
        self.text = text;
        self
    }

    /// Announced by screen readers when the page opens.
    pub fn live(mut self) -> Note {
        self.live = true;
        self
    }
}

/// A list without rows: what is not there, why, where to go. Never “暂无数据” alone.
#[derive(Clone, Debug, Template)]
#[template(path = "components/empty.html")]
pub struct Empty {
    what: String,
    why: String,
    go: Option<(String, String)>,
}

impl Empty {
    /// What is not there, and why.
    pub fn new(what: impl Into<String>, why: impl Into<String>) -> Empty {
        Empty {
            what: what.into(),
            why: why.into(),
            go: None,
        }
    }

    /// Where to go instead.
    pub fn go(mut self, href: impl Into<String>, label: impl Into<String>) -> Empty {
        self.go = Some((href.into(), label.into()));
        self
    }
}

/// The one thing a phone page wants to say: done, or kept on this phone.
#[derive(Clone, Debug, Template)]
#[template(path = "components/receipt.html")]
pub struct Receipt {
    held: bool,
    title: String,
    lines: Vec<Html>,
}

impl Receipt {
    /// The server has it.
    pub fn done(title: impl Into<String>, lines: Vec<Html>) -> Receipt {
        Receipt {
            held: false,
            title: title.into(),
            lines,
        }
    }

    /// It is not with the server yet; never shown in green.
    pub fn held(title: impl Into<String>, lines: Vec<Html>) -> Receipt {
        Receipt {
            held: true,
            title: title.into(),
            lines,
        }
    }

    fn icon(&self) -> &'static str {
        if self.held {
            Icon::Offline.id()
        } else {
            Icon::Tick.id()
        }
    }
}
