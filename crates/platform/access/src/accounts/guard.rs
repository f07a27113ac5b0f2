//! Somebody must be able to let others in: the last administrator cannot be taken away.

use kernel::Role;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{StoreError, Tx};

use super::state::AccountState;
use super::tables::{access_guard, account, account_role};

/// The guard's one row.
const ADMINISTRATORS: &str = "administrators";

/// Whether another active account than `besides` is administrator today, without an end. The guard row is bumped first: of two who take
/// each other away at the same moment one waits, finds the version gone, and is told that somebody was faster. Whoever reads the
/// guard later also reads what the other did.
pub(super) async fn another_administrator(
    tx: &mut Tx<'_>,
    besides: &str,
) -> Result<bool, StoreError> {
    bump(tx).await?;
    let county = tx.county().to_owned();
    let today = tx.now().date();
    let holders = account_role::Entity::find()
        .filter(account_role::Column::CountyCode.eq(&county))
        .filter(account_role::Column::Role.eq(Role::Administrator.word()))
        .filter(account_role::Column::RevokedAt.is_null())
        .filter(account_role::Column::ValidTo.is_null())
        .filter(account_role::Column::ValidFrom.lte(today))
        .filter(account_role::Column::AccountId.ne(besides))
        .all(tx.db())
        .await?;
    let active = account::Entity::find()
        .filter(account::Column::CountyCode.eq(&county))
        .filter(account::Column::Id.is_in(holders.into_iter().map(|row| row.account_id)))
        .filter(account::Column::State.eq(AccountState::Active))
        .one(tx.db())
        .await?;
    Ok(active.is_some())
}

async fn bump(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let county = tx.county().to_owned();
    let guard = access_guard::Entity::find_by_id((county.clone(), ADMINISTRATORS.to_owned()))
        .one(tx.db())
        .await?;
    match guard {
        Some(guard) => {
            tx.update(&guard, guard.clone()).await?;
        }
        None => {
            let row = access_guard::Model {
                county_code: county,
                id: ADMINISTRATORS.into(),
                row_version: 0,
            };
            match tx.insert(row).await {
                // another command made the row at this very moment
                Err(StoreError::Taken(_)) => return Err(StoreError::Stale),
                other => other?,
            };
        }
    }
    Ok(())
}
