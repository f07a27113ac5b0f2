//! Names who or what is taken, when, and by which class, so that a refusal can be acted on.

use std::fmt;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{StoreError, Tx};

use super::busy::{Need, Resource, Slots};
use super::tables::lesson;
use super::timetable::clock;
use crate::classes::tables::class;
use crate::enrolment::tables::enrolment;

/// Somebody or something that is taken already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What kind of thing.
    pub kind: ClashKind,
    /// Its name: of the trainer, of the venue and room, or of the learner. It reaches the page, never a log.
    pub whom: String,
    /// The day.
    pub on: NaiveDate,
    /// When the other lesson begins and ends, as `19:00-21:30`.
    pub time: String,
    /// The class that has it.
    pub class: String,
}

/// What is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClashKind {
    /// A trainer.
    Trainer,
    /// A room.
    Room,
    /// A learner.
    Learner,
}

impl Clash {
    /// The message key.
    pub const fn key(&self) -> &'static str {
        match self.kind {
            ClashKind::Trainer => "lesson-clash-trainer",
            ClashKind::Room => "lesson-clash-room",
            ClashKind::Learner => "lesson-clash-learner",
        }
    }

    /// The message's placeholders.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        vec![
            ("whom", self.whom.clone()),
            ("on", self.on.to_string()),
            ("time", self.time.clone()),
            ("class", self.class.clone()),
        ]
    }
}

impl fmt::Display for Clash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a {:?} is taken on {} {} by {}",
            self.kind, self.on, self.time, self.class
        )
    }
}

/// Names a need that could not be met.
pub async fn name(tx: &Tx<'_>, need: &Need) -> Result<Clash, StoreError> {
    let (db, county) = (tx.db(), tx.county());
    let lessons = lesson::Entity::find()
        .filter(lesson::Column::CountyCode.eq(county))
        .filter(lesson::Column::OnDate.eq(need.on))
        .filter(lesson::Column::State.is_in(["planned", "held"]));
    let (kind, whom, lessons) = match &need.resource {
        Resource::Trainer(person) => {
            let trainers = registers::trainers::queries::of_person(db, county, person).await?;
            let ids = trainers.iter().map(|trainer| trainer.id.clone());
            let name = trainers.first().map(|trainer| trainer.name.clone());
            let lessons = lessons.filter(lesson::Column::TrainerId.is_in(ids));
            (ClashKind::Trainer, name.unwrap_or_default(), lessons)
        }
        Resource::Room { venue, room } => {
            let name = registers::venues::find(db, county, venue)
                .await?
                .map(|venue| venue.name)
                .unwrap_or_default();
            let lessons = lessons.filter(lesson::Column::VenueId.eq(venue));
            let lessons = if room.is_empty() {
                lessons.filter(lesson::Column::Room.is_null())
            } else {
                lessons.filter(lesson::Column::Room.eq(room))
            };
            let whom = format!("{name}{room}");
            (ClashKind::Room, whom, lessons)
        }
        Resource::Person(person) => {
            let enrolments = enrolment::Entity::find()
                .filter(enrolment::Column::CountyCode.eq(county))
                .filter(enrolment::Column::PersonId.eq(person))
                .filter(enrolment::Column::State.eq("enrolled"))
                .all(db)
                .await?;
            let classes = enrolments.iter().map(|row| row.class_id.clone());
            let lessons = lessons.filter(lesson::Column::ClassId.is_in(classes));
            let name = enrolments.first().map(|row| row.person_name.clone());
            (ClashKind::Learner, name.unwrap_or_default(), lessons)
        }
    };
    let taken = lessons
        .order_by_asc(lesson::Column::StartMinute)
        .order_by_asc(lesson::Column::Id)
        .all(db)
        .await?
        .into_iter()
        .find(|other| Slots::of(other.start_minute, other.end_minute).meets(need.slots));
    let class = match &taken {
        None => None,
        Some(other) => {
            class::Entity::find_by_id((county.to_owned(), other.class_id.clone()))
                .one(db)
                .await?
        }
    };
    Ok(Clash {
        kind,
        whom,
        on: need.on,
        time: taken.map_or_else(String::new, |other| {
            format!("{}-{}", clock(other.start_minute), clock(other.end_minute))
        }),
        class: class.map_or_else(String::new, |class| class.title),
    })
}
