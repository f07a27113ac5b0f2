//! What came of a call.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What came of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CallResult {
    /// They want to train.
    Interested,
    /// Not now; to be asked again.
    Later,
    /// They do not want to.
    Declined,
    /// Nobody answered.
    NoAnswer,
    /// The number is somebody else's, or there is none.
    WrongNumber,
    /// They work or live elsewhere.
    Away,
}

impl CallResult {
    /// All, in the order of a form.
    pub const ALL: [CallResult; 6] = [
        CallResult::Interested,
        CallResult::Later,
        CallResult::Declined,
        CallResult::NoAnswer,
        CallResult::WrongNumber,
        CallResult::Away,
    ];

    /// The identifier in tables and forms.
    pub const fn word(self) -> &'static str {
        match self {
            CallResult::Interested => "interested",
            CallResult::Later => "later",
            CallResult::Declined => "declined",
            CallResult::NoAnswer => "no_answer",
            CallResult::WrongNumber => "wrong_number",
            CallResult::Away => "away",
        }
    }

    /// The result of an identifier.
    pub fn from_word(word: &str) -> Option<CallResult> {
        Self::ALL.into_iter().find(|result| result.word() == word)
    }

    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            CallResult::Interested => "outreach-interested",
            CallResult::Later => "outreach-later",
            CallResult::Declined => "outreach-declined",
            CallResult::NoAnswer => "outreach-no-answer",
            CallResult::WrongNumber => "outreach-wrong-number",
            CallResult::Away => "outreach-away",
        }
    }

    /// Whether the person themselves, or their household, was spoken to.
    pub const fn reached(self) -> bool {
        !matches!(self, CallResult::NoAnswer | CallResult::WrongNumber)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_comes_back_as_its_result() {
        for result in CallResult::ALL {
            assert_eq!(CallResult::from_word(result.word()), Some(result));
        }
        assert_eq!(CallResult::from_word("perhaps"), None);
    }

    #[test]
    fn nobody_is_reached_by_a_call_that_nobody_answered() {
        let reached: Vec<&str> = CallResult::ALL
            .into_iter()
            .filter(|result| result.reached())
            .map(CallResult::word)
            .collect();
        assert_eq!(reached, ["interested", "later", "declined", "away"]);
    }
}
