//! 公示: the frozen list, masked, as it is published.

use chrono::NaiveDate;
use kernel::Money;
use serde::Serialize;

use crate::{Contact, Imprint, PaperError, Table, figures};

/// A public notice. The rows come masked; the check code and checkpoint stand in
/// [`Imprint::check`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublicNotice {
    pub imprint: Imprint,
    /// `关于2023年第4批项目制培训补助的公示`.
    /// A line break in it is kept.
    pub title: String,
    /// Paragraphs before the table, without indents.
    pub body: Vec<String>,
    pub table: Table,
    /// Persons in the list (for the total line).
    pub heads: u32,
    /// Sum of the table's amounts; none where no money is shown.
    #[serde(serialize_with = "total_opt")]
    pub total: Option<Money>,
    #[serde(serialize_with = "figures::day")]
    pub start: NaiveDate,
    #[serde(serialize_with = "figures::day")]
    pub end: NaiveDate,
    /// How long, in words: `5个工作日`.
    pub period: String,
    /// Section that takes questions and objections.
    pub section: Contact,
    /// Discipline office that takes complaints.
    pub discipline: Contact,
    /// How to object, one sentence each.
    pub objection: Vec<String>,
    /// Signature: issuing body (`Imprint::office` usually) and day.
    pub issuer: String,
    #[serde(serialize_with = "figures::day")]
    pub issued_on: NaiveDate,
}

fn total_opt<S: serde::Serializer>(total: &Option<Money>, to: S) -> Result<S::Ok, S::Error> {
    match total {
        Some(money) => figures::total(money, to),
        None => to.serialize_none(),
    }
}

impl PublicNotice {
    pub(crate) fn lines(&self) -> usize {
        self.table.rows.len()
    }

    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        let fault = |reason: String| Err(PaperError::Unprintable { paper, reason });
        if let Some(row) = self.table.ragged_row() {
            return fault(format!("row {row} has not as many cells as columns"));
        }
        if self.end < self.start {
            return fault("the notice ends before it starts".to_owned());
        }
        match self.total {
            Some(total) => figures::must_add_up(paper, self.table.amounts(), total),
            None if self.table.has_amounts() => fault("amounts without a total".to_owned()),
            None => Ok(()),
        }
    }
}
