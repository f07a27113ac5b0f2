//! The filtered rows as a file: the same columns, written by the `sheets` crate.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::header;

use sheets::write::{CsvStyle, Kind, Plan, Value, WriteError, Xlsx, csv};

use super::{Cell, Column, Row};
use crate::T;
use crate::address::encode;

/// A file format of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A workbook with one sheet.
    Xlsx,
    /// UTF-8 with a byte-order mark, so that Excel reads it right.
    Csv,
}

/// A file that is saved rather than shown.
#[derive(Clone, Debug)]
pub struct Download {
    name: String,
    media: &'static str,
    bytes: Vec<u8>,
    shown: bool,
}

impl Download {
    /// A file of any kind. The name may be Chinese.
    pub fn new(name: impl Into<String>, media: &'static str, bytes: Vec<u8>) -> Download {
        Download {
            name: name.into(),
            media,
            bytes,
            shown: false,
        }
    }

    /// Opens in the browser instead of being saved: our own PDF. Never for what somebody handed in.
    pub fn shown(mut self) -> Download {
        self.shown = true;
        self
    }

    /// Its content.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl IntoResponse for Download {
    fn into_response(self) -> Response {
        // RFC 6266: a plain name for old clients, the real one encoded
        let plain: String = self
            .name
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') {
                    c
                } else {
                    '_'
                }
            })
            .collect();
        let kind = if self.shown { "inline" } else { "attachment" };
        let disposition = format!(
            "{kind}; filename=\"{plain}\"; filename*=UTF-8''{}",
            encode(&self.name)
        );
        (
            [
                (header::CONTENT_TYPE, self.media.to_owned()),
                (header::CONTENT_DISPOSITION, disposition),
            ],
            Body::from(self.bytes),
        )
            .into_response()
    }
}

/// The rows under their heads. A column of persons becomes two: the name and the masked number.
pub(super) fn download(
    t: T,
    caption: &str,
    columns: &[Column],
    rows: &[Row],
    format: Format,
) -> Result<Download, WriteError> {
    let plan = Plan::new(caption, plan_columns(t, columns, rows));
    let lines = rows.iter().map(|row| {
        row.cells()
            .iter()
            .flat_map(Cell::sheet)
            .collect::<Vec<Value<'_>>>()
    });
    let stem = format!("{caption}-{}", t.today().format("%Y%m%d"));
    Ok(match format {
        Format::Csv => Download::new(
            format!("{stem}.csv"),
            "text/csv; charset=utf-8",
            csv(&plan, lines, CsvStyle::Excel)?,
        ),
        Format::Xlsx => {
            let book = Xlsx::new().sheet(&plan, lines)?;
            Download::new(format!("{stem}.xlsx"), sheets::XLSX_MEDIA, book.finish()?)
        }
    })
}

/// Widest column of a sheet, in characters.
const WIDTH_MAX: f64 = 40.0;

fn plan_columns(t: T, columns: &[Column], rows: &[Row]) -> Vec<sheets::write::Column> {
    let mut out = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        let cells = || rows.iter().filter_map(|row| row.cells().get(place));
        let kind = cells().find_map(Cell::sheet_kind).unwrap_or(Kind::Text);
        let planned = sheets::write::Column::new(column.head(), kind);
        out.push(if kind == Kind::Text {
            planned.width(width(column.head(), cells()))
        } else {
            planned
        });
        if rows
            .iter()
            .filter_map(|row| row.cells().get(place))
            .any(Cell::is_person)
        {
            out.push(sheets::write::Column::text(t.say("web-export-number")).width(22.0));
        }
    }
    out
}

fn width<'a>(head: &str, cells: impl Iterator<Item = &'a Cell>) -> f64 {
    let measure = |text: &str| {
        text.chars()
            .map(|c| if c.is_ascii() { 1.0 } else { 2.0 })
            .sum::<f64>()
            + 2.0
    };
    cells
        .take(200)
        .flat_map(|cell| cell.sheet().into_iter().next())
        .map(|value| {
            if let Value::Text(text) = value {
                measure(&text)
            } else {
                0.0
            }
        })
        .fold(measure(head), f64::max)
        .min(WIDTH_MAX)
}
