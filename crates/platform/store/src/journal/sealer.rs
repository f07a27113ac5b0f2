//! Gives entries their positions and appends them to their county's tree.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, Statement, TransactionTrait};

use super::entry::{Pending, unhex, write};
use crate::connect::is_sqlite;
use crate::{Store, StoreError};

/// Entries one round of the sealer takes.
const ROUND: i64 = 5000;

/// The head of a county's tree; on PostgreSQL its row is locked, which fences two sealers from each other.
async fn head<C: ConnectionTrait>(conn: &C, county: &str) -> Result<seal::Frontier, StoreError> {
    let backend = conn.get_database_backend();
    let lock = if is_sqlite(conn) { "" } else { " FOR UPDATE" };
    let read = format!("SELECT frontier FROM journal_head WHERE county_code = $1{lock}");
    for _ in 0..2 {
        let row = conn
            .query_one_raw(Statement::from_sql_and_values(
                backend,
                &read,
                [county.into()],
            ))
            .await?;
        if let Some(row) = row {
            let text: String = row.try_get("", "frontier")?;
            return serde_json::from_str(&text).map_err(|e| StoreError::Broken(e.to_string()));
        }
        let empty = serde_json::to_string(&seal::Frontier::default())
            .map_err(|e| StoreError::Broken(e.to_string()))?;
        let sql = "INSERT INTO journal_head (county_code, size, frontier) VALUES ($1, 0, $2) ON CONFLICT (county_code) DO NOTHING";
        conn.execute_raw(Statement::from_sql_and_values(
            backend,
            sql,
            [county.into(), empty.into()],
        ))
        .await?;
    }
    Err(StoreError::Broken("journal head".into()))
}

async fn put_head<C: ConnectionTrait>(
    conn: &C,
    county: &str,
    head: &seal::Frontier,
) -> Result<(), StoreError> {
    let text = serde_json::to_string(head).map_err(|e| StoreError::Broken(e.to_string()))?;
    let size = i64::try_from(head.size()).map_err(|_| StoreError::Broken("journal size".into()))?;
    let sql = "UPDATE journal_head SET size = $1, frontier = $2 WHERE county_code = $3";
    conn.execute_raw(Statement::from_sql_and_values(
        conn.get_database_backend(),
        sql,
        [size.into(), text.into(), county.into()],
    ))
    .await?;
    Ok(())
}

/// Writes entries sealed at once: the shared commit of SQLite, where nobody else can write in between.
pub(crate) async fn seal_entries<C: ConnectionTrait>(
    conn: &C,
    pending: Vec<Pending>,
) -> Result<(), StoreError> {
    let mut by_county: BTreeMap<String, Vec<Pending>> = BTreeMap::new();
    for entry in pending {
        by_county
            .entry(entry.county.clone())
            .or_default()
            .push(entry);
    }
    for (county, entries) in by_county {
        let mut frontier = head(conn, &county).await?;
        let first = frontier.size();
        for entry in &entries {
            frontier.append(entry.leaf);
        }
        write(conn, &entries, Some(first)).await?;
        put_head(conn, &county, &frontier).await?;
    }
    Ok(())
}

/// Seals what waits, for every county; answers how many entries. On SQLite nothing ever waits.
pub async fn seal_pending(store: &Store) -> Result<usize, StoreError> {
    let db = store.write_end();
    if is_sqlite(db) {
        return Ok(0);
    }
    let backend = db.get_database_backend();
    let counties = db
        .query_all_raw(Statement::from_string(
            backend,
            "SELECT DISTINCT county_code FROM journal_entry WHERE position IS NULL",
        ))
        .await?;
    let mut sealed = 0;
    for row in counties {
        let county: String = row.try_get("", "county_code")?;
        loop {
            let txn = db.begin().await?;
            let mut frontier = head(&txn, &county).await?;
            let sql = "SELECT id, leaf FROM journal_entry WHERE county_code = $1 AND position IS NULL ORDER BY at, id LIMIT $2";
            let waiting = txn
                .query_all_raw(Statement::from_sql_and_values(
                    backend,
                    sql,
                    [county.as_str().into(), ROUND.into()],
                ))
                .await?;
            let count = waiting.len();
            for row in waiting {
                let position = i64::try_from(frontier.size())
                    .map_err(|_| StoreError::Broken("journal size".into()))?;
                frontier.append(unhex(&row.try_get::<String>("", "leaf")?)?);
                let sql = "UPDATE journal_entry SET position = $1 WHERE county_code = $2 AND id = $3 AND position IS NULL";
                let values = [
                    position.into(),
                    county.as_str().into(),
                    row.try_get::<String>("", "id")?.into(),
                ];
                let done = txn
                    .execute_raw(Statement::from_sql_and_values(backend, sql, values))
                    .await?;
                if done.rows_affected() != 1 {
                    return Err(StoreError::Stale);
                }
            }
            put_head(&txn, &county, &frontier).await?;
            txn.commit().await?;
            sealed += count;
            if count < usize::try_from(ROUND).unwrap_or(usize::MAX) {
                break;
            }
        }
    }
    Ok(sealed)
}
