//! CSV: for other programs, and for Excel by double click.

use std::borrow::Cow;

use encoding_rs::GB18030;

use super::{Plan, Totals, Value, WriteError, yuan};

/// For whom the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CsvStyle {
    /// UTF-8 with byte order mark, long numbers guarded by a tab: opens right by double click in Excel and WPS.
    #[default]
    Excel,
    /// As [`CsvStyle::Excel`] in GB18030, for old programs that know nothing else. Every character has its place there.
    ExcelGb18030,
    /// UTF-8 without mark and without guard, lines ended by LF: for programs. Not to be opened in Excel.
    Plain,
}

/// Writes the rows under the plan's header. Titles and notes of the plan are left out: a CSV file is one table.
///
/// A text that begins like a formula (`=`, `+`, `-`, `@`, tab, return) gets an apostrophe in front in the styles for Excel, so that it can never run.
pub fn csv<'a, R: AsRef<[Value<'a>]>>(
    plan: &Plan,
    rows: impl IntoIterator<Item = R>,
    style: CsvStyle,
) -> Result<Vec<u8>, WriteError> {
    let mut text = String::new();
    record(
        &mut text,
        plan.columns
            .iter()
            .map(|column| Cow::Borrowed(column.title.as_str())),
        style,
    );
    let mut totals = Totals::new(plan);
    for row in rows {
        let row = row.as_ref();
        totals.add(plan, row)?;
        record(&mut text, row.iter().map(|value| cell(value, style)), style);
    }
    if let Some(label) = &plan.total {
        record(
            &mut text,
            totals
                .row(plan, label)
                .iter()
                .map(|value| cell(value, style)),
            style,
        );
    }
    Ok(match style {
        CsvStyle::Plain => text.into_bytes(),
        CsvStyle::Excel => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        // never lossy: GB18030 holds all of Unicode
        CsvStyle::ExcelGb18030 => GB18030.encode(&text).0.into_owned(),
    })
}

fn record<'a>(text: &mut String, cells: impl Iterator<Item = Cow<'a, str>>, style: CsvStyle) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            text.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str(if style == CsvStyle::Plain {
        "\n"
    } else {
        "\r\n"
    });
}

fn cell<'v>(value: &'v Value<'_>, style: CsvStyle) -> Cow<'v, str> {
    match value {
        Value::Blank => Cow::Borrowed(""),
        Value::Fen(fen) => Cow::Owned(yuan(*fen)),
        Value::Integer(number) => Cow::Owned(number.to_string()),
        Value::Date(day) => Cow::Owned(day.format("%Y-%m-%d").to_string()),
        Value::Text(text) if style == CsvStyle::Plain => Cow::Borrowed(text),
        Value::Text(text) => guarded(text),
    }
}

fn guarded(text: &str) -> Cow<'_, str> {
    // more than 11 digits turn into 3.5E+17 when a CSV file is double-clicked, a leading zero disappears
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{text}"))
    } else if digits && (text.len() > 11 || (text.len() > 1 && text.starts_with('0'))) {
        Cow::Owned(format!("\t{text}"))
    } else {
        Cow::Borrowed(text)
    }
}
