//! Entries: how they are made, written and read.

use kernel::{Actor, Moment};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value as DbValue};
use serde_json::{Map, Value, json};

use crate::{Digest, StoreError, canonical};

/// One row that a command wrote.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub table: &'static str,
    pub key: String,
    pub version: i32,
    pub digest: Digest,
}

/// An entry that is not written yet.
pub(crate) struct Pending {
    pub county: String,
    pub id: String,
    pub at: Moment,
    pub actor: String,
    pub on_behalf_of: Option<String>,
    pub command: &'static str,
    pub about: Vec<(String, String)>,
    pub payload: String,
    pub leaf: Digest,
    pub lines: Vec<Line>,
}

impl Pending {
    pub fn new(
        id: String,
        at: Moment,
        who: &Actor,
        command: &'static str,
        about: Vec<(String, String)>,
        facts: Map<String, Value>,
        lines: Vec<Line>,
    ) -> Result<Pending, StoreError> {
        let payload = canonical(&json!({
            "v": 1,
            "county": who.county,
            "id": id,
            "at": at.to_string(),
            "actor": who.account,
            "behalf": who.on_behalf_of,
            "command": command,
            "about": about,
            "facts": facts,
            "rows": lines.len(),
            "root": hex(&root_of(lines.iter().map(|l| (l.table, l.key.as_str(), l.version, hex(&l.digest))))),
        }))?;
        let leaf = seal::leaf_hash(payload.as_bytes());
        Ok(Pending {
            county: who.county.clone(),
            id,
            at,
            actor: who.account.clone(),
            on_behalf_of: who.on_behalf_of.clone(),
            command,
            about,
            payload,
            leaf,
            lines,
        })
    }
}

/// The Merkle root of the rows of one entry: one root stands for a batch of any size.
pub(crate) fn root_of<'a>(lines: impl Iterator<Item = (&'a str, &'a str, i32, String)>) -> Digest {
    let leaves: Vec<Digest> = lines
        .map(|(table, key, version, digest)| {
            seal::leaf_hash(format!("{table}\0{key}\0{version}\0{digest}").as_bytes())
        })
        .collect();
    seal::root(&leaves)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

/// Rows of one INSERT that stay below the number of parameters both databases take.
const ROWS_A_STATEMENT: usize = 3000;

/// Writes entries (with their positions when they are known) and the digests of their rows.
pub(crate) async fn write<C: ConnectionTrait>(
    conn: &C,
    entries: &[Pending],
    positions: Option<u64>,
) -> Result<(), StoreError> {
    let place = |offset: usize| {
        positions
            .and_then(|first| i64::try_from(first).ok())
            .map(|first| first + offset as i64)
    };
    let rows = entries.iter().enumerate().map(|(offset, e)| {
        vec![
            e.county.as_str().into(),
            e.id.as_str().into(),
            e.at.utc().into(),
            e.actor.as_str().into(),
            e.on_behalf_of.clone().into(),
            e.command.into(),
            e.payload.as_str().into(),
            hex(&e.leaf).into(),
            place(offset).into(),
        ]
    });
    insert(conn, "journal_entry (county_code, id, at, actor, on_behalf_of, command, payload, leaf, position)", rows.collect()).await?;
    let lines = entries.iter().flat_map(|e| {
        e.lines.iter().enumerate().map(move |(number, l)| {
            vec![
                e.county.as_str().into(),
                l.table.into(),
                l.key.as_str().into(),
                l.version.into(),
                e.id.as_str().into(),
                i32::try_from(number).unwrap_or(i32::MAX).into(),
                hex(&l.digest).into(),
            ]
        })
    });
    insert(
        conn,
        "journal_row (county_code, table_name, row_key, row_version, entry_id, line, digest)",
        lines.collect(),
    )
    .await?;
    let subjects = entries.iter().flat_map(|e| {
        let mut about = e.about.clone();
        about.sort();
        about.dedup();
        about.into_iter().map(move |(noun, id)| {
            vec![
                e.county.as_str().into(),
                noun.into(),
                id.into(),
                e.id.as_str().into(),
            ]
        })
    });
    insert(
        conn,
        "journal_subject (county_code, noun, subject, entry_id)",
        subjects.collect(),
    )
    .await
}

