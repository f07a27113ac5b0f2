//! The tables of class filing. Only this feature writes them.
//!
//! Crates below may join, for reading: every column of `class` except the step columns' accounts, and
//! `class_trainer`. What a state may do is in [`super::state`]; the checks in the migration hold the same truths.

/// The classes.
pub mod class {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// A training class from its first draft to its end.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "class")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The number people read, such as YA2023-0031; given when the class is first sent for review.
        pub number: Option<String>,
        /// The institution that files and teaches it.
        pub organisation_id: String,
        /// Its name, such as 电工（五级）第 3 期.
        pub title: String,
        /// The programme of the pack it is filed under.
        pub programme_id: Option<String>,
        /// What kind of training it is: `employment`, `post_upgrading`, `entrepreneurship`.
        pub training_form: Option<String>,
        /// Whether the learner pays nothing.
        pub free_of_charge: bool,
        /// Code of the national occupation dictionary.
        pub occupation_code: Option<String>,
        /// The occupation's name, or the job type taught within it.
        pub occupation_name: Option<String>,
        /// The skill level aimed at: a [`kernel::SkillLevel`] word; none for a class without levels.
        pub level: Option<String>,
        /// The certificate aimed at: `qualification`, `skill_level`, `special_ability`, `completion`.
        pub certificate_aim: Option<String>,
        /// Class hours in all (of 45 minutes): the sum of the next three.
        pub hours: Option<i32>,
        /// Class hours of theory.
        pub theory_hours: Option<i32>,
        /// Class hours of practice.
        pub practice_hours: Option<i32>,
        /// Class hours taught online.
        pub online_hours: Option<i32>,
        /// What is taught, in the institution's words.
        pub syllabus: Option<String>,
        /// The syllabus or plan as a file.
        pub syllabus_file_id: Option<String>,
        /// Learners planned for.
        pub planned_heads: Option<i32>,
        /// Agreed training grant per head; the pack's ceiling holds.
        pub agreed_rate_fen: Option<i64>,
        /// First day.
        pub starts_on: Option<Date>,
        /// Last day.
        pub ends_on: Option<Date>,
        /// Where it is taught.
        pub venue_id: Option<String>,
        /// The room, when every lesson is in the same one.
        pub room: Option<String>,
        /// The enterprise, village or unit the learners come from.
        pub source_unit: Option<String>,
        /// Whose demand the class answers, and when it was named (3.3.4: urgently needed job types).
        pub demand_note: Option<String>,
        /// The one source of attendance: `yongji`, `paper`, `platform`.
        pub attendance_source: Option<String>,
        /// The class number on the provincial platform (省平台班级编号), once known.
        pub platform_number: Option<String>,
        /// `draft`, `submitted`, `checked`, `reviewed`, `approved`, `returned`, `teaching`, `finished`, `cancelled`.
        pub state: String,
        /// The account that began it.
        pub drafted_by: String,
        /// When it was begun.
        pub drafted_at: DateTimeUtc,
        /// The account that sent it for review.
        pub submitted_by: Option<String>,
        /// The account it stood in for.
        pub submitted_for: Option<String>,
        /// When.
        pub submitted_at: Option<DateTimeUtc>,
        /// The clerk who checked it in this round.
        pub checked_by: Option<String>,
        /// The account the clerk stood in for.
        pub checked_for: Option<String>,
        /// When.
        pub checked_at: Option<DateTimeUtc>,
        /// The reviewer of this round.
        pub reviewed_by: Option<String>,
        /// The account the reviewer stood in for.
        pub reviewed_for: Option<String>,
        /// When.
        pub reviewed_at: Option<DateTimeUtc>,
        /// The leader who approved it, or the clerk who recorded the leader's paper.
        pub approved_by: Option<String>,
        /// The leader stood in for, or whose paper signature was recorded.
        pub approved_for: Option<String>,
        /// When it was approved or recorded here.
        pub approved_at: Option<DateTimeUtc>,
        /// The scan of the leader's signature, when approved on paper.
        pub paper_signature_file_id: Option<String>,
        /// The day written beside the signature.
        pub paper_signed_on: Option<Date>,
        /// Who returned it last.
        pub returned_by: Option<String>,
        /// The account that officer stood in for.
        pub returned_for: Option<String>,
        /// When.
        pub returned_at: Option<DateTimeUtc>,
        /// The step it was returned from: `check`, `review`, `approval`.
        pub returned_from: Option<String>,
        /// Why; never empty in state `returned`.
        pub returned_reason: Option<String>,
        /// The policy sentence the return rests on, if any.
        pub returned_sentence: Option<String>,
        /// Who called it off.
        pub cancelled_by: Option<String>,
        /// When.
        pub cancelled_at: Option<DateTimeUtc>,
        /// Why; never empty in state `cancelled`.
        pub cancelled_reason: Option<String>,
        /// Who declared it finished.
        pub finished_by: Option<String>,
        /// When.
        pub finished_at: Option<DateTimeUtc>,
        /// Whether the bureau ruled that enterprises need the occupation urgently (3.3.4); none before it ruled.
        pub urgent_occupation: Option<bool>,
        /// What that ruling rests on: the enterprises' demand, the catalogue.
        pub urgent_basis: Option<String>,
        /// Who ruled.
        pub urgent_ruled_by: Option<String>,
        /// When.
        pub urgent_ruled_at: Option<DateTimeUtc>,
        /// The last day for whoever has the turn; none when nobody has.
        pub due_on: Option<Date>,
        /// Guard against two writers.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(class, "class");

/// Who teaches which class.
pub mod class_trainer {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// A trainer of a class.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "class_trainer")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The class.
        pub class_id: String,
        /// The trainer, a row of the trainers' register.
        pub trainer_id: String,
        /// Whether this is the class teacher (班主任 or 主讲).
        pub main: bool,
        /// What this trainer teaches in the class.
        pub subject: Option<String>,
        /// When the trainer was taken off the class; rows are never deleted.
        pub dropped_at: Option<DateTimeUtc>,
        /// Guard against two writers.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(class_trainer, "class_trainer");

/// The history of moves, round by round.
pub mod class_step {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One move of a class: who, when, on whose behalf, why.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "class_step")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The class.
        pub class_id: String,
        /// The place among the moves of the class, from 1.
        pub seq: i32,
        /// `submit`, `check`, `review`, `approve`, `return`, `cancel`, `begin`, `finish`,
        /// `change`, `rule`.
        pub step: String,
        /// The account that did it.
        pub by: String,
        /// The name shown beside it.
        pub by_name: String,
        /// The account it stood in for, or whose paper signature was recorded.
        pub on_behalf_of: Option<String>,
        /// When.
        pub at: DateTimeUtc,
        /// What the officer wrote.
        pub opinion: Option<String>,
        /// Why, for a return, a cancellation or a change.
        pub reason: Option<String>,
        /// The policy sentence it rests on.
        pub sentence: Option<String>,
        /// The paper that goes with it.
        pub file_id: Option<String>,
        /// Whether it was filed later than the pack asks: a change of the timetable.
        pub late: bool,
        /// Guard against two writers.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(class_step, "class_step");
