//! Division codes (区划代码): where a place stands in the tree province – prefecture – county –
//! township – village.
//!
//! Names and the list of existing codes are not here (`data/regions.csv`, loaded by the registers):
//! a well-formed code that the list does not know is no error, since codes are abolished and old
//! papers keep them.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Explain;

/// The rung of a division code in the tree.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum RegionLevel {
    /// 2 digits: province, autonomous region, municipality.
    Province,
    /// 4 digits: prefecture-level city.
    Prefecture,
    /// 6 digits: county, county-level city, district.
    County,
    /// 9 digits: town, township, street office.
    Township,
    /// 12 digits: village or community.
    Village,
}

impl RegionLevel {
    /// All rungs, from the top.
    pub const ALL: [RegionLevel; 5] = [
        RegionLevel::Province,
        RegionLevel::Prefecture,
        RegionLevel::County,
        RegionLevel::Township,
        RegionLevel::Village,
    ];

    /// Number of digits of a code on this rung.
    pub const fn digits(self) -> usize {
        match self {
            RegionLevel::Province => 2,
            RegionLevel::Prefecture => 4,
            RegionLevel::County => 6,
            RegionLevel::Township => 9,
            RegionLevel::Village => 12,
        }
    }
}

/// A division code of 2, 4, 6, 9 or 12 digits. Serialised as its digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct RegionCode {
    /// ASCII digits; those beyond the level's length are zero bytes, which keeps a parent before
    /// its children in order.
    digits: [u8; 12],
    level: RegionLevel,
}

/// Why a text is not a division code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegionCodeError {
    /// Not 2, 4, 6, 9 or 12 characters long.
    #[error("a division code has 2, 4, 6, 9 or 12 digits, this one has {length} characters")]
    Length {
        /// Characters given.
        length: usize,
    },
    /// Something other than the digits 0–9.
    #[error("a division code consists of digits only")]
    NotDigits,
}

impl Explain for RegionCodeError {
    fn key(&self) -> &'static str {
        match self {
            RegionCodeError::Length { .. } => "region-code-length",
            RegionCodeError::NotDigits => "region-code-not-digits",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            RegionCodeError::Length { length } => vec![("length", length.to_string())],
            RegionCodeError::NotDigits => Vec::new(),
        }
    }
}

impl RegionCode {
    /// Reads a code of 2, 4, 6, 9 or 12 digits.
    pub fn parse(text: &str) -> Result<RegionCode, RegionCodeError> {
        let length = text.chars().count();
        let level = RegionLevel::ALL
            .into_iter()
            .find(|level| level.digits() == length)
            .ok_or(RegionCodeError::Length { length })?;
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(RegionCodeError::NotDigits);
        }
        Ok(RegionCode::of(text.as_bytes(), level))
    }

    /// The code made of the first digits of `digits`, as many as the level has. The caller has
    /// checked that they are digits.
    pub(crate) fn of(digits: &[u8], level: RegionLevel) -> RegionCode {
        let mut code = RegionCode {
            digits: [0; 12],
            level,
        };
        for (place, digit) in code.digits.iter_mut().zip(digits).take(level.digits()) {
            *place = *digit;
        }
        code
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        // Only ASCII digits are ever stored, so the empty text cannot come about.
        std::str::from_utf8(&self.digits[..self.level.digits()]).unwrap_or_default()
    }

    /// The rung of the tree this code stands on.
    pub const fn level(&self) -> RegionLevel {
        self.level
    }

    /// Whether `other` is this place or lies inside it.
    pub fn contains(&self, other: &RegionCode) -> bool {
        other.as_str().starts_with(self.as_str())
    }

    /// The place one rung up; none above a province.
    pub fn parent(&self) -> Option<RegionCode> {
        RegionLevel::ALL
            .into_iter()
            .rev()
            .find(|level| *level < self.level)
            .map(|level| self.cut_to(level))
    }

    /// The county this place is or lies in; none for a prefecture or province.
    pub fn county(&self) -> Option<RegionCode> {
        (self.level >= RegionLevel::County).then(|| self.cut_to(RegionLevel::County))
    }

    /// The province this place is or lies in.
    pub fn province(&self) -> RegionCode {
        self.cut_to(RegionLevel::Province)
    }

    fn cut_to(&self, level: RegionLevel) -> RegionCode {
        RegionCode::of(&self.digits, level)
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RegionCode({self})")
    }
}

impl FromStr for RegionCode {
    type Err = RegionCodeError;

    fn from_str(text: &str) -> Result<RegionCode, RegionCodeError> {
        RegionCode::parse(text)
    }
}

impl TryFrom<String> for RegionCode {
    type Error = RegionCodeError;

    fn try_from(text: String) -> Result<RegionCode, RegionCodeError> {
        RegionCode::parse(&text)
    }
}

impl From<RegionCode> for String {
    fn from(code: RegionCode) -> String {
        code.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> RegionCode {
        RegionCode::parse(text).unwrap()
    }

    #[test]
    fn a_place_contains_itself_and_what_lies_inside() {
        let yongan = code("350481");
        for inside in ["350481", "350481001", "350481001001"] {
            assert!(yongan.contains(&code(inside)), "{inside}");
        }
        for outside in ["35", "3504", "350482", "350402101"] {
            assert!(!yongan.contains(&code(outside)), "{outside}");
        }
    }

    #[test]
    fn parents_lead_up_to_the_province() {
        let mut place = code("350481001001");
        let mut way = Vec::new();
        while let Some(parent) = place.parent() {
            way.push(parent.to_string());
            place = parent;
        }
        assert_eq!(way, ["350481001", "350481", "3504", "35"]);
        assert_eq!(code("350481001001").county(), Some(code("350481")));
        assert_eq!(code("3504").county(), None);
        assert_eq!(code("350481").province(), code("35"));
    }

    #[test]
    fn every_code_of_the_national_list_is_well_formed_and_has_the_level_it_says() {
        let list = include_str!("../../../../data/regions.csv");
        let mut rows = 0;
        for line in list.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            let place = code(fields[0]);
            let level = serde_json::to_value(place.level()).unwrap();
            assert_eq!(level, serde_json::json!(fields[2]), "{line}");
            assert_eq!(
                place
                    .parent()
                    .map_or("CN".to_owned(), |parent| parent.to_string()),
                fields[3],
                "{line}"
            );
            rows += 1;
        }
        assert_eq!(rows, 4784);
    }

    #[test]
    fn other_lengths_and_characters_are_refused() {
        for length in [0, 1, 3, 5, 7, 8, 10, 11, 13] {
            assert_eq!(
                RegionCode::parse(&"3".repeat(length)),
                Err(RegionCodeError::Length { length })
            );
        }
        assert_eq!(RegionCode::parse("35048a"), Err(RegionCodeError::NotDigits));
        assert_eq!(RegionCode::parse("三明"), Err(RegionCodeError::NotDigits));
        assert_eq!(RegionCode::parse("CN"), Err(RegionCodeError::NotDigits));
    }

    #[test]
    fn codes_sort_as_a_tree_and_travel_as_text() {
        let mut codes = [
            code("350481001"),
            code("35"),
            code("350482"),
            code("350481"),
            code("3504"),
        ];
        codes.sort();
        assert_eq!(
            codes.map(|c| c.to_string()),
            ["35", "3504", "350481", "350481001", "350482"]
        );
        assert_eq!(
            serde_json::to_string(&code("350481")).unwrap(),
            "\"350481\""
        );
        assert!(serde_json::from_str::<RegionCode>("\"3504811\"").is_err());
    }
}
