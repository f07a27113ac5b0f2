//! The outcome as files: the table of all rows, and the rejected rows to be sent back.

use sheets::write::{self, Column, CsvStyle, Plan, Value, WriteError, Xlsx};

use super::outcome::Verdict;
use super::outcome::{Outcome, RosterRow, SheetFound};
use super::rejections::Rejection;

/// Words of the sheet that goes back, in the reader's language.
#[derive(Debug, Clone)]
pub struct BackWords {
    /// Name of the sheet (未通过名单).
    pub sheet: String,
    /// Over the row numbers (原行号).
    pub row: String,
    /// Over the reasons (未通过原因).
    pub reason: String,
    /// Over a column that had no header (第 C 列); the column's letters follow the word.
    pub column: String,
}

impl Outcome {
    /// One line for each row: `sheet,row,status,name,id_number,repairs,reason`. Name and number stand in clear and only for persons kept; several repairs are parted by semicolons.
    pub fn csv(&self) -> Result<Vec<u8>, WriteError> {
        let plan = Plan::new(
            "rows",
            [
                "sheet",
                "row",
                "status",
                "name",
                "id_number",
                "repairs",
                "reason",
            ]
            .map(Column::text),
        );
        write::csv(
            &plan,
            self.rows.iter().map(|row| self.line(row)),
            CsvStyle::Plain,
        )
    }

    fn line<'a>(&'a self, row: &'a RosterRow) -> [Value<'a>; 7] {
        let person = row.person();
        let repairs = if person.is_some() {
            row.repairs()
                .iter()
                .map(|repair| repair.code())
                .collect::<Vec<_>>()
                .join(";")
        } else {
            String::new()
        };
        let reason = match &row.verdict {
            Verdict::Rejected(rejection) => rejection.code(),
            Verdict::Skipped(skip) => skip.code().to_owned(),
            Verdict::Accepted(_) | Verdict::Repaired(_) => String::new(),
        };
        [
            self.sheet_name(row).into(),
            row.number.map(|number| number.to_string()).into(),
            row.status().word().into(),
            person.map(|person| person.name.as_str()).into(),
            person.map(|person| person.id_number.reveal()).into(),
            repairs.into(),
            reason.into(),
        ]
    }

    fn sheet_name(&self, row: &RosterRow) -> &str {
        self.sheets
            .get(row.sheet)
            .map_or("", |sheet| sheet.name.as_str())
    }

    /// The rejected rows as an xlsx file: row number and reason first, then the cells exactly as they were, under the headers they had. One sheet for each sheet of the file that has rejected rows. It can be corrected and sent again as it is: the two columns in front are known to be no data.
    pub fn rejected_xlsx(
        &self,
        words: &BackWords,
        reason: impl Fn(&Rejection) -> String,
    ) -> Result<Vec<u8>, WriteError> {
        let mut book = Xlsx::new();
        let mut sheets = 0;
        for (at, sheet) in self.sheets.iter().enumerate() {
            let rows: Vec<_> = self.rejected().filter(|(row, _)| row.sheet == at).collect();
            if rows.is_empty() {
                continue;
            }
            sheets += 1;
            let columns = back_columns(
                sheet,
                words,
                rows.iter()
                    .map(|(row, _)| row.cells.len())
                    .max()
                    .unwrap_or(0),
            );
            let width = columns.len() - 2;
            let name = if sheets == 1 {
                words.sheet.clone()
            } else {
                format!("{} {sheets}", words.sheet)
            };
            let lines = rows.iter().map(|(row, rejection)| {
                let mut line = Vec::with_capacity(width + 2);
                line.push(Value::from(row.number.map(|number| number.to_string())));
                line.push(Value::from(reason(rejection)));
                line.extend((0..width).map(|column| {
                    row.cells
                        .get(column)
                        .map_or(Value::Blank, |cell| Value::from(cell.as_str()))
                }));
                line
            });
            book = book.sheet(&Plan::new(&name, columns), lines)?;
        }
        if sheets == 0 {
            // an xlsx file must have a sheet
            let nothing: [[Value<'_>; 2]; 0] = [];
            book = book.sheet(
                &Plan::new(
                    &words.sheet,
                    [Column::text(&words.row), Column::text(&words.reason)],
                ),
                nothing,
            )?;
        }
        book.finish()
    }
}

fn back_columns(sheet: &SheetFound, words: &BackWords, width: usize) -> Vec<Column> {
    let headed = sheet
        .columns
        .iter()
        .map(|column| column.index + 1)
        .max()
        .unwrap_or(0);
    let mut columns = vec![
        Column::text(&words.row),
        Column::text(&words.reason).width(36.0),
    ];
    columns.extend((0..width.max(headed)).map(|index| {
        let known = sheet.columns.iter().find(|column| column.index == index);
        let header: String = known
            .map(|column| {
                column
                    .header
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .unwrap_or_default();
        let title = if header.is_empty() {
            format!("{}{}", words.column, sheets::table::letters(index))
        } else {
            header
        };
        Column::text(title).width(18.0)
    }));
    columns
}
