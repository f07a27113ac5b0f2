//! Citizen identity numbers (公民身份号码, GB 11643): parsing, widening, and what the number itself says.
//!
//! Repairing what a sheet contains (blanks, full-width digits, a small x) is not here: the caller
//! repairs, says what it repaired, and parses. Whether a person of this number exists is not here
//! either.

use chrono::{Datelike, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::personal::personal;
use crate::{Explain, Mask, RegionCode, RegionLevel};

/// An 18-character identity number with a valid check character and a real birth date.
///
/// It cannot be printed or serialised by accident: no `Display`, `Debug` is masked, memory is wiped
/// on drop.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Zeroize, ZeroizeOnDrop)]
pub struct IdNumber(String);

/// Sex as the number says it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// 女: the 17th digit is even.
    Female,
    /// 男: the 17th digit is odd.
    Male,
}

impl Sex {
    /// The Chinese word.
    pub const fn zh(self) -> &'static str {
        match self {
            Sex::Female => "女",
            Sex::Male => "男",
        }
    }

    /// The English word.
    pub const fn en(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
        }
    }
}

/// Why a text is not an identity number, in the order checked. No variant repeats any digit of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdNumberError {
    /// Nothing was written.
    #[error("no identity number is given")]
    Empty,
    /// Not 18 characters long (for widening: not 15).
    #[error("an identity number has {expected} characters, this one has {length}")]
    Length {
        /// Characters given.
        length: usize,
        /// Characters expected.
        expected: usize,
    },
    /// The check character is a small x; the standard knows only the capital.
    #[error("the last character of an identity number is a capital X")]
    LowerX,
    /// A character that cannot stand at its place.
    #[error("character {place} of the identity number is not a digit")]
    NotDigits {
        /// Place of the first such character, counted from 1.
        place: usize,
    },
    /// The check character does not fit the other 17: at least one character is mistyped.
    #[error("the check character of the identity number does not fit; a character is mistyped")]
    Checksum,
    /// Digits 7–14 are no day of the calendar.
    #[error("digits 7 to 14 of the identity number are no birth date")]
    BirthInvalid,
}

impl Explain for IdNumberError {
    fn key(&self) -> &'static str {
        match self {
            IdNumberError::Empty => "id-number-empty",
            IdNumberError::Length { .. } => "id-number-length",
            IdNumberError::LowerX => "id-number-lower-x",
            IdNumberError::NotDigits { .. } => "id-number-not-digits",
            IdNumberError::Checksum => "id-number-checksum",
            IdNumberError::BirthInvalid => "id-number-birth-invalid",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            IdNumberError::Length { length, expected } => {
                vec![
                    ("length", length.to_string()),
                    ("expected", expected.to_string()),
                ]
            }
            IdNumberError::NotDigits { place } => vec![("place", place.to_string())],
            _ => Vec::new(),
        }
    }
}

/// Number of characters of an identity number.
const LENGTH: usize = 18;
/// Number of digits of a first-generation number (issued until 1999).
const OLD_LENGTH: usize = 15;
/// Check characters by remainder modulo 11 (GB 11643, ISO 7064 MOD 11-2).
const CHECK: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

personal!(IdNumber, IdNumberError, Mask::FIRST_SIX);

impl IdNumber {
    /// Reads an 18-character number in its canonical form: 17 digits, then a digit or a capital X.
    pub fn parse(text: &str) -> Result<IdNumber, IdNumberError> {
        let length = text.chars().count();
        if length == 0 {
            return Err(IdNumberError::Empty);
        }
        if length != LENGTH {
            return Err(IdNumberError::Length {
                length,
                expected: LENGTH,
            });
        }
        for (index, character) in text.chars().enumerate() {
            match character {
                '0'..='9' => {}
                'X' if index == LENGTH - 1 => {}
                'x' if index == LENGTH - 1 => return Err(IdNumberError::LowerX),
                _ => return Err(IdNumberError::NotDigits { place: index + 1 }),
            }
        }
        if !text.ends_with(check_character(&text[..LENGTH - 1])) {
            return Err(IdNumberError::Checksum);
        }
        birth_date_of(text).ok_or(IdNumberError::BirthInvalid)?;
        Ok(IdNumber(text.to_owned()))
    }

