//! What learners reached, and the certificates that evaluation bodies issue: recorded and checked, not issued.
//!
//! A new attempt is a new row; nothing is overwritten.

mod api;
pub mod commands;
pub mod migrations;
mod pages;
pub mod queries;
pub mod sheet;
pub mod tables;

use store::Registry;
use web::{Access, Feature, NavGroup, NavItem};

use crate::enrolment::seen;

/// What the feature keeps in the store.
fn keep(registry: Registry) -> Registry {
    registry
        .migration(migrations::m0330::Migration)
        .table::<tables::result::Model>()
}

/// Tables and commands of this feature.
pub fn bring(registry: Registry) -> Registry {
    keep(registry)
        .command::<commands::record::RecordResults>()
        .command::<commands::check_certificate::CheckCertificate>()
}

/// The feature with its pages.
pub fn feature() -> Feature {
    use pages::{certificates, class, record, upload};
    const SEE: Access = Access::roles(seen::OFFICES_AND_SCHOOL);
    const KEEP: Access = Access::roles(seen::SCHOOL);
    const CHECK: Access = Access::roles(seen::CHECKERS);
    const RESULTS: &str = "/classes/{id}/results";
    const RECORD: &str = "/classes/{id}/results/record";
    const CERTIFICATE: &str = "/certificates/{id}";
    Feature::new("results")
        .bring(keep)
        .command::<commands::record::RecordResults>()
        .command::<commands::check_certificate::CheckCertificate>()
        .api_list("results", SEE, api::list)
        .get(RESULTS, SEE, class::show, &["2.1.3"])
        .post(RESULTS, KEEP, upload::upload, &[])
        .get(
            "/classes/{id}/results/template.xlsx",
            KEEP,
            upload::template,
            &[],
        )
        .get(RECORD, KEEP, record::form, &[])
        .post(RECORD, KEEP, record::record, &[])
        .get(
            "/certificates",
            CHECK,
            certificates::list,
            &["2.1.3", "3.2.6"],
        )
        .get(CERTIFICATE, CHECK, certificates::ask, &[])
        .post(CERTIFICATE, CHECK, certificates::check, &[])
        .nav(
            NavItem::new(
                NavGroup::Checks,
                "result-certificates",
                "/certificates",
                seen::CHECKERS,
            )
            .count(certificates::waiting),
        )
}
