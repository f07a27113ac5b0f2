//! `duties.yaml`: every line 责任单位 as tasks of units, each with the number that shows how it stands; and who supplies data without being responsible.

use kernel::Text;

use super::basis::{SentenceId, Words};
use crate::source::{Spanned, closed_list, record};

closed_list! {
    /// How a unit stands in a line of responsible units.
    pub enum DutyRole {
        /// Named first. The document names no lead unit: the order says nothing more.
        ListedFirst = "listed_first",
        /// Named.
        Listed = "listed",
        /// Every unit of a territorial group.
        Territorial = "territorial",
    }
}

closed_list! {
    /// What a unit has to do about a duty here.
    pub enum DutyWork {
        /// Its indicator is computed from the records; nothing is filled in.
        Computed = "computed",
        /// 知悉，无需填报
        Acknowledge = "acknowledge",
    }
}

record! {
    /// A number that shows how a duty stands.
    pub struct Indicator {
        /// The identifier.
        pub id: String,
        /// What is counted.
        pub name: Text,
        /// In what.
        pub unit: Text,
    }
}

record! {
    /// One unit's part in one line of responsible units.
    pub struct Duty {
        /// The line: 3.3.R.
        pub sentence: SentenceId,
        /// The unit.
        pub unit: String,
        /// As the line writes it.
        pub written: String,
        /// How it stands there.
        pub role: DutyRole,
        /// Whether the list ends with 等, so that units may be added.
        pub open_ended: bool,
        /// What it has to do here.
        pub work: DutyWork,
        /// The number that shows how it stands.
        pub indicator: Option<String>,
    }
}

closed_list! {
    /// How a data supplier answers.
    pub enum Answering {
        /// Yes or no for one person, asked one by one; the answer is used and not kept as a tag.
        OnePerson = "one_person",
        /// A list at set times.
        List = "list",
    }
}

record! {
    /// Who holds data that rules need, without being responsible for a duty.
    pub struct DataSupplier {
        /// The identifier.
        pub id: String,
        /// Its name.
        pub name: Text,
        /// What it knows.
        pub knows: Text,
        /// How it answers.
        pub answering: Answering,
        /// Whether nobody but the supplier may see who is meant.
        pub sealed: bool,
        /// Where this comes from.
        pub source: Words,
    }
}

record! {
    pub(crate) struct DutiesFile {
        pub indicators: Vec<Spanned<Indicator>>,
        pub duties: Vec<Spanned<Duty>>,
        pub suppliers: Vec<DataSupplier>,
    }
}

/// All of it.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Duties {
    /// The numbers.
    pub indicators: Vec<Indicator>,
    /// The tasks.
    pub duties: Vec<Duty>,
    /// Who supplies data.
    pub suppliers: Vec<DataSupplier>,
}

impl Duties {
    pub(crate) fn of(file: DutiesFile) -> Duties {
        Duties {
            indicators: file
                .indicators
                .into_iter()
                .map(|spanned| spanned.value)
                .collect(),
            duties: file
                .duties
                .into_iter()
                .map(|spanned| spanned.value)
                .collect(),
            suppliers: file.suppliers,
        }
    }
}
