//! “罗秀英, 52, 小陶镇: elder-care class after harvest; absent two days; fails practice, resits, passes; card not activated →
//! returned → paid again; asks three times where her receipt is.”
//!
//! The money is the school's: it is the school's line that the bank sends back and that is paid again. She reads where it is
//! on her telephone; that she looked three times is nothing the product writes down, and is not told.
//! With her come 阿依古丽·买买提 and 李䶮, whose names every page must carry.

use access::accounts::commands::GivenPhone;
use kernel::{Moment, Phone};
use registers::people::commands::OpenAccount;
use training::attendance::commands::state_day::StateDay;

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::cast::{Player, actor_on};
use crate::demonstration::classes::{ClassPlan, ELDER_CARE, Script};
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place.
pub const PLACE: usize = 8;
/// Her name.
pub const NAME: &str = "罗秀英";
/// Her telephone, by which she signs in.
pub const PHONE: &str = "15400350052";
/// Her place on the roster.
const LUO: i32 = 1;

/// Twenty learners; taught from 9 to 16 October, when the rice is in.
pub fn plan(people: &mut People) -> ClassPlan {
    let born = chrono::NaiveDate::from_ymd_opt(1971, 4, 5).unwrap_or_default();
    let mut roster = vec![
        people.of_village(NAME, born, "小陶镇", PHONE),
        people.named("阿依古丽·买买提", "维吾尔族"),
        people.named("李䶮", "汉族"),
    ];
    roster.extend((0..17).map(|_| people.next()));
    ClassPlan {
        source_unit: "小陶镇人民政府".into(),
        demand: "秋收后的养老服务用工需求，镇敬老院和居家养老站缺 20 人".into(),
        script: Script {
            certain: true,
            absent: vec![(LUO, 3), (LUO, 4)],
            resits: vec![LUO],
            bounces: true,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 4, ELDER_CARE, day(9, 20), roster)
    }
}

/// She gets her account at the township's window on the first day, and confirms the last one on her telephone.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![
        (at(day(10, 9), 12, 20), Scene::LuoGetsAccount),
        (at(day(10, 17), 20, 30), Scene::LuoConfirms),
    ]
}

/// The township's officer makes the account.
pub async fn luo_gets_an_account(year: &mut Year<'_>) -> Result<(), Failed> {
    let class = year.class(PLACE)?;
    let learner = class.learner(year.store, &year.cast, LUO).await?;
    let officer = &year.cast.township.actor;
    let open = OpenAccount {
        person_id: learner.person_id,
        phone: GivenPhone(Phone::parse(PHONE).map_err(Failed::at("telephone"))?),
    };
    let account = done(year.store, open, officer).await?.account;
    let today = year.store.now().date();
    let mut luo = Player {
        actor: officer.clone(),
    };
    luo.actor.account = account;
    let actor = actor_on(year.store, &luo, None, today).await?;
    year.luo = Some(Player { actor });
    Ok(())
}

/// She says on her telephone that she was there.
pub async fn luo_confirms_a_day(year: &mut Year<'_>) -> Result<(), Failed> {
    let class = year.class(PLACE)?;
    let learner = class.learner(year.store, &year.cast, LUO).await?;
    let luo = year
        .luo
        .as_ref()
        .ok_or_else(|| Failed::new("罗秀英", "has no account"))?;
    let state = StateDay {
        enrolment_id: learner.id,
        on: day(10, 16),
        was_there: true,
        words: None,
    };
    done(year.store, state, &luo.actor).await?;
    Ok(())
}
