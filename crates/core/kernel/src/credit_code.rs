//! Unified social credit codes of organisations (统一社会信用代码, GB 32100).
//!
//! The code is public, so it prints and serialises like any word. Whether an organisation of this
//! code exists is not here.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Explain, RegionCode, RegionLevel};

/// An 18-character credit code with a valid check character. Serialised as its text.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct CreditCode(String);

/// Why a text is not a credit code, in the order checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreditCodeError {
    /// Nothing was written.
    #[error("no credit code is given")]
    Empty,
    /// Not 18 characters long.
    #[error("a credit code has 18 characters, this one has {length}")]
    Length {
        /// Characters given.
        length: usize,
    },
    /// A character that the standard does not use there: small letters, I, O, Z, S, V anywhere, a
    /// letter within the division code.
    #[error("character {place} of the credit code, {found}, cannot stand there")]
    Character {
        /// Place counted from 1.
        place: usize,
        /// The character found.
        found: char,
    },
    /// The check character does not fit the other 17.
    #[error("the check character of the credit code does not fit; a character is mistyped")]
    Checksum,
}

impl Explain for CreditCodeError {
    fn key(&self) -> &'static str {
        match self {
            CreditCodeError::Empty => "credit-code-empty",
            CreditCodeError::Length { .. } => "credit-code-length",
            CreditCodeError::Character { .. } => "credit-code-character",
            CreditCodeError::Checksum => "credit-code-checksum",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            CreditCodeError::Length { length } => vec![("length", length.to_string())],
            CreditCodeError::Character { place, found } => {
                vec![("place", place.to_string()), ("found", found.to_string())]
            }
            CreditCodeError::Empty | CreditCodeError::Checksum => Vec::new(),
        }
    }
}

/// The characters of the standard by value: digits and capital letters without I, O, S, V, Z.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const LENGTH: usize = 18;

impl CreditCode {
    /// Reads an 18-character code in its canonical form (capital letters).
    pub fn parse(text: &str) -> Result<CreditCode, CreditCodeError> {
        let length = text.chars().count();
        if length == 0 {
            return Err(CreditCodeError::Empty);
        }
        if length != LENGTH {
            return Err(CreditCodeError::Length { length });
        }
        let mut sum = 0;
        let mut weight = 1; // 3 to the power of the place, modulo 31
        let mut check = 0;
        for (index, found) in text.chars().enumerate() {
            let value = value_of(found).filter(|value| *value < 10 || !(2..8).contains(&index));
            let value = value.ok_or(CreditCodeError::Character {
                place: index + 1,
                found,
            })?;
            if index == LENGTH - 1 {
                check = value;
            } else {
                sum = (sum + value * weight) % 31;
                weight = weight * 3 % 31;
            }
        }
        if check != (31 - sum) % 31 {
            return Err(CreditCodeError::Checksum);
        }
        Ok(CreditCode(text.to_owned()))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The county whose office registered the organisation (characters 3–8).
    pub fn region(&self) -> RegionCode {
        RegionCode::of(&self.0.as_bytes()[2..8], RegionLevel::County)
    }
}

/// The value of a character, if the standard uses it.
fn value_of(character: char) -> Option<usize> {
    ALPHABET
        .iter()
        .position(|known| char::from(*known) == character)
}

impl fmt::Display for CreditCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for CreditCode {
    type Err = CreditCodeError;

    fn from_str(text: &str) -> Result<CreditCode, CreditCodeError> {
        CreditCode::parse(text)
    }
}

impl TryFrom<String> for CreditCode {
    type Error = CreditCodeError;

    fn try_from(text: String) -> Result<CreditCode, CreditCodeError> {
        CreditCode::parse(&text)
    }
}

impl From<CreditCode> for String {
    fn from(code: CreditCode) -> String {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The check character by the formula of the standard, written apart from the reader.
    fn with_check(body: &str) -> String {
        let weights = [
            1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
        ];
        let sum: usize = body
            .chars()
            .zip(weights)
            .map(|(c, w)| value_of(c).unwrap() * w)
            .sum();
        let check = ALPHABET[(31 - sum % 31) % 31];
        format!("{body}{}", char::from(check))
    }

    #[test]
    fn a_public_companys_code_is_valid_and_names_its_region() {
        // The example of the standard and the code a listed company publishes.
        for (text, region) in [
            ("91350100M000100Y43", "350100"),
            ("9144030071526726XG", "440300"),
        ] {
            let code = CreditCode::parse(text).unwrap();
            assert_eq!(code.to_string(), text);
            assert_eq!(code.region().as_str(), region);
        }
    }

    #[test]
    fn each_fault_is_named() {
        for (text, error) in [
            ("", CreditCodeError::Empty),
            ("9144030071526726X", CreditCodeError::Length { length: 17 }),
            (
                "9144030071526726xG",
                CreditCodeError::Character {
                    place: 17,
                    found: 'x',
                },
            ),
            (
                "914403O071526726XG",
                CreditCodeError::Character {
                    place: 7,
                    found: 'O',
                },
            ),
            (
                "91440A0071526726XG",
                CreditCodeError::Character {
                    place: 6,
                    found: 'A',
                },
            ),
            ("9144030071526726XH", CreditCodeError::Checksum),
        ] {
            assert_eq!(CreditCode::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn a_code_travels_as_text_and_is_checked_on_arrival() {
        let code = CreditCode::parse("9144030071526726XG").unwrap();
        assert_eq!(
            serde_json::to_string(&code).unwrap(),
            "\"9144030071526726XG\""
        );
        assert!(serde_json::from_str::<CreditCode>("\"9144030071526726XH\"").is_err());
    }

    proptest! {
        #[test]
        fn one_mistyped_character_never_passes(
            body in "[1-9A-GY][1-9][0-9]{6}[0-9A-HJ-NP-RTUW-Y]{9}",
            place in 8_usize..18,
            wrong in 0_usize..31,
        ) {
            let text = with_check(&body);
            prop_assert!(CreditCode::parse(&text).is_ok(), "{}", text);
            let mut mistyped = text.clone().into_bytes();
            mistyped[place] = ALPHABET[wrong];
            let mistyped = String::from_utf8(mistyped).unwrap();
            prop_assert_eq!(CreditCode::parse(&mistyped).is_ok(), mistyped == text);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "(\\PC|[0-9A-Z]){0,20}") {
            let _ = CreditCode::parse(&text);
        }
    }
}
