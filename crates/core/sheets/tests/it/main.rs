//! Whole files, read as the product reads them: through a child process. Every bad file gets a clear answer and costs next to nothing.

mod bad_files;
mod death;
mod good_files;
mod make;

use std::path::Path;

use sheets::{Limits, SheetRefusal, Workbook, isolated};

/// Reads through the child process.
fn read(file: &Path) -> Result<Workbook, SheetRefusal> {
    read_within(file, &Limits::default())
}

fn read_within(file: &Path, limits: &Limits) -> Result<Workbook, SheetRefusal> {
    isolated::read(Path::new(env!("CARGO_BIN_EXE_read-sheet")), file, limits)
}
