//! `yongji ledger`: the funds' accounts, checked and written out for other programs.

use clap::{Subcommand, ValueEnum};
use funding::funds::queries;
use kernel::Money;
use ledger::to_hledger;
use sheets::write::{Column, Plan, Value, Xlsx};

use super::{At, Outcome};

/// The accounts of the funds.
#[derive(Debug, Subcommand)]
pub enum Ledger {
    /// Add everything up again and compare it with what is stored.
    Check {
        #[command(flatten)]
        at: At,
    },
    /// Write every entry to the screen (hledger) or to a file (xlsx).
    Export {
        /// The form.
        #[arg(long, value_enum)]
        format: Format,
        /// The file; needed for xlsx.
        #[arg(long)]
        out: Option<std::path::PathBuf>,
        #[command(flatten)]
        at: At,
    },
}

/// Forms of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Plain text accounting, for hledger and its like.
    Hledger,
    /// A spreadsheet, one row a posting.
    Xlsx,
}

/// Answers.
pub async fn run(command: &Ledger, json: bool) -> Outcome {
    match command {
        Ledger::Check { at } => check(at, json).await,
        Ledger::Export { format, out, at } => export(*format, out.as_deref(), at, json).await,
    }
}

async fn check(at: &At, json: bool) -> Outcome {
    let store = match at.open().await {
        Ok(store) => store,
        Err(error) => return Outcome::bad(error),
    };
    match queries::check(store.read(), &at.county).await {
        Ok((entries, findings)) => {
            if json {
                let told: Vec<String> = findings
                    .iter()
                    .map(|finding| format!("{finding:?}"))
                    .collect();
                println!(
                    "{}",
                    serde_json::json!({ "entries": entries, "findings": told })
                );
            } else {
                println!("entries {entries}");
                findings.iter().for_each(|finding| println!("{finding:?}"));
                println!(
                    "{}",
                    if findings.is_empty() {
                        "every balance is what its entries add up to"
                    } else {
                        "findings above"
                    }
                );
            }
            if findings.is_empty() {
                Outcome::Fine
            } else {
                Outcome::Finding
            }
        }
        Err(error) => Outcome::bad(error),
    }
}

async fn export(format: Format, out: Option<&std::path::Path>, at: &At, json: bool) -> Outcome {
    let store = match at.open().await {
        Ok(store) => store,
        Err(error) => return Outcome::bad(error),
    };
    let entries = match queries::entries(store.read(), &at.county).await {
        Ok(entries) => entries,
        Err(error) => return Outcome::bad(error),
    };
    let bytes = match format {
        Format::Hledger => to_hledger(&entries).into_bytes(),
        Format::Xlsx => match workbook(&entries) {
            Ok(bytes) => bytes,
            Err(error) => return Outcome::bad(error),
        },
    };
    match (out, format) {
        (Some(file), _) => {
            if let Err(error) = std::fs::write(file, &bytes) {
                return Outcome::bad(format!("{}: {error}", file.display()));
            }
            if json {
                println!(
                    "{}",
                    serde_json::json!({ "entries": entries.len(), "file": file })
                );
            }
            Outcome::Fine
        }
        (None, Format::Hledger) => {
            print!("{}", String::from_utf8_lossy(&bytes));
            Outcome::Fine
        }
        (None, Format::Xlsx) => Outcome::bad("a spreadsheet needs a file: --out FILE.xlsx"),
    }
}

fn workbook(entries: &[ledger::Entry]) -> Result<Vec<u8>, sheets::write::WriteError> {
    let plan = Plan::new(
        "资金账",
        [
            Column::date("日期"),
            Column::text("凭证键"),
            Column::text("事项"),
            Column::text("基金"),
            Column::text("科目"),
            Column::text("对象"),
            Column::amount("借方（元）"),
            Column::amount("贷方（元）"),
            Column::text("依据"),
        ],
    );
    let rows = entries.iter().flat_map(|entry| {
        entry.postings().iter().map(|posting| {
            let debit = posting.amount > Money::from_fen(0);
            let size = posting.amount.fen().abs();
            let kind = posting.account.kind();
            vec![
                Value::Date(entry.on()),
                Value::from(entry.key()),
                Value::from(entry.event().name()),
                Value::from(posting.account.fund().as_str()),
                Value::from(kind.name()),
                Value::from(posting.account.detail().unwrap_or_default()),
                if debit {
                    Value::Fen(size)
                } else {
                    Value::Blank
                },
                if debit {
                    Value::Blank
                } else {
                    Value::Fen(size)
                },
                Value::from(posting.sentence.as_deref().unwrap_or_default()),
            ]
        })
    });
    Xlsx::new().sheet(&plan, rows)?.finish()
}
