//! Oversight's own notes.

/// In which box a case's paper file stands.
pub mod dossier_box {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// The box of one case.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "dossier_box")]
    pub struct Model {
        /// The county.
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_code: String,
        /// The note.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// What the case is: `class`, `claim` or `payment`.
        pub case_kind: String,
        /// The class, claim or payment batch.
        pub case_id: String,
        /// What is written on the box.
        pub box_number: String,
        /// Who wrote it down.
        pub set_by: String,
        /// When.
        pub set_at: DateTimeUtc,
        /// Guard.
        pub row_version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

store::row!(dossier_box, "dossier_box");
