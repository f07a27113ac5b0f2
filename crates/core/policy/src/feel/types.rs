//! Types and units: what may stand beside what.

use std::fmt;
use std::sync::Arc;

use kernel::Text;

/// The type of a fact or an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Yes or no.
    Boolean,
    /// An exact decimal with its unit. Money is a number whose unit contains CNY.
    Number(Unit),
    /// A calendar day.
    Date,
    /// A duration in whole months.
    Months,
    /// A duration in whole days.
    Days,
    /// A rung of the ladder of skill levels; the higher level is the greater one.
    Level,
    /// A division code.
    Region,
    /// One value of the closed list of the named fact.
    Choice(Arc<str>),
    /// A set of values of the closed list of the named fact.
    Tags(Arc<str>),
}

impl Type {
    /// Whether values of this type have an order.
    pub fn has_order(&self) -> bool {
        matches!(
            self,
            Type::Number(_) | Type::Date | Type::Months | Type::Days | Type::Level
        )
    }

    /// What it is, in words.
    pub fn words(&self) -> Text {
        let (zh, en): (String, String) = match self {
            Type::Boolean => ("是非".into(), "a yes-no".into()),
            Type::Number(unit) if unit.is_money() => {
                (format!("金额（{unit}）"), format!("money ({unit})"))
            }
            Type::Number(unit) if *unit == Unit::ANY || *unit == Unit::NONE => {
                ("数".into(), "a number".into())
            }
            Type::Number(unit) => (format!("数（{unit}）"), format!("a number ({unit})")),
            Type::Date => ("日期".into(), "a date".into()),
            Type::Months => ("月数时长".into(), "a duration in months".into()),
            Type::Days => ("天数时长".into(), "a duration in days".into()),
            Type::Level => ("技能等级".into(), "a skill level".into()),
            Type::Region => ("区划".into(), "a region".into()),
            Type::Choice(fact) => (format!("“{fact}”的取值"), format!("a value of “{fact}”")),
            Type::Tags(fact) => (format!("“{fact}”的标签"), format!("the tags of “{fact}”")),
        };
        Text { zh, en }
    }
}

/// The base units a pack may use.
const BASES: [&str; 9] = [
    "CNY", "person", "time", "hour", "day", "month", "year", "rank", "class",
];

/// A unit: a product of base units with whole powers, such as CNY/person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit {
    powers: [i8; BASES.len()],
    /// A bare number written in a rule: it takes the unit of what it stands beside.
    any: bool,
}

/// A text that is not a unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a unit; units are made of {units} with / and *", units = BASES.join(", "))]
pub struct UnitError(pub String);

impl Unit {
    /// A plain number.
    pub const NONE: Unit = Unit {
        powers: [0; BASES.len()],
        any: false,
    };
    /// A number written in a rule.
    pub const ANY: Unit = Unit {
        powers: [0; BASES.len()],
        any: true,
    };

    /// Reads `CNY`, `CNY/person`, `CNY/person/month`, `person*hour`.
    pub fn parse(text: &str) -> Result<Unit, UnitError> {
        let error = || UnitError(text.to_owned());
        let mut unit = Unit::NONE;
        let mut power = 1;
        let mut rest = text;
        loop {
            let end = rest.find(['/', '*']).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            let place = BASES
                .iter()
                .position(|base| *base == name.trim())
                .ok_or_else(error)?;
            unit.powers[place] = unit.powers[place].checked_add(power).ok_or_else(error)?;
            match after.as_bytes().first() {
                None => return Ok(unit),
                Some(b'/') => power = -1,
                Some(_) => power = 1,
            }
            rest = &after[1..];
        }
    }

    /// Whether CNY is part of it.
    pub fn is_money(self) -> bool {
        self.powers[0] == 1
    }

    /// The unit two numbers share when they are compared, added or chosen between.
    pub fn shared(self, other: Unit) -> Option<Unit> {
        match (self.any, other.any) {
            (true, _) => Some(other),
            (_, true) => Some(self),
            _ => (self == other).then_some(self),
        }
    }

    /// The unit of a product. A written number scales and brings no unit.
    pub fn times(self, other: Unit) -> Option<Unit> {
        self.combine(other, |left, right| left.checked_add(right))
    }

    /// The unit of a quotient.
    pub fn per(self, other: Unit) -> Option<Unit> {
        self.combine(other, |left, right| left.checked_sub(right))
    }

    fn combine(self, other: Unit, with: impl Fn(i8, i8) -> Option<i8>) -> Option<Unit> {
        let mut powers = [0; BASES.len()];
        for (place, power) in powers.iter_mut().enumerate() {
            *power = with(self.powers[place], other.powers[place])?;
        }
        Some(Unit {
            powers,
            any: self.any && other.any,
        })
    }
}

/// As a pack writes it; `1` for a plain number.
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |wanted: fn(i8) -> bool| {
            BASES
                .iter()
                .zip(self.powers)
                .filter(move |(_, power)| wanted(*power))
                .flat_map(|(base, power)| {
                    std::iter::repeat_n(*base, usize::from(power.unsigned_abs()))
                })
                .collect::<Vec<_>>()
        };
        let above = part(|power| power > 0).join("*");
        f.write_str(if above.is_empty() { "1" } else { &above })?;
        part(|power| power < 0)
            .iter()
            .try_for_each(|base| write!(f, "/{base}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read_shown_and_combined() {
        let unit = |text: &str| Unit::parse(text).unwrap();
        assert_eq!(unit("CNY/person").to_string(), "CNY/person");
        assert_eq!(unit("CNY/person").times(unit("person")), Some(unit("CNY")));
        assert_eq!(
            unit("CNY/person/month").times(unit("month")),
            Some(unit("CNY/person"))
        );
        assert_eq!(unit("person").per(unit("person")), Some(Unit::NONE));
        assert_eq!(Unit::ANY.shared(unit("CNY")), Some(unit("CNY")));
        assert_eq!(unit("month").shared(unit("CNY")), None);
        assert_eq!(Unit::NONE.shared(unit("CNY")), None);
        assert_eq!(unit("CNY").times(Unit::ANY), Some(unit("CNY")));
    }

    #[test]
    fn what_is_not_a_unit_is_refused() {
        for text in ["", "yuan", "CNY/", "/person", "CNY//person", "CNY person"] {
            assert!(Unit::parse(text).is_err(), "{text}");
        }
    }
}
