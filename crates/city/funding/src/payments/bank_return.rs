//! The file the bank sends back, read by the pack's layout and held against the batch it answers. Pure: a workbook and rows in,
//! lines or a fault out; everything or nothing.
//!
//! A file is taken when it names this batch, answers once for every line that is with the bank, agrees with every amount and,
//! if it closes with a sum, with that sum. Columns are found by their headings, wherever they stand; what the file is called
//! and how its text is encoded is the reader's business (`sheets`).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::{Explain, Money};
use policy::{BankField, BankReturn, FailureKind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sheets::{Row, Workbook};

/// Rows above the heading that may hold titles.
const TITLE_ROWS: usize = 20;
/// Most characters of the bank's own words that are kept.
const WORDS_MOST: usize = 200;
/// Words that begin a closing row.
const CLOSING: [&str; 4] = ["合计", "总计", "小计", "total"];

/// What the bank says about one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReturnLine {
    /// The line's place in the batch.
    pub place: i32,
    /// The amount in fen.
    pub amount_fen: i64,
    /// Whether it arrived.
    pub paid: bool,
    /// Why not, by the list of reasons.
    #[serde(default)]
    pub failure: Option<String>,
    /// Why not, in the bank's words.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub words: Option<String>,
    /// The day the bank names.
    #[serde(default, deserialize_with = "kernel::plain::opt_day")]
    #[schemars(with = "Option<String>")]
    pub on: Option<NaiveDate>,
}

/// A return file as read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReturnFile {
    /// The number of the batch it names.
    pub batch_number: String,
    /// Its lines.
    pub lines: Vec<ReturnLine>,
    /// The sum of its closing row, in fen, when it has one.
    #[serde(default)]
    pub closing_fen: Option<i64>,
}

/// Why a return file is not taken. Nothing of it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReturnFault {
    /// A column by which it is read is not there.
    #[error("the column {title} is not there")]
    NoColumn {
        /// Its heading.
        title: String,
    },
    /// It has no lines.
    #[error("the file has no lines")]
    Empty,
    /// It is of another batch.
    #[error("the file is of batch {found}, not of {expected}")]
    OtherBatch {
        /// What it names.
        found: String,
        /// What was expected.
        expected: String,
    },
    /// A cell cannot be read.
    #[error("row {row}: {title} cannot be read")]
    Unreadable {
        /// The row.
        row: u32,
        /// The heading.
        title: String,
    },
    /// The state is none of the pack's words for paid or failed.
    #[error("row {row}: {word} says neither paid nor failed")]
    StateUnknown {
        /// The row.
        row: u32,
        /// What the state says.
        word: String,
    },
    /// The state says paid, and a reason stands beside it why it was not.
    #[error("row {row}: paid, and yet the reason {reason} stands beside it")]
    PaidWithReason {
        /// The row.
        row: u32,
        /// The reason.
        reason: String,
    },
    /// A line answers twice.
    #[error("line {place} answers twice")]
    Twice {
        /// The line.
        place: i32,
    },
    /// The batch has no such line with the bank.
    #[error("line {place} is not with the bank")]
    UnknownLine {
        /// The line.
        place: i32,
    },
    /// Lines are missing: the file is cut off.
    #[error("{n} lines are missing, the first is {first}")]
    Missing {
        /// How many.
        n: usize,
        /// The first.
        first: i32,
    },
    /// An amount differs.
    #[error("line {place}: {found} instead of {expected}")]
    AmountDiffers {
        /// The line.
        place: i32,
        /// What the file says.
        found: Money,
        /// What was sent.
        expected: Money,
    },
    /// The closing sum differs.
    #[error("the file closes with {found}, its batch has {expected}")]
    TotalDiffers {
        /// What the file says.
        found: Money,
        /// What was sent.
        expected: Money,
    },
}

impl ReturnFault {
    /// The message.
    pub fn message(&self) -> &'static str {
        match self {
            ReturnFault::NoColumn { .. } => "payment-return-no-column",
            ReturnFault::Empty => "payment-return-empty",
            ReturnFault::OtherBatch { .. } => "payment-return-other-batch",
            ReturnFault::Unreadable { .. } => "payment-return-unreadable",
            ReturnFault::StateUnknown { .. } => "payment-return-state-unknown",
            ReturnFault::PaidWithReason { .. } => "payment-return-paid-with-reason",
            ReturnFault::Twice { .. } => "payment-return-twice",
            ReturnFault::UnknownLine { .. } => "payment-return-unknown-line",
            ReturnFault::Missing { .. } => "payment-return-missing",
            ReturnFault::AmountDiffers { .. } => "payment-return-amount-differs",
            ReturnFault::TotalDiffers { .. } => "payment-return-total-differs",
        }
    }

    /// Its values.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            ReturnFault::NoColumn { title } => vec![("title", title.clone())],
            ReturnFault::Empty => vec![],
            ReturnFault::OtherBatch { found, expected } => {
                vec![("found", found.clone()), ("expected", expected.clone())]
            }
            ReturnFault::Unreadable { row, title } => {
                vec![("row", row.to_string()), ("title", title.clone())]
            }
            ReturnFault::StateUnknown { row, word } => {
                vec![("row", row.to_string()), ("word", word.clone())]
            }
            ReturnFault::PaidWithReason { row, reason } => {
                vec![("row", row.to_string()), ("reason", reason.clone())]
            }
            ReturnFault::Twice { place } | ReturnFault::UnknownLine { place } => {
                vec![("place", place.to_string())]
            }
            ReturnFault::Missing { n, first } => {
                vec![("n", n.to_string()), ("first", first.to_string())]
            }
            ReturnFault::AmountDiffers {
                place,
                found,
                expected,
            } => vec![
                ("place", place.to_string()),
                ("found", found.to_string()),
                ("expected", expected.to_string()),
            ],
            ReturnFault::TotalDiffers { found, expected } => vec![
                ("found", found.to_string()),
                ("expected", expected.to_string()),
            ],
        }
    }
}

