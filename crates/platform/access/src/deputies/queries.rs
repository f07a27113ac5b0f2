//! Everything that reads deputies.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::StoreError;

use super::tables::deputy;

/// The appointments under which an account stands in for somebody on a day.
pub async fn principals_of(
    db: &impl ConnectionTrait,
    county: &str,
    account: &str,
    day: NaiveDate,
) -> Result<Vec<deputy::Model>, StoreError> {
    Ok(deputy::Entity::find()
        .filter(deputy::Column::CountyCode.eq(county))
        .filter(deputy::Column::AccountId.eq(account))
        .filter(deputy::Column::StartsOn.lte(day))
        .filter(deputy::Column::EndsOn.gte(day))
        .filter(deputy::Column::EndedAt.is_null())
        .order_by_asc(deputy::Column::EndsOn)
        .order_by_asc(deputy::Column::Id)
        .all(db)
        .await?)
}

/// Whether an account stands in for another on a day.
pub async fn stands_in(
    db: &impl ConnectionTrait,
    county: &str,
    account: &str,
    principal: &str,
    day: NaiveDate,
) -> Result<bool, StoreError> {
    let all = principals_of(db, county, account, day).await?;
    Ok(all.iter().any(|row| row.principal_id == principal))
}

/// All appointments of a county, the latest first; with `account`, those it is part of.
pub async fn all(
    db: &impl ConnectionTrait,
    county: &str,
    account: Option<&str>,
) -> Result<Vec<deputy::Model>, StoreError> {
    let mut query = deputy::Entity::find().filter(deputy::Column::CountyCode.eq(county));
    if let Some(account) = account {
        query = query.filter(
            sea_orm::Condition::any()
                .add(deputy::Column::AccountId.eq(account))
                .add(deputy::Column::PrincipalId.eq(account)),
        );
    }
    Ok(query
        .order_by_desc(deputy::Column::StartsOn)
        .order_by_desc(deputy::Column::Id)
        .all(db)
        .await?)
}
