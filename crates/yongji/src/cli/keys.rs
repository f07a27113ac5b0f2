//! `yongji keys`: another master key.

use clap::Subcommand;
use store::rotation;

use super::{At, Outcome};
use crate::composition;

/// The keys of an installation.
#[derive(Debug, Subcommand)]
pub enum Keys {
    /// Wrap every key anew under a new master key; cut off half way, the same command goes on. Backups taken before need the old
    /// key, which is set aside in the data directory.
    Rotate {
        /// On PostgreSQL: every process that serves this database was stopped.
        #[arg(long)]
        others_stopped: bool,
        #[command(flatten)]
        at: At,
    },
}

/// Answers.
pub async fn run(command: &Keys, json: bool) -> Outcome {
    match command {
        Keys::Rotate { others_stopped, at } => match rotate(at, *others_stopped, json).await {
            Ok(()) => Outcome::Fine,
            Err(error) => Outcome::bad(error),
        },
    }
}

async fn rotate(at: &At, others_stopped: bool, json: bool) -> Result<(), String> {
    fn told(error: impl std::fmt::Display) -> String {
        error.to_string()
    }
    if at.database.is_some() && !others_stopped {
        return Err(
            "a process that knows only the old key would fail: stop every one that serves this database, then say --others-stopped"
                .into(),
        );
    }
    if at.database.is_none() && !at.data.join("yongji.db").exists() {
        return Err(format!("there is no yongji.db in {}", at.data.display()));
    }
    let mut place = at.place();
    place.lock().map_err(told)?;
    // a demonstration's mark is tied to the key it was made under
    let mark = place.mark();
    rotation::begin(place.folder()).map_err(told)?;
    let store = place.open(composition::registry()).await.map_err(told)?;
    let done = rotation::rewrap(&store).await.map_err(told)?;
    let today = store.now().date();
    store.end();
    let aside = rotation::finish(place.folder(), today).map_err(told)?;
    if let Some(mark) = mark {
        place.set_mark(&mark).map_err(told)?;
    }
    if json {
        println!(
            "{}",
            serde_json::json!({ "installation": done.installation, "persons": done.persons, "old_key": aside })
        );
        return Ok(());
    }
    println!(
        "{} keys of the installation and {} of persons are under the new master key",
        done.installation, done.persons
    );
    match aside {
        Some(path) => println!(
            "{}: the old key. Backups taken before today need it: move it to where the copies of keys are kept, and copy the new master.key there too",
            path.display()
        ),
        None => println!(
            "now put the new key into YONGJI_MASTER_KEY and take YONGJI_MASTER_KEY_NEXT away; backups taken before today need the old one"
        ),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use store::testing::COUNTY;

    use super::*;

    #[tokio::test]
    async fn the_keys_go_under_a_new_master_key_also_when_it_was_cut_off_between_two_files() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let at = At {
            data: data.clone(),
            database: None,
            county: COUNTY.into(),
        };
        let store = at.place().open(composition::registry()).await.unwrap();
        let sealed = store.keys().seal("house", b"a letter").unwrap();
        drop(store);
        let old = std::fs::read(data.join("master.key")).unwrap();
        rotate(&at, false, true).await.unwrap();
        let new = std::fs::read(data.join("master.key")).unwrap();
        assert_ne!(old, new);
        let kept: Vec<_> = std::fs::read_dir(&data)
            .unwrap()
            .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
            .filter(|name| name.starts_with("master.key."))
            .collect();
        assert_eq!(kept.len(), 1, "{kept:?}");
        assert_eq!(std::fs::read(data.join(&kept[0])).unwrap(), old);
        // power went after the old file was set aside and before the new one had its name
        std::fs::rename(data.join("master.key"), data.join("master.key.next")).unwrap();
        let store = at.open().await.unwrap();
        assert_eq!(
            store.keys().unseal("house", &sealed).unwrap().as_slice(),
            b"a letter"
        );
        assert_eq!(std::fs::read(data.join("master.key")).unwrap(), new);
        drop(store);
        std::fs::write(data.join("master.key"), old).unwrap();
        assert!(
            at.open().await.is_err(),
            "the old key opens nothing any more"
        );
    }
}
