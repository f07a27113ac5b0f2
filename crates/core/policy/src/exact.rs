//! The exact decimal of the rules: a whole number of units and a number of decimals, 128 bits wide.
//!
//! Sums, differences and products are exact or refused; only a division may have to round, half to even at [`Exact::DIVISION_DECIMALS`]. Written here rather than taken
//! from a crate because the crates round silently once a product has too many digits (`rust_decimal`) or grow without a limit (`bigdecimal`): a rule about money must do
//! neither. It is not the money of the ledger: that is [`kernel::Money`], whole fen, which [`Exact::to_money`] reaches by a named rounding.

use std::cmp::Ordering;
use std::fmt;

use kernel::Money;
use serde::{Deserialize, Serialize};

/// An exact decimal number. Equal numbers are equal however they were written: `650.00 = 650`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Exact {
    /// The number without its point, without trailing zeros behind the point.
    units: i128,
    /// How many digits stand behind the point.
    decimals: u32,
}

/// Why a calculation has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExactError {
    /// The result does not fit into 128 bits, or has more decimals than [`Exact::MOST_DECIMALS`].
    #[error("the result has too many digits")]
    TooManyDigits,
    /// Something was divided by nothing.
    #[error("division by zero")]
    DivisionByZero,
}

/// How an amount becomes whole fen. Named by the programme, never guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// What is smaller than a fen is dropped.
    DownToFen,
    /// Half a fen and more becomes a fen.
    HalfUpToFen,
    /// What is smaller than a yuan is dropped.
    DownToYuan,
}

impl Exact {
    /// Nothing.
    pub const ZERO: Exact = Exact {
        units: 0,
        decimals: 0,
    };
    /// The most digits behind the point that a number may have.
    pub const MOST_DECIMALS: u32 = 24;
    /// Where a division that does not end is rounded, half to even.
    pub const DIVISION_DECIMALS: u32 = 12;
    /// The most digits a written number may have.
    pub const MOST_DIGITS: usize = 28;

    /// A whole number.
    pub const fn whole(number: i64) -> Exact {
        Exact {
            units: number as i128,
            decimals: 0,
        }
    }

    /// An amount of money in yuan.
    pub fn yuan(money: Money) -> Exact {
        Exact::normal(i128::from(money.fen()), 2)
    }

