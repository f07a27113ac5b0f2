//! Accounts, their roles, their secrets, and the guard that keeps an administrator.

/// Accounts.
pub mod account {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use crate::accounts::state::{AccountKind, AccountState};
    use crate::separation::{Hand, same_hand};

    /// Somebody who may sign in.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "account")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The account.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// What is typed at sign-in, in lower case; workers have none and sign in by telephone.
        pub login_name: Option<String>,
        /// The name others see.
        pub display_name: String,
        /// What it is.
        pub kind: AccountKind,
        /// The organisation it acts for; of kind `organisation` only.
        pub organisation_id: Option<String>,
        /// The person it is; of kind `worker` only.
        pub person_id: Option<String>,
        /// The region its roles reach.
        pub region_code: String,
        /// Look-up digest of the telephone; a family may share one.
        pub phone_lookup: Option<String>,
        /// The telephone: under the person's key, or the installation's when there is no person.
        pub phone_sealed: Option<String>,
        /// Whether it may sign in.
        pub state: AccountState,
        /// Why it may not.
        pub suspended_reason: Option<String>,
        /// Sessions opened under another number are over.
        pub session_epoch: i32,
        /// When it was made.
        pub made_at: DateTimeUtc,
        /// Who made it.
        pub made_by: String,
        /// For whom they stood in.
        pub made_for: Option<String>,
        /// Who set the telephone it has; none without one.
        pub phone_set_by: Option<String>,
        /// For whom they stood in.
        pub phone_set_for: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whether `hand` made this account or set its telephone, and so could sign in as its holder.
        pub fn was_opened_by(&self, hand: Hand<'_>) -> bool {
            let set_for = self.phone_set_for.as_deref();
            let set = self.phone_set_by.as_deref();
            same_hand(Hand::new(&self.made_by, self.made_for.as_deref()), hand)
                || set.is_some_and(|by| same_hand(Hand::new(by, set_for), hand))
        }
    }
}

/// Password hash and TOTP secret, apart from the account so that an export of accounts cannot carry them.
pub mod account_secret {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// What proves that it is them. Its id is the account's.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "account_secret")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The account.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// argon2id, as PHC text; none while no password was given.
        pub password_hash: Option<String>,
        /// When the password was set.
        pub password_set_at: Option<DateTimeUtc>,
        /// When a printed one-time password stops opening.
        pub password_expires_at: Option<DateTimeUtc>,
        /// Whether the next sign-in must choose another.
        pub must_change_password: bool,
        /// The TOTP secret in use, sealed.
        pub totp_secret_sealed: Option<String>,
        /// A TOTP secret that has been shown and not yet been confirmed.
        pub totp_pending_sealed: Option<String>,
        /// When the one in use was confirmed.
        pub totp_confirmed_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Roles given to accounts.
pub mod account_role {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One role of one account, for its days.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "account_role")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The grant.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Who holds it.
        pub account_id: String,
        /// The role's identifier.
        pub role: String,
        /// First day.
        pub valid_from: Date,
        /// Last day, if one is set.
        pub valid_to: Option<Date>,
        /// Who gave it.
        pub granted_by: String,
        /// When it was taken back.
        pub revoked_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Printed recovery codes.
pub mod recovery_code {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One code of one account, good once.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Whose.
        pub account_id: String,
        /// Keyed digest.
        pub digest: String,
        /// When it was made.
        pub made_at: DateTimeUtc,
        /// When it was used.
        pub used_at: Option<DateTimeUtc>,
        /// When newer ones took its place.
        pub replaced_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// One row a county whose version every command bumps that could take the last administrator away.
pub mod access_guard {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// The guard.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "access_guard")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// What is guarded.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(account, "account");
store::row!(account_secret, "account_secret");
store::row!(account_role, "account_role");
store::row!(recovery_code, "recovery_code");
store::row!(access_guard, "access_guard");
