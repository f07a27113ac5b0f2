//! The pages of people: search, one person, naming and correcting, tags, seeing a number in full.

pub mod correct;
pub mod enrol;
pub mod list;
pub mod reveal;
pub mod show;
pub mod tags;

use kernel::Role;
use web::form::Choice;
use web::{App, PageError, T, Viewer};

use super::commands::must_reach;
use super::{Hukou, find, person};

/// Who sees people: the county's offices and, within their own region, townships.
pub(crate) const SEE: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
    Role::TownshipOfficer,
];

/// Who sees circumstances of health, hardship and family planning: those who decide by them, and those who audit.
const SENSITIVE: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::TownshipOfficer,
    Role::Auditor,
];

/// A person the reader may see.
pub(crate) async fn seen(app: &App, viewer: &Viewer, id: &str) -> Result<person::Model, PageError> {
    let row = find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)?;
    must_reach(viewer.actor(), &row)?;
    Ok(row)
}

/// The nature of a household register.
pub(super) fn hukou_words(t: T, hukou: Hukou) -> String {
    t.say(match hukou {
        Hukou::Rural => "person-hukou-rural",
        Hukou::Urban => "person-hukou-urban",
        Hukou::Unknown => "person-hukou-unknown",
    })
    .into_owned()
}

fn hukou_choices(t: T) -> Vec<Choice> {
    Hukou::ALL
        .map(|hukou| Choice::new(hukou.word(), hukou_words(t, hukou)))
        .to_vec()
}

/// The nature of a household register from a form.
fn hukou_of(word: &str) -> Hukou {
    Hukou::ALL
        .into_iter()
        .find(|hukou| hukou.word() == word)
        .unwrap_or_default()
}
