//! The rows of meetings. Nobody else writes them.

/// A meeting of the bureau (局党组会、局长办公会) and the batch it decides.
pub mod meeting {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One meeting.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "meeting")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The number of the batch list: SP2023-012.
        pub number: String,
        /// Which meeting: `party_group` (局党组会) or `director` (局长办公会).
        pub kind: String,
        /// Where it stands.
        pub state: String,
        /// When the list was drawn up.
        pub listed_at: DateTimeUtc,
        /// Who drew it up.
        pub listed_by: String,
        /// The number of the minutes.
        pub minutes_number: Option<String>,
        /// The day it was held.
        pub held_on: Option<Date>,
        /// The scanned minutes.
        pub minutes_file_id: Option<String>,
        /// Who recorded the decision.
        pub decided_by: Option<String>,
        /// When.
        pub decided_at: Option<DateTimeUtc>,
        /// Why it did not take place.
        pub cancelled_reason: Option<String>,
        /// Claims on the list.
        pub claims: i32,
        /// Persons on the list.
        pub persons: i32,
        /// The sum of the list.
        pub amount_fen: i64,
        /// The box of the paper file.
        pub box_number: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One claim on a meeting's list.
pub mod meeting_item {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One item.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "meeting_item")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The meeting.
        pub meeting_id: String,
        /// The claim.
        pub claim_id: String,
        /// Its place on the list, from 1.
        pub place: i32,
        /// Approved lines.
        pub persons: i32,
        /// The approved sum.
        pub amount_fen: i64,
        /// What the meeting said.
        pub outcome: String,
        /// 1 while the meeting is still to decide it: a claim stands on one open list.
        pub open: Option<i32>,
        /// Its words when it is sent back.
        pub words: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(meeting, "meeting");
store::row!(meeting_item, "meeting_item");
