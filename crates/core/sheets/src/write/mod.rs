//! Sheets out: one [`Plan`] of columns and an iterator of rows become xlsx ([`Xlsx`]) or CSV ([`csv`](csv()) and [`CsvStyle`]).
//!
//! Whoever opens the file sees what was stored: identity numbers and accounts are text and keep all their digits, amounts are numbers with two decimals that can be summed, and no text can run as a formula.

mod csv;
mod xlsx;

use std::borrow::Cow;

use chrono::NaiveDate;

pub use csv::{CsvStyle, csv};
pub use xlsx::Xlsx;

/// Why a sheet cannot be written. None of these is the user's fault.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A row has more or fewer cells than the plan has columns.
    #[error("a row has {cells} cells, the plan has {columns} columns")]
    Width {
        /// Cells given.
        cells: usize,
        /// Columns planned.
        columns: usize,
    },
    /// A total does not fit 64 bits.
    #[error("the total of column \"{column}\" is too large")]
    Total {
        /// Title of the column.
        column: String,
    },
    /// The writer of xlsx files refuses: more rows than a sheet holds, a text too long for a cell, no room for temporary files.
    #[error("the xlsx file cannot be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text, numbers of persons and accounts included.
    Text,
    /// Money in fen, shown in yuan with two decimals.
    Amount,
    /// A whole number.
    Integer,
    /// A calendar day.
    Date,
}

/// A column of the sheet to be written.
#[derive(Debug, Clone)]
pub struct Column {
    title: String,
    kind: Kind,
    width: Option<f64>,
    total: bool,
}

impl Column {
    /// A column of a kind.
    pub fn new(title: impl Into<String>, kind: Kind) -> Self {
        Self {
            title: title.into(),
            kind,
            width: None,
            total: false,
        }
    }

    /// A column of text.
    pub fn text(title: impl Into<String>) -> Self {
        Self::new(title, Kind::Text)
    }

    /// A column of money.
    pub fn amount(title: impl Into<String>) -> Self {
        Self::new(title, Kind::Amount)
    }

    /// A column of whole numbers.
    pub fn integer(title: impl Into<String>) -> Self {
        Self::new(title, Kind::Integer)
    }

    /// A column of days.
    pub fn date(title: impl Into<String>) -> Self {
        Self::new(title, Kind::Date)
    }

    /// Width in characters of the standard font (a Chinese character is two wide). Without it the width follows from the title and the kind.
    pub fn width(mut self, characters: f64) -> Self {
        self.width = Some(characters);
        self
    }

    /// Adds the column up in the total row. For amounts and whole numbers; others are left blank there.
    pub fn totalled(mut self) -> Self {
        self.total = true;
        self
    }

    fn characters(&self) -> f64 {
        let title = self
            .title
            .chars()
            .map(|c| if c.is_ascii() { 1.0 } else { 2.0 })
            .sum::<f64>()
            + 2.0;
        let content = match self.kind {
            Kind::Text => 12.0,
            Kind::Amount => 15.0,
            Kind::Integer => 8.0,
            Kind::Date => 12.0,
        };
        self.width.unwrap_or(title.max(content).min(60.0))
    }
}

/// One sheet: its name, what stands above the table, its columns, what stands below.
#[derive(Debug, Clone)]
pub struct Plan {
    name: String,
    titles: Vec<String>,
    columns: Vec<Column>,
    total: Option<String>,
    notes: Vec<String>,
    landscape: bool,
}

impl Plan {
    /// A sheet of a name (cut to what Excel allows) with columns.
    pub fn new(name: &str, columns: impl IntoIterator<Item = Column>) -> Self {
        Self {
            name: sheet_name(name),
            titles: Vec::new(),
            columns: columns.into_iter().collect(),
            total: None,
            notes: Vec::new(),
            landscape: false,
        }
    }

