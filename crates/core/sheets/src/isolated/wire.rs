//! The stream between child and parent: one line a row, cells parted by tabs, each with a letter for its type.
//!
//! ```text
//! Kxlsx                         what the file begins like (before it is parsed)
//! B{"format":"xlsx",…}          the book
//! S0花名册                       a sheet; 1 when hidden
//! R2<tab>t黄雪<tab><tab>n15       a row with its number; an empty cell is blank
//! E67 1:1:0:10 …                end of a sheet: last row, merged areas
//! .                             the end
//! X{"broken":{"format":"xlsx"}} a refusal instead
//! ```

use std::io::{self, Write};

use chrono::NaiveDateTime;

use crate::cell::Cell;
use crate::limits::Limits;
use crate::read::{Gatherer, Meter, Sink};
use crate::refusal::SheetRefusal;
use crate::workbook::{Format, Merge, Row, TextEncoding, Workbook};

const MOMENT: &str = "%Y-%m-%dT%H:%M:%S%.f";

#[derive(serde::Serialize, serde::Deserialize)]
struct Book {
    format: Format,
    encoding: Option<TextEncoding>,
    separator: Option<char>,
}

/// Writes the stream.
pub(super) struct Sender<'a, W: Write> {
    out: &'a mut W,
    line: String,
}

impl<'a, W: Write> Sender<'a, W> {
    pub(super) fn new(out: &'a mut W) -> Self {
        Self {
            out,
            line: String::new(),
        }
    }

    pub(super) fn guess(&mut self, format: Format) -> Result<(), SheetRefusal> {
        self.line = format!("K{format}");
        self.put()?;
        // said before the parser is let loose, so that it is heard even when the parser takes the process down
        self.out.flush().map_err(|_| SheetRefusal::CouldNotRead)
    }

    fn put(&mut self) -> Result<(), SheetRefusal> {
        self.line.push('\n');
        self.out
            .write_all(self.line.as_bytes())
            .map_err(|_| SheetRefusal::CouldNotRead)?;
        self.line.clear();
        Ok(())
    }

    fn escaped(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\\' => self.line.push_str("\\\\"),
                '\n' => self.line.push_str("\\n"),
                '\t' => self.line.push_str("\\t"),
                c => self.line.push(c),
            }
        }
    }

    fn cell(&mut self, cell: &Cell) {
        match cell {
            Cell::Blank => {}
            Cell::Text(text) => {
                self.line.push('t');
                self.escaped(text);
            }
            // the shortest digits that read back as the same float
            Cell::Number(number) => self.line.push_str(&format!("n{number:?}")),
            Cell::Date(at) => self.line.push_str(&format!("d{}", at.format(MOMENT))),
            Cell::Bool(value) => self.line.push_str(if *value { "b1" } else { "b0" }),
            Cell::Error(error) => {
                self.line.push('e');
                self.escaped(error);
            }
        }
    }
}

impl<W: Write> Sink for Sender<'_, W> {
    fn book(
        &mut self,
        format: Format,
        encoding: Option<TextEncoding>,
        separator: Option<char>,
    ) -> Result<(), SheetRefusal> {
        let book = serde_json::to_string(&Book {
            format,
            encoding,
            separator,
        })
        .map_err(|_| SheetRefusal::CouldNotRead)?;
        self.line = format!("B{book}");
        self.put()
    }

    fn sheet(&mut self, name: &str, hidden: bool) -> Result<(), SheetRefusal> {
        self.line.push_str(if hidden { "S1" } else { "S0" });
        self.escaped(name);
        self.put()
    }

    fn row(&mut self, row: Row) -> Result<(), SheetRefusal> {
        self.line = format!("R{}", row.number);
        for cell in &row.cells {
            self.line.push('\t');
            self.cell(cell);
        }
        self.put()
    }

    fn sheet_end(&mut self, last_row: u32, merges: Vec<Merge>) -> Result<(), SheetRefusal> {
        self.line = format!("E{last_row}");
        for area in merges {
            self.line.push_str(&format!(
                " {}:{}:{}:{}",
                area.top, area.bottom, area.left, area.right
            ));
        }
        self.put()
    }
}

