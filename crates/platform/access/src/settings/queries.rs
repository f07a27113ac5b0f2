//! Everything that reads settings.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::StoreError;

use super::Setting;
use super::tables::setting;

/// What was set in one county.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen(HashMap<Setting, setting::Model>);

impl Chosen {
    /// A number that was set.
    pub fn number(&self, setting: Setting) -> Option<i64> {
        setting.number(self.text(setting)?)
    }

    /// A text that was set.
    pub fn text(&self, setting: Setting) -> Option<&str> {
        self.0.get(&setting)?.value.as_deref()
    }

    /// The row, also of one that went back to its default.
    pub fn row(&self, setting: Setting) -> Option<&setting::Model> {
        self.0.get(&setting)
    }

    /// The accounts that changed something last.
    pub fn changed_by(&self) -> Vec<String> {
        self.0.values().map(|row| row.changed_by.clone()).collect()
    }
}

/// What was set in a county.
pub async fn chosen(db: &impl ConnectionTrait, county: &str) -> Result<Chosen, StoreError> {
    let rows = setting::Entity::find()
        .filter(setting::Column::CountyCode.eq(county))
        .order_by_asc(setting::Column::Id)
        .all(db)
        .await?;
    // a name this program does not know was set by another version of it
    Ok(Chosen(
        rows.into_iter()
            .filter_map(|row| Some((Setting::from_word(&row.id)?, row)))
            .collect(),
    ))
}

/// One number, if it was set.
pub async fn number(
    db: &impl ConnectionTrait,
    county: &str,
    which: Setting,
) -> Result<Option<i64>, StoreError> {
    let row = setting::Entity::find_by_id((county.to_owned(), which.word().to_owned()))
        .one(db)
        .await?;
    Ok(row
        .and_then(|row| row.value)
        .and_then(|value| which.number(&value)))
}
