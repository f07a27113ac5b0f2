//! Benefits: what each person has had or is promised, so that nothing is given twice.
//!
//! ```text
//! (reserve) → reserved → granted → released
//!                     ↘ released
//! ```
//! Funding reserves a benefit when a claim line is decided, grants it when it is paid or the place is used, releases it when
//! it is refused or comes back. Benefits given by others are registered by hand. Training asks before a class begins.
//!
//! Two rules are held by the database: a live benefit is unique by person, programme and what the pack says makes it
//! another ([`Once`]); and every decision about a person bumps the version of that person's guard ([`hold`]), so that limits no index can hold
//! (times within a year, exclusions among programmes) are decided by one at a time, on any number of machines.
//!
//! Not here: the limits themselves. The pack says what counts ([`policy::Counts`]) and how often is too often; this
//! register counts.

mod api;
pub mod commands;
mod guard;
pub mod list;
mod migrations;
mod once;
pub(crate) mod pages;
pub mod queries;
pub mod state;
pub mod tables;
mod write;

pub use guard::{Held, hold, organisation_guard};
pub use once::Once;
pub use queries::{counted, of_organisation, of_persons};
pub use state::{Circumstance, State};
pub use tables::{benefit, benefit_guard};
pub use write::{NewBenefit, Reserved, grant, release, reserve};

use kernel::Role;
use web::{Access, Feature, NavGroup, NavItem};

use crate::shown::OFFICES;

/// What the feature keeps in the store.
fn keep(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0107::Migration)
        .table::<benefit::Model>()
        .table::<benefit_guard::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    keep(registry)
        .command::<commands::RegisterBenefit>()
        .command::<commands::WithdrawBenefit>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const SEE: Access = Access::roles(OFFICES);
    const CLERK: Access = Access::roles(&[Role::Clerk]);
    const REVIEWER: Access = Access::roles(&[Role::Reviewer]);
    Feature::new("benefits")
        .bring(keep)
        .command::<commands::RegisterBenefit>()
        .command::<commands::WithdrawBenefit>()
        .get("/benefits", SEE, pages::list::list, &[])
        .get(
            "/people/{id}/benefits/new",
            CLERK,
            pages::register::blank,
            &[],
        )
        .post(
            "/people/{id}/benefits/new",
            CLERK,
            pages::register::register,
            &[],
        )
        .get(
            "/benefits/{id}/withdraw",
            REVIEWER,
            pages::withdraw::ask,
            &[],
        )
        .post(
            "/benefits/{id}/withdraw",
            REVIEWER,
            pages::withdraw::withdraw,
            &[],
        )
        .api_list("benefits", SEE, api::list)
        .nav(NavItem::new(
            NavGroup::Checks,
            "benefit-title",
            "/benefits",
            OFFICES,
        ))
}
