//! “Bamboo-and-wood welders, 32 at 650: two leave, one was already paid elsewhere for the same trade and level; the school is
//! paid for 29; demand named in March, 21 hired by December.”
//!
//! Who is hired afterwards has no place in the product yet, and is not told.

use kernel::{Moment, SkillLevel};
use registers::benefits::commands::RegisterBenefit;

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::classes::{ClassPlan, Script, TRADES, WELDER};
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place.
pub const PLACE: usize = 1;
/// Who leaves, by the place on the roster.
pub const LEAVE: [i32; 2] = [7, 19];
/// Who was paid elsewhere.
pub const ELSEWHERE: i32 = 23;

/// Thirty-two welders of the bamboo and wood works.
pub fn plan(people: &mut People) -> ClassPlan {
    let roster = (0..32).map(|_| people.next()).collect();
    ClassPlan {
        days: 8,
        source_unit: "永安市竹木加工企业联合需求".into(),
        demand: "2023 年 3 月竹木企业用工需求调查：焊工缺 32 人".into(),
        script: Script {
            certain: true,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 1, WELDER, day(3, 1), roster)
    }
}

/// The class is taught from 14 to 23 March and claimed on 4 April.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![
        (at(day(3, 16), 7, 40), Scene::TwoLeave),
        (at(day(3, 30), 10, 0), Scene::PaidElsewhere),
    ]
}

/// Two find work elsewhere and leave.
pub async fn two_leave(year: &mut Year<'_>) -> Result<(), Failed> {
    let today = year.store.now().date();
    let class = year.class(PLACE)?;
    class.lose(year.store, &year.cast, &LEAVE, today).await
}

/// The clerk registers what another county's bureau paid for the same trade and level.
pub async fn one_was_paid_elsewhere(year: &mut Year<'_>) -> Result<(), Failed> {
    let class = year.class(PLACE)?;
    let learner = class.learner(year.store, &year.cast, ELSEWHERE).await?;
    let register = RegisterBenefit {
        person_id: learner.person_id,
        programme_id: "project-training".into(),
        occupation_code: TRADES[WELDER].code.into(),
        level: Some(SkillLevel::L5),
        amount_fen: 65_000,
        paid_by: "三明市沙县区人力资源和社会保障局".into(),
        given_on: day(2, 17),
    };
    done(year.store, register, &year.cast.clerks[1].actor).await?;
    Ok(())
}
