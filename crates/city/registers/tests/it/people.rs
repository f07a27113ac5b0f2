use std::time::Instant;

use chrono::NaiveDate;
use kernel::{Actor, IdNumber, Mask, RegionCode, Role};
use registers::people::commands::*;
use registers::people::{self, Hukou, PersonCard, PersonalText, Tag, person, queries};
use sea_orm::{EntityTrait, PaginatorTrait};
use store::CommandError;
use store::testing::{COUNTY, TestStore, actor};

use crate::town::*;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

async fn row(town: &TestStore, id: &str) -> person::Model {
    people::find(town.read(), COUNTY, id)
        .await
        .unwrap()
        .unwrap()
}

#[tokio::test]
async fn nothing_personal_stands_in_clear_in_a_persons_row() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let stored = serde_json::to_string(&row(&town, &id).await).unwrap();
    for secret in [id_number(1), phone(1), "八一村 1 号".into()] {
        assert!(!stored.contains(&secret), "{secret}");
    }
    let number = IdNumber::parse(&id_number(1)).unwrap();
    let found = people::find_by_number(town.read(), town.keys(), COUNTY, &number)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.id, id);
    assert_eq!(found.birth_date, number.birth_date());
    let masked = people::masked_number(town.read(), town.keys(), COUNTY, &id, Mask::FIRST_SIX)
        .await
        .unwrap();
    assert_eq!(masked.unwrap(), "350481************");
}

#[tokio::test]
async fn a_person_is_made_once_and_filled_in_without_being_overwritten() {
    let town = town().await;
    let bare = PersonCard {
        phone: PersonalText::default(),
        ethnicity: String::new(),
        region_code: String::new(),
        hukou_kind: Hukou::Unknown,
        address: PersonalText::default(),
        ..person_card(1, "罗秀英")
    };
    let enrol = |card| EnrolPerson { card };
    let first = town.run(enrol(bare), &clerk(), "").await.unwrap();
    assert!(first.is_new);
    let second = town
        .run(enrol(person_card(1, "罗秀英")), &clerk(), "")
        .await
        .unwrap();
    assert_eq!(
        (second.person_id.as_str(), second.is_new, second.differs),
        (first.person_id.as_str(), false, vec![])
    );
    let filled = row(&town, &first.person_id).await;
    assert_eq!(filled.region_code.as_deref(), Some("350481103"));
    assert_eq!(filled.hukou_kind, Hukou::Rural);
    assert!(filled.phone_sealed.is_some() && filled.address_sealed.is_some());

    let third = town
        .run(
            enrol(PersonCard {
                phone: phone(99).into(),
                hukou_kind: Hukou::Urban,
                ..person_card(1, "罗秀英")
            }),
            &clerk(),
            "",
        )
        .await
        .unwrap();
    assert_eq!(third.differs, ["phone", "hukou_kind"]);
    assert_eq!(row(&town, &first.person_id).await, filled);
}

#[tokio::test]
async fn the_same_number_under_another_name_is_refused() {
    let town = town().await;
    person(&town, 1, "罗秀英").await;
    let command = EnrolPerson {
        card: person_card(1, "罗秀华"),
    };
    assert!(matches!(
        town.run(command, &clerk(), "").await,
        Err(CommandError::Refused(EnrolRefusal::OtherName))
    ));
}

#[tokio::test]
async fn five_thousand_persons_are_enrolled_in_one_command_and_again_without_doubles() {
    let town = town().await;
    let mut cards: Vec<PersonCard> = (0..5000).map(|n| person_card(n, "钟福生")).collect();
    cards.push(person_card(0, "钟福生"));
    let begun = Instant::now();
    let command = EnrolMany { people: cards };
    let first = town.run(command.clone(), &clerk(), "").await.unwrap();
    println!("5,000 persons: {:?}", begun.elapsed());
    assert_eq!(first.iter().filter(|(_, is_new)| *is_new).count(), 5000);
    assert_eq!(first[0].0, first[5000].0);
    let again = town.run(command, &clerk(), "").await.unwrap();
    assert!(again.iter().all(|(_, is_new)| !is_new));
    let stored = person::Entity::find().count(town.read()).await.unwrap();
    assert_eq!(stored, 5000);
}

#[tokio::test]
async fn two_who_name_the_same_person_at_once_name_one_person() {
    let town = town().await;
    let runs = (0..8).map(|_| {
        let store = town.store.clone();
        tokio::spawn(async move {
            let command = EnrolPerson {
                card: person_card(7, "蓝玉兰"),
            };
            store.run(command, &clerk(), "").await.unwrap()
        })
    });
    let mut ids = std::collections::HashSet::new();
    let mut fresh = 0;
    for run in runs.collect::<Vec<_>>() {
        let answer = run.await.unwrap();
        fresh += usize::from(answer.is_new);
        ids.insert(answer.person_id);
    }
    assert_eq!((ids.len(), fresh), (1, 1));
}

