//! Finding the table in a sheet: titles above it, one or more header rows, the lines of the body, blank and closing rows.
//!
//! Nothing is thrown away: every row number of the sheet gets one [`Kind`]. A line is called closing or blank only when it cannot be an entry; when in doubt it is an entry, and the rules of the crates below say what is wrong with it.

mod header;
mod lines;

use std::collections::{BTreeMap, HashSet};

use crate::cell::Cell;
use crate::vocabulary::{How, Vocabulary};
use crate::workbook::{Row, Sheet};

/// What to look for.
pub struct Search<'a> {
    /// The header words.
    pub vocabulary: &'a Vocabulary,
    /// Fields without which there is no table; one of them must be found. The first is the one that makes a line an entry beyond doubt.
    pub keys: &'a [&'static str],
    /// Field for the row's number in the list, whose digits alone make no entry.
    pub counter: &'static str,
    /// What a cell is by its look alone, for columns whose header says nothing.
    pub recognise: &'a dyn Fn(&Cell) -> Option<&'static str>,
}

/// What a row of the sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Above the header, or in a sheet without a table.
    Title,
    /// Part of the header, or the header again on a later page.
    Header,
    /// Nothing to see, or only a number in the list.
    Blank,
    /// Totals, signatures, notes.
    Footer,
    /// A line of the table.
    Entry,
}

/// One row of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Row number, 1-based.
    pub number: u32,
    /// What it is.
    pub kind: Kind,
    /// Place in [`Sheet::rows`]; `None` for rows that hold nothing.
    pub at: Option<usize>,
}

/// One column with a header or with content.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Column {
    /// 0-based.
    pub index: usize,
    /// The header as written, line breaks and blanks included; empty when there is none.
    pub header: String,
    /// What it was taken for.
    pub field: Option<&'static str>,
    /// How.
    pub how: Option<How>,
    /// True when its header means a field that another column, further left, already has. It is not used.
    pub second: bool,
}

impl Column {
    /// The letters a spreadsheet shows above the column.
    pub fn letters(&self) -> String {
        letters(self.index)
    }
}

/// The letters of a column: 0 is A, 26 is AA.
pub fn letters(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// The table found in a sheet.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its columns, left to right.
    pub columns: Vec<Column>,
    /// One line for each row number of the sheet, in order.
    pub lines: Vec<Line>,
    /// Areas of one column merged over several lines: (column, first row) → last row.
    down: BTreeMap<(u32, u32), u32>,
}

impl Table {
    /// The table of a sheet; `None` when no header and no recognisable content is there.
    pub fn find(sheet: &Sheet, search: &Search<'_>) -> Option<Self> {
        let header = header::find(sheet, search).or_else(|| header::absent(sheet, search))?;
        let columns = columns(sheet, search, &header);
        if !columns.iter().any(|column| {
            column
                .field
                .is_some_and(|field| search.keys.contains(&field))
        }) {
            return None;
        }
        let lines = lines::classify(sheet, search, &header, &columns);
        let down = sheet
            .merges
            .iter()
            .filter(|area| {
                area.left == area.right && area.bottom > area.top && area.top > header.bottom
            })
            .map(|area| ((area.left, area.top), area.bottom))
            .collect();
        Some(Self {
            columns,
            lines,
            down,
        })
    }

    /// All rows of a sheet in which there is no table.
    pub fn none(sheet: &Sheet) -> Vec<Line> {
        lines::each(sheet, |row| {
            if row.is_blank() {
                Kind::Blank
            } else {
                Kind::Title
            }
        })
    }

    /// Where a field stands.
    pub fn column(&self, field: &str) -> Option<usize> {
        self.columns
            .iter()
            .find(|column| column.field == Some(field))
            .map(|column| column.index)
    }

    /// The cell, or for a cell merged with those above it the value of the area.
    pub fn filled<'a>(&self, sheet: &'a Sheet, row: &'a Row, column: usize) -> &'a Cell {
        let cell = row.cell(column);
        if !cell.is_blank() || self.down.is_empty() {
            return cell;
        }
        let key = column as u32;
        let area = self.down.range((key, 0)..=(key, row.number)).next_back();
        match area {
            Some(((_, top), bottom)) if *bottom >= row.number => {
                let above = sheet.rows.binary_search_by_key(top, |row| row.number);
                above.map_or(cell, |at| sheet.rows[at].cell(column))
            }
            _ => cell,
        }
    }
}

fn columns(sheet: &Sheet, search: &Search<'_>, header: &header::Header) -> Vec<Column> {
    let body = || sheet.rows.iter().filter(|row| row.number > header.bottom);
    let width = sheet
        .rows
        .iter()
        .filter(|row| row.number >= header.top)
        .map(|row| row.cells.len())
        .max()
        .unwrap_or(0);
    let mut taken = HashSet::new();
    let mut columns: Vec<Column> = (0..width)
        .map(|index| {
            let text = header.text(sheet, index);
            let meant = search.vocabulary.field(&text);
            let second = meant.is_some_and(|(field, _)| !taken.insert(field));
            let meant = meant.filter(|_| !second);
            Column {
                index,
                header: text,
                field: meant.map(|(field, _)| field),
                how: meant.map(|(_, how)| how),
                second,
            }
        })
        .collect();
    // a key no header names is looked for by what stands in the columns no header names
    for key in search.keys.iter().filter(|key| !taken.contains(*key)) {
        let found = columns
            .iter()
            .filter(|column| column.field.is_none() && !column.second)
            .filter_map(|column| {
                let (mut filled, mut fitting, mut values) = (0, 0, HashSet::new());
                for cell in body()
                    .map(|row| row.cell(column.index))
                    .filter(|cell| !cell.is_blank())
                {
                    filled += 1;
                    if (search.recognise)(cell) == Some(key) {
                        fitting += 1;
                        values.insert(cell.text());
                    }
                }
                (fitting * 2 > filled).then_some((values.len(), column.index))
            });
        // of several, the one that tells most lines apart; of equals, the left one
        if let Some((_, index)) =
            found.max_by_key(|(values, index)| (*values, std::cmp::Reverse(*index)))
        {
            columns[index].field = Some(key);
            columns[index].how = Some(How::Content);
        }
    }
    columns.retain(|column| {
        !column.header.is_empty()
            || column.field.is_some()
            || body().any(|row| !row.cell(column.index).is_blank())
    });
    columns
}

#[cfg(test)]
mod tests;
