//! Deputies.

/// Appointments.
pub mod deputy {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One account stands in for another, for its days.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "deputy")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The appointment.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Who stands in.
        pub account_id: String,
        /// For whom.
        pub principal_id: String,
        /// First day.
        pub starts_on: Date,
        /// Last day.
        pub ends_on: Date,
        /// Why: leave, travel, a vacant post.
        pub reason: String,
        /// Who appointed.
        pub appointed_by: String,
        /// When it was ended before its last day.
        pub ended_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(deputy, "deputy");
