//! The command line: one binary, exit code 0 fine · 1 a finding or a "no" · 2 bad input.

mod backup;
mod bench;
mod calendar;
mod demo;
mod doctor;
mod journal;
mod keys;
mod ledger;
mod policy;
mod roster;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use store::{OpenError, Store};

use crate::composition;
use crate::place::Place;

pub use serve::Listening;

/// A county's lifelong vocational training policy, from the sentence to the money.
#[derive(Debug, Parser)]
#[command(name = "yongji", version, about, long_about = None)]
pub struct Cli {
    /// Answer in JSON for machines.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages, the API and the jobs.
    Serve(Box<serve::Serve>),
    /// Play the demonstration year, print its table, serve.
    Demo(demo::Demo),
    /// Policy packs.
    #[command(subcommand)]
    Policy(policy::Policy),
    /// Class rosters.
    #[command(subcommand)]
    Roster(roster::Roster),
    /// The process in which a stranger's sheet is read.
    #[command(hide = true)]
    ReadSheet(roster::ReadSheet),
    /// Working days.
    #[command(subcommand)]
    Calendar(calendar::Calendar),
    /// The sealed journal.
    #[command(subcommand)]
    Journal(journal::Journal),
    /// The master key.
    #[command(subcommand)]
    Keys(keys::Keys),
    /// The accounts of the funds.
    #[command(subcommand)]
    Ledger(ledger::Ledger),
    /// Print the OpenAPI document of the API.
    Openapi,
    /// Write everything but the master key into one file.
    Backup(backup::Backup),
    /// Bring back what a backup holds.
    Restore(backup::Restore),
    /// Look for what would stop a good day's work.
    Doctor(doctor::Doctor),
    /// Measure what is promised of speed and size.
    Bench(bench::Bench),
}

/// Which installation a command is about.
#[derive(Clone, Debug, Args)]
pub struct At {
    /// The data directory.
    #[arg(long, default_value = "data")]
    pub data: PathBuf,
    /// A PostgreSQL address, instead of the SQLite file in the data directory.
    #[arg(long)]
    pub database: Option<String>,
    /// The county.
    #[arg(long, default_value = "350481")]
    pub county: String,
}

impl At {
    /// The place.
    pub fn place(&self) -> Place {
        Place::new(self.data.clone(), self.database.clone())
    }

    /// Opens the store of a place that exists already.
    pub async fn open(&self) -> Result<Store, OpenError> {
        if self.database.is_none() && !self.data.join("yongji.db").exists() {
            let error = std::io::Error::new(
                std::io::ErrorKind::NotFound,
                "there is no yongji.db in this folder",
            );
            return Err(OpenError::File {
                path: self.data.clone(),
                error,
            });
        }
        self.place().open(composition::registry()).await
    }
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Fine,
    /// A finding, or a "no".
    Finding,
    /// The input cannot be used.
    Bad,
}

impl Outcome {
    /// Says what is wrong with the input.
    pub fn bad(error: impl std::fmt::Display) -> Outcome {
        eprintln!("{error}");
        Outcome::Bad
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(match outcome {
            Outcome::Fine => 0,
            Outcome::Finding => 1,
            Outcome::Bad => 2,
        })
    }
}

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    if let Command::ReadSheet(command) = &cli.command {
        // no runtime, no threads: the limits of this process are for the sheet alone
        return roster::read_sheet(command);
    }
    start_log(matches!(cli.command, Command::Serve(_) | Command::Demo(_)));
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return Outcome::bad(error).into(),
    };
    let outcome = runtime.block_on(async {
        outlive_the_largest_file();
        match &cli.command {
            Command::Serve(command) => serve::run(command).await,
            Command::Demo(command) => demo::run(command, cli.json).await,
            Command::Policy(command) => policy::run(command, cli.json),
            Command::Roster(command) => roster::run(command, cli.json, composition::carried_pack),
            Command::ReadSheet(_) => Outcome::Fine,
            Command::Ledger(command) => ledger::run(command, cli.json).await,
            Command::Openapi => openapi(),
            Command::Calendar(command) => calendar::run(command, cli.json),
            Command::Journal(command) => journal::run(command, cli.json).await,
            Command::Keys(command) => keys::run(command, cli.json).await,
            Command::Backup(command) => backup::backup(command, cli.json).await,
            Command::Restore(command) => backup::restore(command, cli.json).await,
            Command::Doctor(command) => doctor::run(command, cli.json).await,
            Command::Bench(command) => bench::run(command, cli.json).await,
        }
    });
    outcome.into()
}

/// Log lines go to standard error: as JSON where the program serves, for the system's journal; as text elsewhere. `YONGJI_LOG` says how much,
/// such as `info` or `warn,web=debug`.
fn start_log(serves: bool) {
    use tracing_subscriber::EnvFilter;
    let usual = if serves { "info,sqlx=warn" } else { "warn" };
    let filter = EnvFilter::try_from_env("YONGJI_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // a log that is there already, as in tests, is as good
    let _ = if serves {
        log.json().flatten_event(true).try_init()
    } else {
        log.try_init()
    };
}

/// Prints the document that `/api/openapi.json` serves.
fn openapi() -> Outcome {
    let (registry, surface) = web::compose(composition::features(false));
    println!("{}", web::openapi(&registry, &surface));
    Outcome::Fine
}

/// A file that may not grow any further (`RLIMIT_FSIZE`) is refused to whoever writes it, with a sentence; the signal
/// that the system sends along would end the whole program.
fn outlive_the_largest_file() {
    #[cfg(target_os = "linux")]
    {
        use tokio::signal::unix::{SignalKind, signal};
        /// The number on x86-64 and aarch64.
        const SIGXFSZ: i32 = 25;
        // the handler stays when its stream goes
        if let Err(error) = signal(SignalKind::from_raw(SIGXFSZ)) {
            tracing::warn!(%error, "a file that may not grow will end the program");
        }
    }
}
