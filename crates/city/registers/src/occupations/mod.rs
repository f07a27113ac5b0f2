//! The national dictionary of occupations (2022 edition): search by name or code.
//!
//! In memory, from `data/occupations.csv`. Only occupations proper (细类, level 4) can be chosen for a class; the three
//! groups above them are for finding one's way. Job types (工种) and skill levels are not in the dictionary's list.

mod level;

use std::collections::HashMap;
use std::sync::LazyLock;

pub use level::{level_of_word, level_word};

const LIST: &str = include_str!("../../../../../data/occupations.csv");

/// The level of an occupation proper.
const OCCUPATION: u8 = 4;

/// A row of the dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occupation {
    /// The code, such as 6-18-02-04.
    pub code: &'static str,
    /// 1 major group, 2 sub-major group, 3 minor group, 4 occupation.
    pub level: u8,
    /// The name, such as 焊工.
    pub name: &'static str,
    /// The code of the group above; empty for a major group.
    pub parent: &'static str,
}

/// The whole dictionary.
pub struct Occupations {
    all: Vec<Occupation>,
    /// Occupations proper by code.
    by_code: HashMap<&'static str, usize>,
}

static OCCUPATIONS: LazyLock<Occupations> = LazyLock::new(|| Occupations::read(LIST));

/// The dictionary of this release.
pub fn occupations() -> &'static Occupations {
    &OCCUPATIONS
}

impl Occupations {
    fn read(list: &'static str) -> Occupations {
        let all: Vec<Occupation> = list
            .lines()
            .skip(1)
            .filter_map(|line| {
                let mut cells = line.split(',');
                Some(Occupation {
                    code: cells.next()?,
                    level: cells.next()?.parse().ok()?,
                    name: cells.next()?,
                    parent: cells.next()?,
                })
            })
            .collect();
        let by_code = all
            .iter()
            .enumerate()
            .filter(|(_, row)| row.level == OCCUPATION)
            .map(|(place, row)| (row.code, place))
            .collect();
        Occupations { all, by_code }
    }

    /// The occupation proper of a code; none for a group or an unknown code.
    pub fn get(&self, code: &str) -> Option<&Occupation> {
        self.by_code
            .get(code.trim())
            .and_then(|place| self.all.get(*place))
    }

    /// The name of an occupation proper.
    pub fn name(&self, code: &str) -> Option<&'static str> {
        self.get(code).map(|row| row.name)
    }

    /// The occupation of exactly this name, as a sheet writes it.
    pub fn named(&self, name: &str) -> Option<&Occupation> {
        let name = name.trim();
        self.chooseable().find(|row| row.name == name)
    }

    /// Occupations proper whose code begins with `text` or whose name contains it; names that begin with it first.
    /// At most `limit`.
    pub fn search(&self, text: &str, limit: usize) -> Vec<&Occupation> {
        let text = text.trim();
        if text.is_empty() {
            return vec![];
        }
        let rank = |row: &Occupation| {
            if row.name == text || row.code == text {
                Some(0)
            } else if row.name.starts_with(text) || row.code.starts_with(text) {
                Some(1)
            } else {
                row.name.contains(text).then_some(2)
            }
        };
        let mut found: Vec<(u8, &Occupation)> = self
            .chooseable()
            .filter_map(|row| rank(row).map(|rank| (rank, row)))
            .collect();
        found.sort_by_key(|(rank, row)| (*rank, row.code));
        found.into_iter().map(|(_, row)| row).take(limit).collect()
    }

    /// The groups an occupation stands in, from the major group down.
    pub fn groups_above(&self, occupation: &Occupation) -> Vec<&Occupation> {
        let mut groups = vec![];
        let (mut parent, mut below) = (occupation.parent, occupation.level);
        while let Some(group) = self
            .all
            .iter()
            .find(|row| row.code == parent && row.level < below)
        {
            groups.push(group);
            (parent, below) = (group.parent, group.level);
        }
        groups.reverse();
        groups
    }

    /// Every occupation proper, in code order.
    pub fn chooseable(&self) -> impl Iterator<Item = &Occupation> {
        self.all.iter().filter(|row| row.level == OCCUPATION)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_a_row_and_every_occupation_has_its_own_code() {
        let dictionary = occupations();
        assert_eq!(dictionary.all.len(), LIST.lines().count() - 1);
        assert_eq!(dictionary.chooseable().count(), 1632);
        assert_eq!(dictionary.by_code.len(), 1632);
    }

    #[test]
    fn an_occupation_is_found_by_part_of_its_name_and_by_its_code() {
        let found = occupations().search("焊工", 5);
        assert_eq!(found[0].name, "焊工");
        assert_eq!(occupations().search(found[0].code, 5)[0].name, "焊工");
        assert!(occupations().search("  ", 5).is_empty());
        assert_eq!(occupations().search("工", 7).len(), 7);
    }

    #[test]
    fn a_group_cannot_be_chosen() {
        assert!(occupations().get("1-00-00-00").is_none());
        // the same code is a group and an occupation: the occupation is meant
        assert_eq!(occupations().get("2-03-01-00").unwrap().level, 4);
    }

    #[test]
    fn the_groups_above_an_occupation_lead_to_its_major_group() {
        let welder = occupations().named("焊工").unwrap();
        let groups = occupations().groups_above(welder);
        assert_eq!(groups.first().unwrap().level, 1);
        assert!(groups.windows(2).all(|pair| pair[0].level < pair[1].level));
    }
}
