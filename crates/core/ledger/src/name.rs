//! Names in the ledger: funds, payees, documents, keys. Their rules keep every name harmless in a
//! file of accounts, where colons, commas and semicolons have a meaning.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A name that the ledger does not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing, or longer than 128 characters.
    #[error("a name has 1 to {MOST_CHARACTERS} characters, this one has {length}")]
    Length {
        /// Characters given.
        length: usize,
    },
    /// A character the kind of name does not allow.
    #[error("character {place} of the name cannot stand in it")]
    Character {
        /// Place of the first such character, counted from 1.
        place: usize,
    },
}

/// Characters of the longest name.
pub const MOST_CHARACTERS: usize = 128;

/// A fund's id as the policy pack writes it: `employment-subsidy`. Small letters, digits and
/// hyphens.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct FundId(String);

impl FundId {
    /// Reads an id.
    pub fn parse(text: &str) -> Result<FundId, NameError> {
        check(text, |c| {
            c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
        })?;
        Ok(FundId(text.to_owned()))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FundId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for FundId {
    type Err = NameError;

    fn from_str(text: &str) -> Result<FundId, NameError> {
        FundId::parse(text)
    }
}

impl TryFrom<String> for FundId {
    type Error = NameError;

    fn try_from(text: String) -> Result<FundId, NameError> {
        FundId::parse(&text)
    }
}

impl From<FundId> for String {
    fn from(fund: FundId) -> String {
        fund.0
    }
}

/// Checks a key, case or sentence: printable ASCII letters, digits and `- _ . / #`.
pub(crate) fn check_key(text: &str) -> Result<(), NameError> {
    check(text, |c| c.is_ascii_alphanumeric() || "-_./#".contains(c))
}

/// Checks a payee, document number or source of income: any letters, without the marks that mean
/// something in a file of accounts, and without doubled blanks.
pub(crate) fn check_detail(text: &str) -> Result<(), NameError> {
    check(text, |c| {
        !c.is_control() && !":,;\"|".contains(c) && (c == ' ' || !c.is_whitespace())
    })?;
    let blank_at =
        |text: &str, blanks: &str| text.find(blanks).map(|at| text[..at].chars().count() + 1);
    let place = if text.starts_with(' ') {
        Some(1)
    } else if text.ends_with(' ') {
        Some(text.chars().count())
    } else {
        blank_at(text, "  ")
    };
    place.map_or(Ok(()), |place| Err(NameError::Character { place }))
}

fn check(text: &str, allowed: impl Fn(char) -> bool) -> Result<(), NameError> {
    let length = text.chars().count();
    if length == 0 || length > MOST_CHARACTERS {
        return Err(NameError::Length { length });
    }
    match text.chars().position(|character| !allowed(character)) {
        Some(index) => Err(NameError::Character { place: index + 1 }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_out_what_would_break_a_file_of_accounts() {
        assert!(FundId::parse("employment-subsidy").is_ok());
        assert_eq!(
            FundId::parse("Employment"),
            Err(NameError::Character { place: 1 })
        );
        assert_eq!(FundId::parse(""), Err(NameError::Length { length: 0 }));
        assert_eq!(
            FundId::parse(&"a".repeat(129)),
            Err(NameError::Length { length: 129 })
        );
        assert_eq!(check_key("payment/01J/line-1#2.paid"), Ok(()));
        assert_eq!(check_key("a b"), Err(NameError::Character { place: 2 }));
        for fine in [
            "永财指〔2023〕12号",
            "01J0000000000000000000000A",
            "永安 技校",
        ] {
            assert_eq!(check_detail(fine), Ok(()), "{fine}");
        }
        for (bad, place) in [
            ("a:b", 2),
            ("a  b", 2),
            (" a", 1),
            ("a ", 2),
            ("a\nb", 2),
            ("号;x", 2),
            ("a\u{3000}b", 2),
        ] {
            assert_eq!(
                check_detail(bad),
                Err(NameError::Character { place }),
                "{bad:?}"
            );
        }
    }
}
