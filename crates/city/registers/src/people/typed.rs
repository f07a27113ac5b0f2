//! A personal number or address as somebody typed it, on its way to being checked and sealed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A personal text as typed: not checked yet, wiped when dropped, its `Debug` says only its length.
///
/// It serialises in clear, because a command's body is digested and travels to its own handler; it is stored nowhere.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "Plain", into = "String")]
#[schemars(with = "String")]
pub struct PersonalText(Zeroizing<String>);

/// A text without characters that hide it or turn it round.
#[derive(Deserialize)]
struct Plain(#[serde(deserialize_with = "kernel::plain::text")] String);

impl From<Plain> for PersonalText {
    fn from(text: Plain) -> PersonalText {
        PersonalText::from(text.0)
    }
}

impl PersonalText {
    /// The text without the blanks at its ends. Every call is a place to look at in a review.
    pub fn reveal(&self) -> &str {
        self.0.trim()
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<String> for PersonalText {
    fn from(text: String) -> PersonalText {
        PersonalText(Zeroizing::new(text))
    }
}

impl From<&str> for PersonalText {
    fn from(text: &str) -> PersonalText {
        PersonalText::from(text.to_owned())
    }
}

impl From<PersonalText> for String {
    fn from(text: PersonalText) -> String {
        text.0.to_string()
    }
}

/// Only the length.
impl std::fmt::Debug for PersonalText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PersonalText({} characters)", self.0.chars().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_a_text_or_turns_it_round_is_not_read() {
        let read = |text: &str| serde_json::from_value::<PersonalText>(text.into());
        assert_eq!(read("罗秀英").unwrap().reveal(), "罗秀英");
        for text in ["罗秀英\0", "罗\u{202e}秀英"] {
            let error = read(text).unwrap_err().to_string();
            assert!(!error.contains('罗'), "{error}");
        }
    }

    #[test]
    fn what_was_typed_cannot_be_printed_by_accident() {
        let typed = PersonalText::from(" 350481199001019001 ");
        assert!(!format!("{typed:?}").contains("350481"));
        assert_eq!(typed.reveal(), "350481199001019001");
    }
}