impl Explain for ReturnFault {
    fn key(&self) -> &'static str {
        self.message()
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        self.values()
    }
}

/// Where the columns stand. A field may have several headings (原因, 失败原因), and a file several of them.
struct Columns<'a> {
    layout: &'a BankReturn,
    at: BTreeMap<BankField, Vec<usize>>,
}

impl<'a> Columns<'a> {
    fn find(layout: &'a BankReturn, row: &Row) -> Columns<'a> {
        let mut at: BTreeMap<BankField, Vec<usize>> = BTreeMap::new();
        for column in &layout.columns {
            let wanted = plain(&column.title);
            let place = row
                .cells
                .iter()
                .position(|cell| plain(&cell.text()) == wanted);
            if let Some(place) = place {
                at.entry(column.field).or_default().push(place);
            }
        }
        Columns { layout, at }
    }

    fn title(&self, field: BankField) -> String {
        self.layout
            .columns
            .iter()
            .find(|column| column.field == field)
            .map_or_else(|| field.word().to_owned(), |column| column.title.clone())
    }

    fn must_have(&self, field: BankField) -> Result<(), ReturnFault> {
        if self.at.contains_key(&field) {
            Ok(())
        } else {
            Err(ReturnFault::NoColumn {
                title: self.title(field),
            })
        }
    }

    /// What the row says of a field: the first of its columns that is filled in.
    fn text(&self, row: &Row, field: BankField) -> String {
        self.at
            .get(&field)
            .into_iter()
            .flatten()
            .map(|place| row.cell(*place).text().trim().to_owned())
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    fn unreadable(&self, row: &Row, field: BankField) -> ReturnFault {
        ReturnFault::Unreadable {
            row: row.number,
            title: self.title(field),
        }
    }

    fn money(&self, row: &Row, field: BankField) -> Result<Money, ReturnFault> {
        // commas stay: one that does not part thousands (12,34) is a slip, and no sum is guessed from it
        let text = self.text(row, field).replace('，', ",");
        let text = text.trim_start_matches(['¥', '￥']).trim_end_matches('元');
        Money::from_yuan_str(text).map_err(|_| self.unreadable(row, field))
    }
}

/// Blanks and full-width brackets do not make another heading.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '（' => '(',
            '）' => ')',
            other => other,
        })
        .collect()
}

/// Reads a return file by the pack's layout.
pub fn read(book: &Workbook, layout: &BankReturn) -> Result<ReturnFile, ReturnFault> {
    const NEEDED: [BankField; 4] = [
        BankField::BatchNumber,
        BankField::LineNumber,
        BankField::AmountYuan,
        BankField::State,
    ];
    let sheet = book
        .sheets
        .iter()
        .find(|sheet| !sheet.is_empty())
        .ok_or(ReturnFault::Empty)?;
    let heads = sheet
        .rows
        .iter()
        .take(TITLE_ROWS)
        .enumerate()
        .map(|(place, row)| (place, Columns::find(layout, row)))
        .max_by_key(|(place, columns)| (columns.at.len(), std::cmp::Reverse(*place)));
    let (head, columns) = heads.ok_or(ReturnFault::Empty)?;
    for field in NEEDED {
        columns.must_have(field)?;
    }
    let mut file = ReturnFile {
        batch_number: String::new(),
        lines: vec![],
        closing_fen: None,
    };
    for row in sheet
        .rows
        .iter()
        .skip(head + 1)
        .filter(|row| !row.is_blank())
    {
        if is_closing(row) {
            file.closing_fen = Some(columns.money(row, BankField::AmountYuan)?.fen());
            continue;
        }
        let number = columns.text(row, BankField::BatchNumber);
        if number.is_empty() {
            return Err(columns.unreadable(row, BankField::BatchNumber));
        }
        if file.batch_number.is_empty() {
            file.batch_number = number;
        } else if file.batch_number != number {
            return Err(ReturnFault::OtherBatch {
                found: number,
                expected: file.batch_number,
            });
        }
        file.lines.push(line(&columns, row)?);
    }
    if file.lines.is_empty() {
        return Err(ReturnFault::Empty);
    }
    Ok(file)
}

