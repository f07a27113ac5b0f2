//! xlsx, xls and ods through calamine.

use std::io::Cursor;

use calamine::{
    Data, DataRef, ExcelDateTime, Ods, OdsError, Reader, SheetType, SheetVisible, Xls, XlsError,
    Xlsx, XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::feed::Feed;
use crate::cell::Cell;
use crate::limits::Limits;
use crate::refusal::SheetRefusal;
use crate::workbook::{Format, Merge};

/// Merged areas beyond this are not kept: a header needs few, and no roster has so many.
const MERGES_KEPT: usize = 10_000;

pub(super) fn xlsx(bytes: &[u8], limits: &Limits, feed: &mut Feed<'_>) -> Result<(), SheetRefusal> {
    let mut book: Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(xlsx_refusal)?;
    feed.book(Format::Xlsx, None, None)?;
    for (name, hidden) in sheets(book.sheets_metadata(), limits)? {
        feed.sheet(&name, hidden)?;
        let mut cells = match book.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            // a chart sheet that calls itself a worksheet holds no cells
            Err(XlsxError::NotAWorksheet(_)) => {
                feed.sheet_end(None, Vec::new())?;
                continue;
            }
            Err(error) => return Err(xlsx_refusal(error)),
        };
        while let Some(cell) = cells.next_cell().map_err(xlsx_refusal)? {
            let (row, column) = cell.get_position();
            let in_order = feed.cell(
                row.saturating_add(1),
                column as usize,
                from_ref(cell.get_value()),
            )?;
            if !in_order {
                return Err(SheetRefusal::Broken {
                    format: Format::Xlsx,
                });
            }
        }
        drop(cells);
        let merges = book
            .merge_cells_by_sheet_name(&name)
            .map_err(xlsx_refusal)?;
        feed.sheet_end(None, merges.iter().take(MERGES_KEPT).map(merge).collect())?;
    }
    Ok(())
}

pub(super) fn xls(bytes: &[u8], limits: &Limits, feed: &mut Feed<'_>) -> Result<(), SheetRefusal> {
    let mut book: Xls<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| match error {
            XlsError::Password => SheetRefusal::Password,
            _ => SheetRefusal::Broken {
                format: Format::Xls,
            },
        })?;
    feed.book(Format::Xls, None, None)?;
    for (name, hidden) in sheets(book.sheets_metadata(), limits)? {
        feed.sheet(&name, hidden)?;
        let range = book
            .worksheet_range(&name)
            .map_err(|_| SheetRefusal::Broken {
                format: Format::Xls,
            })?;
        grid(&range, feed)?;
        let merges = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        feed.sheet_end(None, merges.iter().take(MERGES_KEPT).map(merge).collect())?;
    }
    Ok(())
}

pub(super) fn ods(bytes: &[u8], limits: &Limits, feed: &mut Feed<'_>) -> Result<(), SheetRefusal> {
    let mut book: Ods<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| match error {
            OdsError::Password => SheetRefusal::Password,
            OdsError::CellLimitExceeded { .. } => SheetRefusal::TooManyCells {
                limit: limits.cells,
            },
            _ => SheetRefusal::Broken {
                format: Format::Ods,
            },
        })?;
    feed.book(Format::Ods, None, None)?;
    for (name, hidden) in sheets(book.sheets_metadata(), limits)? {
        feed.sheet(&name, hidden)?;
        let range = book
            .worksheet_range(&name)
            .map_err(|_| SheetRefusal::Broken {
                format: Format::Ods,
            })?;
        grid(&range, feed)?;
        feed.sheet_end(None, Vec::new())?;
    }
    Ok(())
}

fn sheets(
    metadata: &[calamine::Sheet],
    limits: &Limits,
) -> Result<Vec<(String, bool)>, SheetRefusal> {
    let sheets: Vec<_> = metadata
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    if sheets.len() > limits.sheets {
        return Err(SheetRefusal::TooManySheets {
            limit: limits.sheets,
            found: sheets.len(),
        });
    }
    Ok(sheets)
}

fn grid(range: &calamine::Range<Data>, feed: &mut Feed<'_>) -> Result<(), SheetRefusal> {
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, data) in range.used_cells() {
        // the library's grid is in order, so the answer whether it was tells nothing new
        feed.cell(
            top + row as u32 + 1,
            left as usize + column,
            from_data(data),
        )?;
    }
    Ok(())
}

fn xlsx_refusal(error: XlsxError) -> SheetRefusal {
    match error {
        XlsxError::Password => SheetRefusal::Password,
        _ => SheetRefusal::Broken {
            format: Format::Xlsx,
        },
    }
}

fn merge(area: &calamine::Dimensions) -> Merge {
    Merge {
        top: area.start.0.saturating_add(1),
        bottom: area.end.0.saturating_add(1),
        left: area.start.1,
        right: area.end.1,
    }
}

fn from_ref(data: &DataRef<'_>) -> Cell {
    match data {
        DataRef::Empty => Cell::Blank,
        DataRef::String(text) => Cell::text_of(text.as_str()),
        DataRef::SharedString(text) => Cell::text_of(*text),
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(value) => Cell::Bool(*value),
        DataRef::DateTime(at) => date(at),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => Cell::text_of(text.as_str()),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    }
}

fn from_data(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Blank,
        Data::String(text) => Cell::text_of(text.as_str()),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(value) => Cell::Bool(*value),
        Data::DateTime(at) => date(at),
        Data::DateTimeIso(text) => iso(text),
        Data::DurationIso(text) => Cell::text_of(text.as_str()),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// A duration stays a number; so does a date no calendar knows (Excel's 29 February 1900).
fn date(at: &ExcelDateTime) -> Cell {
    if at.is_duration() || !(0.0..2_958_466.0).contains(&at.as_f64()) {
        return Cell::Number(at.as_f64());
    }
    let (year, month, day, hour, minute, second, milli) = at.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
        .and_then(|day| {
            day.and_hms_milli_opt(
                u32::from(hour),
                u32::from(minute),
                u32::from(second),
                u32::from(milli),
            )
        })
        .map_or(Cell::Number(at.as_f64()), Cell::Date)
}

fn iso(text: &str) -> Cell {
    let day =
        || NaiveDate::parse_from_str(text, "%Y-%m-%d").map(|day| day.and_time(NaiveTime::MIN));
    let moment = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").or_else(|_| day());
    moment.map_or_else(|_| Cell::text_of(text), Cell::Date)
}
