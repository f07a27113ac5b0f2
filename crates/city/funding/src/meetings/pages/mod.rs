//! The pages of meetings: parse, ask or command, render.

pub mod list;
pub mod papers;
pub mod show;
pub mod steps;

use std::collections::HashMap;

use registers::organisations;
use training::classes::class;
use web::components::{Icon, Look, Status, Tag};
use web::{App, PageError, T};

use super::case::state_of;
use super::queries;
use super::state::State;
use super::tables::{meeting, meeting_item};
use crate::claims::tables::claim;

/// A meeting with its list and what stands on it.
pub(crate) struct MeetingView {
    pub(crate) row: meeting::Model,
    pub(crate) state: State,
    pub(crate) items: Vec<meeting_item::Model>,
    pub(crate) claims: HashMap<String, claim::Model>,
    pub(crate) classes: HashMap<String, class::Model>,
    pub(crate) schools: HashMap<String, String>,
}

impl MeetingView {
    pub(crate) async fn of(app: &App, id: &str) -> Result<MeetingView, PageError> {
        let (db, county) = (app.store().read(), app.county());
        let row = queries::find(db, county, id)
            .await?
            .ok_or(PageError::NotFound)?;
        let items = queries::items(db, county, id).await?;
        let ids: Vec<String> = items.iter().map(|item| item.claim_id.clone()).collect();
        let claims = crate::claims::queries::find_many(db, county, &ids).await?;
        let rows: Vec<claim::Model> = claims.values().cloned().collect();
        let classes = crate::claims::queries::classes(db, county, &rows).await?;
        let ids: Vec<String> = rows
            .iter()
            .filter_map(|row| row.organisation_id.clone())
            .collect();
        let schools = organisations::names(db, county, &ids).await?;
        Ok(MeetingView {
            state: state_of(&row)?,
            row,
            items,
            claims,
            classes,
            schools,
        })
    }

    /// The school and the class of a claim.
    pub(crate) fn school_and_class(&self, claim: &claim::Model) -> (&str, &str) {
        let school = claim
            .organisation_id
            .as_ref()
            .and_then(|id| self.schools.get(id));
        let class = claim.class_id.as_ref().and_then(|id| self.classes.get(id));
        (
            school.map_or("", String::as_str),
            class.map_or("", |class| class.title.as_str()),
        )
    }
}

/// The state of a list.
pub(crate) fn state_tag(t: T, state: State) -> Tag {
    match state {
        State::Listed => Tag::new(t, Status::Meeting),
        State::Decided => Tag::of(Look::Ok, Icon::Tick, t.say("claim-state-decided")),
        State::Cancelled => Tag::of(Look::Idle, Icon::Minus, t.say("meeting-cancelled")),
    }
}

/// The address of a meeting.
pub(crate) fn address(id: &str) -> String {
    format!("/meetings/{id}")
}
