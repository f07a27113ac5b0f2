//! `facts.yaml`: from the file to the vocabulary.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::Text;

use crate::exact::Exact;
use crate::feel::{Type, Unit, Value};
use crate::source::{Decode, FaultKind, Fields, Node, Reporter, Spanned, closed_list, wrong};
use crate::vocabulary::{Choice, FactDefinition, Vocabulary};

closed_list! {
    enum Kind {
        Boolean = "boolean",
        Number = "number",
        Money = "money",
        Date = "date",
        Months = "months",
        Days = "days",
        Level = "level",
        Region = "region",
        Enum = "enum",
        Tags = "tags",
    }
}

struct Entry {
    definition: FactDefinition,
    name_at: std::ops::Range<usize>,
    name_en_at: std::ops::Range<usize>,
}

/// A bound of a fact as written.
struct Bound(String);

impl Decode for Bound {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Bound> {
        String::decode(node, faults).map(Bound)
    }
}

impl Decode for Choice {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Choice> {
        let mut fields = Fields::of(node, faults)?;
        let id = fields.take::<String>("id", faults);
        let zh = fields.take::<String>("zh", faults);
        let en = fields.take::<String>("en", faults);
        fields.finish(faults);
        Some(Choice {
            id: id?,
            words: Text { zh: zh?, en: en? },
        })
    }
}

impl Decode for Entry {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Entry> {
        let mut fields = Fields::of(node, faults)?;
        let name = fields.take::<Spanned<String>>("name", faults);
        let en = fields.take::<Spanned<String>>("en", faults);
        let label = fields.take::<Text>("label", faults);
        let kind = fields.take::<Kind>("type", faults);
        let unit_node = fields.node("unit");
        let values_node = fields.node("values");
        let least = fields.take::<Option<Spanned<Bound>>>("least", faults);
        let most = fields.take::<Option<Spanned<Bound>>>("most", faults);
        let whole = fields.take::<Option<bool>>("whole", faults);
        let not_future = fields.take::<Option<bool>>("not_future", faults);
        let source = fields.take::<Text>("source", faults);
        let proof = fields.take::<Vec<Text>>("proof", faults);
        let question = fields.take::<Option<Text>>("question", faults);
        fields.finish(faults);

        let values =
            values_node.map_or(Some(Vec::new()), |node| Vec::<Choice>::decode(node, faults));
        let unit = unit_node.map_or(Some(None), |node| read_unit(node, faults).map(Some));
        let (name, en, kind, unit, values) = (name?, en?, kind?, unit?, values?);
        for name in [&name, &en] {
            check_name(name, faults);
        }
        let closed = matches!(kind, Kind::Enum | Kind::Tags);
        if closed == values.is_empty() || values.len() > Value::MOST_CHOICES {
            let most = Value::MOST_CHOICES;
            let message = Text::new(
                format!("enum和tags要写出values（最多{most}个），其他类型不写"),
                format!("enum and tags list their values ({most} at most), other types do not"),
            );
            faults.fault(FaultKind::Contradiction, name.at.clone(), message, None);
        }
        repeated_values(&values, &name, faults);
        let shared: Arc<str> = name.value.as_str().into();
        let kind = match (kind, unit) {
            (Kind::Boolean, None) => Type::Boolean,
            (Kind::Number, unit) => Type::Number(unit.unwrap_or(Unit::NONE)),
            (Kind::Money, None) => Type::Number(Unit::parse("CNY").unwrap_or(Unit::NONE)),
            (Kind::Money, Some(unit)) if unit.is_money() => Type::Number(unit),
            (Kind::Date, None) => Type::Date,
            (Kind::Months, None) => Type::Months,
            (Kind::Days, None) => Type::Days,
            (Kind::Level, None) => Type::Level,
            (Kind::Region, None) => Type::Region,
            (Kind::Enum, None) => Type::Choice(shared.clone()),
            (Kind::Tags, None) => Type::Tags(shared.clone()),
            _ => {
                let message = Text::new(
                    "这个类型不能带这个单位",
                    "this type does not go with this unit; money has CNY in its unit",
                );
                faults.fault(FaultKind::Contradiction, name.at.clone(), message, None);
                return None;
            }
        };
        let least = least?.map_or(Some(None), |bound| {
            read_bound(&bound, &kind, faults).map(Some)
        });
        let most = most?.map_or(Some(None), |bound| {
            read_bound(&bound, &kind, faults).map(Some)
        });
        Some(Entry {
            definition: FactDefinition {
                name: shared,
                name_en: en.value.as_str().into(),
                label: label?,
                kind,
                values,
                least: least?,
                most: most?,
                whole: whole?.unwrap_or(false),
                not_future: not_future?.unwrap_or(false),
                source: source?,
                proof: proof?,
                question: question?,
            },
            name_at: name.at,
            name_en_at: en.at,
        })
    }
}

