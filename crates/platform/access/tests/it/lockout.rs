//! Wrong tries, locks, and the way in that stays open for the owner.

use std::sync::Arc;

use access::AccessSettings;
use access::sign_in::{SignInRefusal, events_of};
use access::testing::PASSWORD;
use chrono::Duration;
use kernel::Role;
use store::testing::COUNTY;

use crate::town::{Town, from, refusal};

#[tokio::test(flavor = "multi_thread")]
async fn parallel_wrong_passwords_lock_exactly_once() {
    let town = Arc::new(Town::new().await);
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let mut tries = tokio::task::JoinSet::new();
    for n in 0..20 {
        let town = town.clone();
        tries.spawn(async move {
            refusal(
                town.tries("lin.hong", "not the one", &from(&format!("10.0.0.{n}")))
                    .await,
            )
        });
    }
    let answers = tries.join_all().await;
    let wrong = answers
        .iter()
        .filter(|a| **a == SignInRefusal::Wrong)
        .count();
    // five places were taken, whatever the order; those who saw the lock before answering say so
    assert!(wrong <= 5, "{wrong} tries were only wrong");
    let events = events_of(&town.store, COUNTY, &clerk.account, 100)
        .await
        .unwrap();
    let count = |word: &str| events.iter().filter(|event| event.outcome == word).count();
    assert_eq!((count("wrong"), count("locked")), (5, 1));
    // and the right password is not even looked at
    let until = town.store.now().plus(Duration::minutes(15));
    let answer = refusal(town.tries("lin.hong", PASSWORD, &from("10.9.9.9")).await);
    assert_eq!(answer, SignInRefusal::Locked { until });
}

#[tokio::test]
async fn a_locked_account_is_still_reachable_from_its_known_device() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let session = town.signs_in(&clerk, &from("10.0.0.1")).await;
    for _ in 0..6 {
        refusal(
            town.tries("lin.hong", "not the one", &from("10.6.6.6"))
                .await,
        );
    }
    assert!(matches!(
        refusal(town.tries("lin.hong", PASSWORD, &from("10.0.0.1")).await),
        SignInRefusal::Locked { .. }
    ));
    let mut home = from("10.0.0.1");
    home.device = session.device.clone();
    let again = town.signs_in(&clerk, &home).await;
    assert_eq!(again.device, session.device, "the browser keeps its cookie");
    // the device has tries of its own, no more than others
    for _ in 0..5 {
        refusal(town.tries("lin.hong", "not the one", &home).await);
    }
    assert!(matches!(
        refusal(town.tries("lin.hong", PASSWORD, &home).await),
        SignInRefusal::Locked { .. }
    ));
    // another account's device opens no way in
    let other = town.staff("zhong.yu", &[Role::Clerk]).await;
    for _ in 0..5 {
        refusal(
            town.tries("zhong.yu", "not the one", &from("10.6.6.6"))
                .await,
        );
    }
    assert!(matches!(
        refusal(town.tries(&other.login_name, PASSWORD, &home).await),
        SignInRefusal::Locked { .. }
    ));
}

#[tokio::test]
async fn a_lock_ends_and_a_right_password_forgets_the_wrong_ones() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let home = from("10.0.0.1");
    for round in 0..3 {
        for _ in 0..4 {
            assert_eq!(
                refusal(town.tries("lin.hong", "no", &home).await),
                SignInRefusal::Wrong,
                "{round}"
            );
        }
        town.first_step(&clerk, &home).await;
    }
    for _ in 0..5 {
        refusal(town.tries("lin.hong", "no", &home).await);
    }
    town.wait(Duration::minutes(14));
    assert!(matches!(
        refusal(town.tries("lin.hong", PASSWORD, &home).await),
        SignInRefusal::Locked { .. }
    ));
    town.wait(Duration::minutes(1));
    town.first_step(&clerk, &home).await;
}

#[tokio::test]
async fn wrong_tries_far_apart_do_not_add_up() {
    let town = Town::new().await;
    town.staff("lin.hong", &[Role::Clerk]).await;
    for _ in 0..12 {
        assert_eq!(
            refusal(town.tries("lin.hong", "no", &from("10.0.0.1")).await),
            SignInRefusal::Wrong
        );
        town.wait(Duration::minutes(16));
    }
}

#[tokio::test]
async fn unknown_account_and_wrong_password_take_the_same_path() {
    let town = Town::new().await;
    town.staff("lin.hong", &[Role::Clerk]).await;
    let mut answers = vec![];
    for name in ["lin.hong", "nobody.here", "LIN.HONG2"] {
        let mut own = vec![];
        for n in 0..7 {
            own.push(refusal(
                town.tries(name, "no", &from(&format!("10.1.1.{n}"))).await,
            ));
        }
        answers.push(own);
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
    assert_eq!(answers[0][3], SignInRefusal::Wrong);
    assert!(matches!(answers[0][6], SignInRefusal::Locked { .. }));
}

#[tokio::test]
async fn one_address_that_tries_many_names_is_locked_and_its_own_success_gives_back_one_place_only()
{
    let settings = AccessSettings {
        address_tries: 10,
        ..AccessSettings::cheap()
    };
    let town = Town::with(settings).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let bad = from("2408:8400:1:2::1");
    for n in 0..9 {
        refusal(town.tries(&format!("guess{n}"), "no", &bad).await);
        town.first_step(&clerk, &bad).await;
    }
    refusal(town.tries("guess9", "no", &bad).await);
    // the same house, another of its addresses
    let answer = refusal(
        town.tries("lin.hong", PASSWORD, &from("2408:8400:1:2::77"))
            .await,
    );
    assert!(matches!(answer, SignInRefusal::Locked { .. }), "{answer:?}");
    town.first_step(&clerk, &from("10.0.0.1")).await;
}
