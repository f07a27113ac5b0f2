//! A signed statement of how long a county's journal is and what its root is: printed on notices and shown publicly,
//! so that whoever holds one can prove later that nothing before it was changed.

use sea_orm::{ConnectionTrait, Statement};

use crate::{Store, StoreError};

/// A checkpoint as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Entries it covers.
    pub size: i64,
    /// The signed text.
    pub body: String,
}

/// The name of a county's journal, which its checkpoints are signed under.
pub(crate) fn origin(county: &str) -> String {
    format!("yongji/{county}")
}

/// Signs the head of a county's journal. Nothing new since the last one gives the last one again.
pub async fn sign(store: &Store, county: &str) -> Result<Checkpoint, StoreError> {
    super::seal_pending(store).await?;
    let db = store.read();
    let sql = "SELECT frontier FROM journal_head WHERE county_code = $1";
    let row = db
        .query_one_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            [county.into()],
        ))
        .await?;
    let frontier: seal::Frontier = match row {
        Some(row) => serde_json::from_str(&row.try_get::<String>("", "frontier")?)
            .map_err(|e| StoreError::Broken(e.to_string()))?,
        None => seal::Frontier::default(),
    };
    let size =
        i64::try_from(frontier.size()).map_err(|_| StoreError::Broken("journal size".into()))?;
    if let Some(last) = latest(db, county).await?
        && last.size == size
    {
        return Ok(last);
    }
    let now = store.now();
    let signer = seal::Signer::from_seed(store.keys().signing_seed());
    let body = signer.checkpoint(
        &origin(county),
        frontier.size(),
        &frontier.root(),
        &now.to_string(),
    );
    let sql = "INSERT INTO journal_checkpoint (county_code, size, at, body) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (county_code, size) DO NOTHING";
    store
        .technical(
            sql,
            vec![
                county.into(),
                size.into(),
                now.utc().into(),
                body.clone().into(),
            ],
        )
        .await?;
    Ok(Checkpoint { size, body })
}

/// The newest checkpoint of a county.
pub async fn latest<C: ConnectionTrait>(
    conn: &C,
    county: &str,
) -> Result<Option<Checkpoint>, StoreError> {
    let sql = "SELECT size, body FROM journal_checkpoint WHERE county_code = $1 ORDER BY size DESC LIMIT 1";
    let row = conn
        .query_one_raw(Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            [county.into()],
        ))
        .await?;
    row.map(|row| {
        Ok(Checkpoint {
            size: row.try_get("", "size")?,
            body: row.try_get("", "body")?,
        })
    })
    .transpose()
}
