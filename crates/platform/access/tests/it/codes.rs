//! Workers sign in by telephone.

use access::demonstration::{Demonstration, account_named, current_code};
use access::sign_in::{CodeChannel, CodeSent, CodeStep, SignInRefusal, code_of_message};
use access::{AccessSettings, Standing, accounts};
use chrono::Duration;
use kernel::Role;
use store::testing::COUNTY;

use crate::town::{Town, from, refusal};

async fn asks(town: &Town, phone: &str, address: &str) -> CodeSent {
    town.access
        .send_code(&town.store, COUNTY, phone, CodeChannel::Sms, &from(address))
        .await
        .unwrap()
}

async fn messages(town: &Town) -> Vec<store::outbox::Waiting> {
    store::outbox::due(town.store.read(), town.store.now(), 100)
        .await
        .unwrap()
}

/// What the telephone shows.
async fn received(town: &Town) -> String {
    let message = messages(town).await.pop().unwrap();
    code_of_message(town.store.keys(), &message.args)
        .unwrap()
        .unwrap()
        .reveal()
        .to_owned()
}

#[tokio::test]
async fn a_worker_signs_in_with_the_code_that_was_sent() {
    let town = Town::new().await;
    let account = town.worker("罗秀英", "15400000001").await;
    let sent = asks(&town, "154 0000 0001", "10.0.0.1").await;
    let message = messages(&town).await.pop().unwrap();
    assert_eq!(
        (message.channel.as_str(), message.receiver.as_str()),
        ("sms", format!("account:{account}").as_str())
    );
    let phone = accounts::phone_of(&town.store, COUNTY, &account)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(phone.reveal(), "15400000001");
    let code = received(&town).await;
    assert!(
        !message.args.to_string().contains(&code),
        "the code lies sealed"
    );
    let CodeStep::Done(session) = town
        .access
        .code(&town.store, &sent.token, &code, &from("10.0.0.1"))
        .await
        .unwrap()
    else {
        panic!("one account has this telephone");
    };
    let who = town.viewer(&session).await.unwrap();
    assert_eq!(who.standing, Standing::Full);
    assert_eq!(who.actor.roles, [Role::Worker]);
    assert_eq!(who.actor.person.as_deref(), Some("person-罗秀英"));
    let again = town
        .access
        .code(&town.store, &sent.token, &code, &from("10.0.0.1"))
        .await;
    assert_eq!(refusal(again), SignInRefusal::CodeOver);
}

#[tokio::test]
async fn a_code_has_five_tries_and_five_minutes() {
    let town = Town::new().await;
    town.worker("罗秀英", "15400000001").await;
    let sent = asks(&town, "15400000001", "10.0.0.1").await;
    let code = received(&town).await;
    let wrong = if code == "000000" { "111111" } else { "000000" };
    for left in [4, 3, 2, 1] {
        let answer = town
            .access
            .code(&town.store, &sent.token, wrong, &from("10.0.0.1"))
            .await;
        assert_eq!(refusal(answer), SignInRefusal::CodeWrong { left });
    }
    for typed in [wrong, &code] {
        let answer = town
            .access
            .code(&town.store, &sent.token, typed, &from("10.0.0.1"))
            .await;
        assert_eq!(refusal(answer), SignInRefusal::CodeOver);
    }
    town.wait(Duration::minutes(1));
    let sent = asks(&town, "15400000001", "10.0.0.1").await;
    let code = received(&town).await;
    town.wait(Duration::minutes(5));
    let late = town
        .access
        .code(&town.store, &sent.token, &code, &from("10.0.0.1"))
        .await;
    assert_eq!(refusal(late), SignInRefusal::CodeOver);
}

