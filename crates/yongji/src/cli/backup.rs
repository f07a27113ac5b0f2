//! `yongji backup` and `yongji restore`: one file that holds the database and the handed-in files, and never the
//! master key.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use serde::{Deserialize, Serialize};
use store::{Database, Store};

use super::{At, Outcome};

/// Writes everything but the master key into one file.
#[derive(Debug, Args)]
pub struct Backup {
    /// The file to write; it must not exist.
    file: PathBuf,
    #[command(flatten)]
    at: At,
}

/// Brings back what a backup holds, into an empty place.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup.
    file: PathBuf,
    #[command(flatten)]
    at: At,
}

/// What kind of database a backup was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Sqlite,
    Postgres,
}

/// The first member of the file.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    yongji: String,
    kind: Kind,
    taken_at: String,
}

const MANIFEST: &str = "manifest.json";
const DATABASE: &str = "database";
const FILES: &str = "files";

/// Takes a backup while the installation goes on working.
pub async fn backup(command: &Backup, json: bool) -> Outcome {
    let store = match command.at.open().await {
        Ok(store) => store,
        Err(error) => return Outcome::bad(error),
    };
    let place = command.at.place();
    match write(&store, place.database(), place.folder(), &command.file).await {
        Ok(bytes) => {
            if json {
                println!(
                    "{}",
                    serde_json::json!({ "file": command.file, "bytes": bytes })
                );
            } else {
                println!(
                    "{} ({bytes} bytes). The master key is not in it: keep it elsewhere.",
                    command.file.display()
                );
            }
            Outcome::Fine
        }
        Err(error) => Outcome::bad(format!("no backup was made: {error}")),
    }
}

async fn write(
    store: &Store,
    database: &Database,
    folder: &Path,
    file: &Path,
) -> std::io::Result<u64> {
    if file.exists() {
        return Err(std::io::Error::other(format!(
            "{} exists already",
            file.display()
        )));
    }
    let scratch = tempfile::tempdir_in(
        file.parent()
            .filter(|p| !p.as_os_str().is_empty())
            .unwrap_or(Path::new(".")),
    )?;
    let copy = scratch.path().join(DATABASE);
    let kind = match database {
        Database::Sqlite(_) => {
            store.copy_to(&copy).await.map_err(std::io::Error::other)?;
            Kind::Sqlite
        }
        Database::Postgres(address) => {
            told(
                Command::new("pg_dump")
                    .args(["--format=custom", "--no-owner", "--file"])
                    .arg(&copy)
                    .arg(address),
            )?;
            Kind::Postgres
        }
    };
    let manifest = Manifest {
        yongji: env!("CARGO_PKG_VERSION").into(),
        kind,
        taken_at: store.now().to_string(),
    };
    let half = file.with_extension("half");
    // names and amounts are in it: for its owner's eyes
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut tar = tar::Builder::new(options.open(&half)?);
    let text = serde_json::to_vec(&manifest).map_err(std::io::Error::other)?;
    let mut header = tar::Header::new_gnu();
    header.set_size(text.len() as u64);
    header.set_mode(0o600);
    header.set_cksum();
    tar.append_data(&mut header, MANIFEST, &text[..])?;
    tar.append_path_with_name(&copy, DATABASE)?;
    let files = folder.join(FILES);
    if files.is_dir() {
        tar.append_dir_all(FILES, &files)?;
    }
    let mut out = tar.into_inner()?;
    out.flush()?;
    out.sync_all()?;
    std::fs::rename(&half, file)?;
    Ok(std::fs::metadata(file)?.len())
}

/// Runs one of PostgreSQL's own programs and gives its words when it fails.
fn told(command: &mut Command) -> std::io::Result<()> {
    let output = command
        .output()
        .map_err(|error| std::io::Error::other(format!("{:?}: {error}", command.get_program())))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(std::io::Error::other(
            String::from_utf8_lossy(&output.stderr).into_owned(),
        ))
    }
}

/// Restores into a place that holds nothing but, perhaps, the master key and the list of destroyed keys.
pub async fn restore(command: &Restore, json: bool) -> Outcome {
    let place = command.at.place();
    match read(place.database(), place.folder(), &command.file) {
        Err(error) => Outcome::bad(format!("nothing was restored: {error}")),
        // opening brings the schema up to date and proves that the master key fits
        Ok(manifest) => match command.at.open().await {
            Err(error) => Outcome::bad(error),
            Ok(_) => {
                if json {
                    println!(
                        "{}",
                        serde_json::json!({ "taken_at": manifest.taken_at, "data": place.folder() })
                    );
                } else {
                    println!("restored what was taken at {}", manifest.taken_at);
                }
                Outcome::Fine
            }
        },
    }
}

fn read(database: &Database, folder: &Path, file: &Path) -> std::io::Result<Manifest> {
    let other = |text: String| std::io::Error::other(text);
    std::fs::create_dir_all(folder)?;
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        if name != "master.key" && name != "destroyed-keys.log" {
            return Err(other(format!(
                "{} is not empty: it holds {}",
                folder.display(),
                name.to_string_lossy()
            )));
        }
    }
    let mut archive = tar::Archive::new(File::open(file)?);
    let mut entries = archive.entries()?;
    let mut first = entries
        .next()
        .ok_or_else(|| other("the file is empty".into()))??;
    if first.path()?.as_os_str() != MANIFEST {
        return Err(other("this is not a backup of Yongji".into()));
    }
    let mut text = String::new();
    first.by_ref().take(10_000).read_to_string(&mut text)?;
    let manifest: Manifest = serde_json::from_str(&text)?;
    let scratch = tempfile::tempdir_in(folder)?;
    for entry in entries {
        // `unpack_in` refuses paths that lead outside
        entry?.unpack_in(scratch.path())?;
    }
    let copy = scratch.path().join(DATABASE);
    match (database, manifest.kind) {
        (Database::Sqlite(path), Kind::Sqlite) => std::fs::rename(&copy, path)?,
        (Database::Postgres(address), Kind::Postgres) => {
            told(
                Command::new("pg_restore")
                    .args(["--no-owner", "--exit-on-error", "--dbname"])
                    .arg(address)
                    .arg(&copy),
            )?;
        }
        (_, kind) => {
            return Err(other(format!(
                "the backup is of {kind:?}, the place is not"
            )));
        }
    }
    if scratch.path().join(FILES).is_dir() {
        std::fs::rename(scratch.path().join(FILES), folder.join(FILES))?;
    }
    Ok(manifest)
}
