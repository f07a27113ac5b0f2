//! Bank accounts of persons and organisations: where money goes.
//!
//! ```text
//! (propose) → proposed → confirmed → replaced
//!                      ↘ declined
//! ```
//! Whoever proposes an account does not confirm it: a second person of the bureau or of finance does, always, so that a
//! change after approval of a claim has its second pair of eyes too. An owner has at most one confirmed account and one
//! proposal; the database holds this. Confirming replaces the account before.
//!
//! Not here: whether the account exists (only the bank's return file tells), and which account a claim was approved
//! with (the claim keeps its id).

mod api;
pub mod commands;
pub mod list;
mod migrations;
pub(crate) mod pages;
pub mod propose;
pub mod queries;
pub mod state;
pub mod tables;

pub use propose::{AccountFault, NewAccount, propose};
pub use queries::{confirmed, confirmed_many, masked, number};
pub use state::{Owner, OwnerKind, State};
pub use tables::bank_account;

use kernel::Role;
use web::{Access, Feature, NavGroup, NavItem};

use crate::shown::{OFFICES, OFFICES_AND_OWN};

/// What the feature keeps in the store.
fn keep(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0103::Migration)
        .table::<bank_account::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    keep(registry)
        .command::<commands::ProposeAccount>()
        .command::<commands::ConfirmAccount>()
        .command::<commands::DeclineAccount>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const SEE: Access = Access::roles(OFFICES);
    const DECIDE: Access = Access::roles(pages::decide::DECIDE);
    const FOR_PEOPLE: Access = Access::roles(pages::propose::FOR_PEOPLE);
    const OWN: Access = Access::roles(&[Role::Clerk, Role::SchoolManager, Role::EnterpriseHandler]);
    const MINE: Access = Access::roles(&[Role::Worker]);
    Feature::new("bank_accounts")
        .bring(keep)
        .command::<commands::ProposeAccount>()
        .command::<commands::ConfirmAccount>()
        .command::<commands::DeclineAccount>()
        .get("/bank-accounts", SEE, pages::list::list, &[])
        .get("/bank-accounts/{id}", SEE, pages::decide::show, &[])
        .post(
            "/bank-accounts/{id}/confirm",
            DECIDE,
            pages::decide::confirm,
            &[],
        )
        .post(
            "/bank-accounts/{id}/decline",
            DECIDE,
            pages::decide::decline,
            &[],
        )
        .get(
            "/organisations/{id}/bank-account",
            OWN,
            pages::propose::organisation_form,
            &[],
        )
        .post(
            "/organisations/{id}/bank-account",
            OWN,
            pages::propose::organisation_propose,
            &[],
        )
        .get(
            "/people/{id}/bank-account",
            FOR_PEOPLE,
            pages::propose::person_form,
            &[],
        )
        .post(
            "/people/{id}/bank-account",
            FOR_PEOPLE,
            pages::propose::person_propose,
            &[],
        )
        .get("/my/bank-account", MINE, pages::propose::own_form, &[])
        .post("/my/bank-account", MINE, pages::propose::own_propose, &[])
        .api_list("bank_accounts", Access::roles(OFFICES_AND_OWN), api::list)
        .nav(
            NavItem::new(
                NavGroup::Money,
                "bank-account-title",
                "/bank-accounts",
                OFFICES,
            )
            .count(pages::list::waiting),
        )
}
