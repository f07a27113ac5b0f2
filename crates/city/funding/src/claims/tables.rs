//! The rows of claims. Nobody else writes them.

/// A request for money under one programme (补贴申请).
pub mod claim {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One claim.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "claim")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The number people read: SQ2023-0417.
        pub number: String,
        /// The programme, as the pack names it.
        pub programme_id: String,
        /// The pack whose rules decide.
        pub pack_id: String,
        /// The digest of that pack.
        pub pack_digest: String,
        /// The day whose rules count.
        pub reckoned_on: Date,
        /// The class it is about, if it is about one.
        pub class_id: Option<String>,
        /// The organisation that asks.
        pub organisation_id: Option<String>,
        /// Whose money it is.
        pub payee_kind: String,
        /// The organisation or person that receives it.
        pub payee_id: String,
        /// The bank account it goes to.
        pub account_id: Option<String>,
        /// The fund it is paid from.
        pub fund_id: String,
        /// Who pays, as the pack says.
        pub payment_owner: String,
        /// Where it stands.
        pub state: String,
        /// The state it returns to when it is no longer on hold.
        pub held_state: Option<String>,
        /// The sum of what its lines claim.
        pub claimed_fen: i64,
        /// The sum of what is approved.
        pub approved_fen: i64,
        /// When it was sent.
        pub submitted_at: Option<DateTimeUtc>,
        /// Who sent it.
        pub submitted_by: Option<String>,
        /// The last day of the present step.
        pub due_on: Option<Date>,
        /// The meeting that decided it.
        pub meeting_id: Option<String>,
        /// The day it was decided.
        pub decided_on: Option<Date>,
        /// When it was begun.
        pub made_at: DateTimeUtc,
        /// Who began it.
        pub made_by: String,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One subject of a claim with its determination and amount (申请明细).
pub mod claim_line {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One line.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "claim_line")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The claim.
        pub claim_id: String,
        /// Its place in the claim, from 1.
        pub place: i32,
        /// The enrolment it is about.
        pub enrolment_id: Option<String>,
        /// The person it is about.
        pub person_id: String,
        /// The name as it stood when the claim was made.
        pub person_name: String,
        /// What the rules answer.
        pub answer: String,
        /// What is claimed.
        pub claimed_fen: i64,
        /// What is approved.
        pub approved_fen: i64,
        /// The stored determination, versioned JSON.
        pub determination: String,
        /// The sentence the amount rests on.
        pub sentence: Option<String>,
        /// The occupation it is about.
        pub occupation_code: Option<String>,
        /// The level it is about.
        pub level: Option<String>,
        /// The reserved or granted benefit.
        pub benefit_id: Option<String>,
        /// Where it stands.
        pub state: String,
        /// Why it is refused or held, by the list of reasons.
        pub reason: Option<String>,
        /// Further words of the officer.
        pub reason_words: Option<String>,
        /// The sentence the reason rests on.
        pub reason_sentence: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// What an automatic check answered: pass, fail, no data, could not check.
pub mod claim_check {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One check.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "claim_check")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The claim.
        pub claim_id: String,
        /// The line, when it is about one.
        pub line_id: Option<String>,
        /// Which check.
        pub check_name: String,
        /// What it answered.
        pub outcome: String,
        /// The message that says more.
        pub note_key: Option<String>,
        /// Its placeholders, JSON; ids only.
        pub note_args: Option<String>,
        /// When.
        pub checked_at: DateTimeUtc,
        /// Who looked into it and settled it.
        pub settled_by: Option<String>,
        /// What they found.
        pub settled_words: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One step of a decision: who, when, on whose behalf, in which words.
pub mod claim_step {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One step, never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "claim_step")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The claim.
        pub claim_id: String,
        /// What was done.
        pub step: String,
        /// Who did it.
        pub by_account: String,
        /// Whose deputy they are, or whose paper signature they recorded.
        pub on_behalf_of: Option<String>,
        /// When.
        pub at: DateTimeUtc,
        /// Their opinion.
        pub opinion: Option<String>,
        /// The reason, by the list of reasons.
        pub reason: Option<String>,
        /// The sentence the reason rests on.
        pub reason_sentence: Option<String>,
        /// The scan of a paper signature.
        pub file_id: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(claim, "claim");
store::row!(claim_line, "claim_line");
store::row!(claim_check, "claim_check");
store::row!(claim_step, "claim_step");
