//! What is known about one subject: facts by name, each with a value, known to be absent, or unknown, and where it was learned.
//!
//! As JSON: `{"年龄": 45, "证书日期": "none", "户籍": null}`. `null` is unknown, like a name left out; `"none"` is known to be absent. With its source:
//! `{"年龄": {"value": 45, "source": {"zh": "身份证", "en": "identity card"}}}`.

mod convert;
mod read;

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use kernel::Text;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

use crate::feel::{Given, Type, Value};
use crate::vocabulary::{FactDefinition, Vocabulary};
use read::read_value;

/// The word of JSON for what is known to be absent.
const NONE: &str = "none";

/// Facts about one subject.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    facts: BTreeMap<String, Fact>,
    /// The day they were gathered, if that is known: a day after it cannot be true of a fact that is never in the future.
    pub gathered_on: Option<NaiveDate>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What is known.
    pub state: FactState,
    /// Where it was learned.
    pub source: Option<Text>,
}

/// What is known of a fact, before a vocabulary has said what it means.
#[derive(Clone, Debug, PartialEq)]
pub enum FactState {
    /// Nothing.
    Unknown,
    /// That it does not exist.
    Absent,
    /// A value: a yes-no, a number, a text, or a list of texts.
    Value(Json),
}

/// Why a fact cannot be true or cannot be read. A data fault is never a "no".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataFault {
    /// The fact, as given.
    pub fact: String,
    /// What is wrong with it.
    pub message: Text,
}

impl Facts {
    /// No facts.
    pub fn new() -> Facts {
        Facts::default()
    }

    /// Sets what is known of a fact.
    pub fn set(&mut self, name: impl Into<String>, fact: impl Into<Fact>) -> &mut Facts {
        self.facts.insert(name.into(), fact.into());
        self
    }

    /// The same facts and one more.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, fact: impl Into<Fact>) -> Facts {
        self.set(name, fact);
        self
    }

    /// The same facts, gathered on a day.
    #[must_use]
    pub fn gathered(mut self, day: NaiveDate) -> Facts {
        self.gathered_on = Some(day);
        self
    }

    /// What is known of the fact of this very name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.facts.get(name)
    }

    /// All facts, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.facts.iter().map(|(name, fact)| (name.as_str(), fact))
    }

    /// Every fault of these facts: names nobody knows, values that cannot be true.
    pub fn check(&self, vocabulary: &Vocabulary) -> Vec<DataFault> {
        let mut faults = Vec::new();
        for name in self.facts.keys() {
            if vocabulary.find(name).is_none() {
                let hint = vocabulary.nearest(name);
                let (zh, en) = match hint {
                    Some(hint) => (
                        format!("，是不是“{hint}”？"),
                        format!("; did you mean “{hint}”?"),
                    ),
                    None => (String::new(), String::new()),
                };
                let message = Text::new(
                    format!("词汇表里没有这个事实{zh}"),
                    format!("the vocabulary has no such fact{en}"),
                );
                faults.push(DataFault {
                    fact: name.clone(),
                    message,
                });
            }
        }
        for (_, definition) in vocabulary.iter() {
            if let Err(message) = self.given(definition) {
                faults.push(DataFault {
                    fact: definition.name.to_string(),
                    message,
                });
            }
        }
        faults
    }

    /// The fact under its Chinese or its English name.
    pub(crate) fn of(&self, definition: &FactDefinition) -> Result<Option<&Fact>, Text> {
        let zh = self.facts.get(definition.name.as_ref());
        let en = self.facts.get(definition.name_en.as_ref());
        match (zh, en) {
            (Some(one), Some(other)) if one.state != other.state => Err(Text::new(
                format!(
                    "“{}”和“{}”给了不同的值",
                    definition.name, definition.name_en
                ),
                format!(
                    "“{}” and “{}” were given different values",
                    definition.name, definition.name_en
                ),
            )),
            (one, other) => Ok(one.or(other)),
        }
    }

    /// What is known of a fact, read by its definition.
    pub(crate) fn given(&self, definition: &FactDefinition) -> Result<Given, Text> {
        match self.of(definition)?.map(|fact| &fact.state) {
            None | Some(FactState::Unknown) => Ok(Given::Unknown),
            Some(FactState::Absent) if definition.kind == Type::Boolean => Err(Text::new(
                "是非类事实没有“不存在”，请填是或否",
                "a yes-no fact is never absent: say yes or no",
            )),
            Some(FactState::Absent) => Ok(Given::Absent),
            Some(FactState::Value(json)) => {
                let value = read_value(json, definition)?;
                self.possible(&value, definition)?;
                Ok(Given::Known(value))
            }
        }
    }

    /// Whether a value can be true at all.
    fn possible(&self, value: &Value, definition: &FactDefinition) -> Result<(), Text> {
        let say = |value: &Value| definition.say(value);
        if let Some(least) = &definition.least
            && value.order(least).is_some_and(std::cmp::Ordering::is_lt)
        {
            let (value, least) = (say(value), say(least));
            return Err(Text::new(
                format!("{}不可能：不会小于{}", value.zh, least.zh),
                format!(
                    "{} is impossible: it is never less than {}",
                    value.en, least.en
                ),
            ));
        }
        if let Some(most) = &definition.most
            && value.order(most).is_some_and(std::cmp::Ordering::is_gt)
        {
            let (value, most) = (say(value), say(most));
            return Err(Text::new(
                format!("{}不可能：不会大于{}", value.zh, most.zh),
                format!(
                    "{} is impossible: it is never more than {}",
                    value.en, most.en
                ),
            ));
        }
        if let (true, Some(today), Value::Date(day)) =
            (definition.not_future, self.gathered_on, value)
            && *day > today
        {
            let day = say(value);
            return Err(Text::new(
                format!("{}还没有到", day.zh),
                format!("{} has not come yet", day.en),
            ));
        }
        Ok(())
    }
}

