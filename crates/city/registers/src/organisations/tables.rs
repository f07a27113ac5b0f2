//! The table of organisations.

/// Organisations.
pub mod organisation {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::super::state::{Kind, State};

    /// One organisation.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "organisation")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The organisation.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Its registered name.
        pub name: String,
        /// Its unified social credit code.
        pub credit_code: String,
        /// What it is.
        pub kind: Kind,
        /// Whether it is run by government.
        pub is_public: bool,
        /// The division it sits in.
        pub region_code: String,
        /// Its address.
        pub address: String,
        /// Whom to ask.
        pub contact_name: String,
        /// Their telephone, sealed under the installation's key.
        pub contact_phone_sealed: Option<String>,
        /// The number of its school or operating licence.
        pub licence_number: Option<String>,
        /// First day of the licence.
        pub valid_from: Option<Date>,
        /// Last day of the licence; none when it does not end.
        pub valid_to: Option<Date>,
        /// When it was suspended.
        pub suspended_at: Option<DateTimeUtc>,
        /// Why it was suspended.
        pub suspended_reason: Option<String>,
        /// Where it stands.
        pub state: State,
        /// When it was registered.
        pub registered_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(organisation, "organisation");
