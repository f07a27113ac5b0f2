//! Buttons, the decision bar, and the page that asks once more before something happens.

use askama::Template;

use crate::form::Seal;
use crate::html::{Html, component};

/// A button. Its words are a verb with an object: 通过 3 件, never 确定.
#[derive(Clone, Debug, Template)]
#[template(path = "components/button.html")]
pub struct Button {
    label: String,
    name: Option<(String, String)>,
    action: Option<String>,
    href: Option<String>,
    kind: &'static str,
    needs_pick: bool,
}

component!(Button, Confirm, Decide);

impl Button {
    /// Sends the form it stands in.
    pub fn new(label: impl Into<String>) -> Button {
        Button {
            label: label.into(),
            name: None,
            action: None,
            href: None,
            kind: "",
            needs_pick: false,
        }
    }

    /// Opens an address.
    pub fn link(label: impl Into<String>, href: impl Into<String>) -> Button {
        Button {
            href: Some(href.into()),
            ..Button::new(label)
        }
    }

    /// The main button; one on a page.
    pub fn primary(mut self) -> Button {
        self.kind = " btn-primary";
        self
    }

    /// Refuses or takes away: outlined red.
    pub fn danger(mut self) -> Button {
        self.kind = " btn-danger";
        self
    }

    /// A quiet link-like button.
    pub fn quiet(mut self) -> Button {
        self.kind = " btn-link";
        self
    }

    /// Large, for phones and landing pages.
    pub fn large(mut self) -> Button {
        self.kind = match self.kind {
            " btn-primary" => " btn-primary btn-lg",
            _ => " btn-lg",
        };
        self
    }

    /// What it adds to the form: `decision=approve`.
    pub fn value(mut self, name: impl Into<String>, value: impl Into<String>) -> Button {
        self.name = Some((name.into(), value.into()));
        self
    }

    /// Sends the form to another address than the form's own.
    pub fn action(mut self, address: impl Into<String>) -> Button {
        self.action = Some(address.into());
        self
    }

    /// Needs at least one ticked row.
    pub fn needs_pick(mut self) -> Button {
        self.needs_pick = true;
        self
    }
}

/// The sticky bar of a case page: what will happen in numbers, and the decisions. Its form asks in a page of its own or acts at once.
#[derive(Clone, Debug, Template)]
#[template(path = "components/decide.html")]
pub struct Decide {
    action: String,
    seal: Seal,
    title: String,
    text: Html,
    buttons: Vec<Button>,
}

impl Decide {
    /// `action` receives the chosen button; order: refuse, return, hold, main.
    pub fn new(
        action: impl Into<String>,
        seal: Seal,
        title: impl Into<String>,
        text: Html,
        buttons: Vec<Button>,
    ) -> Decide {
        Decide {
            action: action.into(),
            seal,
            title: title.into(),
            text,
            buttons,
        }
    }
}

/// One of the three to five rows shown before a batch is decided.
#[derive(Clone, Debug)]
pub struct Sample {
    cells: Vec<Html>,
}

impl Sample {
    /// Cells in the order of the heads; the last is an amount.
    pub fn new(cells: Vec<Html>) -> Sample {
        Sample { cells }
    }
}

/// 复核通过 3 件，97 人，63,050.00 元？ — a page of its own, never a browser pop-up.
#[derive(Clone, Debug, Template)]
#[template(path = "components/confirm.html")]
pub struct Confirm {
    action: String,
    seal: Seal,
    question: String,
    follows: Html,
    heads: Vec<String>,
    samples: Vec<Sample>,
    fields: Html,
    hidden: Vec<(String, String)>,
    button: Button,
    back: (String, String),
}

impl Confirm {
    /// `follows` says what comes of it and whether it can be undone; the button repeats verb and count.
    pub fn new(
        seal: Seal,
        action: impl Into<String>,
        question: impl Into<String>,
        follows: Html,
        button: Button,
    ) -> Confirm {
        Confirm {
            action: action.into(),
            seal,
            question: question.into(),
            follows,
            heads: Vec::new(),
            samples: Vec::new(),
            fields: Html::default(),
            hidden: Vec::new(),
            button,
            back: (String::new(), String::new()),
        }
    }

    /// A few rows to look at; heads first.
    pub fn samples(mut self, heads: Vec<String>, samples: Vec<Sample>) -> Confirm {
        self.heads = heads;
        self.samples = samples;
        self
    }

    /// Fields between the samples and the button: an opinion, a reason.
    pub fn fields(mut self, fields: Html) -> Confirm {
        self.fields = fields;
        self
    }

    /// Values carried on unseen, for example the ticked ids.
    pub fn carry(mut self, name: impl Into<String>, value: impl Into<String>) -> Confirm {
        self.hidden.push((name.into(), value.into()));
        self
    }

    /// The way back without doing it.
    pub fn back(mut self, href: impl Into<String>, label: impl Into<String>) -> Confirm {
        self.back = (href.into(), label.into());
        self
    }
}
