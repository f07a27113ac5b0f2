//! Who reads a stranger's sheet for a page: a process of its own in the product, this process in tests.
//!
//! The door may add an `Arc<dyn SheetReader>` as a part of the app; without one the product's own binary is started as
//! `read-sheet`, with limits on memory, time and file writing.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use axum::body::Bytes;
use sheets::{Limits, SheetRefusal, Workbook};
use web::{App, PageError};

/// Reads a sheet.
pub trait SheetReader: Send + Sync {
    /// Blocks until the sheet is read or refused.
    fn read(&self, bytes: &[u8], limits: &Limits) -> Result<Workbook, SheetRefusal>;
}

/// In a child process: what a page uses.
#[derive(Clone, Debug)]
pub struct Isolated {
    /// The binary that answers to `read-sheet FILE --limits JSON`.
    pub exe: PathBuf,
}

impl SheetReader for Isolated {
    fn read(&self, bytes: &[u8], limits: &Limits) -> Result<Workbook, SheetRefusal> {
        // readable by this account alone, and gone when it was read
        let could_not = |_: std::io::Error| SheetRefusal::CouldNotRead;
        let mut file = tempfile::NamedTempFile::new().map_err(could_not)?;
        file.write_all(bytes).map_err(could_not)?;
        file.flush().map_err(could_not)?;
        sheets::isolated::read(&self.exe, file.path(), limits)
    }
}

/// In this process: for tests and for sheets we wrote ourselves.
#[derive(Clone, Copy, Debug)]
pub struct InProcess;

impl SheetReader for InProcess {
    fn read(&self, bytes: &[u8], limits: &Limits) -> Result<Workbook, SheetRefusal> {
        sheets::read_bytes(bytes, limits)
    }
}

/// Reads what was uploaded. The inner refusal belongs at the file field; nothing was changed.
pub async fn read(app: &App, bytes: Bytes) -> Result<Result<Workbook, SheetRefusal>, PageError> {
    let reader: Arc<dyn SheetReader> = match app.part::<Arc<dyn SheetReader>>() {
        Ok(part) => (*part).clone(),
        Err(_) => Arc::new(Isolated {
            exe: std::env::current_exe().map_err(PageError::broken)?,
        }),
    };
    let limits = Limits {
        bytes: u64::try_from(app.site().sheet_bytes_max).unwrap_or(u64::MAX),
        ..Limits::default()
    };
    tokio::task::spawn_blocking(move || reader.read(&bytes, &limits))
        .await
        .map_err(PageError::broken)
}

/// What a browser is told of a kept sheet.
pub fn media_type(book: &Workbook) -> &'static str {
    book.format.media_type()
}
