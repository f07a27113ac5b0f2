//! The policy packs of a county: which was adopted when, by whom, and which is in force on a day.
//!
//! Adopting a pack keeps its files in the database under their digest, so that what was decided stays recomputable on
//! any machine, years later. A pack once read is remembered by its digest for as long as the program runs. Days are
//! those that matter to the case (the class's first day, the certificate's), not today.
//!
//! Not here: what a pack says (the `policy` crate) and the programmes themselves.

mod api;
pub mod commands;
mod files;
mod migrations;
mod pages;
pub mod queries;
pub mod tables;

pub use files::{PackFile, read_folder};
pub use queries::{
    adoptions, bank_account_mask, by_digest, id_number_mask, in_force, limits, limits_with,
};
pub use tables::{pack, pack_file};

use kernel::Role;
use web::{Access, Feature, NavGroup, NavItem};

/// Who sees the adoptions.
const SEE: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
    Role::Administrator,
];

/// Who has the programmes in the side list: everybody at a desk.
const DESK: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
    Role::TownshipOfficer,
    Role::SchoolManager,
    Role::EnterpriseHandler,
];

/// What the feature keeps in the store.
fn keep(registry: store::Registry) -> store::Registry {
    registry
        .migration(migrations::m0106::Migration)
        .table::<pack::Model>()
        .table::<pack_file::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: store::Registry) -> store::Registry {
    keep(registry).command::<commands::AdoptPack>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const ADOPT: Access = Access::roles(pages::adopt::ADOPT);
    Feature::new("packs")
        .bring(keep)
        .command::<commands::AdoptPack>()
        .get("/programmes", Access::public(), pages::programmes::all, &[])
        .get(
            "/programmes/{id}",
            Access::public(),
            pages::programme::show,
            &[],
        )
        .get("/packs", Access::roles(SEE), pages::list::list, &[])
        .get("/packs/adopt", ADOPT, pages::adopt::blank, &[])
        .post("/packs/adopt", ADOPT, pages::adopt::adopt, &[])
        .api_list("packs", Access::roles(SEE), api::packs)
        .api_list("programmes", Access::public(), api::programmes)
        .nav(NavItem::new(
            NavGroup::Basis,
            "programme-title",
            "/programmes",
            DESK,
        ))
        .nav(NavItem::new(NavGroup::Basis, "pack-title", "/packs", SEE))
}