    /// Widens a 15-digit number of the first generation: the century 19 and a check character are
    /// added.
    pub fn widen_15(text: &str) -> Result<IdNumber, IdNumberError> {
        let length = text.chars().count();
        if length == 0 {
            return Err(IdNumberError::Empty);
        }
        if length != OLD_LENGTH {
            return Err(IdNumberError::Length {
                length,
                expected: OLD_LENGTH,
            });
        }
        if let Some(index) = text
            .chars()
            .position(|character| !character.is_ascii_digit())
        {
            return Err(IdNumberError::NotDigits { place: index + 1 });
        }
        let mut wide = String::with_capacity(LENGTH);
        wide.push_str(&text[..6]);
        wide.push_str("19");
        wide.push_str(&text[6..]);
        wide.push(check_character(&wide));
        let number = IdNumber(wide); // from here on wiped whatever happens
        birth_date_of(&number.0).ok_or(IdNumberError::BirthInvalid)?;
        Ok(number)
    }

    /// Birth date (digits 7–14).
    pub fn birth_date(&self) -> NaiveDate {
        // `parse` and `widen_15` let no other number through, so the first day of the calendar
        // cannot come about.
        birth_date_of(&self.0).unwrap_or(NaiveDate::MIN)
    }

    /// Completed years of age (周岁) on a day; 0 before birth.
    pub fn age_on(&self, day: NaiveDate) -> u32 {
        day.years_since(self.birth_date()).unwrap_or(0)
    }

    /// Sex (17th digit: odd is male).
    pub fn sex(&self) -> Sex {
        if self.0.as_bytes()[16] % 2 == 1 {
            Sex::Male
        } else {
            Sex::Female
        }
    }

    /// The county where the number was given out (digits 1–6), which may be an abolished code and
    /// need not be where the person lives.
    pub fn region(&self) -> RegionCode {
        RegionCode::of(self.0.as_bytes(), RegionLevel::County)
    }
}

/// The check character for the first 17 digits.
fn check_character(digits: &str) -> char {
    // The weight of a place is 2 to the power of its distance from the end, modulo 11; Horner's
    // rule gives the same sum.
    let sum = digits
        .bytes()
        .fold(0_u32, |sum, digit| (sum + u32::from(digit - b'0')) * 2 % 11);
    CHECK[sum as usize % CHECK.len()]
}

