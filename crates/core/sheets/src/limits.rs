//! How much a sheet may be before it is turned away. The numbers protect the machine; a city sets its own on the settings page.

use std::time::Duration;

/// Upper limits for one file. Reaching a limit is allowed, passing it is a [`SheetRefusal`](crate::SheetRefusal).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Limits {
    /// Size of the file in bytes.
    pub bytes: u64,
    /// Size of all parts of a packed file (xlsx, ods) together, unpacked, in bytes.
    pub unpacked_bytes: u64,
    /// Unpacked size divided by packed size, looked at once more than [`Limits::FREE_OF_RATIO`] bytes are unpacked.
    pub ratio: u64,
    /// Number of sheets.
    pub sheets: usize,
    /// Highest row number that may hold something.
    pub rows: u32,
    /// Number of columns that may hold something.
    pub columns: usize,
    /// Cells of all sheets together, blank ones left of a filled one included.
    pub cells: usize,
    /// Characters of all cells together, in bytes of UTF-8.
    pub text_bytes: usize,
    /// Address space of the child process in bytes.
    pub memory_bytes: u64,
    /// Processor time of the child process in seconds.
    pub cpu_seconds: u64,
    /// Time by the clock for the whole reading in a child process.
    pub wall: Duration,
}

impl Limits {
    /// Small packed files may have any ratio: 16 MiB unpacked harm nobody.
    pub const FREE_OF_RATIO: u64 = 16 << 20;

    /// The same limits with another number of rows.
    pub fn with_rows(self, rows: u32) -> Self {
        Self { rows, ..self }
    }
}

impl Default for Limits {
    /// Twenty thousand rows of an ordinary roster, with room to spare: a year's roster of a county has a few thousand.
    fn default() -> Self {
        Self {
            bytes: 20 << 20,
            unpacked_bytes: 128 << 20,
            ratio: 200,
            sheets: 50,
            rows: 20_000,
            columns: 200,
            cells: 2_000_000,
            text_bytes: 64 << 20,
            memory_bytes: 768 << 20,
            cpu_seconds: 10,
            wall: Duration::from_secs(20),
        }
    }
}
