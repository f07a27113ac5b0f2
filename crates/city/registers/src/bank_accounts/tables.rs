//! The table of bank accounts.

/// Bank accounts.
pub mod bank_account {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::super::state::{OwnerKind, State};

    /// One account of one owner.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "bank_account")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The account's row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// A person or an organisation.
        pub owner_kind: OwnerKind,
        /// Which one.
        pub owner_id: String,
        /// The bank, as it names itself.
        pub bank_name: String,
        /// The name the bank knows the holder by.
        pub holder: String,
        /// Look-up digest of the number; gone once its person is forgotten.
        pub number_lookup: Option<String>,
        /// The number under the person's key, or the installation's for an organisation.
        pub number_sealed: String,
        /// Where it stands.
        pub state: State,
        /// The place it takes: `proposed` or `confirmed`, one each an owner; none when it is over.
        pub slot: Option<String>,
        /// Who proposed it.
        pub proposed_by: String,
        /// For whom they stood in.
        pub proposed_for: Option<String>,
        /// When.
        pub proposed_at: DateTimeUtc,
        /// Who confirmed or declined it.
        pub decided_by: Option<String>,
        /// When.
        pub decided_at: Option<DateTimeUtc>,
        /// Why it was declined.
        pub declined_reason: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(bank_account, "bank_account");