async fn insert<C: ConnectionTrait>(
    conn: &C,
    into: &str,
    rows: Vec<Vec<DbValue>>,
) -> Result<(), StoreError> {
    for chunk in rows.chunks(ROWS_A_STATEMENT) {
        let mut number = 0;
        let places: Vec<String> = chunk
            .iter()
            .map(|row| {
                let marks: Vec<String> = row
                    .iter()
                    .map(|_| {
                        number += 1;
                        format!("${number}")
                    })
                    .collect();
                format!("({})", marks.join(", "))
            })
            .collect();
        let sql = format!("INSERT INTO {into} VALUES {}", places.join(", "));
        let values = chunk.iter().flatten().cloned();
        conn.execute_raw(Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            values,
        ))
        .await?;
    }
    Ok(())
}

/// An entry as it stands in the journal.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct Entry {
    /// The county.
    pub county_code: String,
    /// Its id.
    pub id: String,
    /// When.
    pub at: sea_orm::prelude::DateTimeUtc,
    /// Who.
    pub actor: String,
    /// On whose behalf.
    pub on_behalf_of: Option<String>,
    /// What.
    pub command: String,
    /// The canonical JSON that is sealed.
    pub payload: String,
    /// The leaf hash, hex.
    pub leaf: String,
    /// Its place in the county's tree, once sealed.
    pub position: Option<i64>,
}

impl Entry {
    /// A fact of the entry.
    pub fn fact(&self, name: &str) -> Option<Value> {
        serde_json::from_str::<Value>(&self.payload)
            .ok()?
            .get("facts")?
            .get(name)
            .cloned()
    }
}

const COLUMNS: &str =
    "e.county_code, e.id, e.at, e.actor, e.on_behalf_of, e.command, e.payload, e.leaf, e.position";

/// The history of one subject, oldest first: what a case page shows.
pub async fn about<C: ConnectionTrait>(
    conn: &C,
    county: &str,
    noun: &str,
    subject: &str,
) -> Result<Vec<Entry>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM journal_entry e JOIN journal_subject s ON s.county_code = e.county_code AND s.entry_id = e.id \
         WHERE s.county_code = $1 AND s.noun = $2 AND s.subject = $3 ORDER BY e.at, e.id"
    );
    let values = [county.into(), noun.into(), subject.into()];
    Ok(Entry::find_by_statement(Statement::from_sql_and_values(
        conn.get_database_backend(),
        sql,
        values,
    ))
    .all(conn)
    .await?)
}

/// Sealed entries in order, from a position on.
pub async fn entries<C: ConnectionTrait>(
    conn: &C,
    county: &str,
    from: i64,
    limit: u64,
) -> Result<Vec<Entry>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM journal_entry e WHERE e.county_code = $1 AND e.position >= $2 ORDER BY e.position LIMIT $3"
    );
    let values = [
        county.into(),
        from.into(),
        i64::try_from(limit).unwrap_or(i64::MAX).into(),
    ];
    Ok(Entry::find_by_statement(Statement::from_sql_and_values(
        conn.get_database_backend(),
        sql,
        values,
    ))
    .all(conn)
    .await?)
}

/// The inclusion proof of one entry in the tree of its county as it stands now: position, size and the path, hex.
pub async fn prove<C: ConnectionTrait>(
    conn: &C,
    county: &str,
    id: &str,
) -> Result<Option<(u64, u64, Vec<String>)>, StoreError> {
    let sql = "SELECT leaf, id, position FROM journal_entry WHERE county_code = $1 AND position IS NOT NULL ORDER BY position";
    let rows = conn
        .query_all_raw(Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            [county.into()],
        ))
        .await?;
    let mut leaves = Vec::with_capacity(rows.len());
    let mut found = None;
    for (place, row) in rows.iter().enumerate() {
        if row.try_get::<String>("", "id")? == id {
            found = Some(place as u64);
        }
        leaves.push(unhex(&row.try_get::<String>("", "leaf")?)?);
    }
    Ok(found.map(|place| {
        let path = seal::inclusion_proof(&leaves, place).unwrap_or_default();
        (
            place,
            leaves.len() as u64,
            path.iter().map(|node| hex(node)).collect(),
        )
    }))
}

pub(crate) fn unhex(text: &str) -> Result<Digest, StoreError> {
    let bytes = data_encoding::HEXLOWER
        .decode(text.as_bytes())
        .map_err(|e| StoreError::Broken(e.to_string()))?;
    bytes
        .as_slice()
        .try_into()
        .map_err(|_| StoreError::Broken("digest length".into()))
}
