//! What a lesson takes: its trainer, its room, its learners.

use std::collections::HashMap;

use registers::trainers::trainer;

use super::busy::{Need, Resource, Slots};
use super::tables::lesson;

/// Who takes part in the lessons of one class.
pub struct Party<'a> {
    /// The trainers by id. A person who teaches for two institutions is two trainers and can be in one place only.
    pub trainers: &'a HashMap<String, trainer::Model>,
    /// The learners of the class, by person.
    pub learners: &'a [String],
}

/// What these lessons take.
pub fn of<'l>(
    lessons: impl IntoIterator<Item = &'l lesson::Model>,
    party: &Party<'_>,
) -> Vec<Need> {
    let mut needs = vec![];
    for lesson in lessons {
        let slots = Slots::of(lesson.start_minute, lesson.end_minute);
        let trainer = lesson
            .trainer_id
            .as_ref()
            .and_then(|id| party.trainers.get(id))
            .map(|trainer| Resource::Trainer(trainer.person_id.clone()));
        let room = lesson.venue_id.as_ref().map(|venue| Resource::Room {
            venue: venue.clone(),
            room: lesson.room.clone().unwrap_or_default(),
        });
        let learners = party.learners.iter().cloned().map(Resource::Person);
        needs.extend(
            trainer
                .into_iter()
                .chain(room)
                .chain(learners)
                .map(|resource| Need {
                    resource,
                    on: lesson.on_date,
                    slots,
                }),
        );
    }
    needs
}

/// What the new lessons take that the old did not, and what the old took that the new do not.
pub fn difference(old: Vec<Need>, new: Vec<Need>) -> (Vec<Need>, Vec<Need>) {
    let key = |need: &Need| (need.resource.key(), need.on, need.slots);
    let had: std::collections::HashSet<_> = old.iter().map(key).collect();
    let has: std::collections::HashSet<_> = new.iter().map(key).collect();
    let take = new.into_iter().filter(|need| !had.contains(&key(need)));
    let give = old.into_iter().filter(|need| !has.contains(&key(need)));
    (take.collect(), give.collect())
}
