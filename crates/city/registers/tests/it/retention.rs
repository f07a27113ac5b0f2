use chrono::NaiveDate;
use kernel::{Actor, IdNumber, Mask, Role};
use registers::bank_accounts::commands::ProposeAccount;
use registers::bank_accounts::{NewAccount, Owner, queries};
use registers::people::{self, commands::*};
use registers::retention::commands::{ForgetPerson, ForgetRefusal};
use store::testing::{COUNTY, actor};
use store::{CommandError, StoreError};

use crate::town::*;

fn leader() -> Actor {
    actor("leader", &[Role::Leader])
}

fn forget(person: &str) -> ForgetPerson {
    ForgetPerson {
        person_id: person.into(),
        retention_ended_on: NaiveDate::from_ymd_opt(2022, 12, 31).unwrap(),
        reason: "档案保管期满，经销毁鉴定".into(),
    }
}

#[tokio::test]
async fn a_forgotten_person_can_never_be_read_again() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let account = ProposeAccount {
        account: NewAccount {
            owner: Owner::person(&id),
            bank_name: "永安农商银行".into(),
            holder: String::new(),
            number: "6200001234567890123".into(),
        },
    };
    let account = town.run(account, &clerk(), "").await.unwrap();
    town.run(forget(&id), &leader(), "").await.unwrap();

    let number = IdNumber::parse(&id_number(1)).unwrap();
    let found = people::find_by_number(town.read(), town.keys(), COUNTY, &number)
        .await
        .unwrap();
    assert_eq!(found, None);
    let row = people::find(town.read(), COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (row.name.as_str(), &row.id_sealed, &row.phone_lookup),
        ("", &None, &None)
    );
    let masked =
        people::masked_number(town.read(), town.keys(), COUNTY, &id, Mask::FIRST_SIX).await;
    assert_eq!(masked.unwrap(), None);
    let row = queries::find(town.read(), COUNTY, &account.bank_account_id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((row.holder.as_str(), &row.number_lookup), ("", &None));
    assert!(matches!(
        queries::number(town.read(), town.keys(), &row).await,
        Err(StoreError::KeyGone)
    ));
    let reveal = RevealPerson {
        person_id: id.clone(),
        what: Revealable::IdNumber,
        reason: "与银行核对户名".into(),
    };
    assert!(matches!(
        town.run(reveal, &clerk(), "").await,
        Err(CommandError::Refused(RevealRefusal::Forgotten))
    ));
    assert!(matches!(
        town.run(forget(&id), &leader(), "").await,
        Err(CommandError::Refused(ForgetRefusal::AlreadyForgotten))
    ));
    let report = store::journal::verify(&town, COUNTY, None).await.unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    // somebody of the same number is a new person
    let again = person(&town, 1, "罗秀英").await;
    assert_ne!(again, id);
}

#[tokio::test]
async fn nobody_is_forgotten_before_retention_ends() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let early = ForgetPerson {
        retention_ended_on: town.now().date(),
        ..forget(&id)
    };
    assert!(matches!(
        town.run(early, &leader(), "").await,
        Err(CommandError::Refused(ForgetRefusal::NotEnded { .. }))
    ));
    assert!(matches!(
        town.run(forget(&id), &clerk(), "").await,
        Err(CommandError::Denied(_))
    ));
}

#[tokio::test]
async fn nobody_is_forgotten_while_money_is_on_its_way() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    town.run(
        crate::benefits::decide(&id, "programme-1", "line-1"),
        &clerk(),
        "",
    )
    .await
    .unwrap();
    assert!(matches!(
        town.run(forget(&id), &leader(), "").await,
        Err(CommandError::Refused(ForgetRefusal::StillPromised))
    ));
}

#[tokio::test]
async fn what_a_forgotten_person_had_still_counts_for_their_number() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let granted = crate::benefits::Decide {
        then: "grant".into(),
        ..crate::benefits::decide(&id, "programme-1", "line-1")
    };
    town.run(granted, &clerk(), "").await.unwrap();
    town.run(forget(&id), &leader(), "").await.unwrap();
    let again = person(&town, 1, "罗秀英").await;
    let second = crate::benefits::decide(&again, "programme-1", "line-2");
    assert!(matches!(
        town.run(second, &clerk(), "").await,
        Err(CommandError::Refused(crate::benefits::DecideRefusal::Had))
    ));
}

#[tokio::test]
async fn the_years_of_retention_are_the_administrators() {
    use access::settings::commands::{ChangeSettings, SettingChange};
    let town = town().await;
    adopt(&town).await;
    let id = person(&town, 1, "罗秀英").await;
    // ten years by the pack, from 3 January 2023
    town.clock.set(kernel::Moment::start_of(
        NaiveDate::from_ymd_opt(2029, 1, 4).unwrap(),
    ));
    let ended = |day: NaiveDate| ForgetPerson {
        retention_ended_on: day,
        ..forget(&id)
    };
    let day = |year: i32| NaiveDate::from_ymd_opt(year, 1, 3).unwrap();
    let early = town.run(ended(day(2029)), &leader(), "").await;
    match early {
        Err(CommandError::Refused(refusal)) => {
            assert_eq!(refusal, ForgetRefusal::NotEnded { until: day(2033) })
        }
        other => panic!("{other:?}"),
    }
    let shorter = ChangeSettings {
        changes: vec![SettingChange {
            setting: access::settings::Setting::RetentionYears,
            value: Some("6".into()),
            version: None,
        }],
    };
    town.run(shorter, &actor("boss", &[Role::Administrator]), "")
        .await
        .unwrap();
    town.run(ended(day(2029)), &leader(), "").await.unwrap();
}
