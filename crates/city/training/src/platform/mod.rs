//! The provincial platform's export beside our own roster: what agrees, what does not, and why.
//!
//! The platform is the legal filing; nothing here replaces it.

pub mod commands;
pub mod compare;
pub mod migrations;
mod pages;
pub mod queries;
pub mod tables;

use store::Registry;
use web::{Access, Feature, NavGroup, NavItem};

use crate::enrolment::seen;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0340::Migration)
        .table::<tables::platform_import::Model>()
        .table::<tables::platform_difference::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::import::ImportPlatform>()
        .command::<commands::settle::SettleDifference>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const SEE: Access = Access::roles(seen::OFFICES_AND_SCHOOL);
    const KEEP: Access = Access::roles(pages::KEEPERS);
    const CLASS: &str = "/classes/{id}/platform";
    const ONE: &str = "/classes/{id}/platform/{difference}";
    Feature::new("platform")
        .bring(keep)
        .command::<commands::import::ImportPlatform>()
        .command::<commands::settle::SettleDifference>()
        .get(
            "/platform",
            Access::roles(seen::CHECKERS),
            pages::all,
            &["2.3.1"],
        )
        .get(CLASS, SEE, pages::show, &["2.3.1"])
        .post(CLASS, KEEP, pages::compare, &[])
        .get(ONE, KEEP, pages::ask, &[])
        .post(ONE, KEEP, pages::settle, &[])
        .nav(
            NavItem::new(
                NavGroup::Checks,
                "platform-title",
                "/platform",
                seen::CHECKERS,
            )
            .count(pages::waiting),
        )
}
