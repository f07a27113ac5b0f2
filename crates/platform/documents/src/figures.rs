//! How money and days are written on paper: `serialize_with` functions for the papers' fields, so
//! that a template never formats a number and every paper writes it alike.

use chrono::{Datelike, NaiveDate};
use kernel::Money;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::PaperError;

/// `19,500.00`.
pub(crate) fn amount<S: Serializer>(money: &Money, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(money)
}

/// `19,500.00`, or null where no amount was worked out.
pub(crate) fn amount_opt<S: Serializer>(money: &Option<Money>, to: S) -> Result<S::Ok, S::Error> {
    money.map(|m| m.to_string()).serialize(to)
}

/// A total: the figure and the 大写 beside it, both from the same value.
pub(crate) fn total<S: Serializer>(money: &Money, to: S) -> Result<S::Ok, S::Error> {
    let mut both = to.serialize_struct("Total", 2)?;
    both.serialize_field("figure", &money.to_string())?;
    both.serialize_field("capitals", &money.in_capitals())?;
    both.end()
}

/// `2023年5月11日`, as running text and signatures have it.
pub(crate) fn day<S: Serializer>(date: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&in_words(*date))
}

/// `2023年5月11日`, or null.
pub(crate) fn day_opt<S: Serializer>(date: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
    date.map(in_words).serialize(to)
}

/// The date as GB/T 9704 writes it: Arabic figures, no leading zeros.
pub(crate) fn in_words(date: NaiveDate) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// The lines' sum against the paper's total; also when the sum itself overflows.
pub(crate) fn must_add_up(
    paper: &'static str,
    lines: impl IntoIterator<Item = Money>,
    total: Money,
) -> Result<(), PaperError> {
    let sum = lines
        .into_iter()
        .try_fold(0_i64, |sum, line| sum.checked_add(line.fen()))
        .ok_or(PaperError::Unprintable {
            paper,
            reason: "the lines overflow what money can hold".to_owned(),
        })?;
    if sum == total.fen() {
        Ok(())
    } else {
        Err(PaperError::DoesNotAddUp {
            paper,
            lines: Money::from_fen(sum),
            total,
        })
    }
}