    /// Reads `650`, `-0.5`, `19500.00`; no separators, no exponent, at most [`Exact::MOST_DIGITS`] digits.
    pub fn parse(text: &str) -> Option<Exact> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, behind) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() && behind.is_empty()
            || digits.ends_with('.')
            || !plain(whole)
            || !plain(behind)
            || whole.len() + behind.len() > Exact::MOST_DIGITS
            || behind.len() > Exact::MOST_DECIMALS as usize
        {
            return None;
        }
        let units = whole
            .bytes()
            .chain(behind.bytes())
            .fold(0_i128, |units, b| units * 10 + i128::from(b - b'0'));
        Some(Exact::normal(
            if negative { -units } else { units },
            behind.len() as u32,
        ))
    }

    /// Whether the number is below zero.
    pub const fn is_negative(self) -> bool {
        self.units < 0
    }

    /// The number as a whole number, when it is one that fits.
    pub fn as_whole(self) -> Option<i64> {
        if self.decimals == 0 {
            i64::try_from(self.units).ok()
        } else {
            None
        }
    }

    /// The sum.
    pub fn plus(self, other: Exact) -> Result<Exact, ExactError> {
        let (left, right, decimals) = self.aligned(other)?;
        Ok(Exact::normal(
            left.checked_add(right).ok_or(ExactError::TooManyDigits)?,
            decimals,
        ))
    }

    /// The difference.
    pub fn minus(self, other: Exact) -> Result<Exact, ExactError> {
        self.plus(other.negative()?)
    }

    /// The product, exact.
    pub fn times(self, other: Exact) -> Result<Exact, ExactError> {
        let units = self
            .units
            .checked_mul(other.units)
            .ok_or(ExactError::TooManyDigits)?;
        let product = Exact::normal(units, self.decimals + other.decimals);
        if product.decimals > Exact::MOST_DECIMALS {
            Err(ExactError::TooManyDigits)
        } else {
            Ok(product)
        }
    }

    /// The quotient, rounded half to even at [`Exact::DIVISION_DECIMALS`] when it does not end before.
    pub fn over(self, other: Exact) -> Result<Exact, ExactError> {
        if other.units == 0 {
            return Err(ExactError::DivisionByZero);
        }
        // units/10^d over units/10^e, with DIVISION_DECIMALS digits behind the point, is (units * 10^(DIVISION + e)) / (units * 10^d).
        let above = scaled(self.units, Exact::DIVISION_DECIMALS + other.decimals)?;
        let below = scaled(other.units, self.decimals)?;
        let (quotient, rest) = (above / below, above % below);
        let twice = rest
            .unsigned_abs()
            .checked_mul(2)
            .ok_or(ExactError::TooManyDigits)?;
        let away = match twice.cmp(&below.unsigned_abs()) {
            Ordering::Greater => true,
            Ordering::Equal => quotient % 2 != 0,
            Ordering::Less => false,
        };
        let step = if (above < 0) == (below < 0) { 1 } else { -1 };
        Ok(Exact::normal(
            if away { quotient + step } else { quotient },
            Exact::DIVISION_DECIMALS,
        ))
    }

    /// The number with the other sign.
    pub fn negative(self) -> Result<Exact, ExactError> {
        let units = self.units.checked_neg().ok_or(ExactError::TooManyDigits)?;
        Ok(Exact {
            units,
            decimals: self.decimals,
        })
    }

    /// A number of yuan as whole fen. `None` when it leaves the range of [`Money`].
    pub fn to_money(self, rounding: Rounding) -> Option<Money> {
        let rest_of = |unit: i128| (self.units / unit, self.units % unit);
        let ten = |power: u32| 10_i128.checked_pow(power);
        let fen = match rounding {
            Rounding::DownToYuan => rest_of(ten(self.decimals)?).0.checked_mul(100)?,
            Rounding::DownToFen | Rounding::HalfUpToFen if self.decimals <= 2 => {
                self.units.checked_mul(ten(2 - self.decimals)?)?
            }
            Rounding::DownToFen => rest_of(ten(self.decimals - 2)?).0,
            Rounding::HalfUpToFen => {
                let unit = ten(self.decimals - 2)?;
                let (fen, rest) = rest_of(unit);
                let up = rest.unsigned_abs() * 2 >= unit.unsigned_abs();
                if up { fen + self.units.signum() } else { fen }
            }
        };
        i64::try_from(fen).ok().map(Money::from_fen)
    }

    /// Both numbers with the same number of decimals.
    fn aligned(self, other: Exact) -> Result<(i128, i128, u32), ExactError> {
        let decimals = self.decimals.max(other.decimals);
        let left = scaled(self.units, decimals - self.decimals)?;
        let right = scaled(other.units, decimals - other.decimals)?;
        Ok((left, right, decimals))
    }

    fn normal(mut units: i128, mut decimals: u32) -> Exact {
        while decimals > 0 && units % 10 == 0 {
            units /= 10;
            decimals -= 1;
        }
        Exact { units, decimals }
    }
}

