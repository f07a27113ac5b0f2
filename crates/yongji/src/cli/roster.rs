//! `yongji roster`: a class roster checked row by row, without a database; and `read-sheet`, the process in which a stranger's sheet is read.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};
use kernel::{Explain, Lang};
use policy::{Fault, Pack};
use serde_json::{Value, json};
use sheets::{Limits, isolated};
use training::roster_rules::{self, RosterRow, Terms, Verdict};
use web::T;

use super::Outcome;

/// Class rosters.
#[derive(Debug, Subcommand)]
pub enum Roster {
    /// Every row accepted, repaired, rejected or skipped, and why.
    Check(Check),
}

/// What is checked against what.
#[derive(Debug, Args)]
pub struct Check {
    /// The roster: xlsx, xls, ods or CSV, whatever its name.
    file: PathBuf,
    /// The opening day of the class, on which ages are counted, YYYY-MM-DD.
    #[arg(long)]
    on: NaiveDate,
    /// Write the table of rows to this file instead of the screen. It holds identity numbers.
    #[arg(long)]
    out: Option<PathBuf>,
    /// The pack whose ages count; the one carried in the binary when left out.
    #[arg(long)]
    pack: Option<PathBuf>,
    /// Completed years a person must have, instead of the pack's.
    #[arg(long)]
    youngest: Option<u32>,
    /// Completed years a person may have, instead of the pack's.
    #[arg(long)]
    oldest: Option<u32>,
    /// The language of what is said about the file.
    #[arg(long, value_enum, default_value = "zh")]
    lang: Reader,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Reader {
    Zh,
    En,
}

impl Reader {
    fn lang(self) -> Lang {
        match self {
            Reader::Zh => Lang::Zh,
            Reader::En => Lang::En,
        }
    }
}

/// Reads one sheet and streams it to standard output: not for people.
#[derive(Debug, Args)]
pub struct ReadSheet {
    /// The sheet.
    file: PathBuf,
    /// Limits in JSON.
    #[arg(long)]
    limits: String,
}

/// The child process of every upload. Must run before any runtime or thread is started, since it limits memory and processor time of this process for good.
pub fn read_sheet(command: &ReadSheet) -> ExitCode {
    isolated::serve(&command.file, &command.limits)
}

/// Answers. `carried` is the pack in the binary; it is asked only when no other is named and an age is missing.
pub fn run(
    command: &Roster,
    json: bool,
    carried: impl FnOnce() -> Result<Pack, Vec<Fault>>,
) -> Outcome {
    let Roster::Check(check) = command;
    match checked(check, carried) {
        Ok(outcome) => {
            let told = if json {
                print(&format!("{}\n", as_json(check, &outcome)))
            } else {
                as_csv(check, &outcome)
            };
            match told {
                Err(error) => Outcome::bad(error),
                Ok(()) if outcome.counts().rejected > 0 => Outcome::Finding,
                Ok(()) => Outcome::Fine,
            }
        }
        Err(said) => {
            if json {
                println!(
                    "{}",
                    json!({ "ok": false, "key": said.key, "message": said.text })
                );
            }
            Outcome::bad(said.text)
        }
    }
}

/// Why there is no outcome.
struct Said {
    key: &'static str,
    text: String,
}

fn checked(
    check: &Check,
    carried: impl FnOnce() -> Result<Pack, Vec<Fault>>,
) -> Result<roster_rules::Outcome, Said> {
    let t = T::new(check.lang.lang(), check.on);
    let explained = |error: &dyn Explain| Said {
        key: error.key(),
        text: t.with_args(error.key(), &error.args()).to_string(),
    };
    let terms = terms(check, carried)?;
    // a wrong path is told as such: the message for pages speaks of a fault of the machine
    fs::metadata(&check.file).map_err(|error| Said {
        key: "sheets-could-not-read",
        text: format!("{}: {error}", check.file.display()),
    })?;
    let exe = std::env::current_exe().map_err(|error| Said {
        key: "sheets-could-not-read",
        text: error.to_string(),
    })?;
    let book = isolated::read(&exe, &check.file, &Limits::default())
        .map_err(|refusal| explained(&refusal))?;
    roster_rules::check(&book, &terms).map_err(|refusal| explained(&refusal))
}

fn terms(check: &Check, carried: impl FnOnce() -> Result<Pack, Vec<Fault>>) -> Result<Terms, Said> {
    if let (Some(youngest), Some(oldest)) = (check.youngest, check.oldest) {
        return Ok(Terms {
            on: check.on,
            youngest,
            oldest,
        });
    }
    let pack = match &check.pack {
        Some(folder) => Pack::load(folder),
        None => carried(),
    };
    let pack = pack.map_err(|faults| {
        let faults: Vec<String> = faults
            .iter()
            .map(|fault| fault.report(check.lang.lang()).to_string())
            .collect();
        Said {
            key: "policy-pack-faulty",
            text: faults.join("\n"),
        }
    })?;
    let rules = &pack.settings().roster;
    Ok(Terms {
        on: check.on,
        youngest: check.youngest.unwrap_or(u32::from(rules.under_age.years)),
        oldest: check.oldest.unwrap_or(u32::from(rules.over_age.years)),
    })
}

/// The table goes to the file or the screen, the counts to the other place.
fn as_csv(check: &Check, outcome: &roster_rules::Outcome) -> io::Result<()> {
    let csv = outcome.csv().map_err(io::Error::other)?;
    let counts = counts(check, outcome);
    match &check.out {
        Some(out) => {
            put(out, &csv)?;
            print(&format!("{counts}\n"))
        }
        None => {
            let written = io::stdout().lock().write_all(&csv);
            eprintln!("{counts}");
            unless_closed(written)
        }
    }
}

fn put(out: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::write(out, bytes)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", out.display())))
}

fn print(text: &str) -> io::Result<()> {
    unless_closed(io::stdout().lock().write_all(text.as_bytes()))
}

/// A reader that has seen enough (`| head`) is no fault.
fn unless_closed(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

fn counts(check: &Check, outcome: &roster_rules::Outcome) -> String {
    let counts = outcome.counts();
    let args = [
        ("entries", counts.entries().to_string()),
        ("accepted", counts.accepted.to_string()),
        ("repaired", counts.repaired.to_string()),
        ("rejected", counts.rejected.to_string()),
    ];
    T::new(check.lang.lang(), check.on)
        .with_args("roster-check-counts", &args)
        .to_string()
}

fn as_json(check: &Check, outcome: &roster_rules::Outcome) -> Value {
    let t = T::new(check.lang.lang(), check.on);
    let sheets: Vec<Value> = outcome
        .sheets
        .iter()
        .map(
            |sheet| json!({ "name": sheet.name, "hidden": sheet.hidden, "columns": sheet.columns }),
        )
        .collect();
    let rows: Vec<Value> = outcome
        .rows
        .iter()
        .map(|row| row_json(t, outcome, row))
        .collect();
    let written = check.out.as_ref().map(|out| {
        let csv = outcome.csv().map_err(io::Error::other);
        csv.and_then(|csv| put(out, &csv))
            .map_err(|error| error.to_string())
    });
    let fault = written.and_then(Result::err);
    json!({ "ok": fault.is_none(), "fault": fault, "on": check.on, "counts": outcome.counts(), "sheets": sheets, "rows": rows })
}

fn row_json(t: T, outcome: &roster_rules::Outcome, row: &RosterRow) -> Value {
    let person = row.person();
    let explained = |what: &dyn Explain| t.with_args(what.key(), &what.args()).to_string();
    let (reason, because) = match &row.verdict {
        Verdict::Rejected(rejection) => (Some(rejection.code()), Some(explained(rejection))),
        Verdict::Skipped(skip) => (Some(skip.code().to_owned()), Some(explained(skip))),
        Verdict::Accepted(_) | Verdict::Repaired(_) => (None, None),
    };
    let repairs: Vec<&str> = match person {
        Some(_) => row.repairs().iter().map(|repair| repair.code()).collect(),
        None => Vec::new(),
    };
    let notices: Vec<Value> = row
        .notices
        .iter()
        .map(|notice| json!({ "code": notice.code(), "field": notice.field(), "because": explained(notice) }))
        .collect();
    json!({
        "sheet": outcome.sheets.get(row.sheet).map(|sheet| sheet.name.as_str()),
        "row": row.number,
        "status": row.status(),
        "name": person.map(|person| person.name.as_str()),
        "id_number": person.map(|person| person.id_number.reveal()),
        "repairs": repairs,
        "reason": reason,
        "because": because,
        "notices": notices,
    })
}
