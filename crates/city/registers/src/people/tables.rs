//! The tables of people, and of how often numbers are seen in full.

/// Persons.
pub mod person {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::super::state::{Hukou, IdKind, Sex};

    /// One person.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The person.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Full name; empty once the person is forgotten.
        pub name: String,
        /// The name as it is searched: without blanks and dots, small Latin letters.
        pub name_key: String,
        /// Sex, by the identity number.
        pub sex: Sex,
        /// Birth date, by the identity number; the first day of its year once the person is forgotten.
        pub birth_date: Date,
        /// 民族, such as 畲族.
        pub ethnicity: Option<String>,
        /// Which paper the number stands on.
        pub id_kind: IdKind,
        /// Look-up digest of the identity number; gone once the person is forgotten.
        pub id_lookup: Option<String>,
        /// The identity number under the person's key.
        pub id_sealed: Option<String>,
        /// Look-up digest of the phone.
        pub phone_lookup: Option<String>,
        /// The phone under the person's key.
        pub phone_sealed: Option<String>,
        /// Division of the household register.
        pub region_code: Option<String>,
        /// Nature of the household register.
        pub hukou_kind: Hukou,
        /// Division where the person lives.
        pub residence_region: Option<String>,
        /// The address under the person's key.
        pub address_sealed: Option<String>,
        /// When the person was first named.
        pub registered_at: DateTimeUtc,
        /// When the person was forgotten.
        pub forgotten_at: Option<DateTimeUtc>,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Tags of persons.
pub mod person_tag {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::super::state::Tag;

    /// One tag of one person.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "person_tag")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The tag's row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The person.
        pub person_id: String,
        /// The circumstance.
        pub tag: Tag,
        /// First day.
        pub valid_from: Date,
        /// Last day; none while it goes on.
        pub valid_to: Option<Date>,
        /// Who says so: the unit or register.
        pub source: String,
        /// Number of the paper that proves it, under the person's key (a disability card repeats the identity number).
        pub evidence_sealed: Option<String>,
        /// Who entered it.
        pub tagged_by: String,
        /// When it was entered.
        pub tagged_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The places an account took by seeing something in full within the last hour.
pub mod reveal_place {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One place of one account. It is free again an hour after it was taken.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "reveal_place")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The place's row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The account.
        pub account_id: String,
        /// Which of its places, from 0.
        pub place: i32,
        /// When it was last taken.
        pub taken_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(person, "person");
store::row!(person_tag, "person_tag");
store::row!(reveal_place, "reveal_place");
