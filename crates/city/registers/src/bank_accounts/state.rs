//! Whose account it is and where it stands.

use schemars::JsonSchema;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// What kind of owner.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum OwnerKind {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
}

impl OwnerKind {
    /// The identifier in tables, forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            OwnerKind::Person => "person",
            OwnerKind::Organisation => "organisation",
        }
    }
}

/// Whose account it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Owner {
    /// A person or an organisation.
    pub owner_kind: OwnerKind,
    /// Which one.
    pub owner_id: String,
}

impl Owner {
    /// A person.
    pub fn person(id: &str) -> Owner {
        Owner {
            owner_kind: OwnerKind::Person,
            owner_id: id.to_owned(),
        }
    }

    /// An organisation.
    pub fn organisation(id: &str) -> Owner {
        Owner {
            owner_kind: OwnerKind::Organisation,
            owner_id: id.to_owned(),
        }
    }
}

/// Where an account stands.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// It waits for a second person.
    Proposed,
    /// Money may go there.
    Confirmed,
    /// A later account took its place.
    Replaced,
    /// The second person said no.
    Declined,
}

impl State {
    /// The identifier in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            State::Proposed => "proposed",
            State::Confirmed => "confirmed",
            State::Replaced => "replaced",
            State::Declined => "declined",
        }
    }

    /// The place it takes among its owner's accounts: one proposal and one confirmed account at a time.
    pub const fn slot(self) -> Option<&'static str> {
        match self {
            State::Proposed => Some("proposed"),
            State::Confirmed => Some("confirmed"),
            State::Replaced | State::Declined => None,
        }
    }
}
