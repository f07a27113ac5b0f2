//! The rows of attendance. Nobody else writes them.

/// Who was there: one mark a lesson and learner (考勤).
pub mod attendance_mark {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One mark.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "attendance_mark")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The lesson.
        pub lesson_id: String,
        /// The learner.
        pub enrolment_id: String,
        /// The class.
        pub class_id: String,
        /// What was seen.
        pub mark: String,
        /// Where it comes from; one source a class.
        pub source: String,
        /// Who marked it.
        pub marked_by: String,
        /// When.
        pub marked_at: DateTimeUtc,
        /// Why a mark was changed later, or the reason of leave.
        pub reason: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The photographed paper sheet of a lesson.
pub mod attendance_sheet {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One sheet.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "attendance_sheet")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The lesson.
        pub lesson_id: String,
        /// The photograph.
        pub file_id: String,
        /// Who handed it in.
        pub handed_by: String,
        /// When.
        pub handed_at: DateTimeUtc,
        /// Who compared it in a spot check.
        pub checked_by: Option<String>,
        /// What they found.
        pub checked_words: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A learner confirms or denies having been there on a day.
pub mod day_statement {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One statement.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "day_statement")]
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
        /// The day.
        pub on_date: Date,
        /// What the learner says.
        pub answer: String,
        /// In their words.
        pub words: Option<String>,
        /// Who entered it.
        pub stated_by: String,
        /// When.
        pub stated_at: DateTimeUtc,
        /// What became of a denial.
        pub state: String,
        /// What the visit found.
        pub found: Option<String>,
        /// Who settled it.
        pub settled_by: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One learner of a spot check of a photographed sheet (抽查): the sheet says what the mark says, or not.
pub mod spot_check {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One comparison.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "spot_check")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The class.
        pub class_id: String,
        /// The lesson.
        pub lesson_id: String,
        /// The sheet.
        pub sheet_id: String,
        /// The learner.
        pub enrolment_id: String,
        /// The mark it was compared with; none when there was none.
        pub mark: Option<String>,
        /// Whether they agree.
        pub outcome: String,
        /// What differs.
        pub words: Option<String>,
        /// Who compared.
        pub checked_by: String,
        /// When.
        pub checked_at: DateTimeUtc,
        /// 1 while it counts; empty once the sheet was checked again.
        pub live: Option<i32>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// An export of the platform's attendance that was taken over.
pub mod attendance_export {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One export.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "attendance_export")]
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
        /// New marks.
        pub marks: i32,
        /// Marks that were changed.
        pub changed: i32,
        /// Rows that were not understood.
        pub rejected: i32,
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

store::row!(attendance_mark, "attendance_mark");
store::row!(attendance_sheet, "attendance_sheet");
store::row!(day_statement, "day_statement");
store::row!(spot_check, "spot_check");
store::row!(attendance_export, "attendance_export");
