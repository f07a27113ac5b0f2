//! “A veteran who used the one free place asks again: the answer names what else is open (3.2.16).”
//!
//! Six welders of the spring come to this class too, for another trade: one person, two trainings.

use funding::claims::commands::SettleCheck;
use kernel::Moment;
use registers::benefits::commands::{RegisterBenefit, RegisterBenefitRefusal};
use registers::people::commands::TagPerson;
use store::CommandError;

use super::{Scene, welders};
use crate::demonstration::agenda::at;
use crate::demonstration::classes::{ClassPlan, Script};
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place.
pub const PLACE: usize = 7;
/// The veteran, by the place on the roster.
pub const VETERAN: i32 = 4;
/// Welders of the spring who come again.
pub const AGAIN: usize = 6;
/// The programme of the free place.
const FREE_PLACE: &str = "veteran-free-training";

/// Fourteen new learners and six welders; taught from 15 to 22 September, claimed on 10 October.
pub fn plan(people: &mut People, welders: &ClassPlan) -> ClassPlan {
    let mut roster: Vec<_> = (0..14).map(|_| people.next()).collect();
    let again = welders.people.iter().enumerate().filter(|(place, _)| {
        let seq = i32::try_from(place + 1).unwrap_or(0);
        !welders::LEAVE.contains(&seq) && seq != welders::ELSEWHERE
    });
    roster.extend(again.take(AGAIN).map(|(_, person)| person.clone()));
    ClassPlan {
        script: Script {
            certain: true,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 0, 8, day(9, 4), roster)
    }
}

/// On record since the class was filed; asks again on its first day.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![
        (at(day(9, 6), 10, 0), Scene::VeteranKnown),
        (at(day(9, 15), 16, 0), Scene::VeteranAsksAgain),
        (at(day(10, 11), 10, 0), Scene::VeteranSettled),
    ]
}

async fn free_place(
    year: &Year<'_>,
    given_on: chrono::NaiveDate,
) -> Result<RegisterBenefit, Failed> {
    let class = year.class(PLACE)?;
    let learner = class.learner(year.store, &year.cast, VETERAN).await?;
    Ok(RegisterBenefit {
        person_id: learner.person_id,
        programme_id: FREE_PLACE.into(),
        occupation_code: String::new(),
        level: None,
        amount_fen: 0,
        paid_by: "市退役军人事务局".into(),
        given_on,
    })
}

/// The veterans bureau tells of the discharge, and of the free place used in May.
pub async fn is_known(year: &mut Year<'_>) -> Result<(), Failed> {
    let place = free_place(year, day(5, 22)).await?;
    let clerk = &year.cast.clerks[0].actor;
    let tag = TagPerson {
        person_id: place.person_id.clone(),
        tag: "veteran".into(),
        valid_from: chrono::NaiveDate::from_ymd_opt(2019, 12, 1).unwrap_or_default(),
        valid_to: None,
        source: "市退役军人事务局名册".into(),
        evidence_number: registers::people::PersonalText::default(),
    };
    done(year.store, tag, clerk).await?;
    done(year.store, place, clerk).await?;
    Ok(())
}

/// A second free place cannot be given.
pub async fn asks_again(year: &mut Year<'_>) -> Result<(), Failed> {
    let place = free_place(year, year.store.now().date()).await?;
    let clerk = &year.cast.clerks[0].actor;
    match year.store.run(place, clerk, &year.store.id()).await {
        Err(CommandError::Refused(RegisterBenefitRefusal::Had { .. })) => Ok(()),
        Err(other) => Err(Failed::new("the veteran", format!("{other:?}"))),
        Ok(_) => Err(Failed::new("the veteran", "got a second free place")),
    }
}

/// The check of free places elsewhere finds it; the clerk writes down what is open to the veteran all the same.
pub async fn is_settled(year: &mut Year<'_>) -> Result<(), Failed> {
    let claim = year.claim(PLACE)?.to_owned();
    for finding in year.office().open_findings(&claim).await? {
        let settle = SettleCheck {
            claim_id: claim.clone(),
            check_id: finding.id,
            words: "退役军人一次免费培训（3.2.13）已于 5 月使用，不再给第二次；按 3.2.16 仍可参加职业技能培训，本班为项目制培训，补助发给学校，可以核定。".into(),
        };
        done(year.store, settle, &year.cast.clerks[0].actor).await?;
    }
    Ok(())
}
