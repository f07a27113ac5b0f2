//! Money: whole fen in a type of its own, never a float.
//!
//! Rates, percentages and rounding are not here: the policy engine computes with decimals and hands
//! over whole fen, rounded by the rule the programme names.

use std::fmt;
use std::iter::Sum;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Explain;

/// An amount of Chinese yuan in whole fen (1 yuan = 100 fen). May be negative: a ledger needs both
/// signs.
///
/// Serialised as the integer number of fen.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(transparent)]
pub struct Money(i64);

/// Why a text is not an amount, or a calculation left the range of [`Money`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Nothing was written.
    #[error("no amount is given")]
    Empty,
    /// The text is not a decimal number such as `650`, `650.00` or `19,500.00`.
    #[error("this is not an amount of money")]
    NotANumber,
    /// More than two digits after the point: smaller than a fen.
    #[error("an amount has at most two decimals, this one has {decimals}")]
    TooManyDecimals {
        /// How many decimals were written.
        decimals: usize,
    },
    /// More than fits into 64 bits of fen.
    #[error("the amount is too large")]
    TooLarge,
}

impl Explain for MoneyError {
    fn key(&self) -> &'static str {
        match self {
            MoneyError::Empty => "money-empty",
            MoneyError::NotANumber => "money-not-a-number",
            MoneyError::TooManyDecimals { .. } => "money-too-many-decimals",
            MoneyError::TooLarge => "money-too-large",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            MoneyError::TooManyDecimals { decimals } => vec![("decimals", decimals.to_string())],
            _ => Vec::new(),
        }
    }
}

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);

    /// An amount of `fen` fen.
    pub const fn from_fen(fen: i64) -> Money {
        Money(fen)
    }

    /// The amount in fen.
    pub const fn fen(self) -> i64 {
        self.0
    }

    /// Reads an amount written in yuan: `650`, `650.5`, `650.00`, `-3.20`, `19,500.00`. Blanks
    /// around it are ignored.
    ///
    /// Thousands may be parted by commas, then every group must be complete: `1,95` is refused, not
    /// read as 195.
    pub fn from_yuan_str(text: &str) -> Result<Money, MoneyError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(MoneyError::Empty);
        }
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (yuan, decimals) = match text.split_once('.') {
            Some((_, "")) => return Err(MoneyError::NotANumber),
            Some((yuan, decimals)) => (yuan, decimals),
            None => (text, ""),
        };
        if !decimals.bytes().all(|b| b.is_ascii_digit()) {
            return Err(MoneyError::NotANumber);
        }
        let yuan = digits_of(yuan).ok_or(MoneyError::NotANumber)?;
        if decimals.len() > 2 {
            return Err(MoneyError::TooManyDecimals {
                decimals: decimals.len(),
            });
        }
        let mut fen: i64 = 0;
        for digit in yuan
            .bytes()
            .chain(decimals.bytes())
            .chain("00".bytes().skip(decimals.len()))
        {
            // Built up as a negative number, whose range is one wider, so that every amount can be
            // read back.
            fen = fen
                .checked_mul(10)
                .and_then(|fen| fen.checked_sub(i64::from(digit - b'0')))
                .ok_or(MoneyError::TooLarge)?;
        }
        if negative {
            Ok(Money(fen))
        } else {
            fen.checked_neg().map(Money).ok_or(MoneyError::TooLarge)
        }
    }

    /// Yuan with two decimals and no separators, for files that machines read: `19500.00`.
    pub fn yuan(self) -> String {
        let fen = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        format!("{sign}{}.{:02}", fen / 100, fen % 100)
    }

    /// The sum, or [`MoneyError::TooLarge`].
    pub fn checked_add(self, other: Money) -> Result<Money, MoneyError> {
        self.0
            .checked_add(other.0)
            .map(Money)
            .ok_or(MoneyError::TooLarge)
    }

    /// The difference, or [`MoneyError::TooLarge`].
    pub fn checked_sub(self, other: Money) -> Result<Money, MoneyError> {
        self.0
            .checked_sub(other.0)
            .map(Money)
            .ok_or(MoneyError::TooLarge)
    }

    /// The amount `times` over (650 yuan for 29 persons), or [`MoneyError::TooLarge`].
    pub fn checked_mul(self, times: i64) -> Result<Money, MoneyError> {
        self.0
            .checked_mul(times)
            .map(Money)
            .ok_or(MoneyError::TooLarge)
    }

    /// The same amount with the other sign, or [`MoneyError::TooLarge`] for the one amount that has
    /// none.
    pub fn checked_neg(self) -> Result<Money, MoneyError> {
        self.0.checked_neg().map(Money).ok_or(MoneyError::TooLarge)
    }

    /// The sum of many amounts, or [`MoneyError::TooLarge`]. For amounts that come from outside.
    pub fn total(amounts: impl IntoIterator<Item = Money>) -> Result<Money, MoneyError> {
        // In 128 bits, so that the order of the amounts cannot decide whether the sum fits.
        let sum: i128 = amounts.into_iter().map(|amount| i128::from(amount.0)).sum();
        i64::try_from(sum)
            .map(Money)
            .map_err(|_| MoneyError::TooLarge)
    }

    /// Whether the amount is below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Whether the amount is above zero.
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Whether the amount is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

/// The digits of a whole number whose groups of three may be parted by commas.
fn digits_of(text: &str) -> Option<String> {
    let mut groups = text.split(',');
    let first = groups.next().filter(|group| !group.is_empty())?;
    let rest: Vec<&str> = groups.collect();
    let grouped = !rest.is_empty();
    if grouped && (first.len() > 3 || rest.iter().any(|group| group.len() != 3)) {
        return None;
    }
    let digits: String = std::iter::once(first).chain(rest).collect();
    digits.bytes().all(|b| b.is_ascii_digit()).then_some(digits)
}

