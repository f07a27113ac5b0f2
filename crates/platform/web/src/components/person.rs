//! A person: the name, under it the masked number.

use askama::Template;

use crate::T;
use crate::html::{Html, component};

/// Name and masked number. Never a birth date, the last digits or a group; the full number has a command of its own.
#[derive(Clone, Debug, Template)]
#[template(path = "components/person.html")]
pub struct Person {
    name: Html,
    masked: String,
    href: Option<String>,
    plain_name: String,
}

component!(Person);

impl Person {
    /// `masked` is what `IdNumber::masked` gave; empty leaves it out.
    pub fn new(t: T, name: &str, masked: impl Into<String>) -> Person {
        Person {
            name: t.zh(name),
            masked: masked.into(),
            href: None,
            plain_name: name.to_owned(),
        }
    }

    /// The name opens this address.
    pub fn link(mut self, href: impl Into<String>) -> Person {
        self.href = Some(href.into());
        self
    }

    /// Name and masked number as two texts, for a sheet.
    pub fn texts(&self) -> (&str, &str) {
        (&self.plain_name, &self.masked)
    }
}
