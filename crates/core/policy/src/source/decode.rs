//! Taking records out of nodes: every field of every record is looked at, and every fault is noted, before the record is given up.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;
use kernel::{Mask, Money, RegionCode, Text};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fault::{FaultKind, Reporter};
use super::yaml::{Key, Node, NodeKind};
use crate::vocabulary::nearest;

/// Something that stands in a pack's file.
pub trait Decode: Sized {
    /// Takes it from a node, noting every fault.
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Self>;

    /// What it is when its key is not written; `None` when it must be written.
    fn when_missing() -> Option<Self> {
        None
    }
}

/// A value and the words it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    pub value: T,
    pub at: Range<usize>,
}

/// As the value alone: a place belongs to a file, not to what is handed on.
impl<T: Serialize> Serialize for Spanned<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Spanned<T>, D::Error> {
        T::deserialize(deserializer).map(|value| Spanned { value, at: 0..0 })
    }
}

/// The fields of a map, taken out one by one.
pub struct Fields<'n> {
    entries: Vec<&'n (Key, Node)>,
    at: Range<usize>,
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The fields of a node that must be a map.
    pub fn of(node: &'n Node, faults: &mut Reporter) -> Option<Fields<'n>> {
        match &node.kind {
            NodeKind::Map(entries) => Some(Fields {
                entries: entries.iter().collect(),
                at: node.place(),
                known: Vec::new(),
            }),
            _ => {
                let message = Text::new(
                    "这里应当是“键: 值”的一组",
                    "a set of “key: value” belongs here",
                );
                faults.fault(FaultKind::WrongShape, node.place(), message, None);
                None
            }
        }
    }

    /// Where the map begins.
    pub fn at(&self) -> Range<usize> {
        self.at.clone()
    }

    /// The node of a key, if it is written.
    pub fn node(&mut self, name: &'static str) -> Option<&'n Node> {
        self.known.push(name);
        let place = self.entries.iter().position(|(key, _)| key.name == name)?;
        let (_, node) = self.entries.remove(place);
        Some(node)
    }

    /// The value of a key; a missing key is a fault unless the type says what it then is.
    pub fn take<T: Decode>(&mut self, name: &'static str, faults: &mut Reporter) -> Option<T> {
        match self.node(name) {
            Some(node) => T::decode(node, faults),
            None => T::when_missing().or_else(|| {
                let message = Text::new(format!("缺少“{name}”"), format!("“{name}” is missing"));
                faults.fault(FaultKind::MissingKey, self.at.clone(), message, None);
                None
            }),
        }
    }

    /// Notes every key that nobody asked for.
    pub fn finish(self, faults: &mut Reporter) {
        for (key, _) in &self.entries {
            let message = Text::new(
                format!("不认识的键“{}”", key.name),
                format!("unknown key “{}”", key.name),
            );
            let help = nearest(&key.name, self.known.iter().copied())
                .map(|name| did_you_mean(&name))
                .or_else(|| {
                    let known = self.known.join(", ");
                    Some(Text::new(
                        format!("可用的键：{known}"),
                        format!("the keys are: {known}"),
                    ))
                });
            faults.fault(FaultKind::UnknownKey, key.at.clone(), message, help);
        }
    }
}

pub fn did_you_mean(name: &str) -> Text {
    Text::new(
        format!("是不是“{name}”？"),
        format!("did you mean “{name}”?"),
    )
}

/// Notes that a value is not what it should be.
pub fn wrong<T>(node: &Node, faults: &mut Reporter, zh: &str, en: &str) -> Option<T> {
    let (kind, found) = match &node.kind {
        NodeKind::Scalar { text, .. } => (FaultKind::WrongValue, format!("“{text}”")),
        NodeKind::List(_) => (FaultKind::WrongShape, "[…]".to_owned()),
        NodeKind::Map(_) => (FaultKind::WrongShape, "{…}".to_owned()),
    };
    let message = Text::new(
        format!("这里应当是{zh}，写的是{found}"),
        format!("{en} belongs here, not {found}"),
    );
    faults.fault(kind, node.place(), message, None);
    None
}

fn scalar(node: &Node) -> Option<&str> {
    match &node.kind {
        NodeKind::Scalar { text, .. } => Some(text),
        _ => None,
    }
}

impl Decode for String {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<String> {
        match scalar(node) {
            Some(text) if !node.is_null() && !text.trim().is_empty() => Some(text.to_owned()),
            _ => wrong(node, faults, "文字", "a text"),
        }
    }
}

impl Decode for bool {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<bool> {
        match &node.kind {
            NodeKind::Scalar { text, plain: true } if text == "true" => Some(true),
            NodeKind::Scalar { text, plain: true } if text == "false" => Some(false),
            _ => wrong(node, faults, "true或false", "true or false"),
        }
    }
}

macro_rules! whole_number {
    ($($number:ty),*) => {$(
        impl Decode for $number {
            fn decode(node: &Node, faults: &mut Reporter) -> Option<$number> {
                let number = scalar(node).filter(|text| text.bytes().all(|b| b.is_ascii_digit())).and_then(|text| text.parse().ok());
                number.or_else(|| wrong(node, faults, "整数", "a whole number"))
            }
        }
    )*};
}
whole_number!(u8, u16, u32, u64);

impl Decode for NaiveDate {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<NaiveDate> {
        let day = scalar(node)
            .filter(|text| text.len() == 10)
            .and_then(|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok());
        day.or_else(|| wrong(node, faults, "日期（2021-04-20）", "a date (2021-04-20)"))
    }
}

impl Decode for Money {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Money> {
        let money = scalar(node).and_then(|text| Money::from_yuan_str(text).ok());
        money.or_else(|| wrong(node, faults, "以元为单位的金额", "an amount in yuan"))
    }
}

impl Decode for RegionCode {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<RegionCode> {
        let region = scalar(node).and_then(|text| RegionCode::parse(text).ok());
        region.or_else(|| wrong(node, faults, "区划代码", "a division code"))
    }
}

impl Decode for Text {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Text> {
        let mut fields = Fields::of(node, faults)?;
        let zh = fields.take::<String>("zh", faults);
        let en = fields.take::<String>("en", faults);
        fields.finish(faults);
        Some(Text { zh: zh?, en: en? })
    }
}

impl Decode for Mask {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Mask> {
        let mut fields = Fields::of(node, faults)?;
        let head = fields.take::<u8>("head", faults);
        let tail = fields.take::<u8>("tail", faults);
        fields.finish(faults);
        Some(Mask {
            head: head?,
            tail: tail?,
        })
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Option<T>> {
        if node.is_null() {
            Some(None)
        } else {
            T::decode(node, faults).map(Some)
        }
    }

    fn when_missing() -> Option<Option<T>> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Vec<T>> {
        let NodeKind::List(items) = &node.kind else {
            return wrong(node, faults, "列表", "a list");
        };
        // Every item is looked at, also behind one that is wrong.
        let decoded: Vec<Option<T>> = items.iter().map(|item| T::decode(item, faults)).collect();
        decoded.into_iter().collect()
    }

    fn when_missing() -> Option<Vec<T>> {
        Some(Vec::new())
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<BTreeMap<String, T>> {
        let NodeKind::Map(entries) = &node.kind else {
            return wrong(node, faults, "“键: 值”的一组", "a set of “key: value”");
        };
        let decoded: Vec<Option<(String, T)>> = entries
            .iter()
            .map(|(key, value)| T::decode(value, faults).map(|value| (key.name.clone(), value)))
            .collect();
        decoded.into_iter().collect()
    }
}

impl<T: Decode> Decode for Spanned<T> {
    fn decode(node: &Node, faults: &mut Reporter) -> Option<Spanned<T>> {
        T::decode(node, faults).map(|value| Spanned {
            value,
            at: node.place(),
        })
    }
}

/// A struct that stands in a pack: its fields are its keys, unknown keys are faults.
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $kind:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        $vis struct $name { $($(#[$field_meta])* $field_vis $field: $kind),* }

        impl $crate::source::Decode for $name {
            fn decode(node: &$crate::source::Node, faults: &mut $crate::source::Reporter) -> Option<Self> {
                let mut fields = $crate::source::Fields::of(node, faults)?;
                $(let $field = fields.take::<$kind>(stringify!($field), faults);)*
                fields.finish(faults);
                Some($name { $($field: $field?),* })
            }
        }
    };
}
pub(crate) use record;

/// An enum of words that stand in a pack: the list is closed.
macro_rules! closed_list {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $vis enum $name { $($(#[$variant_meta])* #[serde(rename = $word)] $variant),* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word of packs and files.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }

        impl $crate::source::Decode for $name {
            fn decode(node: &$crate::source::Node, faults: &mut $crate::source::Reporter) -> Option<Self> {
                $crate::source::one_of(node, faults, $name::ALL, $name::word)
            }
        }
    };
}
pub(crate) use closed_list;

/// The member of a closed list that a node names.
pub fn one_of<T: Copy>(
    node: &Node,
    faults: &mut Reporter,
    all: &[T],
    word: fn(T) -> &'static str,
) -> Option<T> {
    let found =
        scalar(node).and_then(|text| all.iter().copied().find(|member| word(*member) == text));
    if found.is_some() {
        return found;
    }
    let Some(text) = scalar(node) else {
        return wrong(node, faults, "一个词", "a word");
    };
    let words = all
        .iter()
        .map(|member| word(*member))
        .collect::<Vec<_>>()
        .join(", ");
    let message = Text::new(
        format!("没有“{text}”这个取值"),
        format!("“{text}” is not one of the values"),
    );
    let help = match nearest(text, all.iter().map(|member| word(*member))) {
        Some(name) => did_you_mean(&name),
        None => Text::new(format!("可用：{words}"), format!("the values are: {words}")),
    };
    faults.fault(FaultKind::WrongValue, node.at.clone(), message, Some(help));
    None
}
