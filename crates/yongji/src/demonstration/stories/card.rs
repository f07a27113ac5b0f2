//! “A disability card dated after the class: doubt, explained (card renewed), paid. A doubt is not guilt.”

use funding::claims::commands::{HoldClaim, ResumeClaim};
use kernel::Moment;
use registers::people::PersonalText;
use registers::people::commands::TagPerson;

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::classes::{ClassPlan, Script};
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place.
pub const PLACE: usize = 5;
/// Whose card it is, by the place on the roster.
pub const HOLDER: i32 = 9;

/// Twenty learners, taught from 16 to 26 June and claimed on 6 July; the claim waits a week for the explanation.
pub fn plan(people: &mut People) -> ClassPlan {
    let roster = (0..20).map(|_| people.next()).collect();
    ClassPlan {
        script: Script {
            certain: true,
            held_days: 6,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 1, 7, day(6, 5), roster)
    }
}

/// Doubted on 7 July, explained on the 14th.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![
        (at(day(7, 7), 10, 30), Scene::CardDoubted),
        (at(day(7, 14), 15, 0), Scene::CardExplained),
    ]
}

/// The clerk enters the card, sees that it begins after the class ended, and lets the claim wait.
pub async fn is_doubted(year: &mut Year<'_>) -> Result<(), Failed> {
    let claim = year.claim(PLACE)?.to_owned();
    let class = year.class(PLACE)?;
    let learner = class.learner(year.store, &year.cast, HOLDER).await?;
    let clerk = &year.cast.clerks[1].actor;
    let tag = TagPerson {
        person_id: learner.person_id,
        tag: "disabled".into(),
        valid_from: day(7, 3),
        valid_to: None,
        source: "学员提交的残疾人证".into(),
        evidence_number: PersonalText::from("35048119790815900142"),
    };
    done(year.store, tag, clerk).await?;
    let hold = HoldClaim {
        seen: year.office().seen(&claim).await?,
        claim_id: claim,
        reason: "第 9 号学员的残疾人证签发于 7 月 3 日，晚于结班日；请学员或残联说明，先不下结论。"
            .into(),
    };
    done(year.store, hold, clerk).await?;
    Ok(())
}

/// The federation says that the card was renewed; the earlier one is entered, and the claim goes on.
pub async fn is_explained(year: &mut Year<'_>) -> Result<(), Failed> {
    let claim = year.claim(PLACE)?.to_owned();
    let class = year.class(PLACE)?;
    let learner = class.learner(year.store, &year.cast, HOLDER).await?;
    let clerk = &year.cast.clerks[1].actor;
    let tag = TagPerson {
        person_id: learner.person_id,
        tag: "disabled".into(),
        valid_from: chrono::NaiveDate::from_ymd_opt(2013, 7, 3).unwrap_or_default(),
        valid_to: Some(day(7, 2)),
        source: "市残联答复：原证 2013 年 7 月 3 日签发，期满换发新证".into(),
        evidence_number: PersonalText::from("35048119790815900142"),
    };
    done(year.store, tag, clerk).await?;
    let resume = ResumeClaim {
        seen: year.office().seen(&claim).await?,
        claim_id: claim,
        opinion: "残联书面答复：原证期满换发，开班时已持证；疑点消除，照常核定。".into(),
    };
    done(year.store, resume, clerk).await?;
    Ok(())
}
