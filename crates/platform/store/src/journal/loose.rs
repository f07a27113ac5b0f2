//! What hangs loosely beside the sealed entries and must say the same: subjects by which case pages find their history, entries that
//! never got a position, and the files that rows speak of.

use std::collections::{BTreeSet, HashMap};

use chrono::Duration;
use sea_orm::{ConnectionTrait, Statement};

use super::entry::Entry;
use super::verify::{Finding, Report};
use crate::{Store, StoreError};

/// Entries wait for their position no longer than this.
const SEALED_WITHIN: Duration = Duration::minutes(1);

/// Compares the subjects kept beside these entries with those their sealed text names.
pub(super) async fn subjects(
    store: &Store,
    county: &str,
    entries: &[Entry],
    report: &mut Report,
) -> Result<(), StoreError> {
    let db = store.read();
    let marks: Vec<String> = (0..entries.len()).map(|i| format!("${}", i + 2)).collect();
    let sql = format!(
        "SELECT entry_id, noun, subject FROM journal_subject WHERE county_code = $1 AND entry_id IN ({})",
        marks.join(", ")
    );
    let mut values: Vec<sea_orm::Value> = vec![county.into()];
    values.extend(entries.iter().map(|entry| entry.id.as_str().into()));
    let mut kept: HashMap<String, BTreeSet<(String, String)>> = HashMap::new();
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    for row in db.query_all_raw(statement).await? {
        kept.entry(row.try_get("", "entry_id")?)
            .or_default()
            .insert((row.try_get("", "noun")?, row.try_get("", "subject")?));
    }
    for entry in entries {
        if told(entry) != kept.remove(&entry.id).unwrap_or_default() {
            report.findings.push(Finding::SubjectsChanged {
                entry: entry.id.clone(),
            });
        }
    }
    Ok(())
}

/// The subjects of an entry by its sealed text. A text that cannot be read is found by its seal.
fn told(entry: &Entry) -> BTreeSet<(String, String)> {
    serde_json::from_str::<serde_json::Value>(&entry.payload)
        .ok()
        .and_then(|payload| serde_json::from_value(payload.get("about")?.clone()).ok())
        .unwrap_or_default()
}

/// Entries without a position that are older than the sealer's pause: nobody wrote them through a command, or nobody seals.
pub(super) async fn unsealed(
    store: &Store,
    county: &str,
    report: &mut Report,
) -> Result<(), StoreError> {
    let db = store.read();
    let sql = "SELECT id FROM journal_entry WHERE county_code = $1 AND position IS NULL AND at < $2 ORDER BY id";
    let since = store.now().plus(-SEALED_WITHIN);
    let values = [county.into(), since.utc().into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    for row in db.query_all_raw(statement).await? {
        report.findings.push(Finding::EntryUnsealed {
            entry: row.try_get("", "id")?,
        });
    }
    Ok(())
}

/// Reads every stored file and compares it with the digest its row names.
pub(super) async fn files(
    store: &Store,
    county: &str,
    report: &mut Report,
) -> Result<(), StoreError> {
    let db = store.read();
    let sql = "SELECT DISTINCT sha256 FROM stored_file WHERE county_code = $1 ORDER BY sha256";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [county.into()]);
    for row in db.query_all_raw(statement).await? {
        let sha256: String = row.try_get("", "sha256")?;
        let (held, keys) = (store.files().clone(), store.keys().clone());
        let digest = sha256.clone();
        let read = tokio::task::spawn_blocking(move || held.get(&keys, &digest).map(|_| ()))
            .await
            .map_err(|error| StoreError::Broken(error.to_string()))?;
        report.files += 1;
        if read.is_err() {
            report.findings.push(Finding::FileChanged { sha256 });
        }
    }
    Ok(())
}
