//! `targets.yaml`: numbers the document wants reached, with every reading of the words that leave one open.

use kernel::Text;

use super::basis::{SentenceId, Words};
use crate::source::{Spanned, closed_list, record};

closed_list! {
    /// What is measured.
    pub enum Measure {
        /// Different persons.
        DistinctPersons = "distinct_persons",
        /// Heads as often as they come.
        HeadTimes = "head_times",
        /// A share in percent.
        SharePercent = "share_percent",
    }
}

record! {
    /// A number to reach.
    pub struct Target {
        /// The identifier.
        pub id: String,
        /// What it is.
        pub title: Text,
        /// The sentence.
        pub sentence: SentenceId,
        /// What is measured.
        pub measure: Measure,
        /// Shown beside it, because the document does not say which is meant.
        pub beside: Option<Measure>,
        /// At least this; the number itself counts (以上含本数).
        pub at_least: u32,
        /// The readings of the years; a single one when the document is clear.
        pub readings: Vec<Reading>,
        /// What the document leaves open about it.
        pub open: Option<Text>,
    }
}

record! {
    /// A reading of the years a target speaks of.
    pub struct Reading {
        /// The identifier.
        pub id: String,
        /// How the words are read.
        pub name: Text,
        /// The first year; none: every year.
        pub from_year: Option<u16>,
        /// The last year; none: no end.
        pub to_year: Option<u16>,
        /// Where the reading comes from.
        pub source: Words,
    }
}

record! {
    pub(crate) struct TargetsFile {
        pub targets: Vec<Spanned<Target>>,
    }
}