#[tokio::test]
async fn a_code_is_bound_to_the_browser_that_asked() {
    let town = Town::new().await;
    town.worker("罗秀英", "15400000001").await;
    let sent = asks(&town, "15400000001", "10.0.0.1").await;
    let code = received(&town).await;
    town.wait(Duration::minutes(1));
    let stranger = asks(&town, "15400000001", "10.6.6.6").await;
    for _ in 0..5 {
        refusal(
            town.access
                .code(&town.store, &stranger.token, &code, &from("10.6.6.6"))
                .await,
        );
    }
    assert!(
        town.access
            .code(&town.store, &sent.token, &code, &from("10.0.0.1"))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn an_unknown_number_is_answered_alike_and_gets_no_message() {
    let town = Town::new().await;
    town.worker("罗秀英", "15400000001").await;
    let sent = asks(&town, "15400000099", "10.0.0.1").await;
    assert_eq!(messages(&town).await.len(), 0);
    let soon = town
        .access
        .send_code(
            &town.store,
            COUNTY,
            "15400000099",
            CodeChannel::Voice,
            &from("10.0.0.1"),
        )
        .await;
    assert_eq!(refusal(soon), SignInRefusal::CodeTooSoon { seconds: 60 });
    let answer = town
        .access
        .code(&town.store, &sent.token, "123456", &from("10.0.0.1"))
        .await;
    assert_eq!(refusal(answer), SignInRefusal::CodeWrong { left: 4 });
    let unfit = town
        .access
        .send_code(
            &town.store,
            COUNTY,
            "0598-3632000",
            CodeChannel::Sms,
            &from("10.0.0.1"),
        )
        .await;
    assert_eq!(refusal(unfit), SignInRefusal::PhoneUnfit);
}

#[tokio::test]
async fn codes_for_one_telephone_are_limited_and_its_known_device_still_gets_one() {
    let settings = AccessSettings {
        codes_a_day: 3,
        ..AccessSettings::cheap()
    };
    let town = Town::with(settings).await;
    town.worker("罗秀英", "15400000001").await;
    let sent = asks(&town, "15400000001", "10.0.0.1").await;
    let code = received(&town).await;
    let CodeStep::Done(session) = town
        .access
        .code(&town.store, &sent.token, &code, &from("10.0.0.1"))
        .await
        .unwrap()
    else {
        panic!("one account has this telephone");
    };
    let mut answers = vec![];
    for _ in 0..4 {
        town.wait(Duration::minutes(2));
        let answer = town
            .access
            .send_code(
                &town.store,
                COUNTY,
                "15400000001",
                CodeChannel::Sms,
                &from("10.6.6.6"),
            )
            .await;
        answers.push(answer.is_ok());
    }
    assert_eq!(
        answers,
        [true, true, true, false],
        "the owner's one and three of the stranger's"
    );
    let mut home = from("10.0.0.1");
    home.device = session.device;
    assert!(
        town.access
            .send_code(
                &town.store,
                COUNTY,
                "15400000001",
                CodeChannel::Voice,
                &home
            )
            .await
            .is_ok()
    );
    assert_eq!(messages(&town).await.last().unwrap().channel, "voice");
}

#[tokio::test]
async fn a_family_that_shares_a_telephone_is_asked_whose_page_it_shall_be() {
    let town = Town::new().await;
    let mother = town.worker("罗秀英", "15400000001").await;
    let son = town.worker("雷小明", "15400000001").await;
    let other = town.worker("钟玉", "15400000002").await;
    let sent = asks(&town, "15400000001", "10.0.0.1").await;
    let code = received(&town).await;
    let home = from("10.0.0.1");
    let CodeStep::Choose(choice) = town
        .access
        .code(&town.store, &sent.token, &code, &home)
        .await
        .unwrap()
    else {
        panic!("two share it");
    };
    let names: Vec<&str> = choice
        .accounts
        .iter()
        .map(|(_, name)| name.as_str())
        .collect();
    assert_eq!(names, ["罗秀英", "雷小明"]);
    let strange = town
        .access
        .choose(&town.store, &choice.token, &other, &home)
        .await;
    assert_eq!(refusal(strange), SignInRefusal::Over);
    let session = town
        .access
        .choose(&town.store, &choice.token, &son, &home)
        .await
        .unwrap();
    assert_eq!(town.viewer(&session).await.unwrap().actor.account, son);
    let again = town
        .access
        .choose(&town.store, &choice.token, &mother, &home)
        .await;
    assert_eq!(refusal(again), SignInRefusal::Over);
}

#[tokio::test]
async fn the_demonstration_shows_the_code_and_nobody_else_does() {
    let town = Town::new().await;
    town.worker("罗秀英", "15400000001").await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    assert!(Demonstration::when(false).is_none());
    let shown = Demonstration::when(true).unwrap();
    let id = account_named(shown, &town.store, COUNTY, "15400000001")
        .await
        .unwrap()
        .unwrap();
    assert!(
        current_code(shown, &town.store, COUNTY, &id)
            .await
            .unwrap()
            .is_none(),
        "none was asked for"
    );
    asks(&town, "15400000001", "10.0.0.1").await;
    let code = current_code(shown, &town.store, COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(*code, received(&town).await);
    let id = account_named(shown, &town.store, COUNTY, "Lin.Hong")
        .await
        .unwrap()
        .unwrap();
    let code = current_code(shown, &town.store, COUNTY, &id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(*code, clerk.code(&town.store));
    assert!(
        account_named(shown, &town.store, COUNTY, "nobody")
            .await
            .unwrap()
            .is_none()
    );
}
