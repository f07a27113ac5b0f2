//! The header: the row that names most fields, and the rows above and below that belong to it.

use std::collections::HashSet;

use super::Search;
use crate::cell::Cell;
use crate::workbook::{Row, Sheet};

/// Rows looked at from the top; a table that begins further down is none.
const ROWS_LOOKED_AT: usize = 60;
/// Rows a header may have above its main row.
const ROWS_ABOVE: usize = 2;

pub(super) struct Header {
    /// First row, 1-based.
    pub top: u32,
    /// Last row. One less than `top` when the table has no header.
    pub bottom: u32,
}

impl Header {
    /// What is written over a column: the lowest filled cell of the header.
    pub(super) fn text(&self, sheet: &Sheet, column: usize) -> String {
        let rows = sheet
            .rows
            .iter()
            .rev()
            .filter(|row| (self.top..=self.bottom).contains(&row.number));
        rows.map(|row| row.cell(column))
            .find(|cell| !cell.is_blank())
            .map(|cell| cell.text().into_owned())
            .unwrap_or_default()
    }
}

pub(super) fn find(sheet: &Sheet, search: &Search<'_>) -> Option<Header> {
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in sheet.rows.iter().enumerate().take(ROWS_LOOKED_AT) {
        if is_entry(row, search) {
            continue;
        }
        let named = named(row, search);
        let score = named.len();
        let has_key = search.keys.iter().any(|key| named.contains(key));
        // one word alone makes a header only when it stands alone: a list of nothing but names
        let enough = score >= 2 || row.cells.iter().filter(|cell| !cell.is_blank()).count() == 1;
        if has_key && enough && best.is_none_or(|(most, _)| score > most) {
            best = Some((score, at));
        }
    }
    let (_, main) = best?;
    let mut bottom = main;
    if let Some(below) = sheet
        .rows
        .get(main + 1)
        .filter(|below| belongs_below(sheet, &sheet.rows[main], below, search))
    {
        bottom = main + usize::from(below.number > sheet.rows[main].number);
    }
    let mut top = main;
    while top > 0
        && main - top < ROWS_ABOVE
        && belongs_above(sheet, &sheet.rows[top - 1], &sheet.rows[top], search)
    {
        top -= 1;
    }
    Some(Header {
        top: sheet.rows[top].number,
        bottom: sheet.rows[bottom].number,
    })
}

/// A table without any header: it begins with the first row that is an entry by its look.
pub(super) fn absent(sheet: &Sheet, search: &Search<'_>) -> Option<Header> {
    let first = sheet
        .rows
        .iter()
        .take(ROWS_LOOKED_AT)
        .find(|row| is_entry(row, search))?;
    Some(Header {
        top: first.number,
        bottom: first.number - 1,
    })
}

/// True when a cell of the row is recognised as the first key by its look.
pub(super) fn is_entry(row: &Row, search: &Search<'_>) -> bool {
    row.cells.iter().any(|cell| {
        (search.recognise)(cell).is_some_and(|field| search.keys.first() == Some(&field))
    })
}

/// The fields the cells of a row name.
pub(super) fn named(row: &Row, search: &Search<'_>) -> HashSet<&'static str> {
    row.cells
        .iter()
        .filter(|cell| !cell.is_blank())
        .filter_map(|cell| search.vocabulary.field(&cell.text()))
        .map(|(field, _)| field)
        .collect()
}

fn merged_over(sheet: &Sheet, upper: &Row, lower: &Row) -> bool {
    sheet
        .merges
        .iter()
        .any(|area| area.top <= upper.number && area.bottom >= lower.number)
}

/// True when a cell of one row names a field in a column the other row leaves blank.
fn completes(row: &Row, other: &Row, search: &Search<'_>) -> bool {
    row.cells.iter().enumerate().any(|(column, cell)| {
        !cell.is_blank()
            && other.cell(column).is_blank()
            && search.vocabulary.field(&cell.text()).is_some()
    })
}

fn belongs_above(sheet: &Sheet, above: &Row, below: &Row, search: &Search<'_>) -> bool {
    let filled = above.cells.iter().filter(|cell| !cell.is_blank()).count();
    above.number + 1 == below.number
        && (merged_over(sheet, above, below) || (filled >= 2 && completes(above, below, search)))
}

/// A row of words under group words: it names fields, and leaves every column alone that the main row has named.
fn belongs_below(sheet: &Sheet, main: &Row, below: &Row, search: &Search<'_>) -> bool {
    let names = |cell: &Cell| !cell.is_blank() && search.vocabulary.field(&cell.text()).is_some();
    let under_groups = || {
        let mut filled = below
            .cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_blank());
        below.cells.iter().any(names) && filled.all(|(column, _)| !names(main.cell(column)))
    };
    main.number + 1 == below.number
        && !is_entry(below, search)
        && (merged_over(sheet, main, below) || under_groups())
}
