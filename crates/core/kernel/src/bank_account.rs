//! Bank account numbers of persons and organisations.
//!
//! Which bank an account belongs to and whether it exists is not here: only the bank's return file
//! tells.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::personal::personal;
use crate::{Explain, Mask};

/// An account number. Never printed or serialised by accident.
///
/// No check digit is demanded: cards carry one (Luhn), passbooks and the accounts of organisations
/// do not.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Zeroize, ZeroizeOnDrop)]
pub struct BankAccount(String);

/// Why a text is not an account number, in the order checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BankAccountError {
    /// Nothing was written.
    #[error("no account number is given")]
    Empty,
    /// A character that is not a digit.
    #[error("character {place} of the account number is not a digit")]
    NotDigits {
        /// Place of the first such character, counted from 1.
        place: usize,
    },
    /// Digits are missing.
    #[error(
        "an account number has at least {least} digits, this one has {length}: {missing} missing"
    )]
    TooShort {
        /// Digits given.
        length: usize,
        /// Fewest digits allowed.
        least: usize,
        /// How many are missing.
        missing: usize,
    },
    /// Too many digits.
    #[error("an account number has at most {most} digits, this one has {length}: {extra} too many")]
    TooLong {
        /// Digits given.
        length: usize,
        /// Most digits allowed.
        most: usize,
        /// How many are too many.
        extra: usize,
    },
}

impl Explain for BankAccountError {
    fn key(&self) -> &'static str {
        match self {
            BankAccountError::Empty => "bank-account-empty",
            BankAccountError::NotDigits { .. } => "bank-account-not-digits",
            BankAccountError::TooShort { .. } => "bank-account-too-short",
            BankAccountError::TooLong { .. } => "bank-account-too-long",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            BankAccountError::Empty => Vec::new(),
            BankAccountError::NotDigits { place } => vec![("place", place.to_string())],
            BankAccountError::TooShort {
                length,
                least,
                missing,
            } => vec![
                ("length", length.to_string()),
                ("least", least.to_string()),
                ("missing", missing.to_string()),
            ],
            BankAccountError::TooLong {
                length,
                most,
                extra,
            } => {
                vec![
                    ("length", length.to_string()),
                    ("most", most.to_string()),
                    ("extra", extra.to_string()),
                ]
            }
        }
    }
}

personal!(BankAccount, BankAccountError, Mask::LAST_FOUR);

impl BankAccount {
    /// Reads the account of a person: a card or social security card of 16 to 19 digits.
    pub fn parse(text: &str) -> Result<BankAccount, BankAccountError> {
        BankAccount::parse_within(text, 16, 19)
    }

    /// Reads the account of an organisation (对公账户). Banks number these by rules of their own; 9 to
    /// 32 digits are let through.
    pub fn parse_corporate(text: &str) -> Result<BankAccount, BankAccountError> {
        BankAccount::parse_within(text, 9, 32)
    }

    fn parse_within(
        text: &str,
        least: usize,
        most: usize,
    ) -> Result<BankAccount, BankAccountError> {
        if text.is_empty() {
            return Err(BankAccountError::Empty);
        }
        if let Some(index) = text
            .chars()
            .position(|character| !character.is_ascii_digit())
        {
            return Err(BankAccountError::NotDigits { place: index + 1 });
        }
        let length = text.len();
        if length < least {
            return Err(BankAccountError::TooShort {
                length,
                least,
                missing: least - length,
            });
        }
        if length > most {
            return Err(BankAccountError::TooLong {
                length,
                most,
                extra: length - most,
            });
        }
        Ok(BankAccount(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_read_and_shows_its_last_four_digits() {
        let account = BankAccount::parse("6200001234567890123").unwrap();
        assert_eq!(account.reveal(), "6200001234567890123");
        assert_eq!(format!("{account:?}"), "BankAccount(***************0123)");
        assert!(BankAccount::parse("6200001234567890").is_ok());
    }

    #[test]
    fn a_wrong_length_says_how_many_digits_are_wrong() {
        let error = BankAccount::parse("620000123456789").unwrap_err();
        assert_eq!(
            error,
            BankAccountError::TooShort {
                length: 15,
                least: 16,
                missing: 1
            }
        );
        assert_eq!(
            error.to_string(),
            "an account number has at least 16 digits, this one has 15: 1 missing"
        );
        let error = BankAccount::parse("620000123456789012345").unwrap_err();
        assert_eq!(
            error,
            BankAccountError::TooLong {
                length: 21,
                most: 19,
                extra: 2
            }
        );
    }

    #[test]
    fn what_is_not_digits_is_refused_with_its_place() {
        assert_eq!(BankAccount::parse(""), Err(BankAccountError::Empty));
        assert_eq!(
            BankAccount::parse("6200 0012 3456 7890"),
            Err(BankAccountError::NotDigits { place: 5 })
        );
        assert_eq!(
            BankAccount::parse("6.20000123456789E+18"),
            Err(BankAccountError::NotDigits { place: 2 })
        );
    }

    #[test]
    fn an_organisation_may_have_a_shorter_or_longer_account() {
        assert!(BankAccount::parse_corporate("123456789012").is_ok());
        assert!(BankAccount::parse_corporate("12345678901234567890").is_ok());
        let error = BankAccount::parse_corporate("12345678").unwrap_err();
        assert_eq!(
            error,
            BankAccountError::TooShort {
                length: 8,
                least: 9,
                missing: 1
            }
        );
    }
}
