//! Everything that reads bank accounts. Crates below may join `bank_account` on `(county_code, id)` and read
//! `owner_kind`, `owner_id`, `bank_name`, `holder` and `state`.

use std::collections::HashMap;

use kernel::Mask;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use store::vault::{self, PersonKey};
use store::{Keys, StoreError};
use zeroize::Zeroizing;

use super::{Owner, OwnerKind, State, bank_account};
use crate::people::fields;

/// Ids asked for in one query.
const CHUNK: usize = 1000;

/// What an organisation's account number is bound to when it is sealed.
pub(super) fn number_context(id: &str) -> String {
    format!("bank_account/{id}/number")
}

/// One account.
pub async fn find(
    conn: &impl ConnectionTrait,
    county: &str,
    id: &str,
) -> Result<Option<bank_account::Model>, DbErr> {
    bank_account::Entity::find_by_id((county.to_owned(), id.to_owned()))
        .one(conn)
        .await
}

/// Many accounts by id.
pub async fn find_many(
    conn: &impl ConnectionTrait,
    county: &str,
    ids: &[String],
) -> Result<HashMap<String, bank_account::Model>, DbErr> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = bank_account::Entity::find()
            .filter(bank_account::Column::CountyCode.eq(county))
            .filter(bank_account::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// The account money goes to.
pub async fn confirmed(
    conn: &impl ConnectionTrait,
    county: &str,
    owner: &Owner,
) -> Result<Option<bank_account::Model>, DbErr> {
    Ok(open_of(conn, county, owner)
        .await?
        .into_iter()
        .find(|row| row.state == State::Confirmed))
}

/// The accounts money goes to, by owner id.
pub async fn confirmed_many(
    conn: &impl ConnectionTrait,
    county: &str,
    owner_kind: OwnerKind,
    owner_ids: &[String],
) -> Result<HashMap<String, bank_account::Model>, DbErr> {
    let mut found = HashMap::new();
    for chunk in owner_ids.chunks(CHUNK) {
        let rows = bank_account::Entity::find()
            .filter(bank_account::Column::CountyCode.eq(county))
            .filter(bank_account::Column::OwnerKind.eq(owner_kind))
            .filter(bank_account::Column::OwnerId.is_in(chunk.iter().cloned()))
            .filter(bank_account::Column::State.eq(State::Confirmed))
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.owner_id.clone(), row)));
    }
    Ok(found)
}

/// The accounts of an owner that are proposed or confirmed.
pub async fn open_of(
    conn: &impl ConnectionTrait,
    county: &str,
    owner: &Owner,
) -> Result<Vec<bank_account::Model>, DbErr> {
    bank_account::Entity::find()
        .filter(bank_account::Column::CountyCode.eq(county))
        .filter(bank_account::Column::OwnerKind.eq(owner.owner_kind))
        .filter(bank_account::Column::OwnerId.eq(&owner.owner_id))
        .filter(bank_account::Column::Slot.is_not_null())
        .order_by_asc(bank_account::Column::Id)
        .all(conn)
        .await
}

/// All accounts of an owner, the newest first.
pub async fn all_of(
    conn: &impl ConnectionTrait,
    county: &str,
    owner: &Owner,
) -> Result<Vec<bank_account::Model>, DbErr> {
    bank_account::Entity::find()
        .filter(bank_account::Column::CountyCode.eq(county))
        .filter(bank_account::Column::OwnerKind.eq(owner.owner_kind))
        .filter(bank_account::Column::OwnerId.eq(&owner.owner_id))
        .order_by_desc(bank_account::Column::ProposedAt)
        .order_by_asc(bank_account::Column::Id)
        .all(conn)
        .await
}

/// The number of an account in clear, for the bank's file; the caller journals why. The account of a forgotten person is
/// [`StoreError::KeyGone`].
pub async fn number(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    row: &bank_account::Model,
) -> Result<Zeroizing<String>, StoreError> {
    let mut numbers = numbers(conn, keys, std::slice::from_ref(row)).await?;
    numbers.remove(&row.id).ok_or(StoreError::KeyGone)
}

/// The numbers of many accounts of one county in clear, by account id; those that can no longer be read are left out.
pub async fn numbers(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    rows: &[bank_account::Model],
) -> Result<HashMap<String, Zeroizing<String>>, StoreError> {
    let Some(first) = rows.first() else {
        return Ok(HashMap::new());
    };
    let people: Vec<String> = rows
        .iter()
        .filter(|row| row.owner_kind == OwnerKind::Person)
        .map(|row| row.owner_id.clone())
        .collect();
    let opened = vault::open_many(conn, keys, &first.county_code, &people).await?;
    Ok(rows
        .iter()
        .filter_map(|row| Some((row.id.clone(), unsealed(keys, &opened, row)?)))
        .collect())
}

fn unsealed(
    keys: &Keys,
    people: &HashMap<String, PersonKey>,
    row: &bank_account::Model,
) -> Option<Zeroizing<String>> {
    match row.owner_kind {
        OwnerKind::Person => people
            .get(&row.owner_id)?
            .unseal(fields::BANK_ACCOUNT, &row.number_sealed)
            .ok(),
        OwnerKind::Organisation => {
            let bytes = keys
                .unseal(&number_context(&row.id), &row.number_sealed)
                .ok()?;
            Some(Zeroizing::new(std::str::from_utf8(&bytes).ok()?.to_owned()))
        }
    }
}

/// The masked numbers of these accounts of one county, by account id.
pub async fn masked(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    rows: &[bank_account::Model],
    mask: Mask,
) -> Result<HashMap<String, String>, StoreError> {
    Ok(numbers(conn, keys, rows)
        .await?
        .into_iter()
        .map(|(id, number)| (id, mask.apply(&number)))
        .collect())
}

/// Other open accounts of the same number: two payees on one account is a doubt a person looks at.
pub async fn sharing_number(
    conn: &impl ConnectionTrait,
    row: &bank_account::Model,
) -> Result<Vec<bank_account::Model>, DbErr> {
    let Some(lookup) = &row.number_lookup else {
        return Ok(vec![]);
    };
    bank_account::Entity::find()
        .filter(bank_account::Column::CountyCode.eq(&row.county_code))
        .filter(bank_account::Column::NumberLookup.eq(lookup))
        .filter(bank_account::Column::Slot.is_not_null())
        .filter(bank_account::Column::OwnerId.ne(&row.owner_id))
        .order_by_asc(bank_account::Column::Id)
        .all(conn)
        .await
}
