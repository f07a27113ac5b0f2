//! Proves that the journal is whole and that every business row is as the journal last saw it.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

use super::checkpoint::origin;
use super::entry::{Entry, entries, hex, root_of, unhex};
use super::loose;
use crate::{Store, StoreError};

/// Rows read at once.
const PAGE: u64 = 2000;

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum Finding {
    /// A row was changed behind the journal.
    RowChanged {
        /// The table.
        table: String,
        /// The row.
        key: String,
    },
    /// A row is in the table that the journal never saw.
    RowUnknown {
        /// The table.
        table: String,
        /// The row.
        key: String,
    },
    /// A row the journal knows is gone.
    RowMissing {
        /// The table.
        table: String,
        /// The row.
        key: String,
    },
    /// An entry's text does not fit its seal.
    EntryChanged {
        /// The entry.
        entry: String,
    },
    /// The digests of an entry's rows do not fit the entry.
    LinesChanged {
        /// The entry.
        entry: String,
    },
    /// The subjects kept beside an entry are not those its text names.
    SubjectsChanged {
        /// The entry.
        entry: String,
    },
    /// An entry without a position that no sealer takes.
    EntryUnsealed {
        /// The entry.
        entry: String,
    },
    /// A stored file is gone or is not the one that came.
    FileChanged {
        /// The digest its row names.
        sha256: String,
    },
    /// A position is missing in the order of entries.
    PositionMissing {
        /// The position.
        position: i64,
    },
    /// The tree of all entries does not give the root that is kept, or the one a checkpoint signed.
    RootDiffers {
        /// Entries the root covers.
        size: i64,
    },
    /// A checkpoint speaks of another journal, such as another county's.
    OtherJournal {
        /// The journal it names.
        origin: String,
    },
    /// A checkpoint's signature is not this installation's.
    SignatureWrong {
        /// Entries the checkpoint covers.
        size: i64,
    },
}

/// What a verification found.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Entries read.
    pub entries: u64,
    /// Rows compared.
    pub rows: u64,
    /// Checkpoints checked.
    pub checkpoints: u64,
    /// Stored files read.
    pub files: u64,
    /// What is wrong; empty when nothing is.
    pub findings: Vec<Finding>,
}

/// Reads one county's journal from the first entry and compares every live row. `outside` is a checkpoint the caller
/// kept elsewhere, if any.
pub async fn verify(
    store: &Store,
    county: &str,
    outside: Option<&str>,
) -> Result<Report, StoreError> {
    super::seal_pending(store).await?;
    let mut report = Report::default();
    let roots = read_entries(store, county, outside, &mut report).await?;
    check_roots(store, county, outside, &roots, &mut report).await?;
    compare_rows(store, county, &mut report).await?;
    loose::unsealed(store, county, &mut report).await?;
    loose::files(store, county, &mut report).await?;
    Ok(report)
}

/// The tree's root after every size that somebody claims a root for.
struct Roots {
    frontier: seal::Frontier,
    at: HashMap<i64, seal::Hash>,
}

#[derive(FromQueryResult)]
struct StoredLine {
    table_name: String,
    row_key: String,
    row_version: i32,
    entry_id: String,
    digest: String,
}

async fn read_entries(
    store: &Store,
    county: &str,
    outside: Option<&str>,
    report: &mut Report,
) -> Result<Roots, StoreError> {
    let db = store.read();
    let public = seal::Signer::from_seed(store.keys().signing_seed()).public();
    // the size a checkpoint speaks of is the one that was signed, whatever the column beside it says
    let wanted: Vec<i64> = checkpoints(store, county)
        .await?
        .iter()
        .map(|(_, body)| body.as_str())
        .chain(outside)
        .filter_map(|body| seal::open_checkpoint(body, &public).ok())
        .filter_map(|told| i64::try_from(told.size).ok())
        .collect();
    let mut roots = Roots {
        frontier: seal::Frontier::default(),
        at: HashMap::new(),
    };
    let mut next = 0i64;
    loop {
        let page = entries(db, county, next, PAGE).await?;
        let Some(last) = page.last() else { break };
        let end = last.position.unwrap_or(next) + 1;
        check_lines(store, county, &page, report).await?;
        for entry in &page {
            while entry.position.is_some_and(|position| position > next) {
                report
                    .findings
                    .push(Finding::PositionMissing { position: next });
                next += 1;
            }
            next += 1;
            report.entries += 1;
            let leaf = seal::leaf_hash(entry.payload.as_bytes());
            if hex(&leaf) != entry.leaf || !told_truly(entry) {
                report.findings.push(Finding::EntryChanged {
                    entry: entry.id.clone(),
                });
            }
            roots.frontier.append(leaf);
            let size = i64::try_from(roots.frontier.size()).unwrap_or(i64::MAX);
            if wanted.contains(&size) {
                roots.at.insert(size, roots.frontier.root());
            }
        }
        next = end;
    }
    roots.at.insert(next, roots.frontier.root());
    Ok(roots)
}

/// Whether the columns beside the sealed text say what the text says.
fn told_truly(entry: &Entry) -> bool {
    let Ok(payload) = serde_json::from_str::<serde_json::Value>(&entry.payload) else {
        return false;
    };
    let text = |name: &str| {
        payload
            .get(name)
            .and_then(|value| value.as_str())
            .map(str::to_owned)
    };
    text("id").as_deref() == Some(&entry.id)
        && text("actor").as_deref() == Some(&entry.actor)
        && text("command").as_deref() == Some(&entry.command)
        && text("behalf") == entry.on_behalf_of
        && text("at") == Some(kernel::Moment::from(entry.at).to_string())
}

