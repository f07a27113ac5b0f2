//! The rows of payments. Nobody else writes them.

/// Payees of one fund and payment owner that are paid together.
pub mod payment_batch {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One batch.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "payment_batch")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The number people read: BF2023-006.
        pub number: String,
        /// The fund.
        pub fund_id: String,
        /// Who pays.
        pub payment_owner: String,
        /// The appropriation it draws on.
        pub appropriation_id: Option<String>,
        /// Where it stands.
        pub state: String,
        /// Lines that are not removed.
        pub lines: i32,
        /// Their sum.
        pub amount_fen: i64,
        /// Who prepared it.
        pub prepared_by: String,
        /// The account the preparer stood in for.
        pub prepared_for: Option<String>,
        /// When.
        pub prepared_at: DateTimeUtc,
        /// Who released it.
        pub released_by: Option<String>,
        /// The account the releaser stood in for.
        pub released_for: Option<String>,
        /// When.
        pub released_at: Option<DateTimeUtc>,
        /// The payment voucher (支付凭证号).
        pub voucher_number: Option<String>,
        /// Its day.
        pub voucher_on: Option<Date>,
        /// The keyed digest of the bank's counter file.
        pub bank_file_digest: Option<String>,
        /// When its last line was settled.
        pub settled_at: Option<DateTimeUtc>,
        /// The box of the paper file.
        pub box_number: Option<String>,
        /// Why it was cancelled.
        pub cancelled_reason: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One payee of a batch (拨付明细).
pub mod payment_line {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One line.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "payment_line")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The batch.
        pub batch_id: String,
        /// Its place in the batch, from 1; the bank answers by it.
        pub place: i32,
        /// The claim it pays.
        pub claim_id: String,
        /// Whose money it is.
        pub payee_kind: String,
        /// Who receives it.
        pub payee_id: String,
        /// The account holder as sent to the bank.
        pub payee_name: String,
        /// The bank account.
        pub account_id: String,
        /// The amount.
        pub amount_fen: i64,
        /// The sentence that allows it.
        pub sentence: String,
        /// Where it stands.
        pub state: String,
        /// How often it went to the bank.
        pub attempt: i32,
        /// The line it pays again.
        pub retry_of: Option<String>,
        /// 1 while it counts; empty once it was taken out: a line is paid again by one live line.
        pub live: Option<i32>,
        /// Why the bank sent it back, by the list of reasons.
        pub failure: Option<String>,
        /// The bank's own words.
        pub failure_words: Option<String>,
        /// The day the bank said so.
        pub settled_on: Option<Date>,
        /// Why it was taken out.
        pub removed_reason: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Which claim lines a payment line pays: one live share a claim line, so that nobody is paid twice.
pub mod payment_share {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One share.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "payment_share")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The payment line.
        pub payment_line_id: String,
        /// The claim line.
        pub claim_line_id: String,
        /// Its amount.
        pub amount_fen: i64,
        /// 1 while it counts; empty once the payment line was removed or paid again.
        pub live: Option<i32>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A file the bank sent back, as it came.
pub mod bank_return {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One file.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "bank_return")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The batch.
        pub batch_id: String,
        /// The file.
        pub file_id: String,
        /// Its content.
        pub sha256: String,
        /// When it was read.
        pub read_at: DateTimeUtc,
        /// Who read it.
        pub read_by: String,
        /// Lines it says are paid.
        pub paid_lines: i32,
        /// Lines it says came back.
        pub bounced_lines: i32,
        /// The sum it names.
        pub total_fen: i64,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A released line that is to be taken back before the bank pays it (止付): asked for by one officer, done by another.
pub mod payment_stop {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One request.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "payment_stop")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The batch.
        pub batch_id: String,
        /// The payment line.
        pub line_id: String,
        /// Where it stands: asked, done, dropped, overtaken by the bank.
        pub state: String,
        /// 1 while it is open: one open request a line.
        pub live: Option<i32>,
        /// Why.
        pub reason: String,
        /// Who asked.
        pub asked_by: String,
        /// The account they stood in for.
        pub asked_for: Option<String>,
        /// When.
        pub asked_at: DateTimeUtc,
        /// Who did it, or dropped it, or read the bank's answer.
        pub ended_by: Option<String>,
        /// The account they stood in for.
        pub ended_for: Option<String>,
        /// When.
        pub ended_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A payment that came back after the bank had confirmed it (到账后退回).
pub mod late_return {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One return.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "late_return")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// Its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The batch.
        pub batch_id: String,
        /// The payment line.
        pub line_id: String,
        /// The day the bank had named for its arrival.
        pub paid_on: Option<Date>,
        /// The day it came back.
        pub returned_on: Date,
        /// Why, by the list of reasons.
        pub failure: String,
        /// Why, in the bank's words.
        pub words: String,
        /// The bank's slip.
        pub file_id: Option<String>,
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

store::row!(payment_batch, "payment_batch");
store::row!(payment_line, "payment_line");
store::row!(payment_share, "payment_share");
store::row!(bank_return, "bank_return");
store::row!(payment_stop, "payment_stop");
store::row!(late_return, "late_return");