/// The birth date in a number of 18 characters, if it is a day of the calendar in or after 1800.
fn birth_date_of(number: &str) -> Option<NaiveDate> {
    let part = |range: std::ops::Range<usize>| number.get(range)?.parse::<u32>().ok();
    let year = i32::try_from(part(6..10)?).ok()?;
    NaiveDate::from_ymd_opt(year, part(10..12)?, part(12..14)?).filter(|date| date.year() >= 1800)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// An invented number of the given first 17 digits.
    fn with_check(digits: &str) -> String {
        format!("{digits}{}", check_character(digits))
    }

    #[test]
    fn a_published_specimen_number_says_region_birth_and_sex() {
        // The specimen of GB 11643–1999 itself.
        let number = IdNumber::parse("11010519491231002X").unwrap();
        assert_eq!(number.region(), RegionCode::parse("110105").unwrap());
        assert_eq!(
            number.birth_date(),
            NaiveDate::from_ymd_opt(1949, 12, 31).unwrap()
        );
        assert_eq!(number.sex(), Sex::Female);
        assert_eq!(
            IdNumber::parse("440524188001010014").unwrap().sex(),
            Sex::Male
        );
    }

    #[test]
    fn each_fault_is_named_in_the_order_checked() {
        for (text, error) in [
            ("", IdNumberError::Empty),
            (
                "11010519491231002",
                IdNumberError::Length {
                    length: 17,
                    expected: 18,
                },
            ),
            (
                "11010519491231002XX",
                IdNumberError::Length {
                    length: 19,
                    expected: 18,
                },
            ),
            (
                "110105491231002",
                IdNumberError::Length {
                    length: 15,
                    expected: 18,
                },
            ),
            ("11010519491231002x", IdNumberError::LowerX),
            ("1101051949X231002X", IdNumberError::NotDigits { place: 11 }),
            ("１10105194912310021", IdNumberError::NotDigits { place: 1 }),
            (" 1010519491231002X", IdNumberError::NotDigits { place: 1 }),
            ("110105194912310021", IdNumberError::Checksum),
            (
                &with_check("11010519490230002"),
                IdNumberError::BirthInvalid,
            ),
            (
                &with_check("11010517990101002"),
                IdNumberError::BirthInvalid,
            ),
            (
                &with_check("11010519491331002"),
                IdNumberError::BirthInvalid,
            ),
        ] {
            assert_eq!(IdNumber::parse(text).unwrap_err(), error, "{text}");
        }
    }

    #[test]
    fn a_fifteen_digit_number_gains_century_and_check_character() {
        let number = IdNumber::widen_15("110105491231002").unwrap();
        assert_eq!(number.reveal(), "11010519491231002X");
        assert_eq!(
            IdNumber::widen_15("110105490231002"),
            Err(IdNumberError::BirthInvalid)
        );
        assert_eq!(
            IdNumber::widen_15("11010549123100X"),
            Err(IdNumberError::NotDigits { place: 15 })
        );
        assert_eq!(IdNumber::widen_15(""), Err(IdNumberError::Empty));
        let whole = IdNumber::widen_15("11010519491231002X");
        assert_eq!(
            whole,
            Err(IdNumberError::Length {
                length: 18,
                expected: 15
            })
        );
    }

    #[test]
    fn a_year_of_age_is_completed_on_the_birthday() {
        let number = IdNumber::parse(&with_check("35048120000229900")).unwrap();
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        for (on, age) in [
            (day(2016, 2, 28), 15),
            (day(2016, 2, 29), 16),
            (day(2018, 2, 28), 17),
            (day(2018, 3, 1), 18),
            (day(1999, 1, 1), 0),
        ] {
            assert_eq!(number.age_on(on), age, "{on}");
        }
    }

    #[test]
    fn a_number_shows_only_what_the_mask_leaves() {
        let number = IdNumber::parse("11010519491231002X").unwrap();
        assert_eq!(format!("{number:?}"), "IdNumber(110105************)");
        assert_eq!(
            format!("{:?}", Some(&number)),
            "Some(IdNumber(110105************))"
        );
        assert_eq!(
            number.masked(Mask::FIRST_TWO_LAST_THREE),
            "11*************02X"
        );
        assert_eq!(
            number.masked(Mask::FIRST_SIX_LAST_FOUR),
            "110105********002X"
        );
    }

    #[test]
    fn a_number_is_serialised_only_where_the_field_says_so() {
        #[derive(Serialize, Deserialize)]
        struct Body {
            #[serde(with = "crate::revealed")]
            id_number: IdNumber,
        }
        let body = Body {
            id_number: IdNumber::parse("11010519491231002X").unwrap(),
        };
        let json = serde_json::to_string(&body).unwrap();
        assert_eq!(json, r#"{"id_number":"11010519491231002X"}"#);
        let back: Body = serde_json::from_str(&json).unwrap();
        assert_eq!(back.id_number, body.id_number);
        let error = serde_json::from_str::<Body>(r#"{"id_number":"110105194912310021"}"#)
            .err()
            .unwrap()
            .to_string();
        assert!(!error.contains("110105"), "{error}");
    }

    proptest! {
        #[test]
        fn one_mistyped_character_never_passes(
            county in 110_000_u32..660_000,
            days in 0_i64..60_000,
            serial in 0_u32..1_000,
            place in 0_usize..18,
            wrong in 0_u8..10,
        ) {
            let birth = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(days as u64);
            let text = with_check(&format!("{county}{}{serial:03}", birth.format("%Y%m%d")));
            let number = IdNumber::parse(&text).unwrap();
            prop_assert_eq!(number.birth_date(), birth);
            prop_assert_eq!(number.sex() == Sex::Male, serial % 2 == 1);
            let mut mistyped = text.clone().into_bytes();
            mistyped[place] = b'0' + wrong;
            let mistyped = String::from_utf8(mistyped).unwrap();
            prop_assert_eq!(IdNumber::parse(&mistyped).is_ok(), mistyped == text);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "(\\PC|[0-9xX]){0,20}") {
            let _ = IdNumber::parse(&text);
            let _ = IdNumber::widen_15(&text);
        }
    }
}
