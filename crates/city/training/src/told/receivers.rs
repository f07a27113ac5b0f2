//! Whom a message rings: the institution's own accounts that carry a telephone, else its contact person; a learner's
//! account, else the telephone on the learner's record; whoever left a telephone with an objection.

use access::accounts::{self, queries};
use kernel::Role;
use registers::{organisations, people};
use store::{StoreError, Tx};

use super::tell::Whom;

/// The receivers of the outbox. None: nobody has a telephone; the message is read on the pages only.
pub(super) async fn of(tx: &Tx<'_>, whom: &Whom) -> Result<Vec<String>, StoreError> {
    match whom {
        Whom::Organisation(id) => organisation(tx, id).await,
        Whom::Person(id) => person(tx, id).await,
        Whom::Objector { objection, rings } => Ok(rings
            .then(|| format!("objection:{objection}"))
            .into_iter()
            .collect()),
    }
}

async fn organisation(tx: &Tx<'_>, id: &str) -> Result<Vec<String>, StoreError> {
    let own = queries::colleagues(tx.db(), tx.county(), Some(id)).await?;
    let ids: Vec<&str> = own.iter().map(|account| account.id.as_str()).collect();
    let roles = accounts::roles_on(tx.db(), tx.county(), &ids, tx.now().date()).await?;
    let handles = |account: &&accounts::account::Model| {
        account.phone_sealed.is_some()
            && roles
                .get(&account.id)
                .is_some_and(|roles| roles.contains(&Role::SchoolManager))
    };
    let ring: Vec<String> = own
        .iter()
        .filter(handles)
        .map(|account| format!("account:{}", account.id))
        .collect();
    if !ring.is_empty() {
        return Ok(ring);
    }
    let row = organisations::find(tx.db(), tx.county(), id).await?;
    Ok(row
        .filter(|row| row.contact_phone_sealed.is_some())
        .map(|row| format!("organisation:{}", row.id))
        .into_iter()
        .collect())
}

async fn person(tx: &Tx<'_>, id: &str) -> Result<Vec<String>, StoreError> {
    let account = queries::find_by_person(tx.db(), tx.county(), id).await?;
    if let Some(account) = account
        && account.state == accounts::AccountState::Active
        && account.phone_sealed.is_some()
    {
        return Ok(vec![format!("account:{}", account.id)]);
    }
    let row = people::find(tx.db(), tx.county(), id).await?;
    Ok(row
        .filter(|row| row.phone_sealed.is_some())
        .map(|row| format!("person:{}", row.id))
        .into_iter()
        .collect())
}
