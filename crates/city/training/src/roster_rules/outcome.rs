//! What a check gives: one verdict for each row of the file, and which column was taken for what.

use std::fmt;

use sheets::table::Column;

use super::person::{Notice, Person};
use super::rejections::{Rejection, Skip};
use super::repairs::{Change, Repair};

/// One sheet of the file and what was found in it.
#[derive(Debug, Clone)]
pub struct SheetFound {
    /// Its name; empty for CSV.
    pub name: String,
    /// Hidden by whoever made the file.
    pub hidden: bool,
    /// Its columns with the fields they were taken for; empty when no table was found.
    pub columns: Vec<Column>,
}

/// The cells of a row as the file shows them, kept so that a rejected row can go back. Not printed.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Original(Vec<String>);

impl From<Vec<String>> for Original {
    fn from(cells: Vec<String>) -> Self {
        Self(cells)
    }
}

impl std::ops::Deref for Original {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Debug for Original {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Original({} cells)", self.0.len())
    }
}

/// The one thing said about a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing had to be changed.
    Accepted(Box<Person>),
    /// Kept after the changes of the row.
    Repaired(Box<Person>),
    /// Not kept.
    Rejected(Rejection),
    /// No person.
    Skipped(Skip),
}

/// A verdict without its particulars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// [`Verdict::Accepted`].
    Accepted,
    /// [`Verdict::Repaired`].
    Repaired,
    /// [`Verdict::Rejected`].
    Rejected,
    /// [`Verdict::Skipped`].
    Skipped,
}

impl Status {
    /// The word of reports.
    pub const fn word(self) -> &'static str {
        match self {
            Status::Accepted => "accepted",
            Status::Repaired => "repaired",
            Status::Rejected => "rejected",
            Status::Skipped => "skipped",
        }
    }
}

/// A row of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct RosterRow {
    /// Place of the sheet in [`Outcome::sheets`].
    pub sheet: usize,
    /// Row number from 1; `None` for the line that stands for an empty sheet.
    pub number: Option<u32>,
    /// The cells as they were.
    pub cells: Original,
    /// What became of it.
    pub verdict: Verdict,
    /// What was changed, field by field. A rejected row may have some too; they tell how far it was understood.
    pub changes: Vec<Change>,
    /// What is worth saying about a kept person.
    pub notices: Vec<Notice>,
}

impl RosterRow {
    pub(super) fn skipped(
        sheet: usize,
        number: Option<u32>,
        skip: Skip,
        cells: Vec<String>,
    ) -> Self {
        Self {
            sheet,
            number,
            cells: cells.into(),
            verdict: Verdict::Skipped(skip),
            changes: Vec::new(),
            notices: Vec::new(),
        }
    }

    /// The verdict in one word.
    pub fn status(&self) -> Status {
        match self.verdict {
            Verdict::Accepted(_) => Status::Accepted,
            Verdict::Repaired(_) => Status::Repaired,
            Verdict::Rejected(_) => Status::Rejected,
            Verdict::Skipped(_) => Status::Skipped,
        }
    }

    /// The person, when kept.
    pub fn person(&self) -> Option<&Person> {
        match &self.verdict {
            Verdict::Accepted(person) | Verdict::Repaired(person) => Some(person),
            Verdict::Rejected(_) | Verdict::Skipped(_) => None,
        }
    }

    /// Why it was rejected.
    pub fn rejection(&self) -> Option<&Rejection> {
        match &self.verdict {
            Verdict::Rejected(rejection) => Some(rejection),
            _ => None,
        }
    }

    /// The kinds of repair done, each once, in the order of reports.
    pub fn repairs(&self) -> Vec<Repair> {
        let mut repairs: Vec<Repair> = self.changes.iter().map(|change| change.repair).collect();
        repairs.sort_unstable();
        repairs.dedup();
        repairs
    }
}

/// How many rows of each status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// Kept unchanged.
    pub accepted: usize,
    /// Kept after repairs.
    pub repaired: usize,
    /// Not kept.
    pub rejected: usize,
    /// No persons.
    pub skipped: usize,
}

impl Counts {
    /// Persons kept.
    pub fn kept(&self) -> usize {
        self.accepted + self.repaired
    }

    /// Rows that are persons or were to be.
    pub fn entries(&self) -> usize {
        self.kept() + self.rejected
    }

    /// All rows.
    pub fn rows(&self) -> usize {
        self.entries() + self.skipped
    }
}

/// A whole file checked.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The sheets in their order.
    pub sheets: Vec<SheetFound>,
    /// The rows in the order of the file.
    pub rows: Vec<RosterRow>,
}

impl Outcome {
    /// How many rows of each status.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows {
            match row.status() {
                Status::Accepted => counts.accepted += 1,
                Status::Repaired => counts.repaired += 1,
                Status::Rejected => counts.rejected += 1,
                Status::Skipped => counts.skipped += 1,
            }
        }
        counts
    }

    /// The persons kept, with their rows.
    pub fn kept(&self) -> impl Iterator<Item = (&RosterRow, &Person)> {
        self.rows
            .iter()
            .filter_map(|row| Some((row, row.person()?)))
    }

    /// The rows not kept, with the reasons.
    pub fn rejected(&self) -> impl Iterator<Item = (&RosterRow, &Rejection)> {
        self.rows
            .iter()
            .filter_map(|row| Some((row, row.rejection()?)))
    }
}
