//! API tokens.

/// Tokens.
pub mod api_token {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One token of one account. Its last use is technical and lies in `api_token_use`.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "api_token")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The token.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Whose.
        pub account_id: String,
        /// What it is for, in its owner's words.
        pub name: String,
        /// Keyed digest of the secret.
        pub digest: String,
        /// The roles it carries, by identifier, separated by blanks: some of its owner's.
        pub roles: String,
        /// Last day.
        pub expires_on: Date,
        /// When it was made.
        pub made_at: DateTimeUtc,
        /// When it was taken back.
        pub revoked_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(api_token, "api_token");
