//! Text with separators to rows. Blank lines are rows too, so that row numbers are those a person sees; quoted cells may hold line breaks and separators.
//!
//! The reader forgives what Excel forgives: a quote inside an unquoted cell stands for itself, and a quote that is never closed is a character of its cell instead of swallowing the rest of the file.

use super::feed::Feed;
use super::text::Decoded;
use crate::cell::Cell;
use crate::refusal::SheetRefusal;
use crate::workbook::Format;

/// Separators that are tried, the usual one first.
const SEPARATORS: [char; 3] = [',', ';', '\t'];
/// Records looked at to find the separator.
const SAMPLE: usize = 50;
/// A cell with more line breaks than this is no cell: a quote was left open, and the next stray one, many rows below, would close it.
const LINES_IN_A_CELL: usize = 20;

pub(super) fn read(decoded: &Decoded<'_>, feed: &mut Feed<'_>) -> Result<(), SheetRefusal> {
    let (line, text) = declared(&decoded.text);
    let separator = line.unwrap_or_else(|| guess(text));
    feed.book(Format::Csv, Some(decoded.encoding), Some(separator))?;
    feed.sheet("", false)?;
    let mut number = 0;
    for record in Records::new(text, separator) {
        number += 1;
        for (column, cell) in record.into_iter().enumerate() {
            // records come in order by construction
            feed.cell(number, column, Cell::text_of(cell))?;
        }
    }
    feed.sheet_end(Some(number), Vec::new())
}

/// Excel's first line `sep=;` names the separator and is no record.
fn declared(text: &str) -> (Option<char>, &str) {
    let named = text.strip_prefix("sep=").and_then(|rest| {
        let separator = rest.chars().next()?;
        let rest = &rest[separator.len_utf8()..];
        let rest = rest
            .strip_prefix("\r\n")
            .or_else(|| rest.strip_prefix('\n'))?;
        SEPARATORS.contains(&separator).then_some((separator, rest))
    });
    named.map_or((None, text), |(separator, rest)| (Some(separator), rest))
}

/// The separator with which most records of the sample have the same number of cells, more than one.
fn guess(text: &str) -> char {
    let mut best = (0, SEPARATORS[0]);
    for separator in SEPARATORS {
        let widths: Vec<usize> = Records::new(text, separator)
            .take(SAMPLE)
            .map(|record| record.len())
            .filter(|width| *width > 1)
            .collect();
        let agreeing = widths
            .iter()
            .map(|width| widths.iter().filter(|other| *other == width).count())
            .max()
            .unwrap_or(0);
        if agreeing > best.0 {
            best = (agreeing, separator);
        }
    }
    best.1
}

struct Records<'a> {
    rest: &'a str,
    separator: char,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, separator: char) -> Self {
        Self {
            rest: text,
            separator,
        }
    }

    /// One record with quotes read as quotes; `None` when a quote is not closed within reason.
    fn quoted(&self) -> Option<(Vec<String>, &'a str)> {
        let mut cells = Vec::new();
        let mut rest = self.rest;
        loop {
            let cell;
            if let Some(inner) = rest.strip_prefix('"') {
                let mut text = String::new();
                let mut inner = inner;
                let mut lines = 0;
                loop {
                    let end = inner.find('"')?;
                    lines += inner[..end].matches('\n').count();
                    if lines > LINES_IN_A_CELL {
                        return None;
                    }
                    text.push_str(&inner[..end]);
                    inner = &inner[end + 1..];
                    match inner.strip_prefix('"') {
                        Some(after) => {
                            text.push('"');
                            inner = after;
                        }
                        None => break,
                    }
                }
                // what stands between the closing quote and the separator belongs to the cell
                let end = self.cell_end(inner);
                text.push_str(&inner[..end]);
                cell = text;
                rest = &inner[end..];
            } else {
                let end = self.cell_end(rest);
                cell = rest[..end].to_owned();
                rest = &rest[end..];
            }
            cells.push(cell);
            match self.after_cell(rest) {
                After::Cell(after) => rest = after,
                After::Record(after) => return Some((cells, after)),
            }
        }
    }

    /// One record in which quotes are ordinary characters.
    fn plain(&self) -> (Vec<String>, &'a str) {
        let mut cells = Vec::new();
        let mut rest = self.rest;
        loop {
            let end = self.cell_end(rest);
            cells.push(rest[..end].to_owned());
            match self.after_cell(&rest[end..]) {
                After::Cell(after) => rest = after,
                After::Record(after) => return (cells, after),
            }
        }
    }

    fn cell_end(&self, text: &str) -> usize {
        text.find([self.separator, '\n', '\r'])
            .unwrap_or(text.len())
    }

    fn after_cell(&self, rest: &'a str) -> After<'a> {
        if let Some(after) = rest.strip_prefix(self.separator) {
            return After::Cell(after);
        }
        let after = rest
            .strip_prefix("\r\n")
            .or_else(|| rest.strip_prefix('\n'))
            .or_else(|| rest.strip_prefix('\r'));
        After::Record(after.unwrap_or(rest))
    }
}

