//! A township asks its people whether they want to train.

use chrono::Days;
use http::StatusCode;
use kernel::{Actor, Lang, RegionCode, Role};
use registers::people::commands::EnrolPerson;
use registers::people::{Hukou, PersonCard};
use store::CommandError;
use store::testing::{COUNTY, actor};
use training::outreach::CallResult;
use training::outreach::commands::{CallRefused, RecordCall};
use training::outreach::queries::{self, Wanted};

use crate::enrolment::served;
use crate::town::*;

/// 小陶镇.
const XIAOTAO: &str = "350481103";

fn officer(region: &str) -> Actor {
    Actor {
        region: RegionCode::parse(region).expect("a code"),
        ..actor("township", &[Role::TownshipOfficer])
    }
}

/// A person whose household lies in a place.
async fn person(town: &Town, name: &str, serial: u32, region: &str) -> String {
    let card = PersonCard {
        name: name.into(),
        id_number: id_number(serial).into(),
        phone: String::new().into(),
        ethnicity: String::new(),
        region_code: region.into(),
        hukou_kind: Hukou::Rural,
        residence_region: String::new(),
        address: String::new().into(),
    };
    town.must(EnrolPerson { card }, &clerk()).await.person_id
}

fn call(person: &str, result: CallResult) -> RecordCall {
    RecordCall {
        person_id: person.into(),
        called_on: day(5, 4),
        result,
        note: None,
    }
}

async fn unreached(town: &Town, region: &str) -> Vec<String> {
    let wanted = Wanted {
        reach: Some(RegionCode::parse(region).expect("a code")),
        ..Wanted::default()
    };
    let rows = queries::page(town.read(), COUNTY, &wanted, (0, 50))
        .await
        .expect("people");
    rows.into_iter().map(|row| row.name).collect()
}

#[tokio::test]
async fn whoever_was_spoken_to_or_trained_leaves_the_list_and_whoever_did_not_answer_stays() {
    let town = Town::open().await;
    let here = officer(XIAOTAO);
    let spoken = person(&town, "罗秀英", 1, XIAOTAO).await;
    let silent = person(&town, "蓝水生", 2, XIAOTAO).await;
    person(&town, "钟玉兰", 3, "350481104").await;
    assert_eq!(unreached(&town, XIAOTAO).await.len(), 2);

    town.must(call(&spoken, CallResult::Interested), &here)
        .await;
    town.must(call(&silent, CallResult::NoAnswer), &here).await;
    assert_eq!(unreached(&town, XIAOTAO).await, ["蓝水生"]);
    let last = queries::last_calls(town.read(), COUNTY, std::slice::from_ref(&silent))
        .await
        .expect("calls");
    assert_eq!(last[&silent].result, "no_answer");

    let school = town.school(1).await;
    let class = town.draft(&school).await;
    // the second invented learner is the silent one: who sits in a class was reached
    town.enrol_from(&class, 2, 1).await;
    assert!(unreached(&town, XIAOTAO).await.is_empty());
}

#[tokio::test]
async fn a_township_calls_its_own_people_only_and_not_tomorrow() {
    let town = Town::open().await;
    let id = person(&town, "罗秀英", 1, XIAOTAO).await;
    let elsewhere = officer("350481104");
    let denied = town.run(call(&id, CallResult::Later), &elsewhere, "").await;
    assert!(matches!(denied, Err(CommandError::Denied(_))), "{denied:?}");
    let tomorrow = RecordCall {
        called_on: day(5, 4) + Days::new(1),
        ..call(&id, CallResult::Later)
    };
    assert_eq!(
        town.refused(tomorrow, &officer(XIAOTAO)).await,
        CallRefused::DayAhead { on: day(5, 5) }
    );
}

#[tokio::test]
async fn the_list_opens_a_person_and_the_call_is_written_down_there() {
    let (site, town) = served().await;
    let here = officer(XIAOTAO);
    let id = person(&town, "罗秀英", 1, XIAOTAO).await;
    for lang in Lang::ALL {
        site.page(Some(&here), lang, "/outreach").await;
        site.page(Some(&here), lang, &format!("/outreach/{id}"))
            .await;
    }
    let page = format!("/outreach/{id}");
    let answer = site
        .post(Some(&here), &page, &page, &[("called_on", "2023-05-04")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = [
        ("called_on", "2023-05-04"),
        ("result", "interested"),
        ("note", "想学电工"),
    ];
    let answer = site.post(Some(&here), &page, &page, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let all = site.page(Some(&here), Lang::Zh, "/outreach?who=all").await;
    assert!(all.contains("想学电工") && all.contains("愿意参加"));
    let left = site.page(Some(&here), Lang::Zh, "/outreach").await;
    assert!(!left.contains("罗秀英"));
    let elsewhere = officer("350481104");
    let answer = site.get(Some(&elsewhere), Lang::Zh, &page).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}
