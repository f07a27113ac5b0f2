//! Personal data under a key per person.
//!
//! The master key wraps one data key per person; identity number, phone and bank account are encrypted under it.
//! Destroying the key makes them unreadable for ever, also in backups. Look-up goes by [`Keys::lookup`].

use sea_orm::{ConnectionTrait, EntityTrait};
use zeroize::Zeroizing;

use crate::keys::{self, Keys, Secret};
use crate::{StoreError, Tx};

/// The wrapped data keys.
pub mod person_key {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One person's key; `wrapped` is empty once it is destroyed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "person_key")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The person.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The data key under the master key.
        pub wrapped: String,
        /// When it was destroyed.
        pub destroyed_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

crate::row!(person_key, "person_key");

/// An opened data key of one person.
pub struct PersonKey {
    person: String,
    key: Secret,
}

impl PersonKey {
    /// Encrypts one field of this person.
    pub fn seal(&self, field: &str, plain: &str) -> Result<String, StoreError> {
        keys::seal(
            &self.key,
            &format!("{}/{field}", self.person),
            plain.as_bytes(),
        )
    }

    /// Decrypts one field of this person.
    pub fn unseal(&self, field: &str, sealed: &str) -> Result<Zeroizing<String>, StoreError> {
        let bytes = keys::unseal(&self.key, &format!("{}/{field}", self.person), sealed)?;
        String::from_utf8(bytes.to_vec())
            .map(Zeroizing::new)
            .map_err(|_| StoreError::KeyGone)
    }
}

/// Makes a data key for a new person.
pub async fn create(tx: &mut Tx<'_>, person: &str) -> Result<PersonKey, StoreError> {
    let key = keys::fresh();
    let wrapped = tx.keys().wrap(person, &key)?;
    let row = person_key::Model {
        county_code: tx.county().into(),
        id: person.into(),
        wrapped,
        destroyed_at: None,
        row_version: 0,
    };
    tx.insert(row).await?;
    Ok(PersonKey {
        person: person.into(),
        key,
    })
}

/// Opens a person's key. A destroyed or missing key is [`StoreError::KeyGone`].
pub async fn open(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    person: &str,
) -> Result<PersonKey, StoreError> {
    let row = person_key::Entity::find_by_id((county.to_owned(), person.to_owned()))
        .one(conn)
        .await?
        .ok_or(StoreError::KeyGone)?;
    unwrap(keys, &row)
}

/// Opens many persons' keys with one query; those that are gone are left out.
pub async fn open_many(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    county: &str,
    persons: &[String],
) -> Result<std::collections::HashMap<String, PersonKey>, StoreError> {
    use sea_orm::{ColumnTrait, QueryFilter};
    let mut found = std::collections::HashMap::new();
    for chunk in persons.chunks(1000) {
        let rows = person_key::Entity::find()
            .filter(person_key::Column::CountyCode.eq(county))
            .filter(person_key::Column::Id.is_in(chunk.iter().cloned()))
            .all(conn)
            .await?;
        for row in rows {
            if let Ok(key) = unwrap(keys, &row) {
                found.insert(row.id, key);
            }
        }
    }
    Ok(found)
}

fn unwrap(keys: &Keys, row: &person_key::Model) -> Result<PersonKey, StoreError> {
    if row.destroyed_at.is_some() {
        return Err(StoreError::KeyGone);
    }
    let key = keys.open_wrapped(&row.id, &row.wrapped)?;
    Ok(PersonKey {
        person: row.id.clone(),
        key,
    })
}

/// Destroys a person's key for ever, and has it noted in [`crate::destroyed`]'s list. The caller removes the look-up rows in the same transaction.
pub async fn destroy(tx: &mut Tx<'_>, person: &str) -> Result<(), StoreError> {
    let old = person_key::Entity::find_by_id((tx.county().to_owned(), person.to_owned()))
        .one(tx.db())
        .await?
        .ok_or(StoreError::KeyGone)?;
    let new = person_key::Model {
        wrapped: String::new(),
        destroyed_at: Some(tx.now().utc()),
        ..old.clone()
    };
    tx.update(&old, new).await?;
    // the list outside the database, once this is committed
    let now = tx.now();
    tx.schedule(crate::destroyed::JOB, person, serde_json::json!({}), now)
        .await
}
