//! The file for the bank's counter, by the pack's layout: every amount once, with the full account. Making it is a journalled
//! command ([`super::commands::TakeBankFile`]); the rows are made here, so that command and download say the same.

use std::collections::HashMap;

use encoding_rs::GB18030;
use kernel::Money;
use policy::{BankField, BankFile, FileEncoding};
use registers::{bank_accounts, organisations, people};
use sea_orm::ConnectionTrait;
use sheets::write::{Column, Plan, Value, WriteError, Xlsx};
use store::{Keys, StoreError, canonical};
use zeroize::Zeroizing;

use super::tables::{payment_batch, payment_line};

/// The rows of a counter file; wiped when dropped, because they hold accounts and numbers in clear.
pub struct CounterRows {
    rows: Vec<Vec<Zeroizing<String>>>,
    /// The sum of the rows.
    pub total: Money,
}

/// Makes the rows of a released batch. An account or number that can no longer be read is [`StoreError::KeyGone`].
pub async fn rows(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    layout: &BankFile,
    batch: &payment_batch::Model,
    lines: &[payment_line::Model],
    purpose: &str,
) -> Result<CounterRows, StoreError> {
    let county = batch.county_code.as_str();
    let lines: Vec<&payment_line::Model> = lines.iter().filter(|l| l.live.is_some()).collect();
    let ids: Vec<String> = lines.iter().map(|line| line.account_id.clone()).collect();
    let accounts = bank_accounts::queries::find_many(conn, county, &ids).await?;
    let all: Vec<_> = accounts.values().cloned().collect();
    let numbers = bank_accounts::queries::numbers(conn, keys, &all).await?;
    let codes = codes(conn, keys, county, &lines).await?;
    let mut rows = Vec::with_capacity(lines.len());
    for line in &lines {
        let account = accounts.get(&line.account_id).ok_or(StoreError::KeyGone)?;
        let number = numbers.get(&line.account_id).ok_or(StoreError::KeyGone)?;
        let cell = |field: BankField| -> Result<String, StoreError> {
            Ok(match field {
                BankField::BatchNumber => batch.number.clone(),
                BankField::LineNumber => line.place.to_string(),
                BankField::Holder => line.payee_name.clone(),
                BankField::HolderCode => codes
                    .get(&line.payee_id)
                    .map(|code| code.to_string())
                    .ok_or(StoreError::KeyGone)?,
                BankField::Account => number.to_string(),
                BankField::BankName => account.bank_name.clone(),
                BankField::AmountYuan => Money::from_fen(line.amount_fen).yuan(),
                BankField::Purpose => purpose.to_owned(),
                // what we do not keep stays blank; the bank fills in its own columns
                BankField::BankCode
                | BankField::Phone
                | BankField::State
                | BankField::Reason
                | BankField::Date
                | BankField::Voucher => String::new(),
            })
        };
        rows.push(
            layout
                .columns
                .iter()
                .map(|column| cell(column.field).map(Zeroizing::new))
                .collect::<Result<Vec<_>, _>>()?,
        );
    }
    let total = Money::total(lines.iter().map(|line| Money::from_fen(line.amount_fen)))
        .map_err(|error| StoreError::Broken(error.to_string()))?;
    Ok(CounterRows { rows, total })
}

/// Credit codes of organisations and identity numbers of persons, by payee.
async fn codes(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    lines: &[&payment_line::Model],
) -> Result<HashMap<String, Zeroizing<String>>, StoreError> {
    let mut codes = HashMap::new();
    let mut persons = vec![];
    for line in lines {
        if line.payee_kind == "person" {
            persons.push(line.payee_id.clone());
        } else if !codes.contains_key(&line.payee_id)
            && let Some(row) = organisations::find(conn, county, &line.payee_id).await?
        {
            codes.insert(line.payee_id.clone(), Zeroizing::new(row.credit_code));
        }
    }
    let numbers = people::queries::unsealed_numbers(conn, keys, county, &persons).await?;
    codes.extend(
        numbers
            .into_iter()
            .map(|(id, number)| (id, Zeroizing::new(number.reveal().to_owned()))),
    );
    Ok(codes)
}

impl CounterRows {
    /// The keyed digest of what the bank is told.
    pub fn digest(&self, keys: &Keys) -> Result<String, StoreError> {
        let rows: Vec<Vec<&str>> = self
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.as_str()).collect())
            .collect();
        let text = Zeroizing::new(canonical(&rows)?);
        Ok(keys.list_digest(text.as_bytes()))
    }

    /// The text file, in the layout's encoding.
    pub fn text(&self, layout: &BankFile) -> Vec<u8> {
        let mut text = Zeroizing::new(String::new());
        if layout.header {
            let heads = layout.columns.iter().map(|column| column.title.as_str());
            record(&mut text, heads, &layout.separator);
        }
        for row in &self.rows {
            record(
                &mut text,
                row.iter().map(|cell| cell.as_str()),
                &layout.separator,
            );
        }
        match layout.encoding {
            FileEncoding::Gb18030 => GB18030.encode(&text).0.into_owned(),
            FileEncoding::Utf8 => text.as_bytes().to_vec(),
            FileEncoding::Utf8Bom => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        }
    }

    /// The same as a workbook; numbers are text, so that no digit is lost.
    pub fn workbook(&self, layout: &BankFile, batch_number: &str) -> Result<Vec<u8>, WriteError> {
        let columns = layout.columns.iter().map(|column| {
            let width = match column.field {
                BankField::Account | BankField::HolderCode => 24.0,
                BankField::Holder | BankField::BankName | BankField::Purpose => 30.0,
                _ => 14.0,
            };
            Column::text(&column.title).width(width)
        });
        let plan = Plan::new(batch_number, columns);
        let rows = self.rows.iter().map(|row| {
            row.iter()
                .map(|cell| Value::from(cell.as_str()))
                .collect::<Vec<_>>()
        });
        Xlsx::new().sheet(&plan, rows)?.finish()
    }
}

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// One line of the text file, lines ended as Windows does.
fn record<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>, separator: &str) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            out.push_str(separator);
        }
        // a name that stood there before names were looked at: a spreadsheet must not run it
        let guard = if cell.starts_with(FORMULA) { "'" } else { "" };
        if cell.contains(separator) || cell.contains(['"', '\n', '\r']) {
            out.push('"');
            out.push_str(guard);
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(guard);
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_holds_the_separator_is_quoted() {
        let mut out = String::new();
        record(&mut out, ["1", "甲,乙", "说\"好\""].into_iter(), ",");
        assert_eq!(out, "1,\"甲,乙\",\"说\"\"好\"\"\"\r\n");
    }

    #[test]
    fn no_cell_runs_as_a_formula() {
        for (cell, written) in [
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@A1", "'@A1"),
            ("＝1", "'＝1"),
            ("永安农商银行", "永安农商银行"),
            ("650.00", "650.00"),
        ] {
            let mut out = String::new();
            record(&mut out, [cell].into_iter(), ",");
            assert_eq!(out, format!("{written}\r\n"));
        }
    }
}
