//! Three-valued evaluation: every expression is known, known to be absent, or unknown because of named facts.
//!
//! The promise: an answer that is known stays the same whatever the unknown facts turn out to be.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};

use super::tree::{Arithmetic, Comparison};
use super::typed::{Node, Test, Typed};
use super::value::Value;
use crate::exact::{Exact, ExactError};
use crate::vocabulary::FactId;

/// What is known about a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Its value.
    Known(Value),
    /// That it does not exist.
    Absent,
    /// Nothing.
    Unknown,
}

/// What an expression is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A value.
    Known(Value),
    /// Nothing: it rests on a fact that is known not to exist.
    Absent,
    /// It cannot be said, because of these.
    Unknown(Gap),
}

/// Why an answer is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gap {
    /// The facts that are not known and matter.
    pub facts: BTreeSet<FactId>,
    /// A calculation that has no result.
    pub broken: Option<Broken>,
}

/// Why a calculation has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// More digits than the decimal holds.
    TooManyDigits,
    /// Something was divided by zero.
    DivisionByZero,
    /// A date outside the calendar, or a duration too long.
    OutsideCalendar,
}

impl From<ExactError> for Broken {
    fn from(error: ExactError) -> Broken {
        match error {
            ExactError::TooManyDigits => Broken::TooManyDigits,
            ExactError::DivisionByZero => Broken::DivisionByZero,
        }
    }
}

impl Gap {
    fn fact(id: FactId) -> Gap {
        Gap {
            facts: BTreeSet::from([id]),
            broken: None,
        }
    }

    fn and(mut self, other: Gap) -> Gap {
        self.facts.extend(other.facts);
        self.broken = self.broken.or(other.broken);
        self
    }
}

impl Answer {
    const YES: Answer = Answer::Known(Value::Boolean(true));
    const NO: Answer = Answer::Known(Value::Boolean(false));

    fn yes_no(value: bool) -> Answer {
        if value { Answer::YES } else { Answer::NO }
    }

    fn broken(broken: Broken) -> Answer {
        Answer::Unknown(Gap {
            facts: BTreeSet::new(),
            broken: Some(broken),
        })
    }

    /// The yes or no, if there is one.
    pub fn as_boolean(&self) -> Option<bool> {
        match self {
            Answer::Known(Value::Boolean(value)) => Some(*value),
            _ => None,
        }
    }
}

/// Evaluates a checked expression over what is known.
pub fn evaluate(typed: &Typed, given: &impl Fn(FactId) -> Given) -> Answer {
    match &typed.node {
        Node::Value(value) => Answer::Known(*value),
        Node::Fact(id) => match given(*id) {
            Given::Known(value) => Answer::Known(value),
            Given::Absent => Answer::Absent,
            Given::Unknown => Answer::Unknown(Gap::fact(*id)),
        },
        Node::Absent(id) => match given(*id) {
            Given::Known(_) => Answer::NO,
            Given::Absent => Answer::YES,
            Given::Unknown => Answer::Unknown(Gap::fact(*id)),
        },
        Node::Not(of) => match evaluate(of, given) {
            Answer::Known(Value::Boolean(value)) => Answer::yes_no(!value),
            other => other,
        },
        Node::And(parts) => decisive(parts.iter().map(|part| evaluate(part, given)), false),
        Node::Or(parts) => decisive(parts.iter().map(|part| evaluate(part, given)), true),
        Node::Compare(comparison, left, right) => both(
            evaluate(left, given),
            evaluate(right, given),
            absent_compares(*comparison),
            |left, right| Answer::yes_no(compares(*comparison, &left, &right)),
        ),
        Node::In(left, tests) => {
            let left = evaluate(left, given);
            decisive(tests.iter().map(|test| holds(test, &left, given)), true)
        }
        Node::Arithmetic(arithmetic, left, right) => both(
            evaluate(left, given),
            evaluate(right, given),
            Answer::Absent,
            |left, right| match calculate(*arithmetic, left, right) {
                Ok(value) => Answer::Known(value),
                Err(broken) => Answer::broken(broken),
            },
        ),
        Node::Negate(of) => match evaluate(of, given) {
            Answer::Known(value) => match negate(value) {
                Ok(value) => Answer::Known(value),
                Err(broken) => Answer::broken(broken),
            },
            other => other,
        },
        Node::Min(parts) => best(parts, given, Ordering::Less),
        Node::Max(parts) => best(parts, given, Ordering::Greater),
        Node::If(when, then, otherwise) => match evaluate(when, given) {
            Answer::Known(Value::Boolean(true)) => evaluate(then, given),
            Answer::Known(Value::Boolean(false)) => evaluate(otherwise, given),
            other => other,
        },
    }
}