#[tokio::test]
async fn a_name_is_found_by_its_beginning() {
    use sea_orm::QueryFilter;
    let town = town().await;
    for (serial, name) in [
        (1, "阿依古丽·买买提"),
        (2, "阿依木"),
        (3, "罗秀英"),
        (4, "罗秀"),
    ] {
        person(&town, serial, name).await;
    }
    for (text, expected) in [
        ("阿依", 2),
        ("阿依古丽买", 1),
        ("罗秀", 2),
        ("秀", 0),
        ("", 4),
    ] {
        let found = person::Entity::find()
            .filter(queries::name_begins(text))
            .count(town.read())
            .await
            .unwrap();
        assert_eq!(found, expected, "{text}");
    }
}

#[tokio::test]
async fn seeing_a_number_in_full_needs_a_reason_and_leaves_it_in_the_journal() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let reveal = |what, reason: &str| RevealPerson {
        person_id: id.clone(),
        what,
        reason: reason.into(),
    };
    assert!(matches!(
        town.run(reveal(Revealable::IdNumber, "看看"), &reviewer(), "")
            .await,
        Err(CommandError::Refused(RevealRefusal::ReasonMissing))
    ));
    let answer = town
        .run(
            reveal(Revealable::IdNumber, "与银行核对户名"),
            &reviewer(),
            "",
        )
        .await
        .unwrap();
    assert!(!serde_json::to_string(&answer).unwrap().contains("3504"));
    let shown = queries::unseal_field(town.read(), town.keys(), COUNTY, &id, answer.what)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(shown.as_str(), id_number(1));
    let report = store::journal::verify(&town, COUNTY, None).await.unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
}

#[tokio::test]
async fn a_township_reaches_only_its_own_people() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let officer = |region: &str| Actor {
        region: RegionCode::parse(region).unwrap(),
        ..actor("township", &[Role::TownshipOfficer])
    };
    let reveal = RevealPerson {
        person_id: id,
        what: Revealable::Phone,
        reason: "通知开班时间".into(),
    };
    assert!(matches!(
        town.run(reveal.clone(), &officer("350481104"), "").await,
        Err(CommandError::Denied(kernel::Denied::OtherRegion))
    ));
    town.run(reveal, &officer("350481103"), "").await.unwrap();
}

fn tag(person: &str, word: &str, from: NaiveDate, to: Option<NaiveDate>) -> TagPerson {
    TagPerson {
        person_id: person.into(),
        tag: word.into(),
        valid_from: from,
        valid_to: to,
        source: "市残联".into(),
        evidence_number: "35048119800101001X43".into(),
    }
}

#[tokio::test]
async fn a_tag_holds_on_its_days_and_not_twice() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let from = day(2022, 5, 1);
    let answer = town
        .run(tag(&id, "disabled", from, None), &clerk(), "")
        .await
        .unwrap();
    let again = town
        .run(tag(&id, "disabled", day(2023, 1, 1), None), &clerk(), "")
        .await;
    assert!(matches!(
        again,
        Err(CommandError::Refused(TagRefusal::AlreadyTagged { since })) if since == from
    ));
    let stored = queries::tags(town.read(), COUNTY, &id).await.unwrap();
    assert!(!format!("{stored:?}").contains("35048119800101001X"));

    let end = EndTag {
        person_tag_id: answer.person_tag_id,
        valid_to: day(2023, 6, 30),
        reason: "证件到期".into(),
    };
    town.run(end.clone(), &clerk(), "").await.unwrap();
    for (on, expected) in [
        (day(2022, 4, 30), None),
        (day(2022, 5, 1), Some(vec![Tag::Disabled])),
        (day(2023, 6, 30), Some(vec![Tag::Disabled])),
        (day(2023, 7, 1), None),
    ] {
        let tags = queries::tags_on(town.read(), COUNTY, std::slice::from_ref(&id), on)
            .await
            .unwrap();
        assert_eq!(tags.get(&id).cloned(), expected, "{on}");
    }
    town.run(tag(&id, "disabled", day(2023, 7, 1), None), &clerk(), "")
        .await
        .unwrap();
    town.clock.set(kernel::Moment::start_of(day(2023, 8, 1)));
    assert!(matches!(
        town.run(end, &clerk(), "").await,
        Err(CommandError::Refused(EndTagRefusal::AlreadyEnded { .. }))
    ));
}

#[tokio::test]
async fn justice_tags_are_never_stored() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    for word in ["community_correction", "released", "drug_rehab"] {
        let refused = town
            .run(tag(&id, word, day(2023, 1, 1), None), &clerk(), "")
            .await;
        match refused {
            Err(CommandError::Refused(refusal)) => {
                assert_eq!(store::Refusal::sentence(&refusal), Some("3.2.19"));
            }
            other => panic!("{other:?}"),
        }
    }
    let backwards = tag(&id, "veteran", day(2023, 1, 2), Some(day(2023, 1, 1)));
    assert!(matches!(
        town.run(backwards, &clerk(), "").await,
        Err(CommandError::Refused(TagRefusal::DatesReversed))
    ));
}