    /// A line above the header, over all columns; the first is the title of the page. Not in CSV.
    pub fn title(mut self, text: impl Into<String>) -> Self {
        self.titles.push(text.into());
        self
    }

    /// A last row with the sums of all columns that are [`Column::totalled`]. The label (合计) stands in the first column that has no sum.
    pub fn total_row(mut self, label: impl Into<String>) -> Self {
        self.total = Some(label.into());
        self
    }

    /// A line below the table (signatures, 说明). Not in CSV.
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Printed across the wide side of the paper.
    pub fn landscape(mut self) -> Self {
        self.landscape = true;
        self
    }
}

/// Excel takes at most 31 characters and none of `[]:*?/\`, and no apostrophe at the ends.
fn sheet_name(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|c| {
            if "[]:*?/\\".contains(c) || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .collect();
    let mut kept = String::new();
    for c in clean.trim_matches([' ', '\'']).chars() {
        // counted in UTF-16, as Excel does
        if kept.encode_utf16().count() + c.len_utf16() > 31 {
            break;
        }
        kept.push(c);
    }
    let kept = kept.trim_matches([' ', '\'']);
    if kept.is_empty() {
        "Sheet1".to_owned()
    } else {
        kept.to_owned()
    }
}

/// One cell to be written. Its kind need not be that of the column: a text in a column of amounts (未公布) is written as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Nothing.
    Blank,
    /// Text.
    Text(Cow<'a, str>),
    /// Money in fen.
    Fen(i64),
    /// A whole number.
    Integer(i64),
    /// A day.
    Date(NaiveDate),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        if text.is_empty() {
            Value::Blank
        } else {
            Value::Text(Cow::Borrowed(text))
        }
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Value::Blank
        } else {
            Value::Text(Cow::Owned(text))
        }
    }
}

impl From<NaiveDate> for Value<'_> {
    fn from(day: NaiveDate) -> Self {
        Value::Date(day)
    }
}

impl From<kernel::Money> for Value<'_> {
    fn from(money: kernel::Money) -> Self {
        Value::Fen(money.fen())
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Blank, Into::into)
    }
}

/// Sums of the totalled columns, kept while rows pass.
struct Totals {
    sums: Vec<Option<i64>>,
}

impl Totals {
    fn new(plan: &Plan) -> Self {
        Self {
            sums: plan
                .columns
                .iter()
                .map(|column| {
                    (column.total && matches!(column.kind, Kind::Amount | Kind::Integer))
                        .then_some(0)
                })
                .collect(),
        }
    }

    fn add(&mut self, plan: &Plan, row: &[Value<'_>]) -> Result<(), WriteError> {
        if row.len() != plan.columns.len() {
            return Err(WriteError::Width {
                cells: row.len(),
                columns: plan.columns.len(),
            });
        }
        for ((sum, value), column) in self.sums.iter_mut().zip(row).zip(&plan.columns) {
            if let (Some(sum), Value::Fen(number) | Value::Integer(number)) = (sum, value) {
                *sum = sum.checked_add(*number).ok_or_else(|| WriteError::Total {
                    column: column.title.clone(),
                })?;
            }
        }
        Ok(())
    }

    fn row<'a>(&self, plan: &'a Plan, label: &'a str) -> Vec<Value<'a>> {
        let mut label = Some(label);
        let sums = self.sums.iter().zip(&plan.columns);
        sums.map(|(sum, column)| match (sum, column.kind) {
            (Some(sum), Kind::Amount) => Value::Fen(*sum),
            (Some(sum), _) => Value::Integer(*sum),
            (None, _) => label.take().map_or(Value::Blank, Value::from),
        })
        .collect()
    }
}

/// `-123456` fen is `-1234.56`.
fn yuan(fen: i64) -> String {
    let cents = fen.unsigned_abs();
    format!(
        "{}{}.{:02}",
        if fen < 0 { "-" } else { "" },
        cents / 100,
        cents % 100
    )
}

#[cfg(test)]
mod tests;
