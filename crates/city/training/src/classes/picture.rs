//! Everything known of one class at once: what its task list, its check-answers page and its review are made of.

use std::sync::Arc;

use chrono::NaiveDate;
use kernel::Money;
use policy::{Pack, Programme, Standing};
use registers::organisations::organisation;
use registers::trainers::trainer;
use registers::venues::venue;
use sea_orm::ConnectionTrait;
use store::StoreError;

use super::filing::FilingRules;
use super::packs;
use super::queries;
use super::tables::{class, class_trainer};
use super::tasks::{self, Known, Task};
use crate::lessons::tables::lesson;

/// A class with everything around it.
pub struct Picture {
    /// The class.
    pub class: class::Model,
    /// Who files and teaches it.
    pub institution: organisation::Model,
    /// Who teaches, the class teacher first.
    pub trainers: Vec<(class_trainer::Model, trainer::Model)>,
    /// Where.
    pub venue: Option<venue::Model>,
    /// The lessons that take place, in the order of the timetable.
    pub lessons: Vec<lesson::Model>,
    /// Learners on the roster.
    pub roster_count: i64,
    /// The pack that counts.
    pub pack: Arc<Pack>,
    /// What it says of filing.
    pub rules: FilingRules,
    /// Today.
    pub today: NaiveDate,
}

impl Picture {
    /// The picture of a class as of `today`.
    pub async fn of(
        conn: &impl ConnectionTrait,
        class: class::Model,
        today: NaiveDate,
    ) -> Result<Picture, StoreError> {
        let county = class.county_code.clone();
        let institution =
            registers::organisations::queries::find(conn, &county, &class.organisation_id)
                .await?
                .ok_or_else(|| StoreError::Broken(format!("institution of class {}", class.id)))?;
        let rows = queries::trainers(conn, &county, &class.id).await?;
        let ids: Vec<String> = rows.iter().map(|row| row.trainer_id.clone()).collect();
        let mut people = registers::trainers::find_many(conn, &county, &ids).await?;
        let trainers = rows
            .into_iter()
            .filter_map(|row| {
                let trainer = people.remove(&row.trainer_id)?;
                Some((row, trainer))
            })
            .collect();
        let venue = match &class.venue_id {
            Some(id) => registers::venues::find(conn, &county, id).await?,
            None => None,
        };
        let lessons = crate::lessons::live_of_class(conn, &county, &class.id).await?;
        let enrolled = crate::lessons::learners::of_class(conn, &county, &class.id).await?;
        let roster_count = i64::try_from(enrolled.len()).unwrap_or(i64::MAX);
        let on = class.starts_on.unwrap_or(today);
        let pack = packs::in_force(conn, &county, on, today).await?;
        let rules = FilingRules::of(pack.settings());
        Ok(Picture {
            class,
            institution,
            trainers,
            venue,
            lessons,
            roster_count,
            pack,
            rules,
            today,
        })
    }

    /// The programme it is filed under.
    pub fn programme(&self) -> Option<&Programme> {
        self.pack.programme(self.class.programme_id.as_deref()?)
    }

    /// The most the programme pays per head, and the sentence that says so.
    pub fn ceiling(&self) -> Option<(Money, &'static str)> {
        packs::ceiling(&self.pack, self.class.programme_id.as_deref()?)
    }

    /// Whether somebody still has to rule that enterprises urgently need the occupation, before the class can lead to money.
    pub fn awaits_ruling(&self) -> bool {
        let programme = self.class.programme_id.as_deref();
        self.class.urgent_occupation.is_none()
            && programme.is_some_and(|programme| packs::needs_urgent(&self.pack, programme))
    }

    /// The task list.
    pub fn tasks(&self) -> Vec<Task> {
        let trainers: Vec<(class_trainer::Model, bool)> = self
            .trainers
            .iter()
            .map(|(row, trainer)| {
                let active = trainer.state == registers::trainers::State::Active;
                (row.clone(), active)
            })
            .collect();
        let programme_in_force = match (self.programme(), self.class.starts_on) {
            (Some(programme), Some(on)) => Some(programme.valid.on(on) == Standing::InForce),
            (None, Some(_)) if self.class.programme_id.is_some() => Some(false),
            _ => None,
        };
        tasks::tasks(&Known {
            class: &self.class,
            trainers: &trainers,
            venue: self.venue.as_ref().map(|venue| {
                let open = venue.state == registers::venues::State::Open;
                (i64::from(venue.seats), open)
            }),
            lessons: &self.lessons,
            roster_count: self.roster_count,
            programme_in_force,
            ceiling_fen: self.ceiling().map(|(ceiling, _)| ceiling.fen()),
            rules: &self.rules,
            today: self.today,
        })
    }
}