/// Writes the last line.
pub(super) fn end(out: &mut impl Write, read: Result<(), SheetRefusal>) -> io::Result<()> {
    match read {
        Ok(()) => out.write_all(b".\n"),
        Err(refusal) => writeln!(out, "X{}", serde_json::to_string(&refusal)?),
    }
}

pub(super) enum Heard {
    More,
    End,
    Refusal(SheetRefusal),
    Nonsense,
}

/// Takes the stream apart, believing nothing: everything is counted against the limits again.
pub(super) struct Receiver {
    gatherer: Gatherer,
    meter: Meter,
    format: Option<Format>,
    last_row: u32,
}

impl Receiver {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            gatherer: Gatherer::default(),
            meter: Meter::new(limits),
            format: None,
            last_row: 0,
        }
    }

    pub(super) fn format(&self) -> Option<Format> {
        self.format
    }

    pub(super) fn finish(self) -> Result<Workbook, SheetRefusal> {
        self.gatherer.finish()
    }

    /// One line without its end. `Err` is a limit passed.
    pub(super) fn line(&mut self, line: &[u8]) -> Result<Heard, SheetRefusal> {
        let Ok(line) = std::str::from_utf8(line) else {
            return Ok(Heard::Nonsense);
        };
        let mut rest = line.chars();
        let kind = rest.next();
        let rest = rest.as_str();
        match kind {
            Some('.') => return Ok(Heard::End),
            Some('X') => {
                return Ok(serde_json::from_str(rest).map_or(Heard::Nonsense, Heard::Refusal));
            }
            Some('K') => {
                self.format = [Format::Xlsx, Format::Xls, Format::Ods, Format::Csv]
                    .into_iter()
                    .find(|format| format.extension() == rest)
            }
            Some('B') => match serde_json::from_str::<Book>(rest) {
                Ok(book) => self
                    .gatherer
                    .book(book.format, book.encoding, book.separator)?,
                Err(_) => return Ok(Heard::Nonsense),
            },
            Some('S') => {
                let (hidden, name) = (
                    rest.starts_with('1'),
                    unescaped(rest.get(1..).unwrap_or_default()),
                );
                self.last_row = 0;
                self.meter.sheet(&name)?;
                self.gatherer.sheet(&name, hidden)?;
            }
            Some('R') => match row(rest) {
                Some(row) if row.number > self.last_row => {
                    self.last_row = row.number;
                    self.meter.row(&row)?;
                    self.gatherer.row(row)?;
                }
                _ => return Ok(Heard::Nonsense),
            },
            Some('E') => match sheet_end(rest) {
                Some((last_row, merges)) if last_row >= self.last_row => {
                    self.meter.row_number(last_row)?;
                    self.gatherer.sheet_end(last_row, merges)?;
                }
                _ => return Ok(Heard::Nonsense),
            },
            _ => return Ok(Heard::Nonsense),
        }
        Ok(Heard::More)
    }
}

fn row(text: &str) -> Option<Row> {
    let mut parts = text.split('\t');
    let number = parts.next()?.parse().ok()?;
    Some(Row {
        number,
        cells: parts.map(cell).collect::<Option<_>>()?,
    })
}

fn cell(text: &str) -> Option<Cell> {
    let mut rest = text.chars();
    let kind = rest.next();
    let rest = rest.as_str();
    Some(match kind {
        None => Cell::Blank,
        Some('t') => Cell::text_of(unescaped(rest)),
        Some('n') => Cell::Number(rest.parse().ok()?),
        Some('d') => Cell::Date(NaiveDateTime::parse_from_str(rest, MOMENT).ok()?),
        Some('b') => Cell::Bool(rest == "1"),
        Some('e') => Cell::Error(unescaped(rest)),
        Some(_) => return None,
    })
}

