//! The pages of notices: what the public reads, and what the office does with it.

pub mod desk;
pub mod objections;
pub mod papers;
pub mod public;
pub mod steps;

use chrono::NaiveDate;
use kernel::WorkCalendar;
use store::StoreError;
use web::components::{Icon, Look, Status, Tag};
use web::{App, PageError, T};

use super::queries;
use super::state::{NoticeState, ObjectionState};
use super::tables::notice;

/// A notice, or nothing at this address.
pub(super) async fn found(app: &App, id: &str) -> Result<notice::Model, PageError> {
    queries::find(app.store().read(), app.county(), id)
        .await?
        .ok_or(PageError::NotFound)
}

/// A notice the public may see.
pub(super) async fn published(app: &App, id: &str) -> Result<notice::Model, PageError> {
    let row = found(app, id).await?;
    match queries::state_of(&row)? {
        NoticeState::Published | NoticeState::Ended => Ok(row),
        NoticeState::Draft | NoticeState::Withdrawn => Err(PageError::NotFound),
    }
}

/// Where it stands.
pub(super) fn tag(t: T, row: &notice::Model) -> Result<Tag, StoreError> {
    Ok(match queries::state_of(row)? {
        NoticeState::Draft => Tag::new(t, Status::Draft),
        NoticeState::Published => Tag::new(t, Status::OnNotice),
        NoticeState::Ended => Tag::of(Look::Ok, Icon::Tick, t.say("notice-state-ended")),
        NoticeState::Withdrawn => Tag::new(t, Status::Withdrawn),
    })
}

/// Where an objection stands.
pub(super) fn objection_tag(t: T, state: &str) -> Tag {
    match ObjectionState::from_word(state) {
        Some(ObjectionState::Upheld) => {
            Tag::of(Look::No, Icon::Cross, t.say("notice-objection-upheld"))
        }
        Some(ObjectionState::Rejected) => {
            Tag::of(Look::Ok, Icon::Tick, t.say("notice-objection-rejected"))
        }
        Some(ObjectionState::Open) | None => {
            Tag::of(Look::Warn, Icon::Triangle, t.say("notice-objection-open"))
        }
    }
}

/// From when to when; a dash while it is not published.
pub(super) fn span(t: T, row: &notice::Model) -> String {
    match (row.starts_on, row.ends_on) {
        (Some(from), Some(to)) => t.range(from, to),
        _ => "—".into(),
    }
}

/// Working days left until `due`; none without a calendar.
pub(super) fn days_left(today: NaiveDate, due: NaiveDate) -> Option<i64> {
    WorkCalendar::national()
        .working_days_between(today, due)
        .ok()
}
