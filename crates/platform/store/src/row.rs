//! A business row as the store sees it: its table, its key, its version, and the keyed digest of what is stored.

use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{ActiveModelTrait, EntityTrait, FromQueryResult, IntoActiveModel, ModelTrait};
use serde::Serialize;
use sha2::Sha256;

use crate::StoreError;

/// A keyed digest of a stored row, 32 bytes.
pub type Digest = [u8; 32];

/// A row of a business table. Made by [`row!`](crate::row!), never by hand.
pub trait Row:
    ModelTrait<Entity = Self::Table>
    + FromQueryResult
    + IntoActiveModel<Self::Active>
    + Serialize
    + Clone
    + Send
    + Sync
{
    /// The SeaORM entity.
    type Table: EntityTrait<Model = Self>;
    /// The SeaORM active model.
    type Active: ActiveModelTrait<Entity = Self::Table> + Send;
    /// The table's name.
    const TABLE: &'static str;

    /// The county the row belongs to.
    fn county(&self) -> &str;
    /// The key within the county.
    fn key(&self) -> &str;
    /// How often the row was written; a new row has 1.
    fn version(&self) -> i32;
    /// Sets the version.
    fn set_version(&mut self, version: i32);
}

/// Makes a SeaORM entity module a business table: `store::row!(class, "class");`
///
/// The module's `Model` needs `county_code`, `id` and `row_version`, and derives `Serialize` and `Clone`.
#[macro_export]
macro_rules! row {
    ($module:ident, $table:literal) => {
        impl $crate::Row for $module::Model {
            type Table = $module::Entity;
            type Active = $module::ActiveModel;
            const TABLE: &'static str = $table;
            fn county(&self) -> &str {
                &self.county_code
            }
            fn key(&self) -> &str {
                &self.id
            }
            fn version(&self) -> i32 {
                self.row_version
            }
            fn set_version(&mut self, version: i32) {
                self.row_version = version;
            }
        }
    };
}

/// The canonical JSON (RFC 8785) of a value.
pub fn canonical<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_jcs::to_string(value).map_err(|error| StoreError::Broken(error.to_string()))
}

/// The keyed digest of a row: table, key and canonical content, so that a digest says nothing without the key.
pub fn digest_of<R: Row>(key: &[u8; 32], row: &R) -> Result<Digest, StoreError> {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key)
        .map_err(|_| StoreError::Broken("digest key".into()))?;
    mac.update(R::TABLE.as_bytes());
    mac.update(&[0]);
    mac.update(row.key().as_bytes());
    mac.update(&[0]);
    mac.update(canonical(row)?.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}
