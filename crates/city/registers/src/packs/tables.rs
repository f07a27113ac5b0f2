//! The tables of adopted packs.

/// Adoptions of packs.
pub mod pack {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One adoption: this pack is in force from that day, until another is.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "pack")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The adoption.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The pack's own identifier: `yongan`.
        pub pack_id: String,
        /// Its version, as it calls itself.
        pub version: String,
        /// SHA-256 over everything in it that can change an answer.
        pub digest: String,
        /// First day on which it is in force.
        pub valid_from: Date,
        /// When it was adopted.
        pub adopted_at: DateTimeUtc,
        /// Who adopted it.
        pub adopted_by: String,
        /// Why, and by which decision.
        pub reason: String,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Files of adopted packs.
pub mod pack_file {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One file of one pack.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "pack_file")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The file's row.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The digest of the pack it belongs to.
        pub digest: String,
        /// Its path inside the pack.
        pub path: String,
        /// Its text.
        pub content: String,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(pack, "pack");
store::row!(pack_file, "pack_file");
