//! The rows of the ledger. Nobody else writes them.

/// Money put at disposal by a document (指标).
pub mod appropriation {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One appropriation.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "appropriation")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The appropriation.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The fund, as the pack names it.
        pub fund_id: String,
        /// The document number (指标文号).
        pub document_number: String,
        /// The budget year.
        pub year: i32,
        /// The amount in fen.
        pub amount_fen: i64,
        /// The day of the document.
        pub issued_on: Date,
        /// The accounting subject it is booked under, as the document says it.
        pub subject: String,
        /// Who recorded it.
        pub recorded_by: String,
        /// When.
        pub recorded_at: DateTimeUtc,
        /// 1 while it counts; empty once it was taken back, so that the document may be recorded rightly.
        pub live: Option<i32>,
        /// Who took it back.
        pub taken_back_by: Option<String>,
        /// When.
        pub taken_back_at: Option<DateTimeUtc>,
        /// Why.
        pub taken_back_reason: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Balanced entries.
pub mod ledger_entry {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One entry.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "ledger_entry")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The entry.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Its number, from 1 without gaps among commits.
        pub number: i64,
        /// What makes the entry itself; the same key twice is the same entry.
        pub entry_key: String,
        /// The day it counts for.
        pub on_date: Date,
        /// What happened, by the ledger's list.
        pub event: String,
        /// The case it belongs to.
        pub about: Option<String>,
        /// The key of the entry it takes back.
        pub reverses: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Movements of entries.
pub mod ledger_posting {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One movement on one account.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "ledger_posting")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The movement.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The entry.
        pub entry_id: String,
        /// Its place in the entry, from 0.
        pub place: i32,
        /// The fund.
        pub fund_id: String,
        /// The account, `fund:kind:detail`.
        pub account: String,
        /// In fen: above zero debit, below zero credit.
        pub amount_fen: i64,
        /// The sentence that allows it.
        pub sentence: Option<String>,
        /// The claim line or payment line it belongs to.
        pub line_id: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// What each account holds now; its `id` is the account's text.
pub mod ledger_balance {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One account's balance.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "ledger_balance")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The account, `fund:kind:detail`.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The fund.
        pub fund_id: String,
        /// Which side an amount may stand on: `debit` never below zero, `credit` never above.
        pub side: String,
        /// In fen: above zero debit, below zero credit.
        pub balance_fen: i64,
        /// Guard: two movements of one account cannot pass each other.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(appropriation, "appropriation");
store::row!(ledger_entry, "ledger_entry");
store::row!(ledger_posting, "ledger_posting");
store::row!(ledger_balance, "ledger_balance");
