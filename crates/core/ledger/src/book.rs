//! A book in memory: entries in the order posted, and the balances they give. For exports, checks
//! and tests; a server keeps its entries in a database and asks the same questions.

use std::collections::{HashMap, HashSet};

use crate::balances::Balances;
use crate::entry::Entry;
use crate::refusal::Refusal;

/// What posting an entry came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posted {
    /// It was posted now.
    Now,
    /// It stands there already, the same in everything; nothing was done.
    AlreadyDone,
}

/// Entries and balances.
#[derive(Clone, Debug, Default)]
pub struct Book {
    entries: Vec<Entry>,
    places: HashMap<String, usize>,
    reversed: HashSet<String>,
    balances: Balances,
}

impl Book {
    /// Posts an entry, once. A refused entry changes nothing.
    pub fn post(&mut self, entry: Entry) -> Result<Posted, Refusal> {
        if entry.repeats(self.entry(entry.key()))? {
            return Ok(Posted::AlreadyDone);
        }
        if let Some(key) = entry.reverses() {
            entry.may_reverse(self.entry(key), self.reversed.contains(key))?;
        }
        self.balances.apply(&entry)?;
        self.reversed.extend(entry.reverses().map(str::to_owned));
        self.places
            .insert(entry.key().to_owned(), self.entries.len());
        self.entries.push(entry);
        Ok(Posted::Now)
    }

    /// The entry of a key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.places
            .get(key)
            .and_then(|place| self.entries.get(*place))
    }

    /// All entries in the order posted.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What each account holds.
    pub const fn balances(&self) -> &Balances {
        &self.balances
    }
}

impl Entry {
    /// Whether the entry that stands under the same key, if any, is this very entry. A different
    /// one is refused.
    pub fn repeats(&self, standing: Option<&Entry>) -> Result<bool, Refusal> {
        match standing.map(|standing| standing.difference(self)) {
            None => Ok(false),
            Some(None) => Ok(true),
            Some(Some(difference)) => Err(Refusal::SameKey {
                key: self.key().to_owned(),
                difference,
            }),
        }
    }

    /// Whether a reversal may take back the entry it points at: it is there, was not taken back
    /// before, and has these postings with the other sign.
    pub fn may_reverse(
        &self,
        standing: Option<&Entry>,
        reversed_before: bool,
    ) -> Result<(), Refusal> {
        let Some(key) = self.reverses().map(str::to_owned) else {
            return Ok(());
        };
        let Some(standing) = standing else {
            return Err(Refusal::NothingToReverse { key });
        };
        if reversed_before {
            return Err(Refusal::ReversedBefore { key });
        }
        if !self.is_reverse_of(standing) {
            return Err(Refusal::NotTheReverse { key });
        }
        Ok(())
    }
}
