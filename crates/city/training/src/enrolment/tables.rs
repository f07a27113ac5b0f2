//! The rows of rosters and enrolments. Nobody else writes them.

/// One roster file that was read into a class.
pub mod roster_import {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One import.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "roster_import")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The class.
        pub class_id: String,
        /// The original file, kept as it came.
        pub file_id: String,
        /// Its name.
        pub file_name: String,
        /// The day ages are reckoned on.
        pub on_date: Date,
        /// Rows that are persons.
        pub people_rows: i32,
        /// Rows taken as they were.
        pub accepted: i32,
        /// Rows taken after a repair.
        pub repaired: i32,
        /// Rows sent back.
        pub rejected: i32,
        /// Rows that are no persons.
        pub skipped: i32,
        /// Whether it is the class's present roster.
        pub state: String,
        /// Who.
        pub imported_by: String,
        /// When.
        pub imported_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One row of a roster file: accepted, repaired (how), rejected (why) or skipped.
pub mod roster_row {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "roster_row")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The import.
        pub import_id: String,
        /// The sheet.
        pub sheet: String,
        /// The row in the sheet, from 1.
        pub row_number: i32,
        /// What became of it.
        pub status: String,
        /// The name, cleaned.
        pub name: Option<String>,
        /// Why it was rejected or skipped.
        pub reason: Option<String>,
        /// The field the reason is about.
        pub field: Option<String>,
        /// The names of the repairs, JSON; no values.
        pub repairs: String,
        /// The row as it stood and as it was cleaned, sealed by the installation.
        pub cells_sealed: Option<String>,
        /// What became of a rejected row later.
        pub settled: String,
        /// The enrolment it led to.
        pub enrolment_id: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One person in one class (报名).
pub mod enrolment {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One enrolment.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "enrolment")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The class.
        pub class_id: String,
        /// The person.
        pub person_id: String,
        /// The name as it stood at enrolment.
        pub person_name: String,
        /// The place on the roster, from 1.
        pub seq: i32,
        /// The category as the roster says it.
        pub person_category: Option<String>,
        /// The kind of household register as the roster says it.
        pub hukou_kind: String,
        /// Whether they still belong.
        pub state: String,
        /// The day they left.
        pub left_on: Option<Date>,
        /// Why.
        pub left_reason: Option<String>,
        /// When.
        pub enrolled_at: DateTimeUtc,
        /// Who entered them.
        pub enrolled_by: String,
        /// 1 while they are not removed.
        pub live: Option<i32>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(roster_import, "roster_import");
store::row!(roster_row, "roster_row");
store::row!(enrolment, "enrolment");
