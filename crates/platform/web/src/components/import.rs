//! What became of a sheet's rows: accepted, repaired (how), rejected (why).

use askama::Template;

use super::{MoneyCell, MoneyStrip, Status, Tag};
use crate::T;
use crate::html::{Html, component};

/// A row that was not taken, with what is wrong and how to put it right.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// Row number in the file, the head counted.
    pub row: usize,
    /// The name in it, when there is one.
    pub name: Html,
    /// What stood in the faulty cell; never a full identity number.
    pub content: Html,
    /// What is wrong.
    pub why: String,
    /// How to put it right, with a clause chip if a rule says no.
    pub how: Html,
    /// Where to put it right: a small form, or nothing when it cannot be.
    pub fix: Html,
}

/// A cell the import changed.
#[derive(Clone, Debug)]
pub struct Repaired {
    /// Row number in the file.
    pub row: usize,
    /// Whose row.
    pub who: Html,
    /// The column.
    pub column: String,
    /// As it was.
    pub was: Html,
    /// As it is now.
    pub now: Html,
    /// What was done: 去掉字间空格.
    pub what: String,
    /// The way back: a small form or link, or nothing.
    pub undo: Html,
}

/// The result of an import. Good rows are in already, and the page says so.
#[derive(Clone, Debug, Template)]
#[template(path = "components/import.html")]
pub struct ImportResult {
    t: T,
    title: String,
    file: Html,
    strip: MoneyStrip,
    note: Html,
    rejected: Vec<Rejected>,
    repaired: Vec<Repaired>,
    rejected_total: usize,
    repaired_total: usize,
    rejected_sheet: Option<String>,
    original: Option<String>,
    again: Option<String>,
}

component!(ImportResult);

impl ImportResult {
    /// The three counts; `file` names the sheet, its rows and when it came.
    pub fn new(
        t: T,
        title: impl Into<String>,
        file: Html,
        accepted: usize,
        repaired: usize,
        rejected: usize,
    ) -> ImportResult {
        let unit = t.say("web-rows").into_owned();
        let cell = |status, n: usize| {
            MoneyCell::figure(Html::of(&Tag::new(t, status)), n.to_string(), unit.clone())
        };
        ImportResult {
            t,
            title: title.into(),
            file,
            strip: MoneyStrip::new(vec![
                cell(Status::Accepted, accepted),
                cell(Status::Repaired, repaired),
                cell(Status::Rejected, rejected),
            ]),
            note: Html::default(),
            rejected: Vec::new(),
            repaired: Vec::new(),
            rejected_total: rejected,
            repaired_total: repaired,
            rejected_sheet: None,
            original: None,
            again: None,
        }
    }

    /// What was understood: rows skipped, how columns were matched.
    pub fn note(mut self, note: Html) -> ImportResult {
        self.note = note;
        self
    }

    /// The rejected rows to show, and the address of the sheet that holds all of them with their reasons.
    pub fn rejected(mut self, rows: Vec<Rejected>, sheet: impl Into<String>) -> ImportResult {
        self.rejected = rows;
        self.rejected_sheet = Some(sheet.into());
        self
    }

    /// The repaired cells to show.
    pub fn repaired(mut self, cells: Vec<Repaired>) -> ImportResult {
        self.repaired = cells;
        self
    }

    /// Addresses of the kept original and of the form that takes another file.
    pub fn files(mut self, original: impl Into<String>, again: impl Into<String>) -> ImportResult {
        self.original = Some(original.into());
        self.again = Some(again.into());
        self
    }
}
