//! 联系: a township asks its people whether they want to train, one call after the other, until nobody is left who was never reached.
//!
//! A call is a row and stays: what is known of a person is their last call. Whoever sits or sat in a class was reached. There is
//! no ranking of villages and no quota of calls.
//!
//! Not here: signing somebody up (their school puts them on its roster), and showing a telephone number in full, which
//! `registers` does with a reason.

mod call;
pub mod commands;
pub mod migrations;
mod pages;
pub mod queries;
pub mod tables;

pub use call::CallResult;

use kernel::Role;
use store::Registry;
use web::{Access, Feature, NavGroup, NavItem};

/// Who calls.
pub const CALLERS: &[Role] = &[Role::TownshipOfficer, Role::Clerk];

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0350::Migration)
        .table::<tables::outreach_call::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry).command::<commands::RecordCall>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const CALL: Access = Access::roles(CALLERS);
    const ONE: &str = "/outreach/{person}";
    Feature::new("outreach")
        .bring(keep)
        .command::<commands::RecordCall>()
        .get("/outreach", CALL, pages::list::show, &["3.2.R"])
        .get(ONE, CALL, pages::person::ask, &[])
        .post(ONE, CALL, pages::person::record, &[])
        .nav(
            NavItem::new(
                NavGroup::Handle,
                "outreach-title",
                "/outreach",
                &[Role::TownshipOfficer],
            )
            .count(pages::list::waiting),
        )
}
