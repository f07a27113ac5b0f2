//! The document, sentence by sentence, and beside each what carries it out today.
//!
//! What carries a sentence is computed: the programmes of the pack in force that name it, the commands and pages registered
//! with it, and live figures. No status is written by hand ([`standing`] is the rule). Not here: the programmes themselves
//! (registers shows them) and the cases behind a figure (the audit shows them).

mod carried;
mod figures;
mod money;
mod pages;
mod parts;
mod rows;
pub(crate) mod sentence;
pub mod standing;

pub use figures::{Trained, trained_in};

use kernel::Role;
use web::{Access, Feature, NavGroup, NavItem};

/// Who sees the payments of a sentence.
pub const STAFF: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
];

/// Who has the document in the side list.
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
    Role::Administrator,
];

/// The calendar year of a day, as the two values a statement takes: its first day and the first day after it.
pub(crate) fn this_year(day: chrono::NaiveDate) -> Vec<sea_orm::Value> {
    figures::year_of(day)
}

/// Rural persons trained in a calendar year, as different persons and as head-times.
pub(crate) async fn rural_of(app: &web::App, year: i32) -> Result<(u64, u64), web::PageError> {
    figures::rural_in(app, year, year).await
}

/// The feature with its pages.
pub fn feature() -> Feature {
    Feature::new("document")
        .get(
            "/document",
            Access::public(),
            pages::show,
            &["4.3.1", "5.0.2"],
        )
        .get(
            "/document/sentences/{id}",
            Access::roles(STAFF),
            sentence::show,
            &["4.2.6"],
        )
        .get(
            "/document/rows/{kind}",
            Access::roles(STAFF),
            rows::show,
            &["3.1.1", "3.2.4", "2.3.1"],
        )
        .public_word("document-word", "/document")
        .nav(NavItem::new(
            NavGroup::Basis,
            "document-nav",
            "/document",
            DESK,
        ))
        .figure("2.3.1", figures::certificates)
        .figure("3.1.1", figures::trained)
        .figure("3.1.2", figures::institutions)
        .figure("3.2.4", figures::rural)
        .figure("3.3.4", figures::carriers)
        .figure("4.2.2", figures::funds)
        .figure("4.2.7", figures::notices)
}