#[tokio::test]
async fn a_correction_says_why_and_leaves_the_rest() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let before = row(&town, &id).await;
    let correct = |phone_serial: u32, reason: &str| CorrectPerson {
        person_id: id.clone(),
        version: before.row_version,
        name: String::new(),
        phone: phone(phone_serial).into(),
        ethnicity: String::new(),
        region_code: String::new(),
        hukou_kind: Hukou::Unknown,
        residence_region: String::new(),
        address: PersonalText::default(),
        reason: reason.into(),
    };
    assert!(matches!(
        town.run(correct(2, ""), &clerk(), "").await,
        Err(CommandError::Refused(CorrectPersonRefusal::ReasonMissing))
    ));
    assert!(matches!(
        town.run(correct(1, "换号"), &clerk(), "").await,
        Err(CommandError::Refused(CorrectPersonRefusal::NothingChanged))
    ));
    town.run(correct(2, "本人到窗口换号"), &clerk(), "")
        .await
        .unwrap();
    let after = row(&town, &id).await;
    assert_ne!(after.phone_lookup, before.phone_lookup);
    assert_eq!(
        (after.name, after.region_code),
        (before.name, before.region_code)
    );
    assert!(matches!(
        town.run(correct(3, "旧页面"), &clerk(), "").await,
        Err(CommandError::Stale)
    ));
    let phone_number = kernel::Phone::parse(&phone(2)).unwrap();
    let found = queries::find_by_phone(town.read(), town.keys(), COUNTY, &phone_number)
        .await
        .unwrap();
    assert_eq!(found.len(), 1);
}

fn township(region: &str) -> kernel::Actor {
    kernel::Actor {
        region: kernel::RegionCode::parse(region).unwrap(),
        ..actor("officer", &[Role::TownshipOfficer])
    }
}

fn open_account(person_id: &str, phone: &str) -> OpenAccount {
    let phone = kernel::Phone::parse(phone).unwrap();
    OpenAccount {
        person_id: person_id.into(),
        phone: access::accounts::commands::GivenPhone(phone),
    }
}

#[tokio::test]
async fn a_workers_account_has_the_telephone_that_is_on_record() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    assert!(matches!(
        town.run(open_account(&id, &phone(99)), &clerk(), "").await,
        Err(CommandError::Refused(OpenAccountRefusal::OtherPhone))
    ));
    town.run(open_account(&id, &phone(1)), &clerk(), "")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_township_opens_accounts_of_its_own_people_only() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    assert!(matches!(
        town.run(open_account(&id, &phone(1)), &township("350481100"), "")
            .await,
        Err(CommandError::Denied(kernel::Denied::OtherRegion))
    ));
    town.run(open_account(&id, &phone(1)), &township("350481103"), "")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_township_does_not_make_a_stranger_its_own_by_filling_in_what_is_missing() {
    let town = town().await;
    let bare = PersonCard {
        phone: PersonalText::default(),
        region_code: String::new(),
        ..person_card(1, "罗秀英")
    };
    let enrol = |card| EnrolPerson { card };
    let id = town
        .run(enrol(bare.clone()), &clerk(), "")
        .await
        .unwrap()
        .person_id;
    let before = row(&town, &id).await;
    let grab = PersonCard {
        region_code: "350481103".into(),
        phone: phone(99).into(),
        ..bare
    };
    assert!(matches!(
        town.run(enrol(grab), &township("350481103"), "").await,
        Err(CommandError::Refused(EnrolRefusal::OutsideTownship))
    ));
    assert_eq!(row(&town, &id).await, before);
    // somebody nobody knew is the township's to name
    town.run(enrol(person_card(2, "雷小明")), &township("350481103"), "")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_school_is_not_told_whether_a_guessed_telephone_is_the_one_on_record() {
    let town = town().await;
    person(&town, 1, "罗秀英").await;
    let guess = EnrolPerson {
        card: PersonCard {
            phone: phone(99).into(),
            hukou_kind: Hukou::Urban,
            ..person_card(1, "罗秀英")
        },
    };
    let told = town.run(guess, &manager("school"), "").await.unwrap();
    assert_eq!(told.differs, Vec::<String>::new());
}

#[tokio::test]
async fn one_account_sees_so_many_numbers_in_any_hour_and_no_more() {
    let town = town().await;
    let id = person(&town, 1, "罗秀英").await;
    let reveal = RevealPerson {
        person_id: id,
        what: Revealable::Phone,
        reason: "通知开班时间".into(),
    };
    let begun = town.now();
    for _ in 0..AN_HOUR_MOST {
        town.run(reveal.clone(), &reviewer(), "").await.unwrap();
    }
    let too_many = town.run(reveal.clone(), &reviewer(), "").await;
    assert!(matches!(
        too_many,
        Err(CommandError::Refused(RevealRefusal::TooMany {
            most: AN_HOUR_MOST
        }))
    ));
    town.run(reveal.clone(), &clerk(), "")
        .await
        .expect("another account has its own places");
    town.clock.set(begun.plus(chrono::Duration::minutes(59)));
    assert!(town.run(reveal.clone(), &reviewer(), "").await.is_err());
    town.clock.set(begun.plus(chrono::Duration::minutes(61)));
    town.run(reveal, &reviewer(), "")
        .await
        .expect("an hour later it may again");
}
