//! The rows of the province's platform as it exported them. Nobody else writes them.

/// One export of the provincial platform.
pub mod platform_import {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One export.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "platform_import")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The class.
        pub class_id: String,
        /// The file.
        pub file_id: String,
        /// Who.
        pub imported_by: String,
        /// When.
        pub imported_at: DateTimeUtc,
        /// Rows that are persons.
        pub people_rows: i32,
        /// Rows that agree.
        pub same: i32,
        /// Rows only the platform has.
        pub only_there: i32,
        /// Rows only this system has.
        pub only_here: i32,
        /// Rows that differ.
        pub different: i32,
        /// Whether differences remain.
        pub state: String,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A row that the platform and this system hold differently (双录差异).
pub mod platform_difference {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One difference.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "platform_difference")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The export.
        pub import_id: String,
        /// The class.
        pub class_id: String,
        /// What differs.
        pub kind: String,
        /// The name.
        pub person_name: String,
        /// The person here.
        pub person_id: Option<String>,
        /// The enrolment here.
        pub enrolment_id: Option<String>,
        /// The number there, masked.
        pub masked_there: Option<String>,
        /// The field that differs.
        pub field: Option<String>,
        /// The likely cause, by the list.
        pub likely_cause: Option<String>,
        /// Whether it is settled.
        pub state: String,
        /// How it was settled.
        pub settled_words: Option<String>,
        /// Who settled it.
        pub settled_by: Option<String>,
        /// When.
        pub settled_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(platform_import, "platform_import");
store::row!(platform_difference, "platform_difference");