enum After<'a> {
    Cell(&'a str),
    Record(&'a str),
}

impl Iterator for Records<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        if self.rest.is_empty() {
            return None;
        }
        let (cells, rest) = self.quoted().unwrap_or_else(|| self.plain());
        self.rest = rest;
        Some(cells)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn records(text: &str, separator: char) -> Vec<Vec<String>> {
        Records::new(text, separator).collect()
    }

    #[test]
    fn quotes_line_breaks_and_blank_lines_are_read_as_a_person_sees_them() {
        let cases: [(&str, &[&[&str]]); 9] = [
            ("a,b\r\n1,2\r\n", &[&["a", "b"], &["1", "2"]]),
            ("a\n\nb", &[&["a"], &[""], &["b"]]),
            ("\"x\ny\",\"a \"\"b\"\"\"\n", &[&["x\ny", "a \"b\""]]),
            ("a,", &[&["a", ""]]),
            ("=\"350481\",1", &[&["=\"350481\"", "1"]]),
            ("\"=\"\"350481\"\"\",1", &[&["=\"350481\"", "1"]]),
            ("\"张三,1\n李四,2\n", &[&["\"张三", "1"], &["李四", "2"]]),
            ("a\rb", &[&["a"], &["b"]]),
            ("\"a\"b,c", &[&["ab", "c"]]),
        ];
        for (text, expected) in cases {
            assert_eq!(records(text, ','), expected, "{text:?}");
        }
    }

    #[test]
    fn a_stray_quote_does_not_swallow_the_rows_below() {
        let rows: String = (0..50).map(|n| format!("张三,{n}\n")).collect();
        let text = format!("\"李四,1\n{rows}王五\",1\n");
        assert_eq!(records(&text, ',').len(), 52);
    }

    #[test]
    fn the_separator_is_found() {
        assert_eq!(guess("姓名,电话\n张三,1\n"), ',');
        assert_eq!(guess("姓名;电话\n张三;1,5\n"), ';');
        assert_eq!(guess("姓名\t电话\n张三\t1\n"), '\t');
        assert_eq!(guess("\"a,b\";c\n\"d,e\";f\n"), ';');
        assert_eq!(guess("只有一列\n"), ',');
        assert_eq!(declared("sep=;\r\na;b"), (Some(';'), "a;b"));
        assert_eq!(declared("separate"), (None, "separate"));
    }

    proptest! {
        #[test]
        fn never_panics_and_always_ends(text in "[a,;\t\"\r\n=姓 ]{0,60}") {
            for separator in SEPARATORS {
                let _ = records(&text, separator);
            }
        }

        #[test]
        fn what_the_csv_crate_writes_is_read_back(rows in prop::collection::vec(prop::collection::vec("[a,\"\r\n姓 ]{0,6}", 2..4), 1..6)) {
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            prop_assert_eq!(records(&text, ','), rows);
        }
    }
}
