//! Masks: how much of a personal number is shown.
//!
//! Which mask applies where is a setting of the policy pack; this is only its form and how it is
//! laid over a text.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How many characters stay visible at the head and at the tail; each of the others becomes one
/// `*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mask {
    /// Characters visible at the beginning.
    pub head: u8,
    /// Characters visible at the end.
    pub tail: u8,
}

impl Mask {
    /// Nothing is visible.
    pub const HIDDEN: Mask = Mask { head: 0, tail: 0 };
    /// `350481************`: the division only.
    pub const FIRST_SIX: Mask = Mask { head: 6, tail: 0 };
    /// `350481********1234`: the birth date is hidden.
    pub const FIRST_SIX_LAST_FOUR: Mask = Mask { head: 6, tail: 4 };
    /// `35*************123`: the form of Yong'an's notice of 2023.
    pub const FIRST_TWO_LAST_THREE: Mask = Mask { head: 2, tail: 3 };
    /// `138****1234`: a mobile phone number.
    pub const PHONE: Mask = Mask { head: 3, tail: 4 };
    /// `***************1234`: a bank account.
    pub const LAST_FOUR: Mask = Mask { head: 0, tail: 4 };

    /// Lays the mask over a text of any length. A text so short that the mask would leave all of it
    /// visible is hidden entirely.
    pub fn apply(self, text: &str) -> String {
        let length = text.chars().count();
        let (head, tail) = (usize::from(self.head), usize::from(self.tail));
        if head + tail >= length {
            return "*".repeat(length);
        }
        text.chars()
            .enumerate()
            .map(|(place, character)| {
                if place < head || place >= length - tail {
                    character
                } else {
                    '*'
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_shows_head_and_tail_and_stars_the_rest() {
        let number = "350481199001019001";
        for (mask, shown) in [
            (Mask::HIDDEN, "******************"),
            (Mask::FIRST_SIX, "350481************"),
            (Mask::FIRST_SIX_LAST_FOUR, "350481********9001"),
            (Mask::FIRST_TWO_LAST_THREE, "35*************001"),
        ] {
            assert_eq!(mask.apply(number), shown);
        }
        assert_eq!(Mask::PHONE.apply("13800001234"), "138****1234");
    }

    #[test]
    fn a_mask_that_would_hide_nothing_hides_everything() {
        assert_eq!(
            Mask {
                head: 255,
                tail: 255
            }
            .apply("350481199001019001"),
            "*".repeat(18)
        );
        assert_eq!(Mask { head: 2, tail: 2 }.apply("1234"), "****");
        assert_eq!(Mask::PHONE.apply(""), "");
        assert_eq!(Mask { head: 1, tail: 0 }.apply("罗秀英"), "罗**");
    }
}
