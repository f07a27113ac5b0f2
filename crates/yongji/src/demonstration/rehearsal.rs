//! What the measurements play on: a stage of the demonstration's cast, set up through the same commands, with more marks to give
//! and longer rosters to read than any year has.

use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{Actor, RegionCode, SeededIds, SetClock};
use store::Store;
use training::classes::commands::DraftClass;
use training::roster_rules::Terms;
use training::{enrolment, lessons};

use super::agenda::at;
use super::cast::{self, Cast};
use super::classes::{ClassPlan, TRADES};
use super::dice::Dice;
use super::names::People;
use super::{COUNTY, Failed, dawn, done, roster};
use crate::composition;
use crate::place::Place;

/// The seed of the stage.
const SEED: u64 = 1;
/// Learners of a class with marks to give: as many as its room seats.
const HEADS: usize = 50;
/// Days it is taught, two lessons a day.
const DAYS: u32 = 8;

/// Classes whose lessons are over and nobody was marked.
pub struct Rehearsal {
    /// The store.
    pub store: Store,
    /// Who may mark.
    pub teacher: Actor,
    /// Lesson and enrolment of each mark that can be given.
    pub places: Vec<(String, String)>,
}

/// Classes in draft, each with a roster file to be read.
pub struct Audition {
    /// The store.
    pub store: Store,
    /// Whose classes they are.
    pub manager: Actor,
    /// What rosters are checked against.
    pub terms: Terms,
    /// The day ages are reckoned on.
    pub on: NaiveDate,
    /// Each class with its file.
    pub classes: Vec<(String, Vec<u8>)>,
}

struct Stage {
    store: Store,
    clock: Arc<SetClock>,
    cast: Cast,
    people: People,
}

impl Stage {
    async fn set(place: &Place) -> Result<Stage, Failed> {
        let county = RegionCode::parse(COUNTY).map_err(Failed::at("county"))?;
        let clock = Arc::new(SetClock::at(dawn()));
        let ids = Arc::new(SeededIds::new(SEED));
        let store = place
            .open_with(clock.clone(), ids, composition::registry())
            .await
            .map_err(Failed::at("store"))?;
        composition::adopt_pack(&store, county)
            .await
            .map_err(Failed::at("pack"))?;
        let mut people = People::new(SEED);
        let cast = cast::assemble(&store, county, &mut people).await?;
        Ok(Stage {
            store,
            clock,
            cast,
            people,
        })
    }
}

fn drafted_on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 1, 9).unwrap_or(NaiveDate::MIN)
}

/// Sets up classes of one school with at least `marks` marks to give.
pub async fn rehearse(place: &Place, marks: usize) -> Result<Rehearsal, Failed> {
    let mut stage = Stage::set(place).await?;
    let (store, cast) = (&stage.store, &stage.cast);
    let mut places = Vec::new();
    let mut last = drafted_on();
    for number in 0.. {
        if places.len() >= marks {
            break;
        }
        stage.clock.set(at(drafted_on(), 9, 0));
        let people = (0..HEADS).map(|_| stage.people.next()).collect();
        let plan = ClassPlan {
            days: DAYS,
            trainer: number,
            ..ClassPlan::special(number, 0, number % TRADES.len(), drafted_on(), people)
        };
        let class = plan
            .draft(store, cast, Dice::new(SEED, number as u64))
            .await?;
        class.send(store, cast).await?;
        class.check(store, cast).await?;
        class.review(store, cast).await?;
        class.approve(store, cast, &cast.leader.actor).await?;
        last = last.max(class.ends_on);
        let learners = enrolment::queries::of_class(store.read(), COUNTY, &class.id)
            .await
            .map_err(Failed::at("learners"))?;
        let lessons = lessons::live_of_class(store.read(), COUNTY, &class.id)
            .await
            .map_err(Failed::at("lessons"))?;
        for lesson in &lessons {
            for learner in &learners {
                places.push((lesson.id.clone(), learner.id.clone()));
            }
        }
    }
    stage.clock.set(at(last, 18, 0));
    Ok(Rehearsal {
        teacher: cast.schools[0].teacher.actor.clone(),
        places,
        store: stage.store,
    })
}

/// Sets up classes in draft, each with a file of so many rows.
pub async fn audition(place: &Place, classes: usize, rows: u32) -> Result<Audition, Failed> {
    let mut stage = Stage::set(place).await?;
    let manager = stage.cast.schools[0].manager.actor.clone();
    let on = drafted_on();
    let terms = roster::terms(&stage.store, COUNTY, on).await?;
    let mut made = Vec::new();
    for number in 0..classes {
        let draft = DraftClass {
            title: format!("花名册第{}期", number + 1),
            like: None,
        };
        let class_id = done(&stage.store, draft, &manager).await?.class_id;
        let people = (0..rows).map(|_| stage.people.next()).collect();
        let plan = ClassPlan::special(number, 0, 0, on, people);
        let file = roster::sheet(&plan, &mut Dice::new(SEED, number as u64))?;
        made.push((class_id, file));
    }
    Ok(Audition {
        manager,
        terms,
        on,
        classes: made,
        store: stage.store,
    })
}
