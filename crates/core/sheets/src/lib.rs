//! Spreadsheets in and out: any sheet a school sends is read safely, its table is found, and sheets are written that Excel and WPS open without a question.
//!
//! - [`read`] turns bytes into a [`Workbook`] of typed cells, whatever the file is called; [`isolated`] does the same in a child process with limits on memory and time, which is the way for every file that came from outside.
//! - [`table`] finds title, header, persons, blank and closing rows; [`vocabulary`] says which header word means which field.
//! - [`write`](mod@write) makes xlsx and CSV.
//!
//! What is not here: what a row *means*. Whether a person may be in a roster, which repairs are allowed and which rows are refused is the business of the crates below.

pub mod cell;
pub mod isolated;
pub mod limits;
pub mod read;
pub mod refusal;
pub mod table;
pub mod vocabulary;
pub mod workbook;

pub mod write;

pub use cell::Cell;
pub use limits::Limits;
pub use read::{read, read_bytes};
pub use refusal::{Looks, SheetRefusal};
pub use workbook::{Format, Merge, Row, Sheet, TextEncoding, Workbook, XLSX_MEDIA};
