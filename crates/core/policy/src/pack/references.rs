//! What the files of a pack may name in each other.

use std::collections::BTreeSet;

use crate::vocabulary::Vocabulary;

/// What is known while programmes are read. A set that could not be read is `None` or empty: its absence is already a fault, not a reason for a hundred more.
pub(crate) struct Known<'a> {
    pub vocabulary: &'a Vocabulary,
    pub sentences: BTreeSet<String>,
    pub funds: Option<BTreeSet<String>>,
    pub payment_owners: Option<BTreeSet<String>>,
    pub notices: Option<BTreeSet<String>>,
}