/// The most a number can be worth whatever the unknown facts are, if something in the rule caps it: `min(650, 核定单价)` is never above 650.
pub fn at_most(typed: &Typed, given: &impl Fn(FactId) -> Given) -> Option<Exact> {
    if let Answer::Known(Value::Number(number)) = evaluate(typed, given) {
        return Some(number);
    }
    match &typed.node {
        Node::Min(parts) => parts.iter().filter_map(|part| at_most(part, given)).min(),
        Node::Max(parts) => {
            let most: Option<Vec<Exact>> = parts.iter().map(|part| at_most(part, given)).collect();
            most?.into_iter().max()
        }
        Node::If(_, then, otherwise) => Some(at_most(then, given)?.max(at_most(otherwise, given)?)),
        _ => None,
    }
}

/// Kleene's `and` (`decides` false) and `or` (`decides` true): one deciding part settles it, else one unknown part leaves it open.
fn decisive(answers: impl Iterator<Item = Answer>, decides: bool) -> Answer {
    let mut gap: Option<Gap> = None;
    for answer in answers {
        match answer {
            Answer::Known(Value::Boolean(value)) if value == decides => {
                return Answer::yes_no(decides);
            }
            Answer::Unknown(other) => gap = Some(gap.unwrap_or_default().and(other)),
            // The other value decides nothing; absence and values of other types do not come about in a checked tree.
            Answer::Known(_) | Answer::Absent => {}
        }
    }
    gap.map_or(Answer::yes_no(!decides), Answer::Unknown)
}

/// Unknown if a side is unknown, `absent` if a side is absent, else what `with` makes of both.
fn both(
    left: Answer,
    right: Answer,
    absent: Answer,
    with: impl FnOnce(Value, Value) -> Answer,
) -> Answer {
    match (left, right) {
        (Answer::Unknown(left), Answer::Unknown(right)) => Answer::Unknown(left.and(right)),
        (Answer::Unknown(gap), _) | (_, Answer::Unknown(gap)) => Answer::Unknown(gap),
        (Answer::Known(left), Answer::Known(right)) => with(left, right),
        (Answer::Absent, _) | (_, Answer::Absent) => absent,
    }
}

/// What is absent equals nothing and has no order.
fn absent_compares(comparison: Comparison) -> Answer {
    Answer::yes_no(comparison == Comparison::NotEqual)
}

fn compares(comparison: Comparison, left: &Value, right: &Value) -> bool {
    match comparison {
        Comparison::Equal => left == right,
        Comparison::NotEqual => left != right,
        Comparison::Less => left.order(right).is_some_and(Ordering::is_lt),
        Comparison::LessOrEqual => left.order(right).is_some_and(Ordering::is_le),
        Comparison::Greater => left.order(right).is_some_and(Ordering::is_gt),
        Comparison::GreaterOrEqual => left.order(right).is_some_and(Ordering::is_ge),
    }
}

fn holds(test: &Test, left: &Answer, given: &impl Fn(FactId) -> Given) -> Answer {
    let against = |right: &Typed, absent: Answer, with: &dyn Fn(Value, Value) -> bool| {
        both(
            left.clone(),
            evaluate(right, given),
            absent,
            |left, right| Answer::yes_no(with(left, right)),
        )
    };
    match test {
        Test::Equal(value) => against(value, Answer::NO, &|left, right| left == right),
        Test::Compare(comparison, value) => {
            against(value, absent_compares(*comparison), &|left, right| {
                compares(*comparison, &left, &right)
            })
        }
        Test::Tagged(tags) => against(tags, Answer::NO, &|left, right| match (left, right) {
            (Value::Choice(place), Value::Tags(bits)) => bits >> place & 1 == 1,
            _ => false,
        }),
        Test::Within(region) => against(region, Answer::NO, &|left, right| match (left, right) {
            (Value::Region(left), Value::Region(right)) => right.contains(&left),
            _ => false,
        }),
        Test::Range(bounds, low, high) => {
            let above = if bounds.low_included {
                Comparison::GreaterOrEqual
            } else {
                Comparison::Greater
            };
            let below = if bounds.high_included {
                Comparison::LessOrEqual
            } else {
                Comparison::Less
            };
            let low = against(low, Answer::NO, &|left, right| {
                compares(above, &left, &right)
            });
            let high = against(high, Answer::NO, &|left, right| {
                compares(below, &left, &right)
            });
            decisive([low, high].into_iter(), false)
        }
    }
}

