//! “A typhoon day in July: class stops, make-up lessons as a filed change, the deadline moves.”

use kernel::Moment;
use training::lessons;
use training::lessons::commands::{LessonMove, MoveLesson};

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::classes::{ClassPlan, Script};
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place.
pub const PLACE: usize = 4;

/// Twenty-five learners; seven days from 24 July to 1 August.
pub fn plan(people: &mut People) -> ClassPlan {
    let roster = (0..25).map(|_| people.next()).collect();
    ClassPlan {
        days: 7,
        script: Script {
            certain: true,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 4, 5, day(7, 11), roster)
    }
}

/// The typhoon comes on the morning of 28 July.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![(at(day(7, 28), 6, 40), Scene::ClassStops)]
}

/// The school files the change that morning: the day's lessons are made up after the last one, and everything that counts
/// from the end of the class moves with it.
pub async fn class_stops(year: &mut Year<'_>) -> Result<(), Failed> {
    let make_up = day(8, 2);
    let store = year.store;
    let class = year.class(PLACE)?;
    let hour = class.plan.marked_at;
    let manager = &year.cast.schools[class.plan.school].manager.actor;
    let lessons = lessons::live_of_class(store.read(), &manager.county, &class.id)
        .await
        .map_err(Failed::at("lessons"))?;
    let moves = lessons
        .iter()
        .filter(|lesson| lesson.on_date == day(7, 28))
        .map(|lesson| LessonMove {
            lesson_id: lesson.id.clone(),
            on_date: make_up,
            start_minute: None,
            end_minute: None,
            trainer_id: None,
            venue_id: None,
            room: None,
        })
        .collect();
    let file = MoveLesson {
        class_id: class.id.clone(),
        seen: None,
        moves,
        reason: "台风红色预警，7 月 28 日全市停课；两次课补到 8 月 2 日。".into(),
    };
    done(store, file, manager).await?;
    let (class, _) = year.class_to_change(PLACE)?;
    class.ends_on = make_up;
    year.plan_lesson(PLACE, make_up, hour);
    Ok(())
}
