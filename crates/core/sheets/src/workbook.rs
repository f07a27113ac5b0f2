//! A file as read: sheets, rows that hold something, merged areas, and what was guessed about the file.

use std::fmt;

use crate::cell::Cell;

/// What kind of file the content is, whatever its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Excel 2007 and later, WPS.
    Xlsx,
    /// Excel 97–2003, WPS .et.
    Xls,
    /// OpenDocument.
    Ods,
    /// Text with separators.
    Csv,
}

/// What a browser is told of an xlsx file.
pub const XLSX_MEDIA: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Format {
    /// What a browser is told of a file of this format.
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Xlsx => XLSX_MEDIA,
            Format::Xls => "application/vnd.ms-excel",
            Format::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Format::Csv => "text/csv",
        }
    }
}

impl Format {
    /// The usual file extension, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Xlsx => "xlsx",
            Format::Xls => "xls",
            Format::Ods => "ods",
            Format::Csv => "csv",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

/// How the text of a CSV file was read. Shown to the user, since it is a guess unless the file has a byte order mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum TextEncoding {
    /// Valid UTF-8, with or without byte order mark.
    #[serde(rename = "UTF-8")]
    Utf8,
    /// Not valid UTF-8: what Excel on a Chinese Windows writes. GBK and GB2312 are parts of it.
    #[serde(rename = "GB18030")]
    Gb18030,
    /// With a byte order mark only ("Unicode text" of Excel).
    #[serde(rename = "UTF-16")]
    Utf16,
}

impl TextEncoding {
    /// The name people know.
    pub fn name(self) -> &'static str {
        match self {
            TextEncoding::Utf8 => "UTF-8",
            TextEncoding::Gb18030 => "GB18030",
            TextEncoding::Utf16 => "UTF-16",
        }
    }
}

/// A merged area. Rows are 1-based as in [`Row::number`], columns 0-based; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// First row, 1-based.
    pub top: u32,
    /// Last row, 1-based.
    pub bottom: u32,
    /// First column, 0-based.
    pub left: u32,
    /// Last column, 0-based.
    pub right: u32,
}

impl Merge {
    /// True when the cell lies in the area.
    pub fn covers(&self, row: u32, column: usize) -> bool {
        let column = column as u32;
        (self.top..=self.bottom).contains(&row) && (self.left..=self.right).contains(&column)
    }
}

/// A row that holds at least one cell with something in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Row number in the sheet, 1-based; in CSV files the record number, since a cell may hold line breaks.
    pub number: u32,
    /// Cells from column A to the last that is not blank.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column; blank beyond the end.
    pub fn cell(&self, column: usize) -> &Cell {
        const BLANK: &Cell = &Cell::Blank;
        self.cells.get(column).unwrap_or(BLANK)
    }

    /// True when a person sees nothing in the row.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(Cell::is_blank)
    }
}

/// One sheet. A CSV file is one sheet with an empty name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name; empty for CSV.
    pub name: String,
    /// Hidden by whoever made the file.
    pub hidden: bool,
    /// Rows with content, in order of their numbers; gaps are blank rows.
    pub rows: Vec<Row>,
    /// Number of the last row: for CSV that of the last record, else of the last row with content. 0 for an empty sheet.
    pub last_row: u32,
    /// Merged areas (xlsx and xls).
    pub merges: Vec<Merge>,
}

impl Sheet {
    /// True when nobody sees anything in any cell.
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(Row::is_blank)
    }
}

/// A whole file as read.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// What the content is.
    pub format: Format,
    /// For CSV: how the text was decoded.
    pub encoding: Option<TextEncoding>,
    /// For CSV: the separator found.
    pub separator: Option<char>,
    /// The sheets in their order.
    pub sheets: Vec<Sheet>,
}
