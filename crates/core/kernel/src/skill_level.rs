//! Vocational skill levels: the eight rungs of the new ladder (新八级工, 人社部发〔2022〕14号).
//!
//! Which occupation has which levels, and what a level is worth, is not here: standards and packs
//! say so.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Explain;

/// A rung of the ladder. Ordered by rung: a higher skill is greater, although the five national
/// levels count downwards.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum SkillLevel {
    /// 学徒工, below the five national levels.
    Apprentice,
    /// 初级工, level five.
    L5,
    /// 中级工, level four.
    L4,
    /// 高级工, level three; the lower limit of "highly skilled".
    L3,
    /// 技师, level two.
    L2,
    /// 高级技师, level one.
    L1,
    /// 特级技师, appointed by enterprises.
    Special,
    /// 首席技师, the top.
    Chief,
}

/// Why a text names no skill level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SkillLevelError {
    /// Nothing was written.
    #[error("no skill level is given")]
    Empty,
    /// No word of the ladder.
    #[error("this is not a skill level")]
    Unknown,
    /// Two words that name different rungs, such as 五级（中级工）.
    #[error("the words name two levels, {first} and {second}")]
    Contradiction {
        /// What the first word names.
        first: SkillLevel,
        /// What a later word names.
        second: SkillLevel,
    },
}

impl Explain for SkillLevelError {
    fn key(&self) -> &'static str {
        match self {
            SkillLevelError::Empty => "skill-level-empty",
            SkillLevelError::Unknown => "skill-level-unknown",
            SkillLevelError::Contradiction { .. } => "skill-level-contradiction",
        }
    }
}

impl SkillLevel {
    /// All rungs from the lowest.
    pub const ALL: [SkillLevel; 8] = [
        SkillLevel::Apprentice,
        SkillLevel::L5,
        SkillLevel::L4,
        SkillLevel::L3,
        SkillLevel::L2,
        SkillLevel::L1,
        SkillLevel::Special,
        SkillLevel::Chief,
    ];

    /// The rung, 1 (apprentice) to 8 (chief technician).
    pub const fn rung(self) -> u8 {
        self as u8 + 1
    }

    /// The number among the five national levels, where 5 is the lowest; none outside them.
    pub const fn national_level(self) -> Option<u8> {
        match self {
            SkillLevel::L5 => Some(5),
            SkillLevel::L4 => Some(4),
            SkillLevel::L3 => Some(3),
            SkillLevel::L2 => Some(2),
            SkillLevel::L1 => Some(1),
            SkillLevel::Apprentice | SkillLevel::Special | SkillLevel::Chief => None,
        }
    }

    /// The Chinese name with its level: `初级工（五级）`.
    pub const fn zh(self) -> &'static str {
        match self {
            SkillLevel::Apprentice => "学徒工",
            SkillLevel::L5 => "初级工（五级）",
            SkillLevel::L4 => "中级工（四级）",
            SkillLevel::L3 => "高级工（三级）",
            SkillLevel::L2 => "技师（二级）",
            SkillLevel::L1 => "高级技师（一级）",
            SkillLevel::Special => "特级技师",
            SkillLevel::Chief => "首席技师",
        }
    }

    /// The English name with its level.
    pub const fn en(self) -> &'static str {
        match self {
            SkillLevel::Apprentice => "apprentice worker",
            SkillLevel::L5 => "elementary worker (level 5)",
            SkillLevel::L4 => "intermediate worker (level 4)",
            SkillLevel::L3 => "senior worker (level 3)",
            SkillLevel::L2 => "technician (level 2)",
            SkillLevel::L1 => "senior technician (level 1)",
            SkillLevel::Special => "special-grade technician",
            SkillLevel::Chief => "chief technician",
        }
    }

    /// Whether `later` is exactly one rung above this level (晋升一个等级).
    pub const fn rises_one_to(self, later: SkillLevel) -> bool {
        later.rung() == self.rung() + 1
    }

    /// Reads the words people write: `五级`, `初级工`, `五级（初级工）`, `初级工/五级`, `5级`, `五级工`, `职业技能等级三级`,
    /// `l5`.
    ///
    /// Parts in brackets or behind a slash must agree with each other.
    pub fn from_text(text: &str) -> Result<SkillLevel, SkillLevelError> {
        let mut found: Option<SkillLevel> = None;
        let words = text.split(|c: char| c.is_whitespace() || "（）()/／、[]【】".contains(c));
        for word in words.filter(|word| !word.is_empty()) {
            let level = of_word(word).ok_or(SkillLevelError::Unknown)?;
            match found {
                Some(first) if first != level => {
                    return Err(SkillLevelError::Contradiction {
                        first,
                        second: level,
                    });
                }
                _ => found = Some(level),
            }
        }
        found.ok_or(SkillLevelError::Empty)
    }
}

