//! Posts entries: reads the balances that decide, asks the ledger, writes entry, movements and balances.

use std::collections::BTreeMap;

use kernel::{Explain, Money};
use ledger::{Account, Balances, Entry, EntryHead, Event, Posted, Posting, Side};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Refusal, Stop, StoreError, Tx};

use super::tables::{ledger_balance, ledger_entry, ledger_posting};

/// Accounts one query asks for.
const ACCOUNTS_A_QUERY: usize = 500;

/// The ledger's "no", as a command refuses with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct LedgerRefusal(pub ledger::Refusal);

impl Refusal for LedgerRefusal {
    fn key(&self) -> &'static str {
        self.0.key()
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        self.0.args()
    }
}

/// Posts one entry. The same entry again is [`Posted::AlreadyDone`]; nothing is written twice.
pub async fn post(tx: &mut Tx<'_>, entry: &Entry) -> Result<Posted, Stop<LedgerRefusal>> {
    let refuse = |refusal: ledger::Refusal| Stop::Refused(LedgerRefusal(refusal));
    let standing = find(tx, entry.key()).await?;
    if entry.repeats(standing.as_ref()).map_err(refuse)? {
        return Ok(Posted::AlreadyDone);
    }
    if let Some(reversed) = entry.reverses() {
        let before = find(tx, reversed).await?;
        let taken_back = ledger_entry::Entity::find()
            .filter(ledger_entry::Column::CountyCode.eq(tx.county()))
            .filter(ledger_entry::Column::Reverses.eq(reversed))
            .one(tx.db())
            .await?;
        entry
            .may_reverse(before.as_ref(), taken_back.is_some())
            .map_err(refuse)?;
    }
    let rows = rows_needed(tx, entry).await?;
    let mut balances = Balances::default();
    for row in rows.values() {
        balances.set(account_of(&row.id)?, Money::from_fen(row.balance_fen));
    }
    let after = balances.after(entry).map_err(refuse)?;
    write(tx, entry).await?;
    for (account, balance) in after {
        put_balance(tx, rows.get(&account.to_string()), &account, balance).await?;
    }
    Ok(Posted::Now)
}

async fn write(tx: &mut Tx<'_>, entry: &Entry) -> Result<(), StoreError> {
    let id = tx.id();
    let number = tx.number("ledger_entry", 0).await?;
    let row = ledger_entry::Model {
        county_code: tx.county().into(),
        id: id.clone(),
        number,
        entry_key: entry.key().into(),
        on_date: entry.on(),
        event: entry.event().name().into(),
        about: entry.about().map(Into::into),
        reverses: entry.reverses().map(Into::into),
        row_version: 0,
    };
    tx.insert(row).await?;
    let postings = entry
        .postings()
        .iter()
        .zip(0..)
        .map(|(posting, place)| ledger_posting::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            entry_id: id.clone(),
            place,
            fund_id: posting.account.fund().as_str().into(),
            account: posting.account.to_string(),
            amount_fen: posting.amount.fen(),
            sentence: posting.sentence.clone(),
            line_id: posting.line.clone(),
            row_version: 0,
        });
    let postings = postings.collect();
    tx.insert_many(postings).await?;
    Ok(())
}

async fn put_balance(
    tx: &mut Tx<'_>,
    old: Option<&ledger_balance::Model>,
    account: &Account,
    balance: Money,
) -> Result<(), StoreError> {
    match old {
        Some(old) => {
            let new = ledger_balance::Model {
                balance_fen: balance.fen(),
                ..old.clone()
            };
            tx.update(old, new).await?;
        }
        None => {
            let row = ledger_balance::Model {
                county_code: tx.county().into(),
                id: account.to_string(),
                fund_id: account.fund().as_str().into(),
                side: match account.kind().side() {
                    Side::Debit => "debit".into(),
                    Side::Credit => "credit".into(),
                },
                balance_fen: balance.fen(),
                row_version: 0,
            };
            // somebody else opened the account beside us: look again
            match tx.insert(row).await {
                Err(StoreError::Taken(text)) => return Err(StoreError::Crossed(text)),
                other => other?,
            };
        }
    }
    Ok(())
}

async fn rows_needed(
    tx: &Tx<'_>,
    entry: &Entry,
) -> Result<BTreeMap<String, ledger_balance::Model>, StoreError> {
    let accounts: Vec<String> = Balances::needed(entry)
        .iter()
        .map(ToString::to_string)
        .collect();
    let mut rows = BTreeMap::new();
    for chunk in accounts.chunks(ACCOUNTS_A_QUERY) {
        let found = ledger_balance::Entity::find()
            .filter(ledger_balance::Column::CountyCode.eq(tx.county()))
            .filter(ledger_balance::Column::Id.is_in(chunk.iter().cloned()))
            .all(tx.db())
            .await?;
        rows.extend(found.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(rows)
}

/// The entry of a key, if it was posted.
pub(super) async fn find(tx: &Tx<'_>, key: &str) -> Result<Option<Entry>, StoreError> {
    let row = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::CountyCode.eq(tx.county()))
        .filter(ledger_entry::Column::EntryKey.eq(key))
        .one(tx.db())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let postings = ledger_posting::Entity::find()
        .filter(ledger_posting::Column::CountyCode.eq(tx.county()))
        .filter(ledger_posting::Column::EntryId.eq(row.id.as_str()))
        .order_by_asc(ledger_posting::Column::Place)
        .all(tx.db())
        .await?;
    to_entry(row, postings).map(Some)
}

/// An account from its stored text.
pub(crate) fn account_of(text: &str) -> Result<Account, StoreError> {
    text.parse()
        .map_err(|error| StoreError::Broken(format!("account {text}: {error}")))
}

/// An entry from its stored rows.
pub(crate) fn to_entry(
    row: ledger_entry::Model,
    postings: Vec<ledger_posting::Model>,
) -> Result<Entry, StoreError> {
    let broken =
        |what: String| StoreError::Broken(format!("ledger entry {}: {what}", row.entry_key));
    let event = Event::from_name(&row.event).ok_or_else(|| broken(row.event.clone()))?;
    let mut head = EntryHead::new(row.entry_key.clone(), row.on_date);
    if let Some(about) = &row.about {
        head = head.about(about.clone());
    }
    let postings = postings
        .into_iter()
        .map(|posting| {
            Ok(Posting {
                account: account_of(&posting.account)?,
                amount: Money::from_fen(posting.amount_fen),
                sentence: posting.sentence,
                line: posting.line_id,
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Entry::from_parts(head, event, row.reverses.clone(), postings)
        .map_err(|refusal| broken(refusal.to_string()))
}
