//! How a skill level is written in tables and forms.

use kernel::SkillLevel;

/// The identifier of a level, as serde writes it: `l5`, `apprentice`.
pub const fn level_word(level: SkillLevel) -> &'static str {
    match level {
        SkillLevel::Apprentice => "apprentice",
        SkillLevel::L5 => "l5",
        SkillLevel::L4 => "l4",
        SkillLevel::L3 => "l3",
        SkillLevel::L2 => "l2",
        SkillLevel::L1 => "l1",
        SkillLevel::Special => "special",
        SkillLevel::Chief => "chief",
    }
}

/// The level of an identifier; nothing that people write is understood here (see [`SkillLevel::from_text`]).
pub fn level_of_word(word: &str) -> Option<SkillLevel> {
    SkillLevel::ALL
        .into_iter()
        .find(|level| level_word(*level) == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_the_one_serde_writes() {
        for level in SkillLevel::ALL {
            assert_eq!(serde_json::to_value(level).unwrap(), level_word(level));
            assert_eq!(level_of_word(level_word(level)), Some(level));
        }
        assert_eq!(level_of_word("五级"), None);
    }
}
