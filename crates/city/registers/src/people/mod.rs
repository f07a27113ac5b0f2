//! People: one row a person, whoever first named them, and the tags that open rights.
//!
//! A person has a random id, which every other table uses. The identity number is sealed under a key of their own and
//! found again by its look-up digest; so are the phone and the address. [`enrol`] finds or makes persons inside another
//! command; it fills in what is missing and never overwrites: what differs is told to the caller.
//!
//! Not here: accounts for signing in (one is opened here for a person on record, and lives in [`access`]), bank accounts ([`crate::bank_accounts`]), the end of retention
//! ([`crate::retention`]), and the justice tags of sentence 3.2.19, which are never stored.

mod api;
mod card;
pub mod commands;
pub mod enrol;
pub mod list;
mod migrations;
pub(crate) mod pages;
mod panels;
pub mod queries;
pub mod state;
pub mod tables;
mod typed;

pub use card::{PersonCard, PersonFault};
pub use commands::must_reach;
pub use enrol::{Enrolled, PersonData, PersonField, enrol, enrol_many};
pub use panels::PersonPanels;
pub use queries::{
    find, find_by_number, find_many_by_number, masked_number, masked_numbers, names,
};
pub use state::{Hukou, IdKind, Tag};
pub use tables::{person, person_tag, reveal_place};
pub use typed::PersonalText;

use web::{Access, Feature, NavGroup, NavItem};

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

/// What the feature keeps in the store.
fn keep(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0102::Migration)
        .table::<person::Model>()
        .table::<person_tag::Model>()
        .table::<reveal_place::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    keep(registry)
        .command::<commands::EnrolPerson>()
        .command::<commands::CorrectPerson>()
        .command::<commands::TagPerson>()
        .command::<commands::EndTag>()
        .command::<commands::RevealPerson>()
        .command::<commands::OpenAccount>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const SEE: Access = Access::roles(pages::SEE);
    const CHANGE: Access = Access::roles(pages::tags::CHANGE);
    const REVEAL: Access = Access::roles(pages::reveal::REVEAL);
    Feature::new("people")
        .bring(keep)
        .command::<commands::EnrolPerson>()
        .command::<commands::CorrectPerson>()
        .command::<commands::TagPerson>()
        .command::<commands::EndTag>()
        .command::<commands::RevealPerson>()
        .command::<commands::OpenAccount>()
        .get("/people", SEE, pages::list::list, &["3.1.1"])
        .post("/people/find", SEE, pages::list::find, &[])
        .get("/people/new", CHANGE, pages::enrol::blank, &[])
        .post("/people/new", CHANGE, pages::enrol::enrol, &[])
        .get("/people/{id}", SEE, pages::show::show, &[])
        .get("/people/{id}/edit", CHANGE, pages::correct::form, &[])
        .post("/people/{id}/edit", CHANGE, pages::correct::correct, &[])
        .get("/people/{id}/reveal", REVEAL, pages::reveal::form, &[])
        .post("/people/{id}/reveal", REVEAL, pages::reveal::reveal, &[])
        .get("/people/{id}/tags/new", CHANGE, pages::tags::blank, &[])
        .post("/people/{id}/tags/new", CHANGE, pages::tags::add, &[])
        .get(
            "/people/{id}/tags/{tag}/end",
            CHANGE,
            pages::tags::ask_end,
            &[],
        )
        .post("/people/{id}/tags/{tag}/end", CHANGE, pages::tags::end, &[])
        .api_list("people", SEE, api::list)
        .nav(NavItem::new(
            NavGroup::Checks,
            "person-title",
            "/people",
            pages::SEE,
        ))
}