impl Fact {
    /// A fact nobody knows.
    pub const UNKNOWN: Fact = Fact {
        state: FactState::Unknown,
        source: None,
    };
    /// A fact known not to exist.
    pub const ABSENT: Fact = Fact {
        state: FactState::Absent,
        source: None,
    };

    /// The same fact, learned from somewhere.
    #[must_use]
    pub fn from_source(mut self, source: Text) -> Fact {
        self.source = Some(source);
        self
    }

    fn value(json: Json) -> Fact {
        Fact {
            state: FactState::Value(json),
            source: None,
        }
    }

    /// The bare JSON of the state.
    pub(crate) fn to_json(&self) -> Json {
        match &self.state {
            FactState::Unknown => Json::Null,
            FactState::Absent => Json::String(NONE.to_owned()),
            FactState::Value(json) => json.clone(),
        }
    }

    /// From the bare JSON of a state.
    pub(crate) fn from_json(json: Json) -> Fact {
        match json {
            Json::Null => Fact::UNKNOWN,
            Json::String(text) if text == NONE => Fact::ABSENT,
            json => Fact::value(json),
        }
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.facts.iter().map(|(name, fact)| {
            let json = match &fact.source {
                None => fact.to_json(),
                Some(source) => serde_json::json!({ "value": fact.to_json(), "source": source }),
            };
            (name, json)
        }))
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Facts, D::Error> {
        deserializer.deserialize_map(FactsVisitor)
    }
}

struct FactsVisitor;

impl<'de> Visitor<'de> for FactsVisitor {
    type Value = Facts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("facts by name")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Facts, M::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct WithSource {
            value: Json,
            source: Text,
        }
        let mut facts = Facts::new();
        while let Some((name, json)) = map.next_entry::<String, Json>()? {
            let error = |why: &dyn fmt::Display| M::Error::custom(format!("{name}: {why}"));
            let fact = match json {
                Json::Object(_) => {
                    let WithSource { value, source } =
                        serde_json::from_value(json).map_err(|why| error(&why))?;
                    Fact::from_json(value).from_source(source)
                }
                json => Fact::from_json(json),
            };
            // The later of two would silently win: a name is given once.
            if facts.get(&name).is_some() {
                return Err(error(&"given twice"));
            }
            facts.set(name, fact);
        }
        Ok(facts)
    }
}
