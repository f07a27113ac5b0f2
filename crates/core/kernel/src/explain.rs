//! How a pure error tells a person what is wrong: a message key and its values.
//!
//! The text itself is not here. The web kit looks the key up in the Fluent files, in the reader's
//! language; `Display` of the same error is English prose for logs and the command line.

/// An error or finding with a message key and the values that fill the message's placeholders.
///
/// Values never contain personal data: a wrong identity number is described (its length, the place
/// of the fault), never repeated.
pub trait Explain {
    /// Key of the message, for example `id-number-length`.
    fn key(&self) -> &'static str;

    /// Placeholder names and values, in the order the message uses them.
    fn args(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}
