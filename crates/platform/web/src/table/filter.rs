//! The filters above a table: labelled, in a GET form, so that every list keeps its filter in the address.

use askama::Template;

use super::ListQuery;
use crate::T;
use crate::form::Choice;
use crate::html::component;

enum Kind {
    Select(Vec<Choice>, String),
    Search,
    Day,
    Hidden,
}

/// One filter.
#[derive(Template)]
#[template(path = "table/filter.html")]
pub struct Filter {
    name: &'static str,
    label: String,
    kind: Kind,
    value: String,
}

component!(Filter);

impl Filter {
    /// One of these, or all.
    pub fn select(
        t: T,
        name: &'static str,
        label: impl Into<String>,
        choices: Vec<Choice>,
    ) -> Filter {
        let all = t.say("web-filter-all").into_owned();
        Filter {
            name,
            label: label.into(),
            kind: Kind::Select(choices, all),
            value: String::new(),
        }
    }

    /// Words to look for; the label says which: 班号、单位、学员.
    pub fn search(name: &'static str, label: impl Into<String>) -> Filter {
        Filter {
            name,
            label: label.into(),
            kind: Kind::Search,
            value: String::new(),
        }
    }

    /// A day.
    pub fn day(name: &'static str, label: impl Into<String>) -> Filter {
        Filter {
            name,
            label: label.into(),
            kind: Kind::Day,
            value: String::new(),
        }
    }

    /// A value of the address that the form must not lose.
    pub fn keep(name: &'static str) -> Filter {
        Filter {
            name,
            label: String::new(),
            kind: Kind::Hidden,
            value: String::new(),
        }
    }

    pub(super) fn take(mut self, list: &ListQuery) -> Filter {
        self.value = list.get(self.name).unwrap_or_default().to_owned();
        self
    }

    pub(super) fn is_set(&self) -> bool {
        !self.value.is_empty() && !matches!(self.kind, Kind::Hidden)
    }
}
