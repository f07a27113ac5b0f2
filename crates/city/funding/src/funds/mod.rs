//! The accounts of the funds: appropriations and income come in, approvals bind, payments leave, and every movement is
//! a balanced entry that is never edited.
//!
//! ```text
//! appropriation (指标文号) ─→ left ─→ committed ─→ in transit ─→ paid
//!                             ↑          │             └→ returned
//!                             └──────────┘
//! ```
//!
//! [`posting::post`] is the only hand that writes here; decisions and payments call it inside their own commands. The
//! arithmetic and its refusals are the `ledger` crate's. Not here: what amount is right, and who is owed it.

pub mod api;
pub mod commands;
pub mod migrations;
pub mod pages;
pub mod posting;
pub mod queries;
pub mod tables;

pub use posting::{LedgerRefusal, post};

use kernel::Role;
use store::Registry;
use web::{Access, Feature, NavGroup, NavItem};

use crate::notices::OFFICES;

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0401::Migration)
        .table::<tables::appropriation::Model>()
        .table::<tables::ledger_entry::Model>()
        .table::<tables::ledger_posting::Model>()
        .table::<tables::ledger_balance::Model>()
        .command::<commands::appropriate::Appropriate>()
        .command::<commands::take_in::TakeIn>()
        .command::<commands::take_back::TakeBackAppropriation>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const SEE: Access = Access::roles(OFFICES);
    const FINANCE: Access = Access::roles(&[Role::FundOfficer]);
    Feature::new("funds")
        .migration(migrations::m0401::Migration)
        .table::<tables::appropriation::Model>()
        .table::<tables::ledger_entry::Model>()
        .table::<tables::ledger_posting::Model>()
        .table::<tables::ledger_balance::Model>()
        .command::<commands::appropriate::Appropriate>()
        .command::<commands::take_in::TakeIn>()
        .command::<commands::take_back::TakeBackAppropriation>()
        .get("/funds", SEE, pages::show::first, &["4.2.2"])
        .get("/funds/{fund}", SEE, pages::show::show, &["4.2.2"])
        .get(
            "/funds/{fund}/appropriations",
            SEE,
            pages::appropriations::list,
            &["4.2.2"],
        )
        .get(
            "/funds/{fund}/trial.xlsx",
            SEE,
            pages::show::trial_sheet,
            &[],
        )
        .get(
            "/funds/{fund}/appropriations/new",
            FINANCE,
            pages::appropriations::form,
            &[],
        )
        .post(
            "/funds/{fund}/appropriations/new",
            FINANCE,
            pages::appropriations::record,
            &[],
        )
        .get(
            "/funds/{fund}/appropriations/{id}/take-back",
            FINANCE,
            pages::take_back::form,
            &[],
        )
        .post(
            "/funds/{fund}/appropriations/{id}/take-back",
            FINANCE,
            pages::take_back::take_back,
            &[],
        )
        .get(
            "/funds/{fund}/income/new",
            FINANCE,
            pages::income::form,
            &["3.5.1"],
        )
        .post(
            "/funds/{fund}/income/new",
            FINANCE,
            pages::income::record,
            &[],
        )
        .api_list("appropriations", SEE, api::appropriations)
        .api_list("ledger-entries", SEE, api::entries)
        .nav(NavItem::new(
            NavGroup::Money,
            "fund-title",
            "/funds",
            OFFICES,
        ))
}
