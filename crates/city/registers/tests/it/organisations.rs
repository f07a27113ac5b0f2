use registers::organisations::commands::*;
use registers::organisations::{Card, CardFault, State, queries};
use store::testing::COUNTY;
use store::{CommandError, Refusal};

use crate::town::*;

#[tokio::test]
async fn a_registered_school_is_found_by_its_code_with_its_telephone_sealed() {
    let town = town().await;
    let id = school(&town, 1).await;
    let code = kernel::CreditCode::parse(&credit_code(1)).unwrap();
    let row = queries::find_by_credit_code(town.read(), COUNTY, &code)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((row.id.as_str(), row.state), (id.as_str(), State::Active));
    assert!(
        !row.contact_phone_sealed
            .clone()
            .unwrap()
            .contains("3632000")
    );
    let phone = queries::contact_phone(town.keys(), &row).unwrap().unwrap();
    assert_eq!(phone.as_str(), "0598-3632000");
    let names = queries::names(town.read(), COUNTY, std::slice::from_ref(&id))
        .await
        .unwrap();
    assert_eq!(names[&id], row.name);
}

#[tokio::test]
async fn the_same_credit_code_is_registered_once() {
    let town = town().await;
    school(&town, 1).await;
    let again = town
        .run(RegisterOrganisation { card: card(1) }, &clerk(), "")
        .await
        .unwrap_err();
    assert!(matches!(
        again,
        CommandError::Refused(RegisterRefusal::AlreadyRegistered)
    ));
}

#[tokio::test]
async fn a_mistyped_credit_code_is_told_at_its_field() {
    let town = town().await;
    let card = Card {
        credit_code: "12350481".into(),
        ..card(1)
    };
    match town.run(RegisterOrganisation { card }, &clerk(), "").await {
        Err(CommandError::Refused(refusal)) => {
            assert_eq!(refusal.field(), Some("credit_code"));
            assert_eq!(refusal.key(), "credit-code-length");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn only_the_bureau_registers() {
    let town = town().await;
    let error = town
        .run(RegisterOrganisation { card: card(1) }, &manager("x"), "")
        .await
        .unwrap_err();
    assert!(matches!(error, CommandError::Denied(_)));
}

#[tokio::test]
async fn a_school_changes_how_it_is_reached_and_nothing_the_bureau_checked() {
    let town = town().await;
    let id = school(&town, 1).await;
    let correct = |version, card| CorrectOrganisation {
        organisation_id: id.clone(),
        version,
        card,
    };
    let moved = Card {
        address: "燕江东路 9 号".into(),
        ..card(1)
    };
    let done = town.run(correct(1, moved.clone()), &manager(&id), "").await;
    assert_eq!(done.unwrap().version, 2);
    let renamed = Card {
        name: "永安大学".into(),
        ..moved.clone()
    };
    let refused = town
        .run(correct(2, renamed.clone()), &manager(&id), "")
        .await;
    assert!(matches!(
        refused,
        Err(CommandError::Refused(CorrectRefusal::OnlyTheBureau {
            field: "name"
        }))
    ));
    let other = town.run(correct(2, moved), &manager("another"), "").await;
    assert!(matches!(other, Err(CommandError::Denied(_))));
    town.run(correct(2, renamed), &clerk(), "").await.unwrap();
}

#[tokio::test]
async fn two_officers_on_one_card_do_not_overwrite_each_other() {
    let town = town().await;
    let id = school(&town, 1).await;
    let correct = |address: &str| CorrectOrganisation {
        organisation_id: id.clone(),
        version: 1,
        card: Card {
            address: address.into(),
            ..card(1)
        },
    };
    town.run(correct("甲"), &clerk(), "").await.unwrap();
    let late = town.run(correct("乙"), &clerk(), "").await;
    assert!(matches!(late, Err(CommandError::Stale)));
}

#[tokio::test]
async fn a_code_of_another_organisation_cannot_be_taken_over() {
    let town = town().await;
    school(&town, 1).await;
    let id = school(&town, 2).await;
    let command = CorrectOrganisation {
        organisation_id: id,
        version: 1,
        card: card(1),
    };
    assert!(matches!(
        town.run(command, &clerk(), "").await,
        Err(CommandError::Refused(CorrectRefusal::CodeTaken))
    ));
}

#[tokio::test]
async fn a_suspension_has_its_reason_and_is_lifted_with_one() {
    let town = town().await;
    let id = school(&town, 1).await;
    let suspend = |version, reason: &str| SuspendOrganisation {
        organisation_id: id.clone(),
        version,
        reason: reason.into(),
    };
    let resume = |version, reason: &str| ResumeOrganisation {
        organisation_id: id.clone(),
        version,
        reason: reason.into(),
    };
    let bare = town.run(suspend(1, " "), &reviewer(), "").await;
    assert!(matches!(
        bare,
        Err(CommandError::Refused(SuspendRefusal::ReasonMissing))
    ));
    assert!(matches!(
        town.run(resume(1, "无"), &reviewer(), "").await,
        Err(CommandError::Refused(ResumeRefusal::NotSuspended))
    ));
    town.run(suspend(1, "消防检查未通过"), &reviewer(), "")
        .await
        .unwrap();
    let row = queries::find(town.read(), COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        queries::must_be_able(&row, town.now().date()),
        Err(queries::Unable::Suspended {
            reason: "消防检查未通过".into()
        })
    );
    assert!(matches!(
        town.run(suspend(2, "再次"), &reviewer(), "").await,
        Err(CommandError::Refused(SuspendRefusal::AlreadySuspended))
    ));
    town.run(resume(2, "已整改"), &reviewer(), "")
        .await
        .unwrap();
    let row = queries::find(town.read(), COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(queries::must_be_able(&row, town.now().date()), Ok(()));
}

#[test]
fn a_card_fault_of_every_kind_has_its_own_words() {
    let faults = [
        CardFault::NameMissing,
        CardFault::TooLong {
            field: "name",
            most: 200,
        },
        CardFault::RegionElsewhere,
        CardFault::ContactMissing,
        CardFault::PhoneInvalid,
        CardFault::LicenceReversed,
    ];
    let keys: std::collections::HashSet<_> = faults.iter().map(Refusal::key).collect();
    assert_eq!(keys.len(), faults.len());
}
