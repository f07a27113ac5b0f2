//! The rows of what applicants were told. Only [`super::tell`] and the reader's own tick write them.

/// One message to one applicant about one act.
pub mod told {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One message; only that it was read changes.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "told")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// What was done.
        pub act: String,
        /// What it is about: a class, a claim, an objection.
        pub about_kind: String,
        /// Its id.
        pub about_id: String,
        /// The number people read.
        pub about_number: String,
        /// The one claim line it is about.
        pub line_id: Option<String>,
        /// The institution that was told.
        pub organisation_id: Option<String>,
        /// The person who was told.
        pub person_id: Option<String>,
        /// Why, in the officer's words or the condition's.
        pub reason: Option<String>,
        /// The policy sentence it rests on.
        pub sentence: Option<String>,
        /// How many lines it is about, when it is about lines.
        pub lines: Option<i32>,
        /// The last day for doing something about it.
        pub until: Option<Date>,
        /// When.
        pub told_at: DateTimeUtc,
        /// The account whose act it was.
        pub told_by: String,
        /// When somebody of the institution ticked that they read it.
        pub read_at: Option<DateTimeUtc>,
        /// Who.
        pub read_by: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(told, "told");
