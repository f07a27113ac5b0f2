//! Facts from the values that code holds.

use chrono::NaiveDate;
use kernel::{Money, RegionCode, SkillLevel};
use serde_json::Value as Json;

use super::Fact;

impl From<bool> for Fact {
    fn from(value: bool) -> Fact {
        Fact::value(Json::Bool(value))
    }
}

impl From<i64> for Fact {
    fn from(value: i64) -> Fact {
        Fact::value(Json::from(value))
    }
}

impl From<i32> for Fact {
    fn from(value: i32) -> Fact {
        Fact::value(Json::from(value))
    }
}

impl From<&str> for Fact {
    fn from(value: &str) -> Fact {
        Fact::value(Json::String(value.to_owned()))
    }
}

impl From<String> for Fact {
    fn from(value: String) -> Fact {
        Fact::value(Json::String(value))
    }
}

/// Money as yuan with two decimals, as packs write it.
impl From<Money> for Fact {
    fn from(value: Money) -> Fact {
        Fact::value(Json::String(value.yuan()))
    }
}

impl From<NaiveDate> for Fact {
    fn from(value: NaiveDate) -> Fact {
        Fact::value(Json::String(value.to_string()))
    }
}

impl From<SkillLevel> for Fact {
    fn from(value: SkillLevel) -> Fact {
        Fact::value(Json::String(value.zh().to_owned()))
    }
}

impl From<RegionCode> for Fact {
    fn from(value: RegionCode) -> Fact {
        Fact::value(Json::String(value.to_string()))
    }
}

/// Tags: the whole set that the subject is known to have.
impl<const N: usize> From<[&str; N]> for Fact {
    fn from(tags: [&str; N]) -> Fact {
        Fact::value(
            tags.into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
                .into(),
        )
    }
}

/// Tags: the whole set that the subject is known to have.
impl From<Vec<String>> for Fact {
    fn from(tags: Vec<String>) -> Fact {
        Fact::value(tags.into())
    }
}

/// What is not there is unknown; [`Fact::ABSENT`] is said, never concluded.
impl<T: Into<Fact>> From<Option<T>> for Fact {
    fn from(value: Option<T>) -> Fact {
        value.map_or(Fact::UNKNOWN, Into::into)
    }
}
