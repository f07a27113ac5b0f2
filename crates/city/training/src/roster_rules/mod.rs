//! The rules of rosters: each row of a sheet becomes a person accepted, a person repaired (saying how), a row rejected (saying why), or a row skipped because it is no person.
//!
//! Pure: a workbook, the day of reckoning and the ages in, the outcome out. Nothing is stored here, nobody is looked up, and no amount is known. Whether a person is already in another class or register is for the commands that store the roster.
//!
//! Rules and words: `tests/data/roster/rules.md`. A last digit that is gone is never guessed; a column that disagrees with the number is for a person to decide; a file is never refused because of one row.
//!
//! ```text
//! cells ─ repairs ─→ clean values ─ rejections ─→ accepted │ repaired │ rejected
//!   └─ title, header, blank, footer, empty sheet ────────→ skipped
//! ```

mod birth;
mod columns;
mod name;
mod outcome;
mod peoples;
mod person;
mod rejections;
mod repairs;
mod report;

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::Explain;
use sheets::table::{Kind, Line, Table};
use sheets::{Cell, Row, Sheet, Workbook};

pub use columns::{Field, header_template};
pub use outcome::{Counts, Outcome, RosterRow, SheetFound, Status, Verdict};
pub use person::{Notice, Person};
pub use rejections::{Rejection, RowRef, Skip};
pub use repairs::{Change, Repair};
pub use report::BackWords;

/// What a roster is checked against. The ages come from the pack in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The day on which completed years are counted: the opening of the class.
    pub on: NaiveDate,
    /// Completed years a person must have.
    pub youngest: u32,
    /// Completed years a person may have at most.
    pub oldest: u32,
}

/// Why no roster can be made of a workbook that could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RosterRefusal {
    /// No sheet has a header with name or identity number, nor a column that looks like one.
    #[error(
        "no table of persons is found in any of {sheets} sheets: a header with name and identity number is missing"
    )]
    NoTable {
        /// Sheets looked at.
        sheets: usize,
    },
}

impl Explain for RosterRefusal {
    fn key(&self) -> &'static str {
        "roster-no-table"
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        let RosterRefusal::NoTable { sheets } = self;
        vec![("sheets", sheets.to_string())]
    }
}

/// Checks a workbook. Every row of every sheet gets exactly one verdict, in the order of the file.
pub fn check(book: &Workbook, terms: &Terms) -> Result<Outcome, RosterRefusal> {
    let search = columns::search();
    let mut checked = Checker {
        terms,
        seen: HashMap::new(),
        rows: Vec::new(),
    };
    let mut found = Vec::with_capacity(book.sheets.len());
    let mut tables = 0;
    for (at, sheet) in book.sheets.iter().enumerate() {
        let table = Table::find(sheet, &search);
        tables += usize::from(table.is_some());
        checked.sheet(at, sheet, table.as_ref());
        found.push(SheetFound {
            name: sheet.name.clone(),
            hidden: sheet.hidden,
            columns: table.map(|table| table.columns).unwrap_or_default(),
        });
    }
    if tables == 0 {
        return Err(RosterRefusal::NoTable {
            sheets: book.sheets.len(),
        });
    }
    Ok(Outcome {
        sheets: found,
        rows: checked.rows,
    })
}

struct Checker<'a> {
    terms: &'a Terms,
    /// By number: where it first stood, and the name there.
    seen: HashMap<String, (RowRef, String)>,
    rows: Vec<RosterRow>,
}

impl Checker<'_> {
    fn sheet(&mut self, at: usize, sheet: &Sheet, table: Option<&Table>) {
        if sheet.is_empty() {
            self.rows
                .push(RosterRow::skipped(at, None, Skip::EmptySheet, Vec::new()));
            return;
        }
        match table {
            Some(table) => {
                let places = columns::Places::of(table);
                for line in &table.lines {
                    let row = line.at.map(|index| &sheet.rows[index]);
                    match (line.kind, row) {
                        (Kind::Entry, Some(row)) => self.entry(at, sheet, table, &places, row),
                        _ => self.skip(at, sheet, line),
                    }
                }
            }
            None => Table::none(sheet)
                .iter()
                .for_each(|line| self.skip(at, sheet, line)),
        }
    }

    fn skip(&mut self, at: usize, sheet: &Sheet, line: &Line) {
        let skip = match line.kind {
            Kind::Title => Skip::Title,
            Kind::Header => Skip::Header,
            Kind::Footer => Skip::Footer,
            // an entry without a row cannot come about: the table finder makes entries of rows only
            Kind::Blank | Kind::Entry => Skip::Blank,
        };
        let cells = line
            .at
            .map(|index| texts(&sheet.rows[index]))
            .unwrap_or_default();
        self.rows
            .push(RosterRow::skipped(at, Some(line.number), skip, cells));
    }

    fn entry(
        &mut self,
        at: usize,
        sheet: &Sheet,
        table: &Table,
        places: &columns::Places,
        row: &Row,
    ) {
        let here = RowRef {
            sheet: at,
            number: row.number,
        };
        let cell = |field: Field| -> &Cell {
            const BLANK: &Cell = &Cell::Blank;
            let Some(column) = places.column(field) else {
                return BLANK;
            };
            // a name or a number belongs to one person, though its cell be merged over two
            if field.is_of_one_person() {
                row.cell(column)
            } else {
                table.filled(sheet, row, column)
            }
        };
        let cleaned = person::clean(cell);
        let rejection = rejections::of_one(&cleaned)
            .or_else(|| self.repeated(&cleaned, here))
            .or_else(|| rejections::of_facts(&cleaned, self.terms));
        let (verdict, notices) = match rejection {
            Some(rejection) => (Verdict::Rejected(rejection), Vec::new()),
            None => match cleaned.person(places) {
                Some((person, notices)) if cleaned.changes.is_empty() => {
                    (Verdict::Accepted(Box::new(person)), notices)
                }
                Some((person, notices)) => (Verdict::Repaired(Box::new(person)), notices),
                // without a number `of_one` has rejected the row already
                None => (Verdict::Rejected(Rejection::IdMissing), Vec::new()),
            },
        };
        self.rows.push(RosterRow {
            sheet: at,
            number: Some(row.number),
            cells: texts(row).into(),
            verdict,
            changes: cleaned.changes,
            notices,
        });
    }

    /// The same number again: with the same name a repetition, with another a conflict. The first row stays.
    fn repeated(&mut self, cleaned: &person::Cleaned, here: RowRef) -> Option<Rejection> {
        let id = cleaned.id.as_ref().ok()?;
        match self.seen.get(id.reveal()) {
            Some((first, name)) if *name == cleaned.name => {
                Some(Rejection::DuplicateInFile { first: *first })
            }
            Some((first, _)) => Some(Rejection::IdConflictName { first: *first }),
            None => {
                self.seen
                    .insert(id.reveal().to_owned(), (here, cleaned.name.clone()));
                None
            }
        }
    }
}

fn texts(row: &Row) -> Vec<String> {
    row.cells
        .iter()
        .map(|cell| cell.text().into_owned())
        .collect()
}

#[cfg(test)]
mod tests;
