//! Forms: typed fields with label, hint and error, values that stay, and what a posted form is read with.
//!
//! Every form works without scripts: POST, then 303 to the next page, or the same page again at 422 with the values kept, a summary
//! on top and the same words at each field. Not here: what a value means to the city; commands decide that and refuse by field.

mod choice;
mod errors;
mod field;
mod read;
pub(crate) use read::parse_day;
mod seal;
mod values;

use askama::Template;

use crate::T;
use crate::components::{Button, Clause};
use crate::html::{Html, component};

pub use choice::Choice;
pub use errors::{FormError, FormErrors};
pub use field::Field;
pub use read::Reader;
pub use seal::Seal;
pub(crate) use seal::{KEY, TOKEN};
pub use values::{Upload, Values};

enum Item {
    Field(Box<Field>),
    Heading(String),
    Html(Html),
}

/// A form: one column, label above, hint under it, error between hint and field.
#[derive(Template)]
#[template(path = "form/form.html")]
pub struct Form {
    t: T,
    seal: Seal,
    action: String,
    items: Vec<Item>,
    errors: FormErrors,
    buttons: Vec<Button>,
    cancel: Option<(String, String)>,
    multipart: bool,
}

component!(Form);

impl Form {
    /// Posts to `action`. Usually made by [`crate::Viewer::form`].
    pub fn new(t: T, seal: Seal, action: impl Into<String>) -> Form {
        Form {
            t,
            seal,
            action: action.into(),
            items: Vec::new(),
            errors: FormErrors::default(),
            buttons: Vec::new(),
            cancel: None,
            multipart: false,
        }
    }

    /// The next field.
    pub fn field(mut self, field: Field) -> Form {
        self.multipart |= field.is_file();
        self.items.push(Item::Field(Box::new(field)));
        self
    }

    /// A heading between groups of fields.
    pub fn heading(mut self, words: impl Into<String>) -> Form {
        self.items.push(Item::Heading(words.into()));
        self
    }

    /// Anything between fields: a note, a quote.
    pub fn html(mut self, html: Html) -> Form {
        self.items.push(Item::Html(html));
        self
    }

    /// The button that sends it: a verb with its object. The first one is the main button.
    pub fn button(mut self, button: Button) -> Form {
        self.buttons.push(button);
        self
    }

    /// The way back without sending, as a link.
    pub fn cancel(mut self, href: impl Into<String>, label: impl Into<String>) -> Form {
        self.cancel = Some((href.into(), label.into()));
        self
    }

    /// Puts posted values back into their fields; files and secrets stay empty.
    pub fn values(mut self, values: &Values) -> Form {
        for item in &mut self.items {
            if let Item::Field(field) = item {
                field.take(values);
            }
        }
        self
    }

    /// What is to be corrected: summary on top, the same words at the fields.
    pub fn errors(mut self, errors: FormErrors) -> Form {
        for item in &mut self.items {
            if let Item::Field(field) = item {
                field.mark(self.t, &errors);
            }
        }
        self.errors = errors;
        self
    }

    /// The summary's lines: the words, the field they lead to, the sentence they stand on.
    fn summary(&self) -> Vec<(Html, Option<String>, Option<Clause>)> {
        self.errors
            .iter()
            .map(|error| {
                let field = self.items.iter().find_map(|item| match item {
                    Item::Field(field) if error.field.as_deref() == Some(field.name()) => {
                        Some(field)
                    }
                    _ => None,
                });
                let chip = error.sentence.as_deref().map(|id| Clause::new(self.t, id));
                (
                    error.line(self.t, field.map_or("", |field| field.label())),
                    field.map(|field| field.id()),
                    chip,
                )
            })
            .collect()
    }
}
