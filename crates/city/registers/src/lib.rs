//! The registers of the city: where, who, what and under which pack, that every step of the process asks.
//!
//! Regions and occupations (national reference data, in memory), organisations, people and their tags, bank accounts, venues
//! and trainers, the policy packs in force, and the benefits each person has had.
//!
//! What this crate deliberately does not know: any class, claim or payment. It decides no subsidy; `training` and
//! `funding` ask it and, through its commands and functions, write to it.

pub mod bank_accounts;
pub mod benefits;
pub mod occupations;
pub mod organisations;
pub mod packs;
pub mod people;
pub mod regions;
pub mod retention;
mod shown;
pub mod trainers;
pub mod venues;

/// Everything the registers bring to the store, in the order of their keys.
pub fn bring(registry: store::Registry) -> store::Registry {
    let features: [fn(store::Registry) -> store::Registry; 8] = [
        organisations::bring,
        people::bring,
        bank_accounts::bring,
        venues::bring,
        trainers::bring,
        packs::bring,
        benefits::bring,
        retention::bring,
    ];
    features
        .iter()
        .fold(registry, |registry, bring| bring(registry))
}

/// The registers' features with their pages, in the order of their keys.
pub fn features() -> Vec<web::Feature> {
    vec![
        organisations::feature(),
        people::feature(),
        bank_accounts::feature(),
        venues::feature(),
        trainers::feature(),
        packs::feature(),
        benefits::feature(),
        retention::feature(),
    ]
}
