//! A range of calendar days, both ends included.
//!
//! Working days are not here (see [`WorkCalendar`](crate::WorkCalendar)), nor ranges without an
//! end.

use std::fmt;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Explain;

/// Days from `from` to `to`, both included; never empty. Serialised as `{"from": …, "to": …}`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "Ends", into = "Ends")]
#[schemars(with = "Ends")]
pub struct DateRange {
    from: NaiveDate,
    to: NaiveDate,
}

/// The two ends as they travel.
#[derive(Serialize, Deserialize, JsonSchema)]
struct Ends {
    #[schemars(with = "String")]
    from: NaiveDate,
    #[schemars(with = "String")]
    to: NaiveDate,
}

/// The end lies before the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the last day, {to}, lies before the first, {from}")]
pub struct DatesReversed {
    /// The beginning given.
    pub from: NaiveDate,
    /// The end given.
    pub to: NaiveDate,
}

impl Explain for DatesReversed {
    fn key(&self) -> &'static str {
        "date-range-reversed"
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("from", self.from.to_string()), ("to", self.to.to_string())]
    }
}

impl DateRange {
    /// The days from `from` to `to`, both included.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<DateRange, DatesReversed> {
        if to < from {
            Err(DatesReversed { from, to })
        } else {
            Ok(DateRange { from, to })
        }
    }

    /// One day.
    pub const fn day(day: NaiveDate) -> DateRange {
        DateRange { from: day, to: day }
    }

    /// The first day.
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day.
    pub const fn to(&self) -> NaiveDate {
        self.to
    }

    /// Whether the day lies in the range.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether every day of `other` lies in this range.
    pub fn covers(&self, other: &DateRange) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// Whether the two share a day.
    pub fn overlaps(&self, other: &DateRange) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// The days both have in common.
    pub fn intersection(&self, other: &DateRange) -> Option<DateRange> {
        DateRange::new(self.from.max(other.from), self.to.min(other.to)).ok()
    }

    /// Number of calendar days, at least 1.
    pub fn count_days(&self) -> i64 {
        (self.to - self.from).num_days() + 1
    }

    /// Every day in order.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let to = self.to;
        self.from.iter_days().take_while(move |day| *day <= to)
    }
}

/// `2023-07-01/2023-07-05`, the form of ISO 8601.
impl fmt::Display for DateRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.from, self.to)
    }
}

impl TryFrom<Ends> for DateRange {
    type Error = DatesReversed;

    fn try_from(ends: Ends) -> Result<DateRange, DatesReversed> {
        DateRange::new(ends.from, ends.to)
    }
}

impl From<DateRange> for Ends {
    fn from(range: DateRange) -> Ends {
        Ends {
            from: range.from,
            to: range.to,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(day: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, 1, 1).unwrap() + chrono::Days::new(day)
    }

    #[test]
    fn a_range_has_both_ends_and_is_never_empty() {
        let range = DateRange::new(day(0), day(4)).unwrap();
        assert_eq!(range.count_days(), 5);
        assert!(range.contains(day(0)) && range.contains(day(4)) && !range.contains(day(5)));
        assert_eq!(DateRange::day(day(3)).count_days(), 1);
        assert_eq!(
            DateRange::new(day(1), day(0)),
            Err(DatesReversed {
                from: day(1),
                to: day(0)
            })
        );
        assert_eq!(range.to_string(), "2023-01-01/2023-01-05");
    }

    #[test]
    fn a_reversed_range_does_not_come_in_by_json() {
        let range = DateRange::new(day(0), day(1)).unwrap();
        let json = serde_json::to_string(&range).unwrap();
        assert_eq!(json, r#"{"from":"2023-01-01","to":"2023-01-02"}"#);
        assert_eq!(serde_json::from_str::<DateRange>(&json).unwrap(), range);
        assert!(
            serde_json::from_str::<DateRange>(r#"{"from":"2023-01-02","to":"2023-01-01"}"#)
                .is_err()
        );
    }

    proptest! {
        #[test]
        fn overlap_and_intersection_agree_with_the_days_themselves(
            a in 0_u64..20, b in 0_u64..20, c in 0_u64..20, d in 0_u64..20,
        ) {
            let one = DateRange::new(day(a.min(b)), day(a.max(b))).unwrap();
            let two = DateRange::new(day(c.min(d)), day(c.max(d))).unwrap();
            let common: Vec<_> = one.days().filter(|day| two.contains(*day)).collect();
            prop_assert_eq!(one.overlaps(&two), !common.is_empty());
            prop_assert_eq!(one.covers(&two), two.days().all(|day| one.contains(day)));
            let intersection: Vec<_> = one.intersection(&two).map(|range| range.days().collect()).unwrap_or_default();
            prop_assert_eq!(common, intersection);
        }
    }
}
