//! The end of retention: a person is forgotten.
//!
//! Their data key and look-up digests are destroyed, so that numbers, phone, address and bank accounts can never be read
//! again, not even from a backup; their name goes, their birth date becomes its year. What they did stays as figures. The
//! benefit guards stay until their own limit ends: they hold a digest and no person.
//!
//! The years are a setting (else the pack's), counted from the day the person was last known to matter here: first named, or a
//! benefit decided. Not here: choosing whose time is over.

pub mod commands;
mod pages;
mod queries;

pub use queries::kept_until;

use kernel::Role;
use web::{Access, Feature};

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    registry
        .command::<commands::ForgetPerson>()
        .command::<commands::ForgetAgain>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const LEADER: Access = Access::roles(&[Role::Leader]);
    Feature::new("retention")
        .command::<commands::ForgetPerson>()
        .get("/people/{id}/forget", LEADER, pages::ask, &[])
        .post("/people/{id}/forget", LEADER, pages::forget, &[])
}
