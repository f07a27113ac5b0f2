//! “A learner under community correction in an ordinary class, visible nowhere.”
//!
//! The learner sits in the year's first class. An officer who means well tries to note it, and is told that this is never
//! stored (3.2.19): whoever knows it answers for one person, by another way.

use kernel::Moment;
use registers::people::PersonalText;
use registers::people::commands::TagPerson;
use store::{CommandError, Refusal};

use super::{Scene, money_late};
use crate::demonstration::Failed;
use crate::demonstration::agenda::at;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;

/// The learner, by the place on the roster.
pub const LEARNER: i32 = 6;

/// On a day of the class.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![(at(day(2, 7), 11, 0), Scene::NeverStored)]
}

/// The circumstance is refused, and nothing of it is kept.
pub async fn is_never_stored(year: &mut Year<'_>) -> Result<(), Failed> {
    let class = year.class(money_late::PLACE)?;
    let learner = class.learner(year.store, &year.cast, LEARNER).await?;
    let tag = TagPerson {
        person_id: learner.person_id,
        tag: "community_correction".into(),
        valid_from: day(1, 1),
        valid_to: None,
        source: "司法所".into(),
        evidence_number: PersonalText::default(),
    };
    let clerk = &year.cast.clerks[1].actor;
    match year.store.run(tag, clerk, &year.store.id()).await {
        Err(CommandError::Refused(refusal)) if refusal.sentence() == Some("3.2.19") => Ok(()),
        Err(other) => Err(Failed::new("never stored", format!("{other:?}"))),
        Ok(_) => Err(Failed::new("never stored", "was stored")),
    }
}
