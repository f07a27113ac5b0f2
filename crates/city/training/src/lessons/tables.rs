//! The tables of lessons and of busy days. Only this feature writes them.
//!
//! Crates below may join `lesson` for reading. `busy_day` is read by nobody else: [`super::busy`] is its only door.

/// The lessons.
pub mod lesson {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One lesson of a class as it stands in the timetable.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "lesson")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The class.
        pub class_id: String,
        /// The place in the timetable, from 1; a lesson that replaces another gets a new one.
        pub seq: i32,
        /// The day.
        pub on_date: Date,
        /// Minutes after midnight at which it begins.
        pub start_minute: i32,
        /// Minutes after midnight at which it ends.
        pub end_minute: i32,
        /// Class hours (of 45 minutes) it counts for.
        pub hours: i32,
        /// `theory`, `practice` or `online`.
        pub kind: String,
        /// The module of the syllabus.
        pub module: Option<String>,
        /// What is taught.
        pub content: String,
        /// Who teaches it; none for an online lesson without a teacher.
        pub trainer_id: Option<String>,
        /// Where; none for an online lesson.
        pub venue_id: Option<String>,
        /// The room.
        pub room: Option<String>,
        /// `planned`, `held`, `moved`, `cancelled`.
        pub state: String,
        /// The lesson that took the place of a moved one.
        pub replaced_by: Option<String>,
        /// Why it was moved or cancelled.
        pub change_reason: Option<String>,
        /// Guard against two writers.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(lesson, "lesson");

/// Who and what is taken when.
pub mod busy_day {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One resource on one day, quarter hour by quarter hour.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "busy_day")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// `trainer:<id>`, `venue:<id>/<room>`, `person:<id>`.
        pub resource: String,
        /// The day.
        pub on_date: Date,
        /// Bit n: the quarter hour that begins n quarters after midnight is taken.
        pub morning: i64,
        /// Bit n: the quarter hour that begins n quarters after noon is taken.
        pub evening: i64,
        /// Guard against two writers.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(busy_day, "busy_day");
