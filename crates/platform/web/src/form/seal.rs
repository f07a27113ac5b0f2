//! The hidden fields every posting form carries: the session's token and a fresh idempotency key.

use askama::Template;

use crate::html::component;

/// Name of the hidden field that proves the form came from this session.
pub const TOKEN: &str = "_token";
/// Name of the hidden field with the key under which a repeated click is answered, not done again.
pub const KEY: &str = "_key";

/// What makes a form ours and each rendering of it one attempt.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "form/seal.html")]
pub struct Seal {
    pub(crate) token: String,
    pub(crate) key: String,
}

component!(Seal);

impl Seal {
    /// From a session's token and a fresh key; pages take it from [`crate::Viewer::seal`].
    pub fn new(token: impl Into<String>, key: impl Into<String>) -> Seal {
        Seal {
            token: token.into(),
            key: key.into(),
        }
    }
}
