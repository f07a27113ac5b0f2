//! The rows of claims. Nobody else writes them; notices and payments move lines through [`super::lines`].
//!
//! Crates below may join, for reading, every column of `claim` and `claim_line` but the accounts of the steps.

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
        /// 1 while it counts; empty once it was withdrawn: one live claim a class and programme.
        pub live: Option<i32>,
        /// Its lines, withdrawn ones apart.
        pub lines: i32,
        /// Lines the rules answer with yes.
        pub yes_lines: i32,
        /// Lines the rules answer with no.
        pub no_lines: i32,
        /// Lines the rules cannot tell.
        pub unknown_lines: i32,
        /// The sum of what its lines claim.
        pub claimed_fen: i64,
        /// The sum of what stands as approved.
        pub approved_fen: i64,
        /// The latest run of the automatic checks; 0 before the first.
        pub check_run: i32,
        /// Who sent it.
        pub submitted_by: Option<String>,
        /// The account they stood in for.
        pub submitted_for: Option<String>,
        /// When it was sent, first or again.
        pub submitted_at: Option<DateTimeUtc>,
        /// The clerk of this round.
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
        /// The leader, or the clerk who recorded the leader's paper.
        pub approved_by: Option<String>,
        /// The leader stood in for, or whose paper signature was recorded.
        pub approved_for: Option<String>,
        /// When.
        pub approved_at: Option<DateTimeUtc>,
        /// The scan of the leader's signature, when approved on paper.
        pub paper_file_id: Option<String>,
        /// The day written beside the signature.
        pub paper_signed_on: Option<Date>,
        /// The last day of the present step.
        pub due_on: Option<Date>,
        /// The meeting that decided it, or on whose list it stands.
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
        /// What stands as approved: the determined amount, or less when an officer fixed it so.
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
        /// The run it belongs to, from 1; the latest one counts.
        pub run: i32,
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
        /// Its place among the steps of the claim, from 1.
        pub seq: i32,
        /// What was done.
        pub step: String,
        /// The line it is about, when it is about one.
        pub line_id: Option<String>,
        /// Who did it.
        pub by_account: String,
        /// The name shown beside it.
        pub by_name: String,
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

/// What an officer found out about one line where the registers know nothing.
pub mod claim_answer {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One answer. A later one about the same fact takes its place; both stay.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "claim_answer")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The claim.
        pub claim_id: String,
        /// The line.
        pub line_id: String,
        /// The fact, by its name in the vocabulary.
        pub fact: String,
        /// Its value as JSON, as rules read it.
        pub value: String,
        /// Where it was learned, in the officer's words.
        pub words: String,
        /// The paper that shows it.
        pub file_id: Option<String>,
        /// Who found it out.
        pub given_by: String,
        /// When.
        pub given_at: DateTimeUtc,
        /// 1 while it counts; empty once a later answer took its place.
        pub live: Option<i32>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A determination that another took the place of: what was decided stays readable.
pub mod earlier_determination {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One earlier determination, never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "earlier_determination")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The claim.
        pub claim_id: String,
        /// The line.
        pub line_id: String,
        /// Its place among the earlier ones of the line, from 1.
        pub seq: i32,
        /// What it answered.
        pub answer: String,
        /// What stood as approved with it.
        pub approved_fen: i64,
        /// The determination, versioned JSON.
        pub determination: String,
        /// When another took its place.
        pub replaced_at: DateTimeUtc,
        /// Who made the other.
        pub replaced_by: String,
        /// Why.
        pub why: String,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A paper handed in with a claim, under an entry of the programme's list.
pub mod claim_paper {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One paper.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "claim_paper")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The claim.
        pub claim_id: String,
        /// The entry of the programme's list.
        pub evidence_id: String,
        /// Whether the original or a copy was photographed.
        pub form: String,
        /// The file, as it came.
        pub file_id: String,
        /// Its name.
        pub file_name: String,
        /// Who handed it in.
        pub handed_by: String,
        /// When.
        pub handed_at: DateTimeUtc,
        /// 1 while it counts; empty once it was taken back.
        pub live: Option<i32>,
        /// Who took it back.
        pub taken_back_by: Option<String>,
        /// When.
        pub taken_back_at: Option<DateTimeUtc>,
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
store::row!(claim_answer, "claim_answer");
store::row!(earlier_determination, "earlier_determination");
store::row!(claim_paper, "claim_paper");
