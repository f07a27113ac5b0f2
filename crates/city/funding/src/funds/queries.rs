//! What the fund page, the exports and `yongji ledger` read.

use std::collections::BTreeMap;

use kernel::Money;
use ledger::{AccountKind, Balances, Entry, FundId, FundSummary, LedgerFinding};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
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

/// One appropriation.
pub async fn appropriation(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<appropriation::Model>, StoreError> {
    Ok(
        appropriation::Entity::find_by_id((county.to_owned(), id.to_owned()))
            .one(conn)
            .await?,
    )
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

/// An entry with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered {
    /// From 1, in the order of posting.
    pub number: i64,
    /// The entry.
    pub entry: Entry,
}

/// The ids of the entries that move money of a fund.
fn of_fund(county: &str, fund: &str) -> SelectStatement {
    Query::select()
        .column(ledger_posting::Column::EntryId)
        .from(ledger_posting::Entity)
        .and_where(ledger_posting::Column::CountyCode.eq(county))
        .and_where(ledger_posting::Column::FundId.eq(fund))
        .to_owned()
}

/// How many entries move money of a fund.
pub async fn count_entries(
    conn: &impl ConnectionTrait,
    county: &str,
    fund: &str,
) -> Result<u64, StoreError> {
    Ok(ledger_entry::Entity::find()
        .filter(ledger_entry::Column::CountyCode.eq(county))
        .filter(ledger_entry::Column::Id.in_subquery(of_fund(county, fund)))
        .count(conn)
        .await?)
}

/// A page of the entries of a fund, the newest first.
pub async fn page_of_entries(
    conn: &impl ConnectionTrait,
    county: &str,
    fund: &str,
    (offset, limit): (u64, u64),
) -> Result<Vec<Numbered>, StoreError> {
    let rows = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::CountyCode.eq(county))
        .filter(ledger_entry::Column::Id.in_subquery(of_fund(county, fund)))
        .order_by_desc(ledger_entry::Column::Number)
        .offset(offset)
        .limit(limit)
        .all(conn)
        .await?;
    numbered(conn, county, rows).await
}

/// The entries after a number, in the order of their numbers.
pub async fn entries_after(
    conn: &impl ConnectionTrait,
    county: &str,
    after: i64,
    limit: u64,
) -> Result<Vec<Numbered>, StoreError> {
    let rows = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::CountyCode.eq(county))
        .filter(ledger_entry::Column::Number.gt(after))
        .order_by_asc(ledger_entry::Column::Number)
        .limit(limit)
        .all(conn)
        .await?;
    numbered(conn, county, rows).await
}

async fn numbered(
    conn: &impl ConnectionTrait,
    county: &str,
    rows: Vec<ledger_entry::Model>,
) -> Result<Vec<Numbered>, StoreError> {
    const CHUNK: usize = 500;
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let mut postings: BTreeMap<String, Vec<ledger_posting::Model>> = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        let found = ledger_posting::Entity::find()
            .filter(ledger_posting::Column::CountyCode.eq(county))
            .filter(ledger_posting::Column::EntryId.is_in(chunk.iter().cloned()))
            .order_by_asc(ledger_posting::Column::EntryId)
            .order_by_asc(ledger_posting::Column::Place)
            .all(conn)
            .await?;
        for posting in found {
            postings
                .entry(posting.entry_id.clone())
                .or_default()
                .push(posting);
        }
    }
    rows.into_iter()
        .map(|row| {
            let own = postings.remove(&row.id).unwrap_or_default();
            Ok(Numbered {
                number: row.number,
                entry: to_entry(row, own)?,
            })
        })
        .collect()
}

/// The sums of a fund's postings by kind of account: debits and credits. What a trial balance is made of, added up by the
/// database, millions apart from the rest, so that no sum of amounts leaves its range there; one that leaves the range of
/// money stops at its end.
pub async fn sums(
    conn: &impl ConnectionTrait,
    county: &str,
    fund: &FundId,
) -> Result<Vec<(AccountKind, Money, Money)>, StoreError> {
    let sql = "SELECT account, \
               CAST(SUM(CASE WHEN amount_fen > 0 THEN amount_fen / 1000000 ELSE 0 END) AS BIGINT) AS debit, \
               CAST(SUM(CASE WHEN amount_fen > 0 THEN amount_fen % 1000000 ELSE 0 END) AS BIGINT) AS debit_rest, \
               CAST(SUM(CASE WHEN amount_fen < 0 THEN amount_fen / 1000000 ELSE 0 END) AS BIGINT) AS credit, \
               CAST(SUM(CASE WHEN amount_fen < 0 THEN amount_fen % 1000000 ELSE 0 END) AS BIGINT) AS credit_rest \
               FROM ledger_posting WHERE county_code = $1 AND fund_id = $2 GROUP BY account ORDER BY account";
    let rows = conn
        .query_all_raw(sea_orm::Statement::from_sql_and_values(
            conn.get_database_backend(),
            sql,
            [county.into(), fund.as_str().into()],
        ))
        .await?;
    let mut by_kind: BTreeMap<AccountKind, (i128, i128)> = BTreeMap::new();
    for row in rows {
        let account: String = row.try_get("", "account")?;
        let sums = by_kind.entry(account_of(&account)?.kind()).or_default();
        let whole = |many: &str, rest: &str| -> Result<i128, StoreError> {
            let many = i128::from(row.try_get::<i64>("", many)?);
            Ok(many * 1_000_000 + i128::from(row.try_get::<i64>("", rest)?))
        };
        sums.0 += whole("debit", "debit_rest")?;
        sums.1 -= whole("credit", "credit_rest")?;
    }
    Ok(by_kind
        .into_iter()
        .map(|(kind, (debit, credit))| (kind, within(debit), within(credit)))
        .collect())
}

/// An amount, or the end of the range of money.
fn within(fen: i128) -> Money {
    Money::from_fen(i64::try_from(fen).unwrap_or(i64::MAX))
}
