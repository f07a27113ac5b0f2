//! From the JSON of a fact to a value of its type.

use chrono::NaiveDate;
use kernel::{RegionCode, SkillLevel, Text};
use serde_json::Value as Json;

use crate::exact::Exact;
use crate::feel::{Type, Value};
use crate::vocabulary::FactDefinition;

pub(super) fn read_value(json: &Json, definition: &FactDefinition) -> Result<Value, Text> {
    let wrong = || {
        let words = definition.kind.words();
        Err(Text::new(
            format!("{json}不是{}", words.zh),
            format!("{json} is not {}", words.en),
        ))
    };
    match (&definition.kind, json) {
        (Type::Boolean, Json::Bool(value)) => Ok(Value::Boolean(*value)),
        (Type::Boolean, Json::String(text)) if text == "是" => Ok(Value::Boolean(true)),
        (Type::Boolean, Json::String(text)) if text == "否" => Ok(Value::Boolean(false)),
        (Type::Number(_), Json::Number(_) | Json::String(_)) => {
            let text = json
                .as_str()
                .map_or_else(|| json.to_string(), str::to_owned);
            match Exact::parse(&text) {
                Some(number) if definition.whole && number.as_whole().is_none() => Err(Text::new(
                    format!("{text}不是整数"),
                    format!("{text} is not a whole number"),
                )),
                Some(number) => Ok(Value::Number(number)),
                None => wrong(),
            }
        }
        (Type::Date, Json::String(text)) => match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            Ok(day) if text.len() == 10 => Ok(Value::Date(day)),
            _ => wrong(),
        },
        (Type::Months, Json::Number(number)) => number
            .as_i64()
            .and_then(|months| i32::try_from(months).ok())
            .map(Value::Months)
            .map_or_else(wrong, Ok),
        (Type::Days, Json::Number(number)) => number
            .as_i64()
            .and_then(|days| i32::try_from(days).ok())
            .map(Value::Days)
            .map_or_else(wrong, Ok),
        (Type::Level, Json::String(text)) => SkillLevel::from_text(text)
            .map(Value::Level)
            .or_else(|_| wrong()),
        (Type::Region, Json::String(text)) => RegionCode::parse(text)
            .map(Value::Region)
            .or_else(|_| wrong()),
        (Type::Choice(_), Json::String(text)) => definition
            .choice(text)
            .map(Value::Choice)
            .map_or_else(wrong, Ok),
        (Type::Tags(_), Json::Array(items)) => {
            let mut bits = 0_u128;
            for item in items {
                match item.as_str().and_then(|text| definition.choice(text)) {
                    Some(place) => bits |= 1 << place,
                    None => return wrong(),
                }
            }
            Ok(Value::Tags(bits))
        }
        _ => wrong(),
    }
}
