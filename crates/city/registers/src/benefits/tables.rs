//! The tables of benefits.

/// Benefits.
pub mod benefit {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::super::state::State;

    /// One benefit of one person.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "benefit")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The benefit.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The look-up digest of the person's identity number, which outlives the person's data.
        pub person_hash: String,
        /// The person.
        pub person_id: String,
        /// The programme of the pack.
        pub programme_id: String,
        /// The occupation; empty when the programme knows none.
        pub occupation_code: String,
        /// The skill level (`l5`); empty when the programme knows none.
        pub level: String,
        /// What makes it another benefit of the same programme ([`super::super::Once::key`]): no two live ones of a person share it.
        pub once_key: String,
        /// The look-up digest of the certificate it was given for.
        pub certificate_lookup: Option<String>,
        /// The organisation it counts for, when limits go by enterprise.
        pub organisation_id: Option<String>,
        /// Calendar year of the reckoned day.
        pub period_year: i32,
        /// How much; 0 for a free place.
        pub amount_fen: i64,
        /// Where it stands.
        pub state: State,
        /// 1 while it counts, none once released.
        pub live: Option<i32>,
        /// The claim line it was decided for, or `platform` or `registered` when others gave it.
        pub source: String,
        /// Who gave it, when it was not us.
        pub paid_by: Option<String>,
        /// The day of the decision.
        pub decided_on: Date,
        /// Why it was released.
        pub released_reason: Option<String>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Guards of benefits.
pub mod benefit_guard {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One row a person (or organisation) whose version every decision about them bumps. It has no foreign key: it outlives
    /// the person's data and is the same in every county.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "benefit_guard")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The person's hash, or `organisation:` and its id.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// When it was last bumped.
        pub decided_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(benefit, "benefit");
store::row!(benefit_guard, "benefit_guard");
