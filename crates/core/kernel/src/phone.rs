//! Mobile phone numbers of persons.
//!
//! Removing blanks, hyphens and +86 is the caller's repair. Telephone numbers of offices and
//! institutions are public and stay plain text.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::personal::personal;
use crate::{Explain, Mask};

/// A mobile number of mainland China: 11 digits, beginning with 13 to 19. Never printed or
/// serialised by accident.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Zeroize, ZeroizeOnDrop)]
pub struct Phone(String);

/// Why a text is not a mobile number, in the order checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was written.
    #[error("no phone number is given")]
    Empty,
    /// A character that is not a digit.
    #[error("character {place} of the phone number is not a digit")]
    NotDigits {
        /// Place of the first such character, counted from 1.
        place: usize,
    },
    /// Not 11 digits.
    #[error("a mobile number has 11 digits, this one has {length}")]
    Length {
        /// Digits given.
        length: usize,
    },
    /// Does not begin with 13 to 19.
    #[error("a mobile number begins with 13 to 19")]
    NotMobile,
}

impl Explain for PhoneError {
    fn key(&self) -> &'static str {
        match self {
            PhoneError::Empty => "phone-empty",
            PhoneError::NotDigits { .. } => "phone-not-digits",
            PhoneError::Length { .. } => "phone-length",
            PhoneError::NotMobile => "phone-not-mobile",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            PhoneError::NotDigits { place } => vec![("place", place.to_string())],
            PhoneError::Length { length } => vec![("length", length.to_string())],
            PhoneError::Empty | PhoneError::NotMobile => Vec::new(),
        }
    }
}

personal!(Phone, PhoneError, Mask::PHONE);

impl Phone {
    /// Reads 11 digits.
    pub fn parse(text: &str) -> Result<Phone, PhoneError> {
        if text.is_empty() {
            return Err(PhoneError::Empty);
        }
        if let Some(index) = text
            .chars()
            .position(|character| !character.is_ascii_digit())
        {
            return Err(PhoneError::NotDigits { place: index + 1 });
        }
        if text.len() != 11 {
            return Err(PhoneError::Length { length: text.len() });
        }
        if !matches!(text.as_bytes(), [b'1', b'3'..=b'9', ..]) {
            return Err(PhoneError::NotMobile);
        }
        Ok(Phone(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mobile_number_is_read_and_masked() {
        let phone = Phone::parse("13800001234").unwrap();
        assert_eq!(phone.reveal(), "13800001234");
        assert_eq!(format!("{phone:?}"), "Phone(138****1234)");
        assert!(Phone::parse("15400000000").is_ok());
    }

    #[test]
    fn each_fault_is_named() {
        for (text, error) in [
            ("", PhoneError::Empty),
            ("138-0000-1234", PhoneError::NotDigits { place: 4 }),
            ("+8613800001234", PhoneError::NotDigits { place: 1 }),
            ("1380000123", PhoneError::Length { length: 10 }),
            ("138000012345", PhoneError::Length { length: 12 }),
            ("12800001234", PhoneError::NotMobile),
            ("05983632000", PhoneError::NotMobile),
        ] {
            assert_eq!(Phone::parse(text).unwrap_err(), error, "{text}");
        }
    }
}
