//! The papers of a case: what was handed in, what was found in it, what is missing.

use askama::Template;

use super::{Status, Tag};
use crate::T;
use crate::html::{Html, component};

/// One paper or one automatic check.
#[derive(Clone, Debug)]
pub struct Piece {
    name: Html,
    href: Option<String>,
    found: Html,
    tag: Tag,
}

impl Piece {
    /// With its state; a missing paper is a row too.
    pub fn new(name: Html, tag: Tag) -> Piece {
        Piece {
            name,
            href: None,
            found: Html::default(),
            tag,
        }
    }

    /// A paper that was received.
    pub fn received(t: T, name: Html) -> Piece {
        Piece::new(name, Tag::new(t, Status::Received))
    }

    /// The address that opens it.
    pub fn link(mut self, href: impl Into<String>) -> Piece {
        self.href = Some(href.into());
        self
    }

    /// What was found in it: 36 行，收 33 行.
    pub fn found(mut self, text: Html) -> Piece {
        self.found = text;
        self
    }
}

/// A list of papers or checks.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "components/evidence.html")]
pub struct Evidence {
    pieces: Vec<Piece>,
}

component!(Evidence);

impl Evidence {
    /// In the order of the programme's list.
    pub fn new(pieces: Vec<Piece>) -> Evidence {
        Evidence { pieces }
    }
}