async fn check_lines(
    store: &Store,
    county: &str,
    page: &[Entry],
    report: &mut Report,
) -> Result<(), StoreError> {
    let db = store.read();
    for chunk in page.chunks(500) {
        loose::subjects(store, county, chunk, report).await?;
        let marks: Vec<String> = (0..chunk.len()).map(|i| format!("${}", i + 2)).collect();
        let sql = format!(
            "SELECT table_name, row_key, row_version, entry_id, digest FROM journal_row \
             WHERE county_code = $1 AND entry_id IN ({}) ORDER BY entry_id, line",
            marks.join(", ")
        );
        let mut values: Vec<sea_orm::Value> = vec![county.into()];
        values.extend(chunk.iter().map(|entry| entry.id.as_str().into()));
        let lines = StoredLine::find_by_statement(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            values,
        ))
        .all(db)
        .await?;
        let mut by_entry: HashMap<&str, Vec<&StoredLine>> = HashMap::new();
        for line in &lines {
            by_entry.entry(&line.entry_id).or_default().push(line);
        }
        for entry in chunk {
            let own = by_entry.remove(entry.id.as_str()).unwrap_or_default();
            let root = root_of(own.iter().map(|l| {
                (
                    l.table_name.as_str(),
                    l.row_key.as_str(),
                    l.row_version,
                    l.digest.clone(),
                )
            }));
            let told = serde_json::from_str::<serde_json::Value>(&entry.payload)
                .ok()
                .and_then(|payload| {
                    payload
                        .get("root")
                        .and_then(|value| value.as_str())
                        .map(str::to_owned)
                });
            if told != Some(hex(&root)) {
                report.findings.push(Finding::LinesChanged {
                    entry: entry.id.clone(),
                });
            }
        }
    }
    Ok(())
}

async fn checkpoints(store: &Store, county: &str) -> Result<Vec<(i64, String)>, StoreError> {
    let db = store.read();
    let sql = "SELECT size, body FROM journal_checkpoint WHERE county_code = $1 ORDER BY size";
    let rows = db
        .query_all_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            [county.into()],
        ))
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get("", "size")?, row.try_get("", "body")?)))
        .collect()
}

async fn check_roots(
    store: &Store,
    county: &str,
    outside: Option<&str>,
    roots: &Roots,
    report: &mut Report,
) -> Result<(), StoreError> {
    let signer = seal::Signer::from_seed(store.keys().signing_seed());
    let public = signer.public();
    let mut all = checkpoints(store, county).await?;
    all.extend(outside.map(|body| (-1, body.to_owned())));
    for (size, body) in all {
        report.checkpoints += 1;
        match seal::open_checkpoint(&body, &public) {
            Err(_) => report.findings.push(Finding::SignatureWrong { size }),
            Ok(told) if told.origin != origin(county) => {
                report.findings.push(Finding::OtherJournal {
                    origin: told.origin,
                });
            }
            Ok(told) => {
                let size = i64::try_from(told.size).unwrap_or(i64::MAX);
                if size > 0 && roots.at.get(&size) != Some(&told.root) {
                    report.findings.push(Finding::RootDiffers { size });
                }
            }
        }
    }
    let db = store.read();
    let sql = "SELECT frontier FROM journal_head WHERE county_code = $1";
    if let Some(row) = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            [county.into()],
        ))
        .await?
    {
        let text: String = row.try_get("", "frontier")?;
        let kept: Result<seal::Frontier, _> = serde_json::from_str(&text);
        if !kept.is_ok_and(|kept| {
            kept.root() == roots.frontier.root() && kept.size() == roots.frontier.size()
        }) {
            report.findings.push(Finding::RootDiffers {
                size: i64::try_from(roots.frontier.size()).unwrap_or(i64::MAX),
            });
        }
    }
    Ok(())
}

async fn compare_rows(store: &Store, county: &str, report: &mut Report) -> Result<(), StoreError> {
    let db = store.read();
    for table in &store.registry().tables {
        let mut last: HashMap<String, (i32, String)> = HashMap::new();
        let sql = "SELECT row_key, row_version, digest FROM journal_row WHERE county_code = $1 AND table_name = $2 ORDER BY row_version";
        let values = [county.into(), table.name.into()];
        for row in db
            .query_all_raw(Statement::from_sql_and_values(
                db.get_database_backend(),
                sql,
                values,
            ))
            .await?
        {
            last.insert(
                row.try_get("", "row_key")?,
                (row.try_get("", "row_version")?, row.try_get("", "digest")?),
            );
        }
        let mut page = 0;
        loop {
            let rows = table.rows(db, store.keys(), county, page, PAGE).await?;
            let count = rows.len() as u64;
            for row in rows {
                report.rows += 1;
                let finding = match last.remove(&row.key) {
                    None => Some(Finding::RowUnknown {
                        table: table.name.into(),
                        key: row.key,
                    }),
                    Some((version, digest))
                        if version != row.version || unhex(&digest).ok() != Some(row.digest) =>
                    {
                        Some(Finding::RowChanged {
                            table: table.name.into(),
                            key: row.key,
                        })
                    }
                    Some(_) => None,
                };
                report.findings.extend(finding);
            }
            if count < PAGE {
                break;
            }
            page += 1;
        }
        let mut missing: Vec<String> = last.into_keys().collect();
        missing.sort();
        report
            .findings
            .extend(missing.into_iter().map(|key| Finding::RowMissing {
                table: table.name.into(),
                key,
            }));
    }
    Ok(())
}
