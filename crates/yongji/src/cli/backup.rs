//! `yongji backup` and `yongji restore`: one file that holds the database and the handed-in files, and never the
//! master key. Nor does it hold the list of destroyed keys: that lies beside it, and a restore replays it.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use kernel::{Actor, RegionCode};
use registers::retention::commands::ForgetAgain;
use serde::{Deserialize, Serialize};
use store::destroyed::{self, Destroyed};
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
    /// A list of destroyed keys (destroyed-keys.log) kept elsewhere; may be given several times. The one in the data directory counts
    /// in any case: whoever was forgotten after the backup is forgotten again.
    #[arg(long)]
    destroyed: Vec<PathBuf>,
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
    // a list that cannot be read must be known before anybody comes back
    let lists = match lists(place.folder(), &command.destroyed) {
        Ok(lists) => lists,
        Err(error) => return Outcome::bad(format!("nothing was restored: {error}")),
    };
    let manifest = match read(place.database(), place.folder(), &command.file) {
        Ok(manifest) => manifest,
        Err(error) => return Outcome::bad(format!("nothing was restored: {error}")),
    };
    // opening brings the schema up to date and proves that the master key fits
    let store = match command.at.open().await {
        Ok(store) => store,
        Err(error) => return Outcome::bad(error),
    };
    let again = match forget_again(&store, &lists).await {
        Ok(again) => again,
        Err(error) => {
            return Outcome::bad(format!(
                "restored, but do not serve it: whoever was forgotten since could not be forgotten again: {error}"
            ));
        }
    };
    if json {
        println!(
            "{}",
            serde_json::json!({
                "taken_at": manifest.taken_at,
                "data": place.folder(),
                "destroyed": lists.len(),
                "forgotten_again": again,
            })
        );
    } else {
        println!("restored what was taken at {}", manifest.taken_at);
        println!("{again} forgotten again, of {} destroyed keys", lists.len());
    }
    Outcome::Fine
}

/// The list of the data directory with those given; the former holds the latter from now on.
fn lists(folder: &Path, given: &[PathBuf]) -> std::io::Result<Vec<Destroyed>> {
    let own = folder.join(destroyed::FILE);
    for path in given {
        if !path.exists() {
            let told = format!("{} is not there", path.display());
            return Err(std::io::Error::other(told));
        }
        std::fs::create_dir_all(folder)?;
        destroyed::add(&own, &destroyed::read(path)?)?;
    }
    destroyed::read(&own)
}

/// Forgets again whose key the restored database still has; answers how many.
async fn forget_again(store: &Store, list: &[Destroyed]) -> Result<usize, String> {
    let alive = destroyed::alive(store, list)
        .await
        .map_err(|error| error.to_string())?;
    for one in &alive {
        let region = RegionCode::parse(&one.county).map_err(|error| error.to_string())?;
        let command = ForgetAgain {
            person_id: one.person.clone(),
            destroyed_at: one.at.clone(),
        };
        store
            .run(command, &Actor::system(&one.county, region), "")
            .await
            .map_err(|error| error.to_string())?;
    }
    Ok(alive.len())
}

fn read(database: &Database, folder: &Path, file: &Path) -> std::io::Result<Manifest> {
    let other = |text: String| std::io::Error::other(text);
    std::fs::create_dir_all(folder)?;
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        let key = name.to_string_lossy().starts_with("master.key");
        if !key && name != destroyed::FILE {
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use kernel::Role;
    use registers::people;
    use registers::people::commands::EnrolPerson;
    use registers::people::{Hukou, PersonCard};
    use registers::retention::commands::ForgetPerson;
    use store::testing::{COUNTY, actor};

    use super::*;

    fn at(data: &Path) -> At {
        At {
            data: data.to_owned(),
            database: None,
            county: COUNTY.into(),
        }
    }

    async fn enrol(store: &Store, name: &str, serial: &str) -> String {
        let number = "0123456789X"
            .chars()
            .map(|check| format!("35048119700203{serial}{check}"))
            .find(|number| kernel::IdNumber::parse(number).is_ok())
            .unwrap();
        let card = PersonCard {
            name: name.into(),
            id_number: number.into(),
            phone: String::new().into(),
            ethnicity: String::new(),
            region_code: COUNTY.into(),
            hukou_kind: Hukou::Rural,
            residence_region: String::new(),
            address: String::new().into(),
        };
        let clerk = actor("clerk", &[Role::Clerk]);
        let enrol = EnrolPerson { card };
        store.run(enrol, &clerk, "").await.unwrap().person_id
    }

    #[tokio::test]
    async fn an_older_backup_does_not_bring_a_forgotten_person_back() {
        let folder = tempfile::tempdir().unwrap();
        let (data, file) = (folder.path().join("data"), folder.path().join("old.tar"));
        let store = at(&data)
            .place()
            .open(crate::composition::registry())
            .await
            .unwrap();
        let gone = enrol(&store, "罗秀英", "002").await;
        let stays = enrol(&store, "黄志强", "004").await;
        let taken = Backup {
            file: file.clone(),
            at: at(&data),
        };
        assert_eq!(backup(&taken, false).await, Outcome::Fine);
        let forget = ForgetPerson {
            person_id: gone.clone(),
            retention_ended_on: NaiveDate::from_ymd_opt(2020, 1, 1).unwrap(),
            reason: "档案保管期满，经销毁鉴定".into(),
        };
        let leader = actor("leader", &[Role::Leader]);
        store.run(forget, &leader, "").await.unwrap();
        store::jobs::run_due(&store).await.unwrap();
        store.end();
        let list = data.join(destroyed::FILE);
        assert_eq!(destroyed::read(&list).unwrap().len(), 1);

        // the list kept elsewhere, given; and the list lying in the new place
        for given in [true, false] {
            let new = folder.path().join(format!("new-{given}"));
            std::fs::create_dir(&new).unwrap();
            std::fs::copy(data.join("master.key"), new.join("master.key")).unwrap();
            if !given {
                std::fs::copy(&list, new.join(destroyed::FILE)).unwrap();
            }
            let command = Restore {
                file: file.clone(),
                destroyed: given.then(|| list.clone()).into_iter().collect(),
                at: at(&new),
            };
            assert_eq!(restore(&command, true).await, Outcome::Fine);
            let store = at(&new).open().await.unwrap();
            let find = async |id: &str| {
                people::find(store.read(), COUNTY, id)
                    .await
                    .unwrap()
                    .unwrap()
            };
            let row = find(&gone).await;
            assert_eq!((row.name.as_str(), &row.id_sealed), ("", &None));
            assert!(row.forgotten_at.is_some());
            let key = store::vault::open(store.read(), store.keys(), COUNTY, &gone).await;
            assert!(matches!(key, Err(store::StoreError::KeyGone)));
            assert_eq!(find(&stays).await.name, "黄志强");
            let report = store::journal::verify(&store, COUNTY, None).await.unwrap();
            assert!(report.findings.is_empty(), "{:?}", report.findings);
            assert_eq!(
                destroyed::read(&new.join(destroyed::FILE)).unwrap().len(),
                1
            );
        }

        // a list that is none stops the restore before anything is there
        let new = folder.path().join("new-none");
        std::fs::create_dir(&new).unwrap();
        std::fs::write(new.join(destroyed::FILE), "nonsense\n").unwrap();
        let command = Restore {
            file,
            destroyed: vec![],
            at: at(&new),
        };
        assert_eq!(restore(&command, true).await, Outcome::Bad);
        assert!(!new.join("yongji.db").exists());
    }
}