fn sheet_end(text: &str) -> Option<(u32, Vec<Merge>)> {
    let mut parts = text.split(' ');
    let last_row = parts.next()?.parse().ok()?;
    let merges = parts.map(|part| {
        let mut numbers = part.split(':').map(str::parse);
        let mut next = || numbers.next()?.ok();
        Some(Merge {
            top: next()?,
            bottom: next()?,
            left: next()?,
            right: next()?,
        })
    });
    Some((last_row, merges.collect::<Option<_>>()?))
}

fn unescaped(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, if c == '\\' { chars.next() } else { None }) {
            ('\\', Some('n')) => plain.push('\n'),
            ('\\', Some('t')) => plain.push('\t'),
            ('\\', Some(other)) => plain.push(other),
            (c, _) => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;

    fn any_cell() -> impl Strategy<Value = Cell> {
        prop_oneof![
            Just(Cell::Blank),
            "[\\PC\t\n\\\\]{1,12}".prop_map(Cell::text_of),
            any::<f64>()
                .prop_filter("a NaN is not equal to itself", |number| !number.is_nan())
                .prop_map(Cell::Number),
            (0i64..4_000_000_000).prop_map(|seconds| Cell::Date(
                NaiveDate::default().and_time(chrono::NaiveTime::MIN)
                    + chrono::Duration::seconds(seconds)
            )),
            any::<bool>().prop_map(Cell::Bool),
            Just(Cell::Error("#N/A".into())),
        ]
    }

    proptest! {
        #[test]
        fn what_is_sent_is_what_arrives(name in "[\\PC\\\\]{0,8}", hidden: bool, rows in prop::collection::vec(prop::collection::vec(any_cell(), 1..5), 0..6)) {
            let mut bytes = Vec::new();
            let mut sender = Sender::new(&mut bytes);
            sender.book(Format::Csv, Some(TextEncoding::Gb18030), Some('\t')).unwrap();
            sender.sheet(&name, hidden).unwrap();
            let rows: Vec<Row> = rows.into_iter().enumerate().map(|(index, cells)| Row { number: index as u32 * 2 + 1, cells }).collect();
            for row in &rows {
                sender.row(row.clone()).unwrap();
            }
            let merges = vec![Merge { top: 1, bottom: 2, left: 0, right: 9 }];
            sender.sheet_end(99, merges.clone()).unwrap();
            let mut receiver = Receiver::new(&Limits::default());
            for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
                prop_assert!(matches!(receiver.line(line), Ok(Heard::More)));
            }
            let book = receiver.finish().unwrap();
            prop_assert_eq!(book.separator, Some('\t'));
            let sheet = &book.sheets[0];
            prop_assert_eq!((&sheet.name, sheet.hidden, sheet.last_row, &sheet.merges), (&name, hidden, 99, &merges));
            prop_assert_eq!(&sheet.rows, &rows);
        }

        #[test]
        fn nonsense_never_panics(line in prop::collection::vec(any::<u8>(), 0..40)) {
            let _ = Receiver::new(&Limits::default()).line(&line);
        }
    }

    #[test]
    fn a_child_that_says_too_much_is_not_believed() {
        let limits = Limits {
            rows: 2,
            ..Limits::default()
        };
        let mut receiver = Receiver::new(&limits);
        assert!(matches!(receiver.line(b"S0a"), Ok(Heard::More)));
        assert!(matches!(receiver.line(b"R2\tt1"), Ok(Heard::More)));
        assert!(matches!(receiver.line(b"R2\tt1"), Ok(Heard::Nonsense)));
        assert!(matches!(
            receiver.line(b"R3\tt1"),
            Err(SheetRefusal::TooManyRows { row: 3, .. })
        ));
    }
}
