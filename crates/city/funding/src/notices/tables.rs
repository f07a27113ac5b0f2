//! The rows of public notices and objections. Nobody else writes them.

/// A list published for some working days before payment (公示).
pub mod notice {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One notice.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "notice")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The number people read: GS2023-009.
        pub number: String,
        /// Its title.
        pub title: String,
        /// The programme.
        pub programme_id: String,
        /// Where it stands.
        pub state: String,
        /// The first day.
        pub starts_on: Option<Date>,
        /// The last day.
        pub ends_on: Option<Date>,
        /// Its length.
        pub working_days: i32,
        /// Whether the day of publication is day 1.
        pub first_day_counts: bool,
        /// The mask of identity numbers, as the pack set it then.
        pub mask: String,
        /// Rows on the list.
        pub lines: i32,
        /// The sum of the list.
        pub amount_fen: i64,
        /// The keyed digest of the frozen list.
        pub list_digest: Option<String>,
        /// Entries of the journal when it was published.
        pub checkpoint_size: Option<i64>,
        /// When.
        pub published_at: Option<DateTimeUtc>,
        /// Who.
        pub published_by: Option<String>,
        /// Where it was published: addresses and places.
        pub published_where: Option<String>,
        /// The screenshot of the publication.
        pub publication_file_id: Option<String>,
        /// When it was found to have ended.
        pub ended_at: Option<DateTimeUtc>,
        /// Why it was withdrawn.
        pub withdrawn_reason: Option<String>,
        /// Who drew it up.
        pub made_by: String,
        /// When.
        pub made_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One row of a frozen list.
pub mod notice_line {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "notice_line")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The notice.
        pub notice_id: String,
        /// The claim line.
        pub claim_line_id: String,
        /// Its place on the list, from 1.
        pub place: i32,
        /// The person.
        pub person_id: String,
        /// The name as published.
        pub person_name: String,
        /// The identity number as published.
        pub masked_number: String,
        /// Who receives the money.
        pub payee_name: String,
        /// Occupation and level as published.
        pub subject: String,
        /// The township of the household register, when it is known and may be shown.
        pub place_name: Option<String>,
        /// The amount.
        pub amount_fen: i64,
        /// 1 while the row counts; empty once it was withdrawn, so that a line may be published again.
        pub live: Option<i32>,
        /// Whether an open objection stops it.
        pub objected: bool,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A statement against rows of a notice; it stops those rows and no others (异议).
pub mod objection {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One objection against one row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "objection")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The number people read: YY2023-003.
        pub number: String,
        /// The notice.
        pub notice_id: String,
        /// The row.
        pub notice_line_id: String,
        /// What is said to be wrong, by the list of grounds.
        pub ground: String,
        /// The same in the words of whoever objects.
        pub words: String,
        /// Name and telephone of who objects, sealed.
        pub contact_sealed: Option<String>,
        /// When.
        pub raised_at: DateTimeUtc,
        /// Where it stands.
        pub state: String,
        /// The answer.
        pub answer: Option<String>,
        /// Who answered.
        pub answered_by: Option<String>,
        /// When.
        pub answered_at: Option<DateTimeUtc>,
        /// The last day for an answer.
        pub due_on: Option<Date>,
        /// 1 while it waits for its answer; then empty, so that the row may be objected to on the same ground again.
        pub open: Option<i32>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(notice, "notice");
store::row!(notice_line, "notice_line");
store::row!(objection, "objection");
