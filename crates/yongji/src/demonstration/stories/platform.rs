//! “Platform shows 40, ours 39: one mistyped digit, closed in two days.”

use kernel::Moment;
use registers::people::PersonalText;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use sheets::write::{Column, Plan, Value, Xlsx};
use training::enrolment::commands::correct_row::CorrectRow;
use training::enrolment::rows::RosterPerson;
use training::enrolment::tables::{roster_import, roster_row};
use training::platform::commands::import::{Compared, ImportPlatform, PlatformRow};
use training::platform::commands::settle::SettleDifference;
use training::platform::tables::platform_difference;

use super::Scene;
use crate::demonstration::agenda::at;
use crate::demonstration::classes::{ClassPlan, Script};
use crate::demonstration::names::People;
use crate::demonstration::plans::day;
use crate::demonstration::year::Year;
use crate::demonstration::{Failed, done};

/// The class's place.
pub const PLACE: usize = 2;
/// Whose number the school mistypes, from 0.
const MISTYPED: usize = 16;
/// Forty learners, one of them with a wrong digit in the school's own roster; sent once that is put right.
pub fn plan(people: &mut People) -> ClassPlan {
    let roster = (0..40).map(|_| people.next()).collect();
    ClassPlan {
        sent_after: 2,
        mistyped: vec![MISTYPED],
        script: Script {
            certain: true,
            ..Script::default()
        },
        ..ClassPlan::special(PLACE, 0, 4, day(4, 10), roster)
    }
}

/// Compared on the day of the draft, closed two days later.
pub fn scenes() -> Vec<(Moment, Scene)> {
    vec![
        (at(day(4, 10), 16, 0), Scene::PlatformCompared),
        (at(day(4, 12), 9, 0), Scene::PlatformClosed),
    ]
}

/// The people of a class as the platform has them.
pub fn rows_of(year: &Year<'_>, place: usize) -> Result<Vec<PlatformRow>, Failed> {
    let people = &year.class(place)?.plan.people;
    Ok(people
        .iter()
        .map(|person| PlatformRow {
            name: person.name.clone(),
            number: PersonalText::from(person.number.reveal()),
        })
        .collect())
}

/// The school lays an export of the platform beside its roster.
pub async fn import(
    year: &Year<'_>,
    place: usize,
    rows: Vec<PlatformRow>,
) -> Result<Compared, Failed> {
    let class = year.class(place)?;
    let plan = Plan::new(
        "学员",
        vec![Column::text("姓名"), Column::text("公民身份号码")],
    );
    let cells = rows.iter().map(|row| {
        vec![
            Value::Text(row.name.clone().into()),
            Value::Text(row.number.reveal().to_owned().into()),
        ]
    });
    let cells: Vec<Vec<Value<'static>>> = cells.collect();
    let bytes = Xlsx::new()
        .sheet(&plan, cells)
        .and_then(Xlsx::finish)
        .map_err(Failed::at("platform export"))?;
    let name = format!("{}.xlsx", class.plan.platform_number());
    let store = year.store;
    let file = store
        .files()
        .put(store.keys(), &name, sheets::XLSX_MEDIA, &bytes)
        .map_err(Failed::at("platform export"))?;
    let import = ImportPlatform::read(store.keys(), class.id.clone(), file, rows)
        .map_err(Failed::at("platform export"))?;
    let manager = &year.cast.schools[class.plan.school].manager.actor;
    done(store, import, manager).await
}

/// Forty there, thirty-nine here.
pub async fn is_compared(year: &mut Year<'_>) -> Result<(), Failed> {
    let rows = rows_of(year, PLACE)?;
    let compared = import(year, PLACE, rows).await?;
    match (compared.same, compared.only_there) {
        (39, 1) => Ok(()),
        (same, only) => Err(Failed::new(
            "platform",
            format!("{same} agree, {only} only there"),
        )),
    }
}

/// The school finds the wrong digit in its own sheet, puts the row right and says so.
pub async fn is_closed(year: &mut Year<'_>) -> Result<(), Failed> {
    let class = year.class(PLACE)?;
    let manager = &year.cast.schools[class.plan.school].manager.actor;
    let (db, county) = (year.store.read(), manager.county.as_str());
    let roster = roster_import::Entity::find()
        .filter(roster_import::Column::CountyCode.eq(county))
        .filter(roster_import::Column::ClassId.eq(&class.id))
        .one(db)
        .await
        .map_err(Failed::at("roster"))?
        .ok_or_else(|| Failed::new("roster", "not found"))?;
    let rejected = roster_row::Entity::find()
        .filter(roster_row::Column::CountyCode.eq(county))
        .filter(roster_row::Column::ImportId.eq(&roster.id))
        .filter(roster_row::Column::Settled.eq("open"))
        .filter(roster_row::Column::Status.eq("rejected"))
        .one(db)
        .await
        .map_err(Failed::at("roster row"))?
        .ok_or_else(|| Failed::new("roster row", "none rejected"))?;
    let person = &class.plan.people[MISTYPED];
    let correct = CorrectRow {
        row_id: rejected.id,
        person: Some(RosterPerson {
            hukou_region: None,
            residence_region: None,
            id_number: person.number.clone(),
            name: person.name.clone(),
            phone: kernel::Phone::parse(&person.phone).ok(),
            ethnicity: Some(person.ethnicity.into()),
            person_category: Some(person.category.into()),
            hukou_kind: Some(person.hukou.into()),
            home_address: None,
            bank_name: None,
            account_holder: None,
            account: None,
        }),
    };
    done(year.store, correct, manager).await?;
    let difference = platform_difference::Entity::find()
        .filter(platform_difference::Column::CountyCode.eq(county))
        .filter(platform_difference::Column::ClassId.eq(&class.id))
        .filter(platform_difference::Column::State.eq("open"))
        .one(db)
        .await
        .map_err(Failed::at("difference"))?
        .ok_or_else(|| Failed::new("difference", "none open"))?;
    let settle = SettleDifference {
        difference_id: difference.id,
        words: "我校花名册第 17 号学员身份证号第 17 位录入有误，已按身份证原件更正，与省平台一致。"
            .into(),
    };
    done(year.store, settle, manager).await?;
    Ok(())
}
