//! A table whose columns the caller chooses: notices differ by programme and by city.

use kernel::Money;
use serde::Serialize;
use serde::ser::Serializer;

/// What a column holds; decides alignment and how much room it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Row number: narrow, centred.
    Number,
    /// A person's name.
    Name,
    /// An identity number or other code, never broken over lines.
    Code,
    /// Running text, takes the room that is left.
    Text,
    /// Heads or hours: right-aligned.
    Count,
    /// Yuan with two decimals: right-aligned.
    Amount,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    pub title: String,
    pub kind: ColumnKind,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    Count(u64),
    Amount(Money),
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.printed())
    }
}

impl Cell {
    /// The cell as printed.
    pub fn printed(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Amount(money) => money.to_string(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Money> for Cell {
    fn from(money: Money) -> Self {
        Self::Amount(money)
    }
}

/// Columns and rows; each row has one cell a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// An empty table of these columns.
    pub fn new(columns: impl IntoIterator<Item = (&'static str, ColumnKind)>) -> Self {
        Self {
            columns: columns
                .into_iter()
                .map(|(title, kind)| Column {
                    title: title.to_owned(),
                    kind,
                })
                .collect(),
            rows: Vec::new(),
        }
    }

    /// A list of persons by the usual columns: 序号, 姓名, 证件号, 乡镇（街道）, 培训单位, 职业（等级）,
    /// 金额（元）.
    pub fn of_persons() -> Self {
        use ColumnKind::{Amount, Code, Name, Number, Text};
        Self::new([
            ("序号", Number),
            ("姓名", Name),
            ("证件号", Code),
            ("乡镇（街道）", Text),
            ("培训单位", Text),
            ("职业（等级）", Text),
            ("金额（元）", Amount),
        ])
    }

    /// A list of institutions: 序号, 单位名称, 班级, 职业（等级）, 人数, 金额（元）.
    pub fn of_institutions() -> Self {
        use ColumnKind::{Amount, Count, Number, Text};
        Self::new([
            ("序号", Number),
            ("单位名称", Text),
            ("班级", Text),
            ("职业（等级）", Text),
            ("人数", Count),
            ("金额（元）", Amount),
        ])
    }

    /// Adds a row; the number of cells is checked when the paper is made.
    pub fn push(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Amounts of the last amount column, which is the one the total stands under; empty when the
    /// table shows no money.
    pub(crate) fn amounts(&self) -> Vec<Money> {
        let Some(at) = self
            .columns
            .iter()
            .rposition(|c| c.kind == ColumnKind::Amount)
        else {
            return Vec::new();
        };
        self.rows
            .iter()
            .filter_map(|row| match row.get(at) {
                Some(Cell::Amount(money)) => Some(*money),
                _ => None,
            })
            .collect()
    }

    /// Whether money is shown at all.
    pub(crate) fn has_amounts(&self) -> bool {
        self.columns.iter().any(|c| c.kind == ColumnKind::Amount)
    }

    /// Row (from 1) that has more or fewer cells than there are columns.
    pub(crate) fn ragged_row(&self) -> Option<usize> {
        self.rows
            .iter()
            .position(|row| row.len() != self.columns.len())
            .map(|at| at + 1)
    }
}
