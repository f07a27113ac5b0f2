//! Cells to rows, counted against the limits on the way.

use super::Sink;
use crate::cell::Cell;
use crate::limits::Limits;
use crate::refusal::SheetRefusal;
use crate::workbook::{Format, Merge, Row, TextEncoding};

/// Counts what has been taken. Used where cells are read, and again where rows arrive from a child process, whose word is not taken for it.
pub(crate) struct Meter {
    limits: Limits,
    sheet: String,
    sheets: usize,
    cells: usize,
    text: usize,
}

impl Meter {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            limits: *limits,
            sheet: String::new(),
            sheets: 0,
            cells: 0,
            text: 0,
        }
    }

    pub(crate) fn sheet(&mut self, name: &str) -> Result<(), SheetRefusal> {
        self.sheets += 1;
        if self.sheets > self.limits.sheets {
            return Err(SheetRefusal::TooManySheets {
                limit: self.limits.sheets,
                found: self.sheets,
            });
        }
        name.clone_into(&mut self.sheet);
        self.spend_text(name.len())
    }

    /// Asked before a cell is stored, so that a far cell never makes a long row.
    pub(crate) fn place(&self, row: u32, column: usize) -> Result<(), SheetRefusal> {
        if column >= self.limits.columns {
            return Err(SheetRefusal::TooManyColumns {
                sheet: self.sheet.clone(),
                row,
                limit: self.limits.columns,
            });
        }
        self.row_number(row)
    }

    pub(crate) fn row_number(&self, row: u32) -> Result<(), SheetRefusal> {
        if row > self.limits.rows {
            return Err(SheetRefusal::TooManyRows {
                sheet: self.sheet.clone(),
                limit: self.limits.rows,
                row,
            });
        }
        Ok(())
    }

    pub(crate) fn row(&mut self, row: &Row) -> Result<(), SheetRefusal> {
        self.row_number(row.number)?;
        if row.cells.len() > self.limits.columns {
            return Err(SheetRefusal::TooManyColumns {
                sheet: self.sheet.clone(),
                row: row.number,
                limit: self.limits.columns,
            });
        }
        self.cells += row.cells.len();
        if self.cells > self.limits.cells {
            return Err(SheetRefusal::TooManyCells {
                limit: self.limits.cells,
            });
        }
        let text = row
            .cells
            .iter()
            .map(|cell| {
                if let Cell::Text(text) | Cell::Error(text) = cell {
                    text.len()
                } else {
                    0
                }
            })
            .sum();
        self.spend_text(text)
    }

    fn spend_text(&mut self, bytes: usize) -> Result<(), SheetRefusal> {
        self.text += bytes;
        if self.text > self.limits.text_bytes {
            Err(SheetRefusal::TooMuchText {
                limit: self.limits.text_bytes,
            })
        } else {
            Ok(())
        }
    }
}

/// Takes cells in the order of their rows and hands on whole rows that hold something.
pub(super) struct Feed<'a> {
    sink: &'a mut dyn Sink,
    meter: Meter,
    row: Row,
    last_filled: u32,
    anything: bool,
}

impl<'a> Feed<'a> {
    pub(super) fn new(sink: &'a mut dyn Sink, limits: &Limits) -> Self {
        Self {
            sink,
            meter: Meter::new(limits),
            row: Row::default(),
            last_filled: 0,
            anything: false,
        }
    }

    /// True once a cell with something in it has passed.
    pub(super) fn saw_anything(&self) -> bool {
        self.anything
    }

    pub(super) fn book(
        &mut self,
        format: Format,
        encoding: Option<TextEncoding>,
        separator: Option<char>,
    ) -> Result<(), SheetRefusal> {
        self.sink.book(format, encoding, separator)
    }

    pub(super) fn sheet(&mut self, name: &str, hidden: bool) -> Result<(), SheetRefusal> {
        self.meter.sheet(name)?;
        self.row = Row::default();
        self.last_filled = 0;
        self.sink.sheet(name, hidden)
    }

    /// Takes one cell: row 1-based, column 0-based. Cells nobody sees anything in take no room. A row that comes again after a later one is out of order: `false`.
    pub(super) fn cell(
        &mut self,
        row: u32,
        column: usize,
        cell: Cell,
    ) -> Result<bool, SheetRefusal> {
        if row < self.row.number {
            return Ok(false);
        }
        if row > self.row.number {
            self.flush()?;
            self.row.number = row;
        }
        if cell.is_blank() {
            return Ok(true);
        }
        self.meter.place(row, column)?;
        if self.row.cells.len() <= column {
            self.row.cells.resize(column + 1, Cell::Blank);
        }
        self.row.cells[column] = cell;
        Ok(true)
    }

    fn flush(&mut self) -> Result<(), SheetRefusal> {
        let row = std::mem::take(&mut self.row);
        if row.cells.is_empty() {
            return Ok(());
        }
        self.meter.row(&row)?;
        self.anything = true;
        self.last_filled = row.number;
        self.sink.row(row)
    }

    /// Ends the sheet. `records` is given where blank rows at the end count too.
    pub(super) fn sheet_end(
        &mut self,
        records: Option<u32>,
        merges: Vec<Merge>,
    ) -> Result<(), SheetRefusal> {
        self.flush()?;
        if let Some(records) = records {
            self.meter.row_number(records)?;
        }
        self.sink
            .sheet_end(records.unwrap_or(self.last_filled), merges)
    }
}
