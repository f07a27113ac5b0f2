//! One-time passwords and what they open.

use access::sign_in::{AccessError, SignInRefusal};
use access::testing::PASSWORD;
use chrono::Duration;
use kernel::Role;

use crate::town::{Town, from, refusal};

#[tokio::test]
async fn a_printed_password_ends_the_old_one_and_itself_after_a_week() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let home = from("10.0.0.1");
    let session = town.signs_in(&clerk, &home).await;
    let printed = town
        .access
        .reset_password(&town.store, &boss.actor, &clerk.account)
        .await
        .unwrap();
    assert!(
        town.viewer(&session).await.is_none(),
        "sessions under the old password are over"
    );
    assert_eq!(
        refusal(town.tries("lin.hong", PASSWORD, &home).await),
        SignInRefusal::Wrong
    );
    town.tries("lin.hong", &printed, &home).await.unwrap();
    town.wait(Duration::days(7));
    assert_eq!(
        refusal(town.tries("lin.hong", &printed, &home).await),
        SignInRefusal::PasswordExpired
    );
    assert_eq!(
        refusal(town.tries("lin.hong", "no", &home).await),
        SignInRefusal::Wrong
    );
}

#[tokio::test]
async fn nobody_resets_their_own_password_and_a_clerk_resets_none() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let key = |answer: Result<_, AccessError>| match answer {
        Err(AccessError::Command { key, .. }) => key,
        Ok(()) => "done",
        Err(other) => panic!("{other}"),
    };
    let own = town
        .access
        .reset_password(&town.store, &boss.actor, &boss.account)
        .await
        .map(|_| ());
    assert_eq!(key(own), "access-reset-own");
    let other = town
        .access
        .reset_password(&town.store, &clerk.actor, &boss.account)
        .await
        .map(|_| ());
    assert_eq!(key(other), "denied-role");
}

#[tokio::test]
async fn a_suspended_person_is_told_so_only_with_the_right_password() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let command = access::accounts::commands::Suspend {
        account: clerk.account.clone(),
        reason: "left the office".into(),
    };
    town.store.run(command, &boss.actor, "a").await.unwrap();
    let home = from("10.0.0.1");
    assert_eq!(
        refusal(town.tries("lin.hong", "no", &home).await),
        SignInRefusal::Wrong
    );
    assert_eq!(
        refusal(town.tries("lin.hong", PASSWORD, &home).await),
        SignInRefusal::Suspended
    );
}
