//! The table of trainers.

use schemars::JsonSchema;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// How a trainer is employed.
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
pub enum Employment {
    /// 专职.
    FullTime,
    /// 兼职.
    PartTime,
}

impl Employment {
    /// The identifier in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Employment::FullTime => "full_time",
            Employment::PartTime => "part_time",
        }
    }
}

/// Where a trainer stands.
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
    /// Lessons may be planned with them.
    Active,
    /// They no longer teach for the organisation.
    Closed,
}

/// Trainers.
pub mod trainer {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::{Employment, State};

    /// One person who teaches for one organisation.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "trainer")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The trainer.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// For whom they teach.
        pub organisation_id: String,
        /// Who they are.
        pub person_id: String,
        /// Their name.
        pub name: String,
        /// Look-up digest of their identity number; gone once the person is forgotten.
        pub id_lookup: Option<String>,
        /// Their own skill level (`l3`), if they hold one.
        pub level: Option<String>,
        /// The occupation they teach.
        pub occupation_code: String,
        /// Their qualification: certificate or title.
        pub qualification: String,
        /// How they are employed.
        pub employment: Employment,
        /// Where they stand.
        pub state: State,
        /// Their last day, once closed.
        pub closed_on: Option<Date>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(trainer, "trainer");