/// The level that one word names.
fn of_word(word: &str) -> Option<SkillLevel> {
    let word = ["职业技能等级", "职业资格", "国家职业资格"]
        .into_iter()
        .find_map(|head| word.strip_prefix(head))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(word);
    match word {
        "学徒工" | "学徒" | "apprentice" => Some(SkillLevel::Apprentice),
        "五级" | "五级工" | "5级" | "５级" | "5" | "初级工" | "初级" | "l5" | "L5" => {
            Some(SkillLevel::L5)
        }
        "四级" | "四级工" | "4级" | "４级" | "4" | "中级工" | "中级" | "l4" | "L4" => {
            Some(SkillLevel::L4)
        }
        "三级" | "三级工" | "3级" | "３级" | "3" | "高级工" | "高级" | "l3" | "L3" => {
            Some(SkillLevel::L3)
        }
        "二级" | "2级" | "２级" | "2" | "技师" | "l2" | "L2" => Some(SkillLevel::L2),
        "一级" | "1级" | "１级" | "1" | "高级技师" | "l1" | "L1" => Some(SkillLevel::L1),
        "特级技师" | "special" => Some(SkillLevel::Special),
        "首席技师" | "chief" => Some(SkillLevel::Chief),
        _ => None,
    }
}

/// The Chinese name.
impl fmt::Display for SkillLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.zh())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_people_write_are_understood() {
        for (text, level) in [
            ("五级", SkillLevel::L5),
            ("初级工", SkillLevel::L5),
            ("五级（初级工）", SkillLevel::L5),
            ("初级工(五级)", SkillLevel::L5),
            ("初级工/五级", SkillLevel::L5),
            ("五级 / 初级工", SkillLevel::L5),
            ("5级", SkillLevel::L5),
            (" 四级 ", SkillLevel::L4),
            ("高级", SkillLevel::L3),
            ("职业技能等级三级", SkillLevel::L3),
            ("技师", SkillLevel::L2),
            ("高级技师", SkillLevel::L1),
            ("一级/高级技师", SkillLevel::L1),
            ("国家职业资格二级", SkillLevel::L2),
            ("特级技师", SkillLevel::Special),
            ("首席技师", SkillLevel::Chief),
            ("学徒工", SkillLevel::Apprentice),
        ] {
            assert_eq!(SkillLevel::from_text(text), Ok(level), "{text}");
        }
    }

    #[test]
    fn every_level_is_read_back_from_its_name_and_its_code() {
        for level in SkillLevel::ALL {
            assert_eq!(SkillLevel::from_text(level.zh()), Ok(level));
            let code = serde_json::to_value(level).unwrap();
            assert_eq!(SkillLevel::from_text(code.as_str().unwrap()), Ok(level));
        }
    }

    #[test]
    fn what_names_no_level_or_two_is_refused() {
        for text in ["六级", "合格", "专项职业能力", "高级讲师", "55"] {
            assert_eq!(
                SkillLevel::from_text(text),
                Err(SkillLevelError::Unknown),
                "{text}"
            );
        }
        assert_eq!(SkillLevel::from_text(" （ ）"), Err(SkillLevelError::Empty));
        let error = SkillLevel::from_text("五级（中级工）").unwrap_err();
        assert_eq!(
            error,
            SkillLevelError::Contradiction {
                first: SkillLevel::L5,
                second: SkillLevel::L4
            }
        );
    }

    #[test]
    fn a_higher_skill_is_greater() {
        assert!(SkillLevel::L3 > SkillLevel::L4);
        assert!(SkillLevel::Chief > SkillLevel::L1);
        assert!(SkillLevel::ALL.is_sorted());
        assert_eq!(
            SkillLevel::ALL.map(SkillLevel::rung),
            [1, 2, 3, 4, 5, 6, 7, 8]
        );
        assert!(SkillLevel::L5.rises_one_to(SkillLevel::L4));
        assert!(!SkillLevel::L5.rises_one_to(SkillLevel::L3));
        assert!(!SkillLevel::L4.rises_one_to(SkillLevel::L5));
    }
}
