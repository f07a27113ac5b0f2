//! The list of destroyed keys, outside the database: a restored backup must not bring a forgotten person back.
//!
//! `destroyed-keys.log` in the data directory grows by one line for each destroyed key: county, person's id, moment. It holds nothing
//! personal, and is kept with the backups rather than in them. It is written by a job of the destroying transaction, at least once.

use std::io::{Error, ErrorKind, Write};
use std::path::Path;

use kernel::Moment;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::jobs::Job;
use crate::vault::person_key;
use crate::{Store, StoreError};

/// The name of the list in the data directory.
pub const FILE: &str = "destroyed-keys.log";
/// The kind of the job that writes it.
pub(crate) const JOB: &str = "person_key.destroyed";

/// One destroyed key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Destroyed {
    /// The county.
    pub county: String,
    /// The person.
    pub person: String,
    /// When.
    pub at: String,
}

impl Destroyed {
    fn line(&self) -> String {
        format!("{}\t{}\t{}\n", self.county, self.person, self.at)
    }
}

/// Reads a list; a missing file is an empty one. A last line without its end was cut off while it was written and is written again;
/// any other line that is none is an error.
pub fn read(path: &Path) -> std::io::Result<Vec<Destroyed>> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(vec![]),
        Err(error) => return Err(error),
    };
    let mut list = vec![];
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let Some(whole) = line.strip_suffix('\n') else {
            break;
        };
        let mut parts = whole.split('\t');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(county), Some(person), Some(at), None) if !person.is_empty() => {
                list.push(Destroyed {
                    county: county.into(),
                    person: person.into(),
                    at: at.into(),
                });
            }
            _ if whole.is_empty() => {}
            _ => {
                let told = format!("{}: line {} is not one", path.display(), number + 1);
                return Err(Error::new(ErrorKind::InvalidData, told));
            }
        }
    }
    Ok(list)
}

/// Adds to a list what it does not hold yet, and brings it to the disk; answers how many lines were added.
pub fn add(path: &Path, new: &[Destroyed]) -> std::io::Result<usize> {
    let known = read(path)?;
    let same = |one: &Destroyed, other: &Destroyed| {
        one.county == other.county && one.person == other.person
    };
    let new: Vec<&Destroyed> = new
        .iter()
        .filter(|one| !known.iter().any(|other| same(one, other)))
        .collect();
    if new.is_empty() {
        return Ok(0);
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).read(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    let mut text = String::new();
    // a line that was cut off is ended, so that the new ones are whole
    if std::fs::read(path)?
        .last()
        .is_some_and(|byte| *byte != b'\n')
    {
        let whole: String = known.iter().map(Destroyed::line).collect();
        file.set_len(whole.len() as u64)?;
    }
    for one in &new {
        text.push_str(&one.line());
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(new.len())
}

/// Writes one destroyed key into the list of this data directory.
pub(crate) async fn note(store: Store, job: Job) -> Result<(), String> {
    let row = find(&store, &job.county, &job.subject)
        .await
        .map_err(|error| error.to_string())?;
    match row {
        Some(row) => append(&store, &[row]).await.map(|_| ()),
        None => Ok(()),
    }
}

async fn find(store: &Store, county: &str, person: &str) -> Result<Option<Destroyed>, StoreError> {
    let row = person_key::Entity::find_by_id((county.to_owned(), person.to_owned()))
        .one(store.read())
        .await?;
    Ok(row.and_then(of))
}

fn of(row: person_key::Model) -> Option<Destroyed> {
    Some(Destroyed {
        at: Moment::from(row.destroyed_at?).to_string(),
        county: row.county_code,
        person: row.id,
    })
}

async fn append(store: &Store, new: &[Destroyed]) -> Result<usize, String> {
    let (path, new) = (store.folder().join(FILE), new.to_vec());
    tokio::task::spawn_blocking(move || add(&path, &new))
        .await
        .map_err(|error| error.to_string())?
        .map_err(|error| error.to_string())
}

/// Writes what the database knows and the list does not, such as keys another machine's process destroyed; answers how many.
pub async fn complete(store: &Store) -> Result<usize, String> {
    let rows = person_key::Entity::find()
        .filter(person_key::Column::DestroyedAt.is_not_null())
        .order_by_asc(person_key::Column::DestroyedAt)
        .order_by_asc(person_key::Column::Id)
        .all(store.read())
        .await
        .map_err(|error| error.to_string())?;
    let all: Vec<Destroyed> = rows.into_iter().filter_map(of).collect();
    append(store, &all).await
}

/// Those of a list whose key is alive in this database.
pub async fn alive(store: &Store, list: &[Destroyed]) -> Result<Vec<Destroyed>, StoreError> {
    let mut alive = vec![];
    for one in list {
        let key = (one.county.clone(), one.person.clone());
        let row = person_key::Entity::find_by_id(key)
            .one(store.read())
            .await?;
        if row.is_some_and(|row| row.destroyed_at.is_none()) && !alive.contains(one) {
            alive.push(one.clone());
        }
    }
    Ok(alive)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(person: &str) -> Destroyed {
        Destroyed {
            county: "350481".into(),
            person: person.into(),
            at: "2033-01-04T00:00:00Z".into(),
        }
    }

    #[test]
    fn the_list_grows_by_whole_lines_and_by_each_person_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        assert_eq!(read(&path).unwrap(), []);
        assert_eq!(add(&path, &[one("a"), one("b")]).unwrap(), 2);
        assert_eq!(add(&path, &[one("b"), one("c")]).unwrap(), 1);
        assert_eq!(read(&path).unwrap(), [one("a"), one("b"), one("c")]);
        // power went while a line was written
        let whole = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("{whole}350481\tp")).unwrap();
        assert_eq!(read(&path).unwrap().len(), 3);
        assert_eq!(add(&path, &[one("d")]).unwrap(), 1);
        assert_eq!(read(&path).unwrap().last(), Some(&one("d")));
        std::fs::write(&path, "something else\n").unwrap();
        assert!(read(&path).is_err());
    }
}
