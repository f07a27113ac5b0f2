//! Settings.

/// What was set.
pub mod setting {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One setting; its id is its name.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "setting")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The setting's name.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The value as text; none: the default counts again.
        pub value: Option<String>,
        /// Who changed it last.
        pub changed_by: String,
        /// When.
        pub changed_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(setting, "setting");
