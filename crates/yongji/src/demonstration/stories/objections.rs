//! “Two objections at the notice: one upheld, one rejected with reason; only the one line waits.”

use funding::notices::commands::{AnswerObjection, FoundRow, RaiseObjection};
use funding::notices::tables::objection;
use funding::notices::{Ground, queries};
use kernel::{Actor, Moment};
use registers::people::PersonalText;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::classes::{ClassPlan, Script};
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place.
pub const PLACE: usize = 6;
/// Whose row is objected to in vain, and whose line is refused, by the place on the roster.
pub const IN_VAIN: i32 = 3;
pub const REFUSED: i32 = 9;

/// Twenty learners, taught from 1 to 8 September; published on 13 October, to be paid from the 25th.
pub fn plan(people: &mut People) -> ClassPlan {
    let roster = (0..20).map(|_| people.next()).collect();
    ClassPlan {
        script: Script {
            certain: true,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 4, 3, day(8, 21), roster)
    }
}

/// Raised on 16 October; the one answered in two days, the other on the last day, when the notice was over.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![
        (at(day(10, 16), 20, 10), Scene::TwoObject),
        (at(day(10, 18), 15, 0), Scene::ObjectionRejected),
        (at(day(10, 23), 16, 0), Scene::ObjectionUpheld),
    ]
}

/// Two neighbours object on the notice's page.
pub async fn two_object(year: &mut Year<'_>) -> Result<(), Failed> {
    let rows = [
        (
            IN_VAIN,
            Ground::NotEntitled,
            "他是城里户口，不该享受农民培训。",
        ),
        (
            REFUSED,
            Ground::DidNotAttend,
            "九月上旬他在外地做工，没有上完课。",
        ),
    ];
    for (seq, ground, words) in rows {
        object(year, PLACE, seq, ground, words).await?;
    }
    Ok(())
}

/// A visitor finds a row by name and number, and objects to it.
pub async fn object(
    year: &Year<'_>,
    place: usize,
    seq: i32,
    ground: Ground,
    words: &str,
) -> Result<(), Failed> {
    let leader = &year.cast.leader.actor;
    let (db, keys, county) = (year.store.read(), year.store.keys(), &leader.county);
    let learner = year
        .class(place)?
        .learner(year.store, &year.cast, seq)
        .await?;
    let line = year
        .office()
        .line_of(year.claim(place)?, &learner.id)
        .await?;
    let published = queries::rows_of(db, county, &[line.id])
        .await
        .map_err(Failed::at("notice"))?
        .pop()
        .ok_or_else(|| Failed::new("notice", "the line is not published"))?;
    let person = usize::try_from(seq - 1)
        .ok()
        .and_then(|place_on_roster| {
            let people = &year.class(place).ok()?.plan.people;
            people.get(place_on_roster)
        })
        .ok_or_else(|| Failed::new("notice", "nobody at that place"))?;
    let row = queries::find_row(
        db,
        keys,
        county,
        &published.notice_id,
        &person.name,
        &person.number,
    )
    .await
    .map_err(Failed::at("notice"))?
    .ok_or_else(|| Failed::new("notice", "name and number find no row"))?;
    let raise = RaiseObjection {
        notice_id: row.notice_id,
        rows: vec![FoundRow {
            proof: queries::proof_of(keys, &row.id, year.store.now()),
            notice_line_id: row.id,
        }],
        ground,
        words: words.into(),
        contact_name: PersonalText::default(),
        contact_phone: PersonalText::default(),
    };
    done(year.store, raise, &Actor::nobody(county, leader.region)).await?;
    Ok(())
}

async fn answer(
    year: &Year<'_>,
    ground: Ground,
    upheld: bool,
    words: &str,
    sentence: Option<&str>,
) -> Result<(), Failed> {
    let clerk = &year.cast.clerks[1].actor;
    let row = objection::Entity::find()
        .filter(objection::Column::CountyCode.eq(&clerk.county))
        .filter(objection::Column::State.eq("open"))
        .filter(objection::Column::Ground.eq(ground.word()))
        .one(year.store.read())
        .await
        .map_err(Failed::at("objection"))?
        .ok_or_else(|| Failed::new("objection", "none open"))?;
    let answer = AnswerObjection {
        objection_id: row.id,
        version: row.row_version,
        upheld,
        answer: words.into(),
        sentence: sentence.map(Into::into),
    };
    done(year.store, answer, clerk).await?;
    Ok(())
}

/// The text asks nobody for a rural household: the line goes on.
pub async fn one_is_rejected(year: &mut Year<'_>) -> Result<(), Failed> {
    let words = "文件 3.1.1 面向城乡全体劳动者，没有户籍限制；该学员参训、考核合格，补助发给学校。异议不成立。";
    answer(year, Ground::NotEntitled, false, words, None).await
}

/// The learner was away: the line gets nothing; all others of the notice may be paid meanwhile.
pub async fn one_is_upheld(year: &mut Year<'_>) -> Result<(), Failed> {
    let words = "经向学员本人和用工单位核实，9 月 4 日至 8 日该学员在外务工，本期未完成培训，按实际培训人数核减。";
    answer(year, Ground::DidNotAttend, true, words, Some("3.3.5")).await
}
