//! The pages of claims: parse, ask or command, render.

pub mod batch;
pub mod begin;
mod findings;
pub mod letters;
pub mod line;
pub mod lines;
pub mod list;
pub mod materials;
pub mod paper;
pub mod papers;
pub mod settle;
pub mod show;
pub mod steps;
mod tree;
mod turn;
pub(crate) mod words;

use kernel::{Denied, Role};
use policy::LetterKind;
use web::{App, Html, PageError, Viewer};

use super::queries::CaseView;
use super::state::Phase;

/// Officers who decide claims.
pub(crate) const OFFICERS: &[Role] = &[Role::Clerk, Role::Reviewer, Role::Leader];
/// Whoever sees every claim.
pub(crate) const OFFICES: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
];
/// Whoever sees claims at all: a school its own.
pub(crate) const READERS: &[Role] = &[
    Role::SchoolManager,
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
];

/// The claim at this address, for a reader who may see it. A draft is its school's own sheet.
pub(crate) async fn seen(app: &App, viewer: &Viewer, id: &str) -> Result<CaseView, PageError> {
    let view = CaseView::of(
        app.store().read(),
        app.store().keys(),
        app.county(),
        id,
        viewer.today(),
    )
    .await?
    .ok_or(PageError::NotFound)?;
    let own = view.claim.organisation_id.as_deref();
    if viewer.is_any(OFFICES) {
        if view.phase == Phase::Draft && !viewer.is(Role::SchoolManager) {
            return Err(PageError::NotFound);
        }
        return Ok(view);
    }
    if own.is_some() && own == viewer.actor().organisation.as_deref() {
        Ok(view)
    } else {
        Err(PageError::Denied(Denied::OtherOrganisation))
    }
}

/// That the money is the school's, in the words of the pack: wherever an amount a head is shown.
pub(crate) fn institution_money(viewer: &Viewer, view: &CaseView) -> Html {
    let letter = view.pack.settings().letter(LetterKind::InstitutionMoney);
    letter.map_or_else(Html::default, |letter| {
        Html::escaped(viewer.t().pick(&letter.text))
    })
}

/// The address of a claim.
pub(crate) fn address(id: &str) -> String {
    format!("/claims/{id}")
}
