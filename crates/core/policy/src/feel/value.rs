//! What a fact or an expression can be worth.

use chrono::NaiveDate;
use kernel::{RegionCode, SkillLevel};

use crate::exact::Exact;

/// A value. Which closed list a [`Value::Choice`] or [`Value::Tags`] belongs to stands in the type of the expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Yes or no.
    Boolean(bool),
    /// A number; money in yuan.
    Number(Exact),
    /// A calendar day.
    Date(NaiveDate),
    /// A duration in months.
    Months(i32),
    /// A duration in days.
    Days(i32),
    /// A skill level.
    Level(SkillLevel),
    /// A division code.
    Region(RegionCode),
    /// The place of a value in its closed list.
    Choice(u8),
    /// A set of values of a closed list, one bit each.
    Tags(u128),
}

impl Value {
    /// The most values a closed list may have.
    pub const MOST_CHOICES: usize = 128;

    /// The order of two values of one type that has an order.
    pub(crate) fn order(&self, other: &Value) -> Option<std::cmp::Ordering> {
        match (self, other) {
            (Value::Number(left), Value::Number(right)) => Some(left.cmp(right)),
            (Value::Date(left), Value::Date(right)) => Some(left.cmp(right)),
            (Value::Months(left), Value::Months(right))
            | (Value::Days(left), Value::Days(right)) => Some(left.cmp(right)),
            (Value::Level(left), Value::Level(right)) => Some(left.cmp(right)),
            _ => None,
        }
    }
}
