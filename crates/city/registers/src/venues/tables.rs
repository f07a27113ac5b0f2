//! The table of venues.

use schemars::JsonSchema;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// Where a venue stands.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// Classes may be planned there.
    Open,
    /// No new class is planned there.
    Closed,
}

/// Venues.
pub mod venue {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::State;

    /// One venue.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "venue")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The venue.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Whose it is.
        pub organisation_id: String,
        /// Its name, one an organisation.
        pub name: String,
        /// Its address.
        pub address: String,
        /// The division it lies in.
        pub region_code: String,
        /// How many can sit in it.
        pub seats: i32,
        /// Where it stands.
        pub state: State,
        /// Its last day, once it is closed.
        pub closed_on: Option<Date>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(venue, "venue");