/// `19,500.00`: two decimals, thousands parted by commas, a hyphen before negative amounts. Honours
/// width and alignment.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.yuan();
        let (sign, plain) = match plain.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", plain.as_str()),
        };
        let whole = plain.len() - ".00".len();
        let mut text = String::with_capacity(plain.len() + whole / 3 + 1);
        text.push_str(sign);
        for (place, character) in plain.chars().enumerate() {
            if place > 0 && place < whole && (whole - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(character);
        }
        f.pad(&text)
    }
}

/// The sum of amounts that are known to be small, such as rows of one county's tables. Stops at the
/// ends of the range, about 92 thousand million million yuan, which no sum of real budgets reaches;
/// use [`Money::total`] for amounts that come from outside.
impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        Money(amounts.fold(0, |sum, amount| sum.saturating_add(amount.0)))
    }
}

impl<'a> Sum<&'a Money> for Money {
    fn sum<I: Iterator<Item = &'a Money>>(amounts: I) -> Money {
        amounts.copied().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, fen) in [
            ("650", 65_000),
            ("650.5", 65_050),
            ("650.00", 65_000),
            (" 0.05 ", 5),
            ("-3.20", -320),
            ("19,500.00", 1_950_000),
            ("1,713,606", 171_360_600),
            ("0", 0),
            ("-0", 0),
            ("92233720368547758.07", i64::MAX),
            ("-92233720368547758.08", i64::MIN),
        ] {
            assert_eq!(
                Money::from_yuan_str(text),
                Ok(Money::from_fen(fen)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_not_an_amount_is_refused_with_its_reason() {
        for (text, error) in [
            ("", MoneyError::Empty),
            ("  ", MoneyError::Empty),
            ("六百五", MoneyError::NotANumber),
            ("6.5e2", MoneyError::NotANumber),
            ("1,95", MoneyError::NotANumber),
            ("1950,000", MoneyError::NotANumber),
            (",500", MoneyError::NotANumber),
            ("650.", MoneyError::NotANumber),
            (".50", MoneyError::NotANumber),
            ("--1", MoneyError::NotANumber),
            ("+1", MoneyError::NotANumber),
            ("NaN", MoneyError::NotANumber),
            ("６５０", MoneyError::NotANumber),
            ("650.005", MoneyError::TooManyDecimals { decimals: 3 }),
            ("92233720368547758.08", MoneyError::TooLarge),
            ("999999999999999999999", MoneyError::TooLarge),
        ] {
            assert_eq!(Money::from_yuan_str(text), Err(error), "{text}");
        }
    }

    #[test]
    fn amounts_are_shown_with_two_decimals_and_commas() {
        for (fen, shown, plain) in [
            (1_950_000, "19,500.00", "19500.00"),
            (5, "0.05", "0.05"),
            (0, "0.00", "0.00"),
            (-5, "-0.05", "-0.05"),
            (99_999, "999.99", "999.99"),
            (100_000, "1,000.00", "1000.00"),
            (-123_456_789, "-1,234,567.89", "-1234567.89"),
            (
                i64::MIN,
                "-92,233,720,368,547,758.08",
                "-92233720368547758.08",
            ),
        ] {
            assert_eq!(Money::from_fen(fen).to_string(), shown);
            assert_eq!(Money::from_fen(fen).yuan(), plain);
        }
        assert_eq!(format!("{:>12}", Money::from_fen(65_000)), "      650.00");
    }

    #[test]
    fn calculations_that_leave_the_range_are_refused() {
        let most = Money::from_fen(i64::MAX);
        let one = Money::from_fen(1);
        assert_eq!(most.checked_add(one), Err(MoneyError::TooLarge));
        assert_eq!(
            Money::from_fen(i64::MIN).checked_sub(one),
            Err(MoneyError::TooLarge)
        );
        assert_eq!(
            Money::from_fen(i64::MIN).checked_neg(),
            Err(MoneyError::TooLarge)
        );
        assert_eq!(most.checked_mul(2), Err(MoneyError::TooLarge));
        assert_eq!(Money::total([most, one]), Err(MoneyError::TooLarge));
        assert_eq!(
            Money::total([most, one, Money::from_fen(-2)]),
            Ok(Money::from_fen(i64::MAX - 1))
        );
        assert_eq!(
            Money::from_fen(65_000).checked_mul(29),
            Ok(Money::from_fen(1_885_000))
        );
    }

    #[test]
    fn money_travels_as_whole_fen() {
        let json = serde_json::to_string(&Money::from_fen(65_000)).unwrap();
        assert_eq!(json, "65000");
        assert_eq!(
            serde_json::from_str::<Money>("65000").unwrap(),
            Money::from_fen(65_000)
        );
        assert!(serde_json::from_str::<Money>("650.5").is_err());
        assert!(serde_json::from_str::<Money>("\"650\"").is_err());
    }

    proptest! {
        #[test]
        fn every_amount_is_read_back_from_what_is_shown(fen in any::<i64>()) {
            let money = Money::from_fen(fen);
            prop_assert_eq!(Money::from_yuan_str(&money.to_string()), Ok(money));
            prop_assert_eq!(Money::from_yuan_str(&money.yuan()), Ok(money));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in ".{0,40}") {
            let _ = Money::from_yuan_str(&text);
        }

        #[test]
        fn a_sum_is_the_same_in_any_order(mut fens in proptest::collection::vec(-1_000_000_000_i64..1_000_000_000, 0..50)) {
            let forward: Money = fens.iter().copied().map(Money::from_fen).sum();
            fens.reverse();
            prop_assert_eq!(Money::total(fens.into_iter().map(Money::from_fen)), Ok(forward));
        }
    }
}
