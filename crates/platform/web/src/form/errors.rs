//! What is wrong with a form, in the reader's language, at the field it belongs to.

use crate::T;
use crate::html::Html;

/// One thing to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormError {
    /// The field's name; without it the words stand in the summary only.
    pub field: Option<String>,
    /// The message; it may use `label`, the field's label.
    pub key: String,
    /// The message's values.
    pub args: Vec<(&'static str, String)>,
    /// The sentence a refusal stands on, shown as a chip.
    pub sentence: Option<String>,
}

impl FormError {
    /// The words alone.
    pub(crate) fn line(&self, t: T, label: &str) -> Html {
        t.with_args(&self.key, &self.args).s("label", label).html()
    }
}

/// Everything to correct in one form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormErrors(Vec<FormError>);

impl FormErrors {
    /// Nothing to correct yet.
    pub fn new() -> FormErrors {
        FormErrors::default()
    }

    /// One message at one field.
    pub fn at(field: &str, key: impl Into<String>) -> FormErrors {
        let mut errors = FormErrors::new();
        errors.add(field, key, vec![]);
        errors
    }

    /// Adds a message at a field.
    pub fn add(&mut self, field: &str, key: impl Into<String>, args: Vec<(&'static str, String)>) {
        self.0.push(FormError {
            field: Some(field.to_owned()),
            key: key.into(),
            args,
            sentence: None,
        });
    }

    /// Adds any error.
    pub fn push(&mut self, error: FormError) {
        self.0.push(error);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many things are wrong.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// In the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &FormError> {
        self.0.iter()
    }
}

impl From<FormError> for FormErrors {
    fn from(error: FormError) -> FormErrors {
        FormErrors(vec![error])
    }
}
