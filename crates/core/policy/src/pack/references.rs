//! What the files of a pack may name in each other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::vocabulary::Vocabulary;

/// The names that are there, taken straight from what is written: a wrong value beside a name must not make everything wrong that speaks of it. `None` where the file
/// could not be read at all, which is a fault already and not a reason for a hundred more.
pub(crate) struct Names {
    pub sentences: Option<BTreeSet<String>>,
    pub units: Option<BTreeSet<String>>,
    pub facts: Option<BTreeSet<String>>,
    pub funds: Option<BTreeSet<String>>,
    pub payment_owners: Option<BTreeSet<String>>,
    pub notices: Option<BTreeSet<String>>,
}

impl Names {
    /// The names in files that were read, by their paths.
    pub fn of(files: &BTreeMap<String, Json>) -> Names {
        let list = |file: &str, list: &str, keys: &[&str]| {
            let items = files.get(file)?.get(list)?.as_array()?;
            let names = items
                .iter()
                .flat_map(|item| keys.iter().filter_map(|key| item.get(*key)?.as_str()));
            Some(names.map(str::to_owned).collect())
        };
        Names {
            sentences: list("document.yaml", "sentences", &["id"]),
            units: list("document.yaml", "units", &["id"]),
            facts: list("facts.yaml", "facts", &["name", "en"]),
            funds: list("settings.yaml", "funds", &["id"]),
            payment_owners: list("settings.yaml", "payment_owners", &["id"]),
            notices: list("settings.yaml", "notices", &["id"]),
        }
    }
}

/// What is known while programmes are read.
pub(crate) struct Known<'a> {
    pub vocabulary: &'a Vocabulary,
    pub names: &'a Names,
}

impl Known<'_> {
    /// Whether a fact is written in facts.yaml, though its entry could not be read.
    pub fn is_unread_fact(&self, name: &str) -> bool {
        self.vocabulary.find(name).is_none()
            && self
                .names
                .facts
                .as_ref()
                .is_some_and(|facts| facts.contains(name))
    }
}
