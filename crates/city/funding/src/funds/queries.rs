//! What the fund page, the exports and `yongji ledger` read.

use std::collections::BTreeMap;

use kernel::Money;
use ledger::{Balances, Entry, FundId, FundSummary, LedgerFinding};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::StoreError;

use super::posting::{account_of, to_entry};
use super::tables::{appropriation, ledger_balance, ledger_entry, ledger_posting};

/// The balances of a county, of one fund or of all.
pub async fn balances(
    conn: &impl ConnectionTrait,
    county: &str,
    fund: Option<&str>,
) -> Result<Balances, StoreError> {
    let mut query =
        ledger_balance::Entity::find().filter(ledger_balance::Column::CountyCode.eq(county));
    if let Some(fund) = fund {
        query = query.filter(ledger_balance::Column::FundId.eq(fund));
    }
    let mut balances = Balances::default();
    for row in query
        .order_by_asc(ledger_balance::Column::Id)
        .all(conn)
        .await?
    {
        balances.set(account_of(&row.id)?, Money::from_fen(row.balance_fen));
    }
    Ok(balances)
}

/// What one fund's page shows.
pub async fn summary(
    conn: &impl ConnectionTrait,
    county: &str,
    fund: &FundId,
) -> Result<FundSummary, StoreError> {
    Ok(balances(conn, county, Some(fund.as_str()))
        .await?
        .summary(fund))
}

/// The appropriations of a fund, oldest first; of all funds when none is named.
pub async fn appropriations(
    conn: &impl ConnectionTrait,
    county: &str,
    fund: Option<&str>,
) -> Result<Vec<appropriation::Model>, StoreError> {
    let mut query =
        appropriation::Entity::find().filter(appropriation::Column::CountyCode.eq(county));
    if let Some(fund) = fund {
        query = query.filter(appropriation::Column::FundId.eq(fund));
    }
    Ok(query
        .order_by_asc(appropriation::Column::IssuedOn)
        .order_by_asc(appropriation::Column::Id)
        .all(conn)
        .await?)
}

/// Every entry of a county in the order of its number.
pub async fn entries(conn: &impl ConnectionTrait, county: &str) -> Result<Vec<Entry>, StoreError> {
    let rows = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::CountyCode.eq(county))
        .order_by_asc(ledger_entry::Column::Number)
        .all(conn)
        .await?;
    let mut postings: BTreeMap<String, Vec<ledger_posting::Model>> = BTreeMap::new();
    let all = ledger_posting::Entity::find()
        .filter(ledger_posting::Column::CountyCode.eq(county))
        .order_by_asc(ledger_posting::Column::EntryId)
        .order_by_asc(ledger_posting::Column::Place)
        .all(conn)
        .await?;
    for posting in all {
        postings
            .entry(posting.entry_id.clone())
            .or_default()
            .push(posting);
    }
    rows.into_iter()
        .map(|row| {
            let own = postings.remove(&row.id).unwrap_or_default();
            to_entry(row, own)
        })
        .collect()
}

/// Compares the stored balances with what the entries add up to.
pub async fn check(
    conn: &impl ConnectionTrait,
    county: &str,
) -> Result<(usize, Vec<LedgerFinding>), StoreError> {
    let entries = entries(conn, county).await?;
    let stored = balances(conn, county, None).await?;
    let count = entries.len();
    Ok((count, ledger::check_stored(entries, &stored)))
}