fn is_closing(row: &Row) -> bool {
    row.cells
        .iter()
        .map(|cell| plain(&cell.text()).to_lowercase())
        .find(|text| !text.is_empty())
        .is_some_and(|text| CLOSING.iter().any(|word| text.starts_with(word)))
}

fn line(columns: &Columns<'_>, row: &Row) -> Result<ReturnLine, ReturnFault> {
    let place = columns
        .text(row, BankField::LineNumber)
        .parse()
        .map_err(|_| columns.unreadable(row, BankField::LineNumber))?;
    let amount = columns.money(row, BankField::AmountYuan)?;
    let state = columns.text(row, BankField::State);
    let reason = columns.text(row, BankField::Reason);
    let paid = paid(columns.layout, row.number, &state, &reason)?;
    let on = date(columns, row)?;
    Ok(ReturnLine {
        place,
        amount_fen: amount.fen(),
        paid,
        failure: (!paid).then(|| failure(columns.layout, &reason, &state).word().to_owned()),
        words: (!paid)
            .then_some(if reason.is_empty() { state } else { reason })
            .map(|words| words.chars().take(WORDS_MOST).collect()),
        on,
    })
}

/// Whether the money arrived. Only the pack's own words count, each as a whole: 不成功 holds 成功 and means the opposite.
fn paid(layout: &BankReturn, row: u32, state: &str, reason: &str) -> Result<bool, ReturnFault> {
    let is = |words: &[String], text: &str| words.iter().any(|word| word == text);
    match (is(&layout.failed, state), is(&layout.paid, state)) {
        (true, false) => Ok(false),
        // a reason that only says "paid" once more is none
        (false, true) if reason.is_empty() || is(&layout.paid, reason) => Ok(true),
        (false, true) => Err(ReturnFault::PaidWithReason {
            row,
            reason: reason.chars().take(WORDS_MOST).collect(),
        }),
        _ => Err(ReturnFault::StateUnknown {
            row,
            word: state.chars().take(WORDS_MOST).collect(),
        }),
    }
}

fn failure(layout: &BankReturn, reason: &str, state: &str) -> FailureKind {
    layout
        .failures
        .iter()
        .find(|failure| {
            failure
                .words
                .iter()
                .any(|word| reason.contains(word.as_str()) || state.contains(word.as_str()))
        })
        .map_or(FailureKind::Other, |failure| failure.kind)
}

fn date(columns: &Columns<'_>, row: &Row) -> Result<Option<NaiveDate>, ReturnFault> {
    let Some(place) = columns
        .at
        .get(&BankField::Date)
        .and_then(|places| places.first())
    else {
        return Ok(None);
    };
    let cell = row.cell(*place);
    if let Some(day) = cell.date() {
        return Ok(Some(day));
    }
    let text = cell.text().trim().to_owned();
    if text.is_empty() {
        return Ok(None);
    }
    ["%Y-%m-%d", "%Y%m%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(&text, form).ok())
        .map(Some)
        .ok_or_else(|| columns.unreadable(row, BankField::Date))
}

/// What was sent to the bank: place and amount of every line it has not answered for.
pub type Sent = BTreeMap<i32, i64>;

/// Holds a file against the batch it should answer for.
pub fn check(file: &ReturnFile, batch_number: &str, sent: &Sent) -> Result<(), ReturnFault> {
    if file.batch_number != batch_number {
        return Err(ReturnFault::OtherBatch {
            found: file.batch_number.clone(),
            expected: batch_number.to_owned(),
        });
    }
    let mut seen: BTreeMap<i32, i64> = BTreeMap::new();
    for line in &file.lines {
        let Some(expected) = sent.get(&line.place) else {
            return Err(ReturnFault::UnknownLine { place: line.place });
        };
        if seen.insert(line.place, line.amount_fen).is_some() {
            return Err(ReturnFault::Twice { place: line.place });
        }
        if line.amount_fen != *expected {
            return Err(ReturnFault::AmountDiffers {
                place: line.place,
                found: Money::from_fen(line.amount_fen),
                expected: Money::from_fen(*expected),
            });
        }
    }
    let missing: Vec<i32> = sent
        .keys()
        .filter(|place| !seen.contains_key(place))
        .copied()
        .collect();
    if let Some(first) = missing.first() {
        return Err(ReturnFault::Missing {
            n: missing.len(),
            first: *first,
        });
    }
    let total: i64 = sent.values().sum();
    match file.closing_fen {
        Some(found) if found != total => Err(ReturnFault::TotalDiffers {
            found: Money::from_fen(found),
            expected: Money::from_fen(total),
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
