//! “Eight learners deny a day: visit, statement, the school answers and is partly right; five lines cut, the rest paid, credit
//! lowered, no word of guilt.”
//!
//! A school's credit has no place in the product yet, and is not told.

use chrono::NaiveDate;
use funding::claims::commands::RefuseLine;
use kernel::Moment;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use training::attendance::commands::settle_day::SettleDay;
use training::attendance::commands::state_day::StateDay;
use training::attendance::tables::day_statement;

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::classes::{ClassPlan, Script};
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place.
pub const PLACE: usize = 3;
/// Who denies the day, by the place on the roster.
pub const DENY: [i32; 8] = [2, 5, 8, 11, 14, 17, 20, 23];
/// Who of them was there after all.
pub const WERE_THERE: [i32; 3] = [11, 17, 23];
/// Why a line is cut.
const NOT_THERE: &str = "走访核实 5 月 31 日未参加培训，学校已说明当日考勤误记并更正；本期按实际参训人数核定，不作其他认定。";

/// Twenty-five learners, taught from 26 May to 2 June.
pub fn plan(people: &mut People) -> ClassPlan {
    let roster = (0..25).map(|_| people.next()).collect();
    ClassPlan {
        script: Script {
            certain: true,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 3, 6, day(5, 15), roster)
    }
}

/// Asked by telephone on 6 June, visited on the 9th; the class is claimed on the 14th.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![
        (at(day(6, 6), 9, 30), Scene::DayDenied),
        (at(day(6, 9), 16, 0), Scene::DayVisited),
        (at(day(6, 15), 9, 30), Scene::LinesCut),
    ]
}

fn denied() -> NaiveDate {
    day(5, 31)
}

/// The township's officer calls the learners; eight say that they were not there.
pub async fn is_denied(year: &mut Year<'_>) -> Result<(), Failed> {
    let class = year.class(PLACE)?;
    for seq in DENY {
        let learner = class.learner(year.store, &year.cast, seq).await?;
        let state = StateDay {
            enrolment_id: learner.id,
            on: denied(),
            was_there: false,
            words: Some("电话回访：本人说 5 月 31 日没有去上课".into()),
        };
        done(year.store, state, &year.cast.township.actor).await?;
    }
    Ok(())
}

/// The clerk visits and hears the school: of eight, three were there.
pub async fn is_visited(year: &mut Year<'_>) -> Result<(), Failed> {
    let class = year.class(PLACE)?;
    let clerk = &year.cast.clerks[0].actor;
    for seq in DENY {
        let learner = class.learner(year.store, &year.cast, seq).await?;
        let statement = day_statement::Entity::find()
            .filter(day_statement::Column::CountyCode.eq(&clerk.county))
            .filter(day_statement::Column::EnrolmentId.eq(&learner.id))
            .one(year.store.read())
            .await
            .map_err(Failed::at("statement"))?
            .ok_or_else(|| Failed::new("statement", "not found"))?;
        let was_there = WERE_THERE.contains(&seq);
        let found = if was_there {
            "走访：学校出示当日实操记录和本人签名，本人看后认可，当日在班。"
        } else {
            "走访：本人当日在家插秧；学校说明当日由同组学员代答，考勤误记，同意更正。"
        };
        let settle = SettleDay {
            statement_id: statement.id,
            upheld: !was_there,
            found: found.into(),
        };
        done(year.store, settle, clerk).await?;
    }
    Ok(())
}

/// The lines of the five get nothing; the rest of the claim goes on.
pub async fn lines_are_cut(year: &mut Year<'_>) -> Result<(), Failed> {
    let claim = year.claim(PLACE)?.to_owned();
    let class = year.class(PLACE)?;
    for seq in DENY.iter().filter(|seq| !WERE_THERE.contains(seq)) {
        let learner = class.learner(year.store, &year.cast, *seq).await?;
        let line = year.office().line_of(&claim, &learner.id).await?;
        let refuse = RefuseLine {
            claim_id: claim.clone(),
            seen: year.office().seen(&claim).await?,
            line_id: line.id,
            reason: "other".into(),
            words: NOT_THERE.into(),
            sentence: "3.3.5".into(),
        };
        done(year.store, refuse, &year.cast.clerks[0].actor).await?;
    }
    Ok(())
}
