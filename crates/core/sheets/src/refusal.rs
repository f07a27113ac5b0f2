//! Why a whole file is turned away. A single bad row never is: that is for the rules of the crates below.
//!
//! Messages: `locales/*/sheets-refusal.ftl`.

use kernel::Explain;

use crate::workbook::Format;

/// What a file that is no spreadsheet seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Looks {
    /// PDF.
    Pdf,
    /// A picture, perhaps a photograph of the roster.
    Picture,
    /// A Word or WPS text.
    Document,
    /// Slides.
    Slides,
    /// A web page; some systems export one and call it .xls.
    WebPage,
    /// XML, such as the "XML spreadsheet 2003".
    Xml,
    /// A packed folder: zip, rar, 7z, gzip.
    Archive,
    /// The binary workbook of Excel (.xlsb).
    BinaryWorkbook,
    /// Anything else.
    Unknown,
}

impl Looks {
    /// Word for the message, chosen there by a Fluent selector.
    pub fn word(self) -> &'static str {
        match self {
            Looks::Pdf => "pdf",
            Looks::Picture => "picture",
            Looks::Document => "document",
            Looks::Slides => "slides",
            Looks::WebPage => "web-page",
            Looks::Xml => "xml",
            Looks::Archive => "archive",
            Looks::BinaryWorkbook => "binary-workbook",
            Looks::Unknown => "unknown",
        }
    }
}

/// Why a file is not read. Closed: every kind has its message in both languages. Nothing of the file's content is in it but sheet names.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetRefusal {
    /// No bytes, or no cell with anything in it.
    #[error("the file is empty")]
    Empty,
    /// The content is something else.
    #[error("not a spreadsheet; it looks like: {}", looks.word())]
    NotASpreadsheet {
        /// What it seems to be.
        looks: Looks,
    },
    /// Begins like a spreadsheet and cannot be read to the end: cut off, or damaged.
    #[error("the {format} file is damaged or cut off")]
    Broken {
        /// What it begins like.
        format: Format,
    },
    /// Needs a password to open.
    #[error("the file is protected by a password")]
    Password,
    /// The file is too big.
    #[error("the file has {found} bytes; at most {limit} are read")]
    TooManyBytes {
        /// Bytes allowed.
        limit: u64,
        /// Bytes found.
        found: u64,
    },
    /// A packed file that unpacks to too much: by mistake or as an attack.
    #[error("the file unpacks to more than {limit} bytes, or swells more than a spreadsheet does")]
    TooMuchUnpacked {
        /// Bytes allowed.
        limit: u64,
    },
    /// Too many sheets.
    #[error("the file has {found} sheets; at most {limit} are read")]
    TooManySheets {
        /// Sheets allowed.
        limit: usize,
        /// Sheets found.
        found: usize,
    },
    /// Something stands below the last row allowed.
    #[error("sheet \"{sheet}\" has more than {limit} rows")]
    TooManyRows {
        /// Name of the sheet.
        sheet: String,
        /// Rows allowed.
        limit: u32,
        /// The row in which something stands.
        row: u32,
    },
    /// Something stands right of the last column allowed.
    #[error("sheet \"{sheet}\", row {row}, has more than {limit} columns")]
    TooManyColumns {
        /// Name of the sheet.
        sheet: String,
        /// The first such row.
        row: u32,
        /// Columns allowed.
        limit: usize,
    },
    /// Too many cells in all.
    #[error("the file has more than {limit} cells")]
    TooManyCells {
        /// Cells allowed.
        limit: usize,
    },
    /// Too much text in all.
    #[error("the file has more than {limit} bytes of text")]
    TooMuchText {
        /// Bytes allowed.
        limit: usize,
    },
    /// Reading needed more memory than a sheet may take.
    #[error("reading the file takes too much memory")]
    TooMuchMemory,
    /// Reading took longer than a sheet may take.
    #[error("reading the file takes longer than {seconds} s")]
    TooSlow {
        /// Seconds allowed.
        seconds: u64,
    },
    /// The file could not be opened, or the reading process not be started: a fault of the machine, not of the file.
    #[error("the file could not be opened for reading")]
    CouldNotRead,
}

impl Explain for SheetRefusal {
    fn key(&self) -> &'static str {
        match self {
            SheetRefusal::Empty => "sheets-empty",
            SheetRefusal::NotASpreadsheet { .. } => "sheets-not-a-spreadsheet",
            SheetRefusal::Broken { .. } => "sheets-broken",
            SheetRefusal::Password => "sheets-password",
            SheetRefusal::TooManyBytes { .. } => "sheets-too-many-bytes",
            SheetRefusal::TooMuchUnpacked { .. } => "sheets-too-much-unpacked",
            SheetRefusal::TooManySheets { .. } => "sheets-too-many-sheets",
            SheetRefusal::TooManyRows { .. } => "sheets-too-many-rows",
            SheetRefusal::TooManyColumns { .. } => "sheets-too-many-columns",
            SheetRefusal::TooManyCells { .. } => "sheets-too-many-cells",
            SheetRefusal::TooMuchText { .. } => "sheets-too-much-text",
            SheetRefusal::TooMuchMemory => "sheets-too-much-memory",
            SheetRefusal::TooSlow { .. } => "sheets-too-slow",
            SheetRefusal::CouldNotRead => "sheets-could-not-read",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        let megabytes = |bytes: u64| bytes.div_ceil(1 << 20).to_string();
        match self {
            SheetRefusal::NotASpreadsheet { looks } => vec![("looks", looks.word().to_owned())],
            SheetRefusal::Broken { format } => vec![("format", format.to_string())],
            SheetRefusal::TooManyBytes { limit, found } => {
                vec![("limit", megabytes(*limit)), ("found", megabytes(*found))]
            }
            SheetRefusal::TooMuchUnpacked { limit } => vec![("limit", megabytes(*limit))],
            SheetRefusal::TooManySheets { limit, found } => {
                vec![("limit", limit.to_string()), ("found", found.to_string())]
            }
            SheetRefusal::TooManyRows { limit, row, .. } => {
                vec![("limit", limit.to_string()), ("row", row.to_string())]
            }
            SheetRefusal::TooManyColumns { row, limit, .. } => {
                vec![("row", row.to_string()), ("limit", limit.to_string())]
            }
            SheetRefusal::TooManyCells { limit } => vec![("limit", limit.to_string())],
            SheetRefusal::TooMuchText { limit } => vec![("limit", megabytes(*limit as u64))],
            SheetRefusal::TooSlow { seconds } => vec![("seconds", seconds.to_string())],
            SheetRefusal::Empty
            | SheetRefusal::Password
            | SheetRefusal::TooMuchMemory
            | SheetRefusal::CouldNotRead => vec![],
        }
    }
}
