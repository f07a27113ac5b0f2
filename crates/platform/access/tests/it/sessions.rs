//! Sessions live by the clock, by their account's state and by their owner's word.

use access::accounts::AccountKind;
use access::accounts::commands::{Resume, Suspend};
use access::sessions;
use chrono::Duration;
use kernel::Role;
use store::testing::COUNTY;

use crate::town::{Town, from};

#[tokio::test]
async fn a_session_ends_when_it_is_idle_and_at_its_last_hour_in_any_case() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let idle = town.signs_in(&clerk, &from("10.0.0.1")).await;
    let used = town.signs_in(&clerk, &from("10.0.0.2")).await;
    for _ in 0..12 {
        town.wait(Duration::minutes(59));
        assert!(town.viewer(&used).await.is_some());
    }
    assert!(town.viewer(&idle).await.is_none());
    town.wait(Duration::minutes(12));
    assert!(town.viewer(&used).await.is_none(), "twelve hours are over");
}

#[tokio::test]
async fn a_demonstration_that_jumps_days_ahead_takes_the_living_sessions_along() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let idle = town.signs_in(&clerk, &from("10.0.0.1")).await;
    town.wait(Duration::minutes(61));
    let used = town.signs_in(&clerk, &from("10.0.0.2")).await;
    town.wait(Duration::minutes(50));
    let before = town.store.now();
    town.wait(Duration::days(3));
    let demonstration = access::demonstration::Demonstration::when(true).unwrap();
    let after = town.store.now();
    let carried = sessions::carry(&town.store, &demonstration, before, after).await;
    assert_eq!(carried.unwrap(), 1, "the idle one is over and stays over");
    assert!(town.viewer(&idle).await.is_none());
    assert!(town.viewer(&used).await.is_some());
    // no more is left of it than was
    town.wait(Duration::minutes(59));
    assert!(town.viewer(&used).await.is_some());
    town.wait(Duration::minutes(61));
    assert!(town.viewer(&used).await.is_none());
}

#[tokio::test]
async fn an_hour_without_a_request_ends_a_session_to_the_minute() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let session = town.signs_in(&clerk, &from("10.0.0.1")).await;
    town.wait(Duration::minutes(60) - Duration::microseconds(1));
    assert!(town.viewer(&session).await.is_some());
    town.wait(Duration::minutes(60));
    assert!(town.viewer(&session).await.is_none());
}

#[tokio::test]
async fn a_suspended_account_s_sessions_die_at_once_and_do_not_rise_again() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let session = town.signs_in(&clerk, &from("10.0.0.1")).await;
    assert!(town.viewer(&session).await.is_some());
    let (account, reason) = (clerk.account.clone(), "left the office".to_owned());
    town.store
        .run(Suspend { account, reason }, &boss.actor, "a")
        .await
        .unwrap();
    assert!(town.viewer(&session).await.is_none());
    let account = clerk.account.clone();
    town.store
        .run(Resume { account }, &boss.actor, "b")
        .await
        .unwrap();
    assert!(town.viewer(&session).await.is_none());
    let fresh = town.signs_in(&clerk, &from("10.0.0.1")).await;
    assert!(town.viewer(&fresh).await.is_some());
}

#[tokio::test]
async fn the_owner_sees_and_ends_their_sessions_and_nobody_else_s() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let other = town.staff("zhong.yu", &[Role::Clerk]).await;
    let one = town.signs_in(&clerk, &from("10.0.0.1")).await;
    let two = town.signs_in(&clerk, &from("10.0.0.2")).await;
    let theirs = town.signs_in(&other, &from("10.0.0.3")).await;
    let list = sessions::all_of(
        &town.store,
        &town.access.settings(),
        AccountKind::Staff,
        COUNTY,
        &clerk.account,
    )
    .await
    .unwrap();
    let addresses: Vec<&str> = list.iter().map(|line| line.address.as_str()).collect();
    assert_eq!(addresses, ["10.0.0.2", "10.0.0.1"]);
    assert!(
        !sessions::end(&town.store, COUNTY, &clerk.account, &theirs.session_id)
            .await
            .unwrap()
    );
    assert!(
        sessions::end(&town.store, COUNTY, &clerk.account, &one.session_id)
            .await
            .unwrap()
    );
    assert!(town.viewer(&one).await.is_none());
    let three = town.signs_in(&clerk, &from("10.0.0.4")).await;
    assert_eq!(
        sessions::end_others(&town.store, COUNTY, &clerk.account, &two.session_id)
            .await
            .unwrap(),
        1
    );
    assert!(town.viewer(&three).await.is_none() && town.viewer(&two).await.is_some());
    assert_eq!(
        sessions::end_all(&town.store, COUNTY, &clerk.account)
            .await
            .unwrap(),
        1
    );
    assert!(town.viewer(&two).await.is_none() && town.viewer(&theirs).await.is_some());
}

#[tokio::test]
async fn every_sign_in_has_a_secret_and_a_form_token_of_its_own() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let one = town.signs_in(&clerk, &from("10.0.0.1")).await;
    let two = town.signs_in(&clerk, &from("10.0.0.1")).await;
    assert_ne!(one.token, two.token);
    let (first, second) = (
        town.viewer(&one).await.unwrap(),
        town.viewer(&two).await.unwrap(),
    );
    assert!(sessions::csrf_matches(&first, &first.csrf));
    assert!(!sessions::csrf_matches(&first, &second.csrf));
    assert!(!sessions::csrf_matches(&first, ""));
    // neither the database nor a guess at the form gives the secret back
    for guess in [
        "",
        "350481.",
        &one.token[..one.token.len() - 1],
        &one.session_id,
        &one.token.replacen("350481", "350482", 1),
    ] {
        assert!(
            sessions::viewer(&town.store, &town.access.settings(), guess)
                .await
                .unwrap()
                .is_none(),
            "{guess}"
        );
    }
}

#[tokio::test]
async fn what_is_over_is_tidied_away_and_what_lives_stays() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    town.signs_in(&clerk, &from("10.0.0.1")).await;
    town.wait(Duration::days(9));
    let living = town.signs_in(&clerk, &from("10.0.0.1")).await;
    // gone: a session, its second step, the steps spent at confirming and at signing in; the counters were begun anew
    assert_eq!(
        access::tidy(&town.store, &town.access.settings())
            .await
            .unwrap(),
        4
    );
    assert!(town.viewer(&living).await.is_some());
    assert_eq!(
        access::tidy(&town.store, &town.access.settings())
            .await
            .unwrap(),
        0
    );
}

#[tokio::test]
async fn an_ended_session_still_knows_whose_it_was() {
    use access::sessions::{Found, look_up};
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let session = town.signs_in(&clerk, &from("10.0.0.1")).await;
    assert!(matches!(
        look_up(&town.store, &town.access.settings(), &session.token)
            .await
            .unwrap(),
        Found::Live(_)
    ));
    sessions::end_all(&town.store, COUNTY, &clerk.account)
        .await
        .unwrap();
    match look_up(&town.store, &town.access.settings(), &session.token)
        .await
        .unwrap()
    {
        Found::Over { account } => assert_eq!(account, clerk.account),
        other => panic!("{other:?}"),
    }
    let unknown = access::fresh_secret(COUNTY);
    assert!(matches!(
        look_up(&town.store, &town.access.settings(), &unknown)
            .await
            .unwrap(),
        Found::Unknown
    ));
}
