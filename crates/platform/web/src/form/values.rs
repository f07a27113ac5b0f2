//! What a browser sent: pairs in order, and files.

use axum::body::Bytes;

/// The pairs of a form, in the order sent. Without a form that was sent ([`Values::default`]) they fill in what they name and leave
/// the rest as the page made it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    pairs: Vec<(String, String)>,
    sent: bool,
}

impl Values {
    /// Of a form that was sent: a box that is not named was not ticked.
    pub fn new(pairs: Vec<(String, String)>) -> Values {
        Values { pairs, sent: true }
    }

    /// Whether a form was sent.
    pub(super) fn was_sent(&self) -> bool {
        self.sent
    }

    /// The first value of a name, outer spaces cut.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.trim())
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.trim())
    }

    /// Whether a name was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(key, _)| key == name)
    }

    /// Sets a value, replacing those of the same name.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.pairs.retain(|(key, _)| key != name);
        self.pairs.push((name.to_owned(), value.into()));
    }

    /// The pairs.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        let place = self.pairs.iter().position(|(key, _)| key == name)?;
        Some(self.pairs.remove(place).1)
    }
}

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The field it came in.
    pub field: String,
    /// The name on the sender's machine; never used as a path.
    pub file_name: String,
    /// What the browser says it is; never believed.
    pub media: Option<String>,
    /// Its content.
    pub bytes: Bytes,
}
