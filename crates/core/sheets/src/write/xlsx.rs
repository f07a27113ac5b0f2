//! xlsx with constant memory: rows go to a temporary file as they come.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use super::{Kind, Plan, Totals, Value, WriteError, yuan};

/// The largest whole number a cell holds exactly.
const EXACT: u64 = 1 << 53;
/// Excel's limit for the text of a cell.
const LONGEST_TEXT: usize = 32_767;

/// Builds a file of one or more sheets.
///
/// ```
/// use sheets::write::{Column, Plan, Value, Xlsx};
/// let plan = Plan::new("清册", [Column::text("姓名"), Column::amount("金额（元）").totalled()]).total_row("合计");
/// let rows = [[Value::from("黄雪"), Value::Fen(65_000)]];
/// let bytes = Xlsx::new().sheet(&plan, rows)?.finish()?;
/// assert!(bytes.starts_with(b"PK"));
/// # Ok::<(), sheets::write::WriteError>(())
/// ```
pub struct Xlsx {
    book: Workbook,
    formats: Formats,
}

struct Formats {
    title: Format,
    line: Format,
    header: Format,
    text: Format,
    amount: Format,
    integer: Format,
    date: Format,
    total: Format,
    total_amount: Format,
    total_integer: Format,
}

impl Formats {
    fn new() -> Self {
        let cell = Format::new()
            .set_border(FormatBorder::Thin)
            .set_align(FormatAlign::VerticalCenter);
        let (amount, integer) = ("#,##0.00", "0");
        Self {
            title: Format::new()
                .set_bold()
                .set_font_size(16)
                .set_align(FormatAlign::Center),
            line: Format::new().set_align(FormatAlign::Left),
            header: cell
                .clone()
                .set_bold()
                .set_align(FormatAlign::Center)
                .set_text_wrap()
                .set_background_color("#EEF2F7"),
            text: cell.clone().set_num_format("@"),
            amount: cell.clone().set_num_format(amount),
            integer: cell.clone().set_num_format(integer),
            date: cell.clone().set_num_format("yyyy-mm-dd"),
            total: cell.clone().set_bold(),
            total_amount: cell.clone().set_bold().set_num_format(amount),
            total_integer: cell.set_bold().set_num_format(integer),
        }
    }
}

impl Default for Xlsx {
    fn default() -> Self {
        Self::new()
    }
}

impl Xlsx {
    /// An empty file.
    pub fn new() -> Self {
        Self {
            book: Workbook::new(),
            formats: Formats::new(),
        }
    }

    /// Adds a sheet: titles, a frozen header that repeats on every printed page, the rows, the total, the notes.
    pub fn sheet<'a, R: AsRef<[Value<'a>]>>(
        mut self,
        plan: &Plan,
        rows: impl IntoIterator<Item = R>,
    ) -> Result<Self, WriteError> {
        let formats = &self.formats;
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        sheet.set_name(&plan.name)?;
        let last = plan.columns.len().saturating_sub(1) as u16;
        for (column, planned) in plan.columns.iter().enumerate() {
            sheet.set_column_width(column as u16, planned.characters())?;
        }
        let mut row = 0;
        for (index, title) in plan.titles.iter().enumerate() {
            let format = if index == 0 {
                &formats.title
            } else {
                &formats.line
            };
            over_all(sheet, row, last, title, format)?;
            row += 1;
        }
        for (column, planned) in plan.columns.iter().enumerate() {
            sheet.write_string_with_format(row, column as u16, &planned.title, &formats.header)?;
        }
        sheet.set_freeze_panes(row + 1, 0)?;
        sheet.set_repeat_rows(row, row)?;
        row += 1;
        let mut totals = Totals::new(plan);
        for values in rows {
            let values = values.as_ref();
            totals.add(plan, values)?;
            for (column, (value, planned)) in values.iter().zip(&plan.columns).enumerate() {
                write(sheet, row, column as u16, value, planned.kind, formats)?;
            }
            row += 1;
        }
        if let Some(label) = &plan.total {
            for (column, value) in totals.row(plan, label).iter().enumerate() {
                total(sheet, row, column as u16, value, formats)?;
            }
            row += 1;
        }
        for note in &plan.notes {
            over_all(sheet, row, last, note, &formats.line)?;
            row += 1;
        }
        sheet.set_paper_size(9); // A4
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_footer("&C&P / &N");
        if plan.landscape {
            sheet.set_landscape();
        }
        Ok(self)
    }

    /// The bytes of the file.
    pub fn finish(mut self) -> Result<Vec<u8>, WriteError> {
        Ok(self.book.save_to_buffer()?)
    }
}

fn over_all(
    sheet: &mut Worksheet,
    row: u32,
    last: u16,
    text: &str,
    format: &Format,
) -> Result<(), WriteError> {
    let text = clipped(text);
    if last == 0 {
        sheet.write_string_with_format(row, 0, text, format)?;
    } else {
        sheet.merge_range(row, 0, row, last, text, format)?;
    }
    Ok(())
}

fn write(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    value: &Value<'_>,
    kind: Kind,
    formats: &Formats,
) -> Result<(), WriteError> {
    match value {
        Value::Blank => {
            let format = match kind {
                Kind::Text => &formats.text,
                Kind::Amount => &formats.amount,
                Kind::Integer => &formats.integer,
                Kind::Date => &formats.date,
            };
            sheet.write_blank(row, column, format)?;
        }
        Value::Text(text) => {
            // a string cell is never a formula, whatever it begins with
            sheet.write_string_with_format(row, column, clipped(text), &formats.text)?;
        }
        Value::Fen(fen) => number(sheet, row, column, *fen, true, &formats.amount)?,
        Value::Integer(whole) => number(sheet, row, column, *whole, false, &formats.integer)?,
        Value::Date(day) => {
            sheet.write_number_with_format(row, column, serial(*day), &formats.date)?;
        }
    }
    Ok(())
}

fn total(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    value: &Value<'_>,
    formats: &Formats,
) -> Result<(), WriteError> {
    match value {
        Value::Fen(fen) => number(sheet, row, column, *fen, true, &formats.total_amount)?,
        Value::Integer(whole) => number(sheet, row, column, *whole, false, &formats.total_integer)?,
        Value::Text(text) => {
            sheet.write_string_with_format(row, column, clipped(text), &formats.total)?;
        }
        Value::Blank | Value::Date(_) => {
            sheet.write_blank(row, column, &formats.total)?;
        }
    }
    Ok(())
}

/// A number that a cell cannot hold exactly is written as text rather than wrong.
fn number(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    whole: i64,
    fen: bool,
    format: &Format,
) -> Result<(), WriteError> {
    if whole.unsigned_abs() > EXACT {
        let text = if fen { yuan(whole) } else { whole.to_string() };
        sheet.write_string_with_format(row, column, text, format)?;
    } else {
        // the nearest float of a number with two decimals shows and sums as these decimals
        let shown = if fen {
            whole as f64 / 100.0
        } else {
            whole as f64
        };
        sheet.write_number_with_format(row, column, shown, format)?;
    }
    Ok(())
}

/// Excel's day number. Days before March 1900 are one less there, and no document here is so old.
fn serial(day: chrono::NaiveDate) -> f64 {
    const DAY_ZERO: chrono::NaiveDate = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
    day.signed_duration_since(DAY_ZERO).num_days() as f64
}

fn clipped(text: &str) -> &str {
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}
