//! The rows of results. Nobody else writes them.

/// What a learner reached in one attempt, and the certificate an evaluation body issued: recorded and checked here, not issued.
pub mod result {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One attempt.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "result")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The learner.
        pub enrolment_id: String,
        /// The class.
        pub class_id: String,
        /// The attempt, from 1.
        pub attempt: i32,
        /// Theory score in tenths of a point.
        pub theory_tenths: Option<i32>,
        /// Practice score in tenths of a point.
        pub practice_tenths: Option<i32>,
        /// The outcome.
        pub outcome: String,
        /// The day of the examination.
        pub examined_on: Date,
        /// Who examined.
        pub evaluation_body: Option<String>,
        /// skill_level, qualification, special_ability or completion.
        pub certificate_kind: Option<String>,
        /// Its number, normalised.
        pub certificate_number: Option<String>,
        /// The day it was issued.
        pub certificate_issued_on: Option<Date>,
        /// What the national register said.
        pub check_state: String,
        /// Who looked it up.
        pub checked_by: Option<String>,
        /// When.
        pub checked_at: Option<DateTimeUtc>,
        /// Who recorded it.
        pub recorded_by: String,
        /// When.
        pub recorded_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(result, "result");
