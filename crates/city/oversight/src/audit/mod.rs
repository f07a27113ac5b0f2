//! The audit: every case on one page from the sentence to the return slip, exports of every table with a data dictionary, and
//! proofs that the journal is whole.
//!
//! An auditor reads and changes nothing; the one note kept here is the box a paper file stands in, which an officer writes. Not
//! here: findings and their answers.

mod case;
mod cells;
mod checkpoint;
pub mod commands;
mod determination;
mod dossier;
pub mod exports;
mod files;
mod index;
mod migrations;
mod paid;
pub mod tables;
mod taught;
mod traces;
mod verify;

pub use dossier::CaseKind;
pub use traces::deed_key;

use kernel::Role;
use store::Registry;
use web::{Access, Feature, NavGroup, NavItem};

/// Who reads cases.
pub const READ: &[Role] = crate::document::STAFF;
/// Who takes whole tables away.
pub const EXPORT: &[Role] = &[Role::Auditor];
/// Who has the journal verified.
pub const VERIFY: &[Role] = &[Role::Auditor, Role::Leader, Role::Administrator];
/// Who writes a box number down.
pub const BOX: &[Role] = &[Role::Clerk, Role::MeetingSecretary, Role::FundOfficer];

fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0501::Migration)
        .table::<tables::dossier_box::Model>()
}

/// What the feature brings to the store.
pub fn bring(registry: Registry) -> Registry {
    keep(registry).command::<commands::SetBox>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    const SEE: Access = Access::roles(READ);
    Feature::new("audit")
        .bring(keep)
        .command::<commands::SetBox>()
        .get("/audit", SEE, index::list, &["2.2.3", "4.2.6"])
        .get("/cases/{kind}/{id}", SEE, case::show, &["4.2.6"])
        .post(
            "/cases/{kind}/{id}/box",
            Access::roles(BOX),
            case::set_box,
            &[],
        )
        .get("/cases/{kind}/{id}/files/{file}", SEE, files::download, &[])
        .get(
            "/cases/{kind}/{id}/lines/{line}",
            SEE,
            determination::show,
            &[],
        )
        .get(
            "/audit/exports",
            Access::roles(EXPORT),
            exports::list,
            &["4.2.6"],
        )
        .get(
            "/audit/exports/dictionary",
            Access::roles(EXPORT),
            exports::dictionary,
            &[],
        )
        .get(
            "/audit/exports/{table}",
            Access::roles(EXPORT),
            exports::table,
            &[],
        )
        .get(
            "/audit/verify",
            Access::roles(VERIFY),
            verify::show,
            &["2.2.3"],
        )
        .post("/audit/verify", Access::roles(VERIFY), verify::run, &[])
        .get(
            "/checkpoint",
            Access::public(),
            checkpoint::show,
            &["4.2.7"],
        )
        .nav(NavItem::new(
            NavGroup::Oversight,
            "audit-nav",
            "/audit",
            READ,
        ))
        .nav(NavItem::new(
            NavGroup::Oversight,
            "audit-exports",
            "/audit/exports",
            EXPORT,
        ))
        .nav(NavItem::new(
            NavGroup::Oversight,
            "audit-verify",
            "/audit/verify",
            VERIFY,
        ))
}