fn read_unit(node: &Node, faults: &mut Reporter) -> Option<Unit> {
    let text = String::decode(node, faults)?;
    match Unit::parse(&text) {
        Ok(unit) => Some(unit),
        Err(error) => {
            let message = Text::new(format!("“{text}”不是单位"), error.to_string());
            faults.fault(FaultKind::WrongValue, node.at.clone(), message, None);
            None
        }
    }
}

fn read_bound(bound: &Spanned<Bound>, kind: &Type, faults: &mut Reporter) -> Option<Value> {
    let text = bound.value.0.as_str();
    let value = match kind {
        Type::Number(_) => Exact::parse(text).map(Value::Number),
        Type::Months => text.parse().ok().map(Value::Months),
        Type::Days => text.parse().ok().map(Value::Days),
        Type::Date => NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .map(Value::Date),
        _ => None,
    };
    if value.is_none() {
        let message = Text::new(
            format!("“{text}”不能作这个类型的界限"),
            format!("“{text}” cannot bound a fact of this type"),
        );
        faults.fault(FaultKind::WrongValue, bound.at.clone(), message, None);
    }
    value
}

/// A name must be one word of the rules' language, and none of the language's own.
fn check_name(name: &Spanned<String>, faults: &mut Reporter) {
    const TAKEN: [&str; 25] = [
        "and",
        "or",
        "not",
        "in",
        "between",
        "if",
        "then",
        "else",
        "true",
        "false",
        "null",
        "min",
        "max",
        "date",
        "duration",
        "absent",
        "for",
        "some",
        "every",
        "return",
        "satisfies",
        "instance",
        "of",
        "function",
        "external",
    ];
    let mut characters = name.value.chars();
    let first = characters.next().is_some_and(crate::feel::is_name_start);
    if !first || !characters.all(crate::feel::is_name) || TAKEN.contains(&name.value.as_str()) {
        let message = Text::new(
            format!(
                "“{}”不能作事实的名称：只能用字母、汉字、数字和_，不能用规则的保留字",
                name.value
            ),
            format!(
                "“{}” cannot name a fact: letters, digits and _ only, and no word of the rules' language",
                name.value
            ),
        );
        faults.fault(FaultKind::WrongValue, name.at.clone(), message, None);
    }
}

fn repeated_values(values: &[Choice], name: &Spanned<String>, faults: &mut Reporter) {
    for (place, value) in values.iter().enumerate() {
        let taken = |text: &str| {
            values[..place]
                .iter()
                .any(|other| other.id == text || other.words.zh == text || other.words.en == text)
        };
        if let Some(word) = [&value.id, &value.words.zh, &value.words.en]
            .into_iter()
            .find(|word| taken(word))
        {
            let message = Text::new(
                format!("“{}”的取值“{word}”写了两次", name.value),
                format!("“{}” lists the value “{word}” twice", name.value),
            );
            faults.fault(FaultKind::Duplicate, name.at.clone(), message, None);
        }
    }
}

/// Reads the file. The vocabulary holds every entry that could be read, so that rules are checked even when one entry is wrong.
pub(crate) fn read(node: &Node, faults: &mut Reporter) -> Option<Vocabulary> {
    let mut fields = Fields::of(node, faults)?;
    let at = fields.at();
    let list = fields.take::<Vec<Node>>("facts", faults);
    fields.finish(faults);
    let entries: Vec<Entry> = list?
        .iter()
        .filter_map(|node| Entry::decode(node, faults))
        .collect();
    if entries.len() > Vocabulary::MOST_FACTS {
        let most = Vocabulary::MOST_FACTS;
        let message = Text::new(
            format!("事实超过{most}个"),
            format!("more than {most} facts"),
        );
        faults.fault(FaultKind::TooMany, at, message, None);
        return None;
    }
    let mut taken: HashMap<&str, ()> = HashMap::new();
    for entry in &entries {
        for (name, at) in [
            (&entry.definition.name, &entry.name_at),
            (&entry.definition.name_en, &entry.name_en_at),
        ] {
            if taken.insert(name, ()).is_some() {
                let message = Text::new(
                    format!("事实“{name}”写了两次"),
                    format!("the fact “{name}” is written twice"),
                );
                faults.fault(FaultKind::Duplicate, at.clone(), message, None);
            }
        }
    }
    drop(taken);
    Some(Vocabulary::new(
        entries.into_iter().map(|entry| entry.definition).collect(),
    ))
}

/// A node as it is, for lists whose items are read one by one.
impl Decode for Node {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Node> {
        if node.is_null() {
            wrong(node, faults, "内容", "something")
        } else {
            Some(node.clone())
        }
    }
}
