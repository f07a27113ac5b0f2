//! Who may look at a class's roster, attendance and results, and the class they look at.

use kernel::{IdNumber, Mask, Role};
use std::collections::HashMap;
use web::{App, PageError, Viewer};

use super::tables::enrolment;
use crate::classes::{self, class};

/// The offices, and the institution with its own classes.
pub(crate) const OFFICES_AND_SCHOOL: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
    Role::SchoolManager,
];

/// The same, and the teachers.
pub(crate) const OFFICES_SCHOOL_AND_TEACHER: &[Role] = &[
    Role::Clerk,
    Role::Reviewer,
    Role::Leader,
    Role::MeetingSecretary,
    Role::FundOfficer,
    Role::Auditor,
    Role::SchoolManager,
    Role::Teacher,
];

/// Those who keep a class's roster and results.
pub(crate) const SCHOOL: &[Role] = &[Role::SchoolManager];

/// Those who mark lessons.
pub(crate) const TEACHING: &[Role] = &[Role::Teacher, Role::SchoolManager];

/// Those who look into doubts and certificates.
pub(crate) const CHECKERS: &[Role] = &[Role::Clerk, Role::Reviewer];

/// A class the reader may look at.
///
/// # Errors
/// [`PageError::NotFound`] when there is none, [`PageError::Denied`] when it is another institution's.
pub(crate) async fn class(app: &App, viewer: &Viewer, id: &str) -> Result<class::Model, PageError> {
    let row = classes::find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)?;
    viewer.actor().must_act_for(&row.organisation_id)?;
    Ok(row)
}

/// The masked identity numbers of learners, by person.
pub(crate) async fn masked(
    app: &App,
    viewer: &Viewer,
    learners: &[enrolment::Model],
) -> Result<HashMap<String, String>, PageError> {
    let (db, county) = (app.store().read(), app.county());
    let mask = registers::packs::id_number_mask(db, county, viewer.today()).await?;
    let ids: Vec<String> = learners.iter().map(|row| row.person_id.clone()).collect();
    Ok(registers::people::masked_numbers(db, app.store().keys(), county, &ids, mask).await?)
}

/// A number as it stood in a sheet, whatever is wrong with it: all but the first six digits hidden. An exponent is shown,
/// because it is what is wrong.
pub(crate) fn hidden(text: &str) -> String {
    if let Ok(number) = IdNumber::parse(text) {
        return number.masked(Mask::FIRST_SIX);
    }
    if text.contains('E') || text.contains('e') {
        return text.to_owned();
    }
    let mut seen = 0;
    text.chars()
        .map(|c| {
            seen += usize::from(c.is_numeric());
            if c.is_numeric() && seen > 6 { '*' } else { c }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::hidden;

    #[test]
    fn a_number_is_never_shown_beyond_its_first_six_digits() {
        assert_eq!(hidden("35048119800101001"), "350481***********");
        assert_eq!(hidden("350481 1980 0101 001x"), "350481 **** **** ***x");
        assert_eq!(hidden("３５０４８１１９８０"), "３５０４８１****");
        assert_eq!(hidden("3.50481E+17"), "3.50481E+17");
        assert_eq!(hidden("罗秀英"), "罗秀英");
    }
}
