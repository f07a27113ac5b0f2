//! People: one row a person, whoever first named them, and the tags that open rights.
//!
//! A person has a random id, which every other table uses. The identity number is sealed under a key of their own and
//! found again by its look-up digest; so are the phone and the address. [`enrol`] finds or makes persons inside another
//! command; it fills in what is missing and never overwrites: what differs is told to the caller.
//!
//! Not here: accounts for signing in, bank accounts ([`crate::bank_accounts`]), the end of retention
//! ([`crate::retention`]), and the justice tags of sentence 3.2.19, which are never stored.

mod card;
pub mod commands;
pub mod enrol;
mod migrations;
pub mod queries;
pub mod state;
pub mod tables;
mod typed;

pub use card::{PersonCard, PersonFault};
pub use enrol::{Enrolled, PersonData, PersonField, enrol, enrol_many};
pub use queries::{
    find, find_by_number, find_many_by_number, masked_number, masked_numbers, names,
};
pub use state::{Hukou, IdKind, Tag};
pub use tables::{person, person_tag};
pub use typed::PersonalText;

/// What a person's look-up digests and sealed fields are called; the names are bound into the digests for ever.
pub mod fields {
    /// The identity number.
    pub const ID_NUMBER: &str = "id_number";
    /// The mobile phone.
    pub const PHONE: &str = "phone";
    /// The address.
    pub const ADDRESS: &str = "address";
    /// The number of the paper that proves a tag.
    pub const EVIDENCE: &str = "evidence";
    /// A bank account.
    pub const BANK_ACCOUNT: &str = "bank_account";
}

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0102::Migration)
        .table::<person::Model>()
        .table::<person_tag::Model>()
        .command::<commands::EnrolPerson>()
        .command::<commands::CorrectPerson>()
        .command::<commands::TagPerson>()
        .command::<commands::EndTag>()
        .command::<commands::RevealPerson>()
}
