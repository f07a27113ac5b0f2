//! `yongji journal`: proof that nothing was changed unnoticed.

use std::path::PathBuf;

use clap::Subcommand;
use store::journal::{self, Finding};

use super::{At, Outcome};

/// The sealed journal.
#[derive(Debug, Subcommand)]
pub enum Journal {
    /// Read it from the first entry and compare every row with its last digest.
    Verify {
        /// A checkpoint kept elsewhere, such as one printed on a notice.
        #[arg(long)]
        checkpoint: Option<PathBuf>,
        #[command(flatten)]
        at: At,
    },
    /// Write all entries and checkpoints as files that any other program can check.
    Export {
        /// The folder to write to; it must not exist.
        folder: PathBuf,
        #[command(flatten)]
        at: At,
    },
    /// The proof that one entry is under the signed root.
    Prove {
        /// The entry's id.
        entry: String,
        #[command(flatten)]
        at: At,
    },
}

/// Entries an export file holds.
const PAGE: u64 = 5000;

/// Answers.
pub async fn run(command: &Journal, json: bool) -> Outcome {
    match command {
        Journal::Verify { checkpoint, at } => verify(checkpoint.as_deref(), at, json).await,
        Journal::Export { folder, at } => export(folder, at, json).await,
        Journal::Prove { entry, at } => prove(entry, at, json).await,
    }
}

async fn verify(checkpoint: Option<&std::path::Path>, at: &At, json: bool) -> Outcome {
    let outside = match checkpoint.map(std::fs::read_to_string).transpose() {
        Ok(text) => text,
        Err(error) => return Outcome::bad(error),
    };
    let store = match at.open().await {
        Ok(store) => store,
        Err(error) => return Outcome::bad(error),
    };
    let report = match journal::verify(&store, &at.county, outside.as_deref()).await {
        Ok(report) => report,
        Err(error) => return Outcome::bad(error),
    };
    if json {
        println!("{}", serde_json::to_string(&report).unwrap_or_default());
    } else {
        println!(
            "entries {}   rows {}   checkpoints {}   files {}",
            report.entries, report.rows, report.checkpoints, report.files
        );
        if report.checkpoints == 0 {
            println!(
                "no checkpoint was ever signed here: nothing outside this database bears witness"
            );
        }
        for finding in &report.findings {
            println!("{}", told(finding));
        }
        println!(
            "{}",
            if report.findings.is_empty() {
                "nothing was changed behind the journal"
            } else {
                "findings above"
            }
        );
    }
    if report.findings.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Finding
    }
}

fn told(finding: &Finding) -> String {
    match finding {
        Finding::RowChanged { table, key } => format!("changed behind the journal: {table} {key}"),
        Finding::RowUnknown { table, key } => format!("never seen by the journal: {table} {key}"),
        Finding::RowMissing { table, key } => format!("gone without an entry: {table} {key}"),
        Finding::EntryChanged { entry } => format!("the entry does not fit its seal: {entry}"),
        Finding::LinesChanged { entry } => format!("the digests do not fit the entry: {entry}"),
        Finding::SubjectsChanged { entry } => {
            format!("the subjects beside the entry are not its own: {entry}")
        }
        Finding::EntryUnsealed { entry } => format!("an entry that nobody sealed: {entry}"),
        Finding::FileChanged { sha256 } => format!("a stored file is gone or changed: {sha256}"),
        Finding::PositionMissing { position } => format!("no entry at position {position}"),
        Finding::RootDiffers { size } => format!("the root over {size} entries differs"),
        Finding::OtherJournal { origin } => format!("a checkpoint of another journal: {origin}"),
        Finding::SignatureWrong { size } => {
            format!("the checkpoint over {size} entries is not signed by this installation")
        }
    }
}

async fn export(folder: &std::path::Path, at: &At, json: bool) -> Outcome {
    let store = match at.open().await {
        Ok(store) => store,
        Err(error) => return Outcome::bad(error),
    };
    if folder.exists() {
        return Outcome::bad(format!("{} exists already", folder.display()));
    }
    let write = async {
        std::fs::create_dir_all(folder)?;
        let signed = journal::sign(&store, &at.county)
            .await
            .map_err(std::io::Error::other)?;
        std::fs::write(folder.join("checkpoint.txt"), signed.body)?;
        let mut next = 0;
        loop {
            let page = journal::entries(store.read(), &at.county, next, PAGE)
                .await
                .map_err(std::io::Error::other)?;
            let Some(last) = page.last().and_then(|entry| entry.position) else {
                break;
            };
            let lines: String = page
                .iter()
                .map(|entry| format!("{}\n", entry.payload))
                .collect();
            std::fs::write(folder.join(format!("entries-{next:012}.jsonl")), lines)?;
            next = last + 1;
        }
        Ok::<i64, std::io::Error>(next)
    };
    match write.await {
        Ok(count) => {
            if json {
                println!(
                    "{}",
                    serde_json::json!({ "entries": count, "folder": folder })
                );
            } else {
                println!("{count} entries in {}", folder.display());
            }
            Outcome::Fine
        }
        Err(error) => Outcome::bad(error),
    }
}

async fn prove(entry: &str, at: &At, json: bool) -> Outcome {
    let store = match at.open().await {
        Ok(store) => store,
        Err(error) => return Outcome::bad(error),
    };
    match journal::prove(store.read(), &at.county, entry).await {
        Ok(Some((position, size, path))) => {
            if json {
                println!(
                    "{}",
                    serde_json::json!({ "position": position, "size": size, "path": path })
                );
            } else {
                println!("position {position} of {size}");
                path.iter().for_each(|node| println!("{node}"));
            }
            Outcome::Fine
        }
        Ok(None) => {
            eprintln!("there is no sealed entry {entry}");
            Outcome::Finding
        }
        Err(error) => Outcome::bad(error),
    }
}
