use chrono::NaiveDate;
use registers::trainers::commands::*;
use registers::trainers::{self, Employment};
use registers::venues;
use registers::venues::commands::*;
use store::CommandError;
use store::testing::COUNTY;

use crate::town::*;

fn venue(organisation: &str, name: &str, seats: i32) -> AddVenue {
    AddVenue {
        organisation_id: organisation.into(),
        name: name.into(),
        address: "燕江中路 1 号实训楼".into(),
        region_code: "350481001".into(),
        seats,
    }
}

pub fn trainer(organisation: &str, serial: u32, name: &str) -> AddTrainer {
    AddTrainer {
        organisation_id: organisation.into(),
        name: name.into(),
        id_number: id_number(serial).into(),
        occupation_code: "6-18-02-04".into(),
        level: Some(kernel::SkillLevel::L2),
        qualification: "技工院校教师资格".into(),
        employment: Employment::FullTime,
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 6, 30).unwrap()
}

#[tokio::test]
async fn a_school_adds_its_own_venues_and_no_others() {
    let town = town().await;
    let id = school(&town, 1).await;
    let answer = town
        .run(venue(&id, "焊接车间", 40), &manager(&id), "")
        .await
        .unwrap();
    assert!(matches!(
        town.run(venue(&id, "焊接车间", 30), &manager(&id), "")
            .await,
        Err(CommandError::Refused(AddVenueRefusal::NameTaken))
    ));
    assert!(matches!(
        town.run(venue(&id, "二楼", 0), &manager(&id), "").await,
        Err(CommandError::Refused(AddVenueRefusal::SeatsInvalid { .. }))
    ));
    assert!(matches!(
        town.run(venue(&id, "三楼", 10), &manager("another"), "")
            .await,
        Err(CommandError::Denied(_))
    ));
    let close = CloseVenue {
        venue_id: answer.venue_id.clone(),
        closed_on: day(),
    };
    assert!(matches!(
        town.run(close.clone(), &manager("another"), "").await,
        Err(CommandError::Denied(_))
    ));
    town.run(close.clone(), &manager(&id), "").await.unwrap();
    assert!(matches!(
        town.run(close, &manager(&id), "").await,
        Err(CommandError::Refused(CloseVenueRefusal::AlreadyClosed))
    ));
    let rows = venues::of_organisation(town.read(), COUNTY, &id)
        .await
        .unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].closed_on, Some(day()));
}

#[tokio::test]
async fn a_trainer_is_a_person_once_an_organisation() {
    let town = town().await;
    let (one, two) = (school(&town, 1).await, school(&town, 2).await);
    let first = town
        .run(trainer(&one, 5, "雷大明"), &manager(&one), "")
        .await
        .unwrap();
    assert!(matches!(
        town.run(trainer(&one, 5, "雷大明"), &manager(&one), "")
            .await,
        Err(CommandError::Refused(AddTrainerRefusal::AlreadyAdded))
    ));
    let second = town
        .run(trainer(&two, 5, "雷大明"), &manager(&two), "")
        .await
        .unwrap();
    let rows = trainers::find_many(
        town.read(),
        COUNTY,
        &[first.trainer_id.clone(), second.trainer_id.clone()],
    )
    .await
    .unwrap();
    let (a, b) = (&rows[&first.trainer_id], &rows[&second.trainer_id]);
    assert_eq!((&a.person_id, &a.id_lookup), (&b.person_id, &b.id_lookup));
    assert_eq!(a.level.as_deref(), Some("l2"));
    assert!(matches!(
        town.run(trainer(&two, 5, "雷小明"), &manager(&two), "")
            .await,
        Err(CommandError::Refused(AddTrainerRefusal::OtherName))
    ));

    let close = CloseTrainer {
        trainer_id: first.trainer_id.clone(),
        closed_on: day(),
    };
    town.run(close, &manager(&one), "").await.unwrap();
    let back = town
        .run(trainer(&one, 5, "雷大明"), &manager(&one), "")
        .await
        .unwrap();
    assert_eq!(
        back.trainer_id, first.trainer_id,
        "whoever comes back is the same trainer"
    );
}

#[tokio::test]
async fn a_group_of_the_dictionary_is_no_occupation_to_teach() {
    let town = town().await;
    let id = school(&town, 1).await;
    let group = AddTrainer {
        occupation_code: "6-18-02-00".into(),
        ..trainer(&id, 5, "雷大明")
    };
    assert!(matches!(
        town.run(group, &manager(&id), "").await,
        Err(CommandError::Refused(AddTrainerRefusal::OccupationUnknown))
    ));
}
