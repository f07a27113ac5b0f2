//! Calls to people. Nobody else writes them.

/// One call.
pub mod outreach_call {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One call.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "outreach_call")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Who was called.
        pub person_id: String,
        /// The day of the call.
        pub called_on: Date,
        /// What came of it.
        pub result: String,
        /// Whether they were spoken to.
        pub reached: bool,
        /// What they said, in short.
        pub note: Option<String>,
        /// Who called.
        pub called_by: String,
        /// When it was written down.
        pub recorded_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(outreach_call, "outreach_call");