fn best(parts: &[Typed], given: &impl Fn(FactId) -> Given, wanted: Ordering) -> Answer {
    let mut parts = parts.iter().map(|part| evaluate(part, given));
    let Some(first) = parts.next() else {
        return Answer::Absent;
    };
    parts.fold(first, |best, part| {
        both(best, part, Answer::Absent, |best, part| {
            Answer::Known(if part.order(&best) == Some(wanted) {
                part
            } else {
                best
            })
        })
    })
}

fn calculate(arithmetic: Arithmetic, left: Value, right: Value) -> Result<Value, Broken> {
    use Arithmetic::{Add, Divide, Multiply, Subtract};
    let outside = Broken::OutsideCalendar;
    Ok(match (arithmetic, left, right) {
        (Add, Value::Number(left), Value::Number(right)) => Value::Number(left.plus(right)?),
        (Subtract, Value::Number(left), Value::Number(right)) => Value::Number(left.minus(right)?),
        (Multiply, Value::Number(left), Value::Number(right)) => Value::Number(left.times(right)?),
        (Divide, Value::Number(left), Value::Number(right)) => Value::Number(left.over(right)?),
        (Add, Value::Date(day), Value::Months(months))
        | (Add, Value::Months(months), Value::Date(day)) => {
            Value::Date(later_by_months(day, months)?)
        }
        (Subtract, Value::Date(day), Value::Months(months)) => {
            Value::Date(later_by_months(day, months.checked_neg().ok_or(outside)?)?)
        }
        (Add, Value::Date(day), Value::Days(days)) | (Add, Value::Days(days), Value::Date(day)) => {
            Value::Date(later_by_days(day, days)?)
        }
        (Subtract, Value::Date(day), Value::Days(days)) => {
            Value::Date(later_by_days(day, days.checked_neg().ok_or(outside)?)?)
        }
        (Subtract, Value::Date(left), Value::Date(right)) => Value::Days(
            i32::try_from(left.signed_duration_since(right).num_days()).map_err(|_| outside)?,
        ),
        (Add, Value::Months(left), Value::Months(right)) => {
            Value::Months(left.checked_add(right).ok_or(outside)?)
        }
        (Subtract, Value::Months(left), Value::Months(right)) => {
            Value::Months(left.checked_sub(right).ok_or(outside)?)
        }
        (Add, Value::Days(left), Value::Days(right)) => {
            Value::Days(left.checked_add(right).ok_or(outside)?)
        }
        (Subtract, Value::Days(left), Value::Days(right)) => {
            Value::Days(left.checked_sub(right).ok_or(outside)?)
        }
        (Multiply, Value::Number(times), Value::Months(months))
        | (Multiply, Value::Months(months), Value::Number(times)) => {
            Value::Months(times_whole(times, months)?)
        }
        (Multiply, Value::Number(times), Value::Days(days))
        | (Multiply, Value::Days(days), Value::Number(times)) => {
            Value::Days(times_whole(times, days)?)
        }
        // The checker lets no other pair through.
        _ => return Err(outside),
    })
}

fn times_whole(times: Exact, duration: i32) -> Result<i32, Broken> {
    let product = times.times(Exact::whole(i64::from(duration)))?;
    product
        .as_whole()
        .and_then(|whole| i32::try_from(whole).ok())
        .ok_or(Broken::OutsideCalendar)
}

fn negate(value: Value) -> Result<Value, Broken> {
    let outside = Broken::OutsideCalendar;
    Ok(match value {
        Value::Number(number) => Value::Number(number.negative()?),
        Value::Months(months) => Value::Months(months.checked_neg().ok_or(outside)?),
        Value::Days(days) => Value::Days(days.checked_neg().ok_or(outside)?),
        _ => return Err(outside),
    })
}

/// The same day of another month; the last day where that month is shorter (31 January + 1 month = 28 or 29 February).
fn later_by_months(day: NaiveDate, months: i32) -> Result<NaiveDate, Broken> {
    let by = Months::new(months.unsigned_abs());
    let moved = if months < 0 {
        day.checked_sub_months(by)
    } else {
        day.checked_add_months(by)
    };
    moved.ok_or(Broken::OutsideCalendar)
}

fn later_by_days(day: NaiveDate, days: i32) -> Result<NaiveDate, Broken> {
    let by = Days::new(u64::from(days.unsigned_abs()));
    let moved = if days < 0 {
        day.checked_sub_days(by)
    } else {
        day.checked_add_days(by)
    };
    moved.ok_or(Broken::OutsideCalendar)
}