fn scaled(units: i128, power: u32) -> Result<i128, ExactError> {
    10_i128
        .checked_pow(power)
        .and_then(|ten| units.checked_mul(ten))
        .ok_or(ExactError::TooManyDigits)
}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        match self.aligned(*other) {
            Ok((left, right, _)) => left.cmp(&right),
            // Too wide to be written with the same decimals: the whole parts are then far apart, or the parts behind the point decide.
            Err(_) => {
                let split = |number: &Exact| {
                    let one = 10_i128.pow(number.decimals);
                    (number.units.div_euclid(one), number.units.rem_euclid(one))
                };
                let (left, left_rest) = split(self);
                let (right, right_rest) = split(other);
                let decimals = self.decimals.max(other.decimals);
                let wide = |rest: i128, own: u32| rest * 10_i128.pow(decimals - own);
                left.cmp(&right).then_with(|| {
                    wide(left_rest, self.decimals).cmp(&wide(right_rest, other.decimals))
                })
            }
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Plainly: `650`, `0.5`, `-3.25`.
impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.units.unsigned_abs().to_string();
        let decimals = self.decimals as usize;
        let text = if decimals == 0 {
            digits
        } else {
            let digits = format!("{digits:0>width$}", width = decimals + 1);
            let (whole, behind) = digits.split_at(digits.len() - decimals);
            format!("{whole}.{behind}")
        };
        f.pad_integral(self.units >= 0, "", &text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(text: &str) -> Exact {
        Exact::parse(text).unwrap_or_else(|| panic!("{text} is no number"))
    }

    #[test]
    fn numbers_are_equal_however_they_were_written() {
        for (left, right) in [("650.00", "650"), ("0.50", ".5"), ("-0", "0"), ("007", "7")] {
            assert_eq!(exact(left), exact(right));
        }
        assert_eq!(exact("-3.250").to_string(), "-3.25");
        assert_eq!(exact("0.05").to_string(), "0.05");
    }

    #[test]
    fn what_is_not_a_plain_decimal_is_refused() {
        for text in [
            "",
            "-",
            ".",
            "5.",
            "1e3",
            "1,000",
            "+1",
            "--1",
            "６５０",
            "12345678901234567890123456789",
            " 1",
        ] {
            assert_eq!(Exact::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn tenths_add_up_exactly() {
        assert_eq!(exact("0.1").plus(exact("0.2")), Ok(exact("0.3")));
        assert_eq!(exact("33.25").times(exact("10000")), Ok(exact("332500")));
        assert_eq!(exact("650").times(exact("0.7")), Ok(exact("455")));
    }

    #[test]
    fn a_division_that_does_not_end_rounds_half_to_even_at_twelve_decimals() {
        for (above, below, result) in [
            ("1", "3", "0.333333333333"),
            ("2", "3", "0.666666666667"),
            ("-2", "3", "-0.666666666667"),
            ("1", "8", "0.125"),
            ("1", "4000000000000", "0"),
            ("3", "2000000000000", "0.000000000002"),
            ("1", "2000000000000", "0"),
        ] {
            assert_eq!(
                exact(above).over(exact(below)),
                Ok(exact(result)),
                "{above}/{below}"
            );
        }
        assert_eq!(
            exact("1").over(Exact::ZERO),
            Err(ExactError::DivisionByZero)
        );
    }

    #[test]
    fn too_many_digits_are_refused_instead_of_rounded() {
        let wide = exact("9999999999999999999999999999");
        assert_eq!(wide.times(wide), Err(ExactError::TooManyDigits));
        let fine = exact("0.0000000000001");
        assert_eq!(fine.times(fine), Err(ExactError::TooManyDigits));
    }

    #[test]
    fn roundings_are_named() {
        for (yuan, rounding, fen) in [
            ("650", Rounding::DownToFen, 65_000),
            ("649.999", Rounding::DownToFen, 64_999),
            ("649.995", Rounding::HalfUpToFen, 65_000),
            ("649.9949", Rounding::HalfUpToFen, 64_999),
            ("649.99", Rounding::DownToYuan, 64_900),
            ("0.5", Rounding::HalfUpToFen, 50),
        ] {
            assert_eq!(
                exact(yuan).to_money(rounding),
                Some(Money::from_fen(fen)),
                "{yuan}"
            );
        }
        assert_eq!(
            exact("99999999999999999999").to_money(Rounding::DownToFen),
            None
        );
    }

    #[test]
    fn numbers_too_far_apart_to_align_are_still_in_order() {
        let huge = exact("9999999999999999999999999999");
        let tiny = exact("0.000000000000000000000001");
        assert!(tiny < huge);
        assert!(huge > tiny);
        assert!(huge.negative().unwrap() < tiny.negative().unwrap());
    }

    fn some_number() -> impl Strategy<Value = Exact> {
        (any::<i64>(), 0_u32..9)
            .prop_map(|(units, decimals)| Exact::normal(i128::from(units), decimals))
    }

    proptest! {
        #[test]
        fn every_number_is_read_back_from_what_is_shown(number in some_number()) {
            prop_assert_eq!(Exact::parse(&number.to_string()), Some(number));
        }

        #[test]
        fn a_sum_taken_away_again_leaves_the_number(left in some_number(), right in some_number()) {
            let sum = left.plus(right).unwrap();
            prop_assert_eq!(sum.minus(right), Ok(left));
            prop_assert_eq!(left.cmp(&right), left.minus(right).unwrap().cmp(&Exact::ZERO));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in ".{0,40}") {
            let _ = Exact::parse(&text);
        }
    }
}
