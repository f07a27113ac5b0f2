//! What an institution is told when the bureau stops its class: once, with the reason, to whoever has a telephone.

use access::accounts::commands::{Create, GivenPhone};
use access::accounts::{AccountKind, RoleGrant};
use kernel::{Actor, Phone, RegionCode, Role};
use store::testing::COUNTY;
use store::{CommandError, outbox};
use training::classes::commands::CancelClass;
use training::told::commands::ReadTold;
use training::told::{Act, queries, said};

use crate::town::*;

async fn sent(town: &Town) -> Vec<outbox::Waiting> {
    outbox::due(town.read(), town.now(), 100).await.unwrap()
}

#[tokio::test]
async fn a_returned_class_is_told_once_with_its_reason_however_often_the_button_is_pressed() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let id = town.submitted(&school).await;
    assert!(
        sent(&town).await.is_empty(),
        "nothing is told before an officer acts"
    );
    let command = return_(&id, town.seen(&id).await, "课程表缺实操课");
    for _ in 0..3 {
        town.run(command.clone(), &clerk(), "form-1").await.unwrap();
    }
    let told = queries::unread(town.read(), COUNTY, &school.id, 10)
        .await
        .unwrap();
    let [one] = told.as_slice() else {
        panic!("{told:?}")
    };
    assert_eq!(one.act, Act::ClassReturned.word());
    assert_eq!(one.reason.as_deref(), Some("课程表缺实操课"));
    let messages = sent(&town).await;
    let [message] = messages.as_slice() else {
        panic!("{messages:?}")
    };
    assert_eq!(message.text_key, "told-sms-class-returned");
    // no account of the school has a telephone: its contact person rings
    assert_eq!(message.receiver, format!("organisation:{}", school.id));
    assert_eq!(
        message.args["number"],
        town.class(&id).await.number.unwrap()
    );
    assert_eq!(message.args["phone"], "12333");
    assert!(
        !message.args.to_string().contains("课程表"),
        "words lie in the row, not in the outbox: {}",
        message.args
    );
    let told = message.args["told"].as_str().unwrap();
    let (reason, _) = said(town.read(), COUNTY, told).await.unwrap();
    assert_eq!(reason.as_deref(), Some("课程表缺实操课"));
}

#[tokio::test]
async fn every_handler_with_a_telephone_rings_once_and_nobody_else() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let mut rings = vec![];
    for (name, phone, role) in [
        ("huang", Some("15400000001"), Role::SchoolManager),
        ("lei", Some("15400000002"), Role::SchoolManager),
        ("quiet", None, Role::SchoolManager),
        ("luo", Some("15400000003"), Role::Teacher),
    ] {
        let create = Create {
            login_name: Some(name.into()),
            display_name: name.into(),
            kind: AccountKind::Organisation,
            organisation: Some(school.id.clone()),
            person: None,
            region: RegionCode::parse(COUNTY).unwrap(),
            phone: phone.map(|phone| GivenPhone(Phone::parse(phone).unwrap())),
            roles: vec![RoleGrant::of(role)],
            one_time_password: None,
            one_time_password_days: None,
        };
        let system = Actor::system(COUNTY, RegionCode::parse(COUNTY).unwrap());
        let account = town.run(create, &system, "").await.unwrap().account;
        if phone.is_some() && role == Role::SchoolManager {
            rings.push(format!("account:{account}"));
        }
    }
    let id = town.submitted(&school).await;
    let command = return_(&id, town.seen(&id).await, "缺教师证");
    town.must(command, &clerk()).await;
    let mut receivers: Vec<_> = sent(&town).await.into_iter().map(|m| m.receiver).collect();
    receivers.sort();
    rings.sort();
    assert_eq!(receivers, rings);
    let told = queries::about(town.read(), COUNTY, "class", &id, None)
        .await
        .unwrap();
    assert_eq!(told.len(), 1, "one message, whoever it rings");
}

#[tokio::test]
async fn a_school_that_gives_its_own_class_up_is_not_told_and_one_cancelled_by_the_bureau_is() {
    let town = Town::open().await;
    let school = town.school(1).await;
    let cancel = |id: &str| CancelClass {
        class_id: id.into(),
        seen: None,
        reason: "台风".into(),
    };
    let own = town.submitted(&school).await;
    town.must(cancel(&own), &school.manager).await;
    assert!(sent(&town).await.is_empty());
    let theirs = town.draft(&school).await;
    town.must(cancel(&theirs), &clerk()).await;
    let told = queries::about(town.read(), COUNTY, "class", &theirs, None)
        .await
        .unwrap();
    assert_eq!(told[0].act, Act::ClassCancelled.word());
}

#[tokio::test]
async fn what_was_read_leaves_the_list_and_another_school_cannot_tick_it() {
    let town = Town::open().await;
    let (school, other) = (town.school(1).await, town.school(2).await);
    let id = town.submitted(&school).await;
    town.must(return_(&id, town.seen(&id).await, "缺教师证"), &clerk())
        .await;
    let told = queries::unread(town.read(), COUNTY, &school.id, 10)
        .await
        .unwrap()
        .remove(0);
    let read = ReadTold {
        told_id: told.id.clone(),
    };
    let refused = town.run(read.clone(), &other.manager, "").await;
    assert!(
        matches!(refused, Err(CommandError::Denied(_))),
        "{refused:?}"
    );
    town.must(read.clone(), &school.manager).await;
    town.must(read, &school.manager).await;
    assert_eq!(
        queries::count_unread(town.read(), COUNTY, &school.id)
            .await
            .unwrap(),
        0
    );
    let kept = queries::about(town.read(), COUNTY, "class", &id, Some(&school.id))
        .await
        .unwrap();
    assert!(kept[0].read_at.is_some(), "the case keeps it");
}
