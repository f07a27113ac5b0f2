//! From bytes to cells. The content decides what a file is; its name is not looked at.
//!
//! The order: size → kind by content → for packed files the unpacked size → cells, streamed row by row against the limits. In xlsx nothing is ever laid out as a grid, so a cell in the far corner costs nothing; xls and ods are laid out by the library, which is why strangers' files go through [`crate::isolated`].

mod csv;
mod detect;
mod excel;
mod feed;
mod text;
mod unpacked;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::limits::Limits;
use crate::refusal::SheetRefusal;
use crate::workbook::{Format, Merge, Row, Sheet, TextEncoding, Workbook};

pub(crate) use detect::format;
pub(crate) use feed::Meter;

/// Reads a file in this process. For files of our own and for tests; what a stranger sent is read by [`crate::isolated::read`].
pub fn read(path: &Path, limits: &Limits) -> Result<Workbook, SheetRefusal> {
    read_bytes(&load(path, limits)?, limits)
}

/// As [`read`], from memory.
pub fn read_bytes(bytes: &[u8], limits: &Limits) -> Result<Workbook, SheetRefusal> {
    let mut gatherer = Gatherer::default();
    stream(bytes, limits, &mut gatherer)?;
    gatherer.finish()
}

/// The bytes of a file, unless there are too many: the size is asked first and watched while reading, so a huge file costs nothing.
pub(crate) fn load(path: &Path, limits: &Limits) -> Result<Vec<u8>, SheetRefusal> {
    let file = File::open(path).map_err(|_| SheetRefusal::CouldNotRead)?;
    let meta = file.metadata().map_err(|_| SheetRefusal::CouldNotRead)?;
    if !meta.is_file() {
        return Err(SheetRefusal::CouldNotRead);
    }
    if meta.len() > limits.bytes {
        return Err(SheetRefusal::TooManyBytes {
            limit: limits.bytes,
            found: meta.len(),
        });
    }
    let mut bytes = Vec::with_capacity(meta.len() as usize);
    file.take(limits.bytes + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| SheetRefusal::CouldNotRead)?;
    if bytes.len() as u64 > limits.bytes {
        return Err(SheetRefusal::TooManyBytes {
            limit: limits.bytes,
            found: bytes.len() as u64,
        });
    }
    Ok(bytes)
}

/// Takes what is read, in order: the book, then for each sheet its start, its rows, its end.
pub(crate) trait Sink {
    fn book(
        &mut self,
        format: Format,
        encoding: Option<TextEncoding>,
        separator: Option<char>,
    ) -> Result<(), SheetRefusal>;
    fn sheet(&mut self, name: &str, hidden: bool) -> Result<(), SheetRefusal>;
    fn row(&mut self, row: Row) -> Result<(), SheetRefusal>;
    fn sheet_end(&mut self, last_row: u32, merges: Vec<Merge>) -> Result<(), SheetRefusal>;
}

/// Reads the bytes into a sink.
pub(crate) fn stream(
    bytes: &[u8],
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<(), SheetRefusal> {
    if bytes.len() as u64 > limits.bytes {
        return Err(SheetRefusal::TooManyBytes {
            limit: limits.bytes,
            found: bytes.len() as u64,
        });
    }
    let mut feed = feed::Feed::new(sink, limits);
    match detect::format(bytes)? {
        Format::Xlsx => {
            unpacked::check(bytes, Format::Xlsx, limits)?;
            excel::xlsx(bytes, limits, &mut feed)?;
        }
        Format::Ods => {
            unpacked::check(bytes, Format::Ods, limits)?;
            excel::ods(bytes, limits, &mut feed)?;
        }
        Format::Xls => excel::xls(bytes, limits, &mut feed)?,
        Format::Csv => {
            let decoded = text::decode(bytes)?;
            csv::read(&decoded, &mut feed)?;
        }
    }
    if feed.saw_anything() {
        Ok(())
    } else {
        Err(SheetRefusal::Empty)
    }
}

/// Collects a stream into a [`Workbook`].
#[derive(Default)]
pub(crate) struct Gatherer {
    book: Option<Workbook>,
}

impl Gatherer {
    pub(crate) fn finish(self) -> Result<Workbook, SheetRefusal> {
        self.book.ok_or(SheetRefusal::Empty)
    }

    fn open_sheet(&mut self) -> Option<&mut Sheet> {
        self.book.as_mut()?.sheets.last_mut()
    }
}

impl Sink for Gatherer {
    fn book(
        &mut self,
        format: Format,
        encoding: Option<TextEncoding>,
        separator: Option<char>,
    ) -> Result<(), SheetRefusal> {
        self.book = Some(Workbook {
            format,
            encoding,
            separator,
            sheets: Vec::new(),
        });
        Ok(())
    }

    fn sheet(&mut self, name: &str, hidden: bool) -> Result<(), SheetRefusal> {
        if let Some(book) = &mut self.book {
            book.sheets.push(Sheet {
                name: name.to_owned(),
                hidden,
                ..Sheet::default()
            });
        }
        Ok(())
    }

    fn row(&mut self, row: Row) -> Result<(), SheetRefusal> {
        if let Some(sheet) = self.open_sheet() {
            sheet.rows.push(row);
        }
        Ok(())
    }

    fn sheet_end(&mut self, last_row: u32, merges: Vec<Merge>) -> Result<(), SheetRefusal> {
        if let Some(sheet) = self.open_sheet() {
            sheet.last_row = last_row;
            sheet.merges = merges;
        }
        Ok(())
    }
}
