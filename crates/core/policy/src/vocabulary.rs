//! The facts a pack speaks of: their names in both languages, their types, where they come from and how they may be proved.
//!
//! What is known about one person or class is not here but in [`crate::Facts`].

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::Text;
use serde::Serialize;

use crate::exact::Exact;
use crate::feel::{Type, Value};

/// The place of a fact in its vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub(crate) u16);

/// A fact of the vocabulary.
#[derive(Clone, Debug, PartialEq)]
pub struct FactDefinition {
    /// The Chinese name, as rules and clerks write it: 机构类别.
    pub name: Arc<str>,
    /// The English name, as rules may write it: `carrier_kind`.
    pub name_en: Arc<str>,
    /// The name in words for pages, both languages.
    pub label: Text,
    /// What its values are.
    pub kind: Type,
    /// The closed list of a choice or of tags, in the pack's order; empty for other types.
    pub values: Vec<Choice>,
    /// The smallest number or earliest day that can be true.
    pub least: Option<Value>,
    /// The largest number or latest day that can be true.
    pub most: Option<Value>,
    /// Whether only whole numbers can be true.
    pub whole: bool,
    /// Whether a day after the day the facts were gathered cannot be true.
    pub not_future: bool,
    /// Where it comes from.
    pub source: Text,
    /// How it may be proved.
    pub proof: Vec<Text>,
    /// The plain question that finds it out, for pages that ask.
    pub question: Option<Text>,
}

/// One value of a closed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The identifier for code and files: `vocational-school`.
    pub id: String,
    /// The words, both languages; the Chinese ones are what rules write.
    #[serde(flatten)]
    pub words: Text,
}

/// All facts of a pack.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    facts: Vec<FactDefinition>,
    by_name: HashMap<Arc<str>, FactId>,
}

impl Vocabulary {
    /// The most facts a pack may have.
    pub const MOST_FACTS: usize = 1_000;

    /// A vocabulary of these facts. A later fact with a name already taken cannot be found; the pack's check reports it.
    pub fn new(facts: Vec<FactDefinition>) -> Vocabulary {
        let mut by_name = HashMap::new();
        for (place, fact) in facts.iter().enumerate().take(Vocabulary::MOST_FACTS) {
            let id = FactId(place as u16);
            by_name.entry(fact.name.clone()).or_insert(id);
            by_name.entry(fact.name_en.clone()).or_insert(id);
        }
        Vocabulary { facts, by_name }
    }

    /// The fact of this Chinese or English name.
    pub fn find(&self, name: &str) -> Option<FactId> {
        self.by_name.get(name).copied()
    }

    /// What is said about a fact. An id of another vocabulary may panic: ids are not passed between packs.
    pub fn get(&self, id: FactId) -> &FactDefinition {
        &self.facts[usize::from(id.0)]
    }

    /// All facts in the pack's order.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &FactDefinition)> {
        self.facts
            .iter()
            .enumerate()
            .map(|(place, fact)| (FactId(place as u16), fact))
    }

    /// How many facts there are.
    pub fn len(&self) -> usize {
        self.facts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// The name that looks most like `name`, if one does.
    pub fn nearest(&self, name: &str) -> Option<String> {
        nearest(name, self.by_name.keys().map(AsRef::as_ref))
    }
}

impl FactDefinition {
    /// The place of a value in the closed list, by its identifier or its words in either language.
    pub fn choice(&self, text: &str) -> Option<u8> {
        let same = |choice: &Choice| {
            choice.id == text || choice.words.zh == text || choice.words.en == text
        };
        self.values
            .iter()
            .position(same)
            .and_then(|place| u8::try_from(place).ok())
    }

    /// The words of a value of this fact, in both languages.
    pub fn say(&self, value: &Value) -> Text {
        let same = |text: String| Text {
            zh: text.clone(),
            en: text,
        };
        match value {
            Value::Boolean(true) => Text::new("是", "yes"),
            Value::Boolean(false) => Text::new("否", "no"),
            Value::Number(number) => say_number(*number, &self.kind),
            Value::Date(day) => say_date(*day),
            Value::Months(months) => Text::new(format!("{months}个月"), format!("{months} months")),
            Value::Days(days) => Text::new(format!("{days}天"), format!("{days} days")),
            Value::Level(level) => Text::new(level.zh(), level.en()),
            Value::Region(region) => same(region.to_string()),
            Value::Choice(place) => self
                .values
                .get(usize::from(*place))
                .map_or_else(Text::default, |choice| choice.words.clone()),
            Value::Tags(bits) => {
                let words = |side: fn(&Text) -> &str, between: &str| {
                    let held = self
                        .values
                        .iter()
                        .enumerate()
                        .filter(|(place, _)| bits >> place & 1 == 1);
                    held.map(|(_, choice)| side(&choice.words))
                        .collect::<Vec<_>>()
                        .join(between)
                };
                if *bits == 0 {
                    Text::new("无", "none")
                } else {
                    Text::new(words(|text| &text.zh, "、"), words(|text| &text.en, ", "))
                }
            }
        }
    }
}

/// A number with its unit in words: `650元/人`, `650 yuan per person`.
pub(crate) fn say_number(number: Exact, kind: &Type) -> Text {
    let Type::Number(unit) = kind else {
        return Text::new(number.to_string(), number.to_string());
    };
    let unit = unit.to_string();
    let words = |part: &str| -> (&'static str, &'static str) {
        match part {
            "CNY" => ("元", "yuan"),
            "person" => ("人", "person"),
            "time" => ("次", "time"),
            "hour" => ("学时", "hour"),
            "day" => ("天", "day"),
            "month" => ("个月", "month"),
            "year" => ("年", "year"),
            "rank" => ("名", "rank"),
            "class" => ("班", "class"),
            _ => ("", ""),
        }
    };
    let mut parts = unit.split('/').map(words);
    let (zh, en) = parts.next().unwrap_or_default();
    let plural = |en: &str| match en {
        "" | "yuan" | "rank" => en.to_owned(),
        _ if number == Exact::whole(1) => en.to_owned(),
        "class" => "classes".to_owned(),
        _ => format!("{en}s"),
    };
    let mut text = Text::new(
        format!("{number}{zh}"),
        format!("{number} {}", plural(en)).trim_end().to_owned(),
    );
    for (zh, en) in parts {
        text.zh.push('/');
        text.zh.push_str(zh.trim_start_matches('个'));
        text.en.push_str(" per ");
        text.en.push_str(en);
    }
    text
}

/// A day in words.
pub(crate) fn say_date(day: NaiveDate) -> Text {
    Text::new(
        day.format("%Y年%-m月%-d日").to_string(),
        day.format("%-d %B %Y").to_string(),
    )
}

/// The candidate that looks most like `word`: at most a third of it differs, or one contains the other.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let length = word.chars().count();
    candidates
        .map(|candidate| (strsim::osa_distance(word, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= (length / 3).max(1) && *distance < candidate.chars().count()
                || length >= 2 && (candidate.contains(word) || word.contains(candidate))
        })
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}
