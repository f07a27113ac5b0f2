//! Programs act for an account with some of its roles.

use access::accounts::commands::Suspend;
use access::testing::{self, Person};
use access::tokens::commands::{Create, CreateRefusal, Revoke};
use access::tokens::{self, new_token};
use chrono::{Duration, NaiveDate};
use kernel::Role;
use store::CommandError;
use store::testing::COUNTY;

use crate::town::Town;

async fn create(town: &Town, who: &Person, digest: &str, roles: &[Role], days: i64) -> Create {
    Create {
        proof: testing::proof(&town.store, &who.account).await,
        name: "班级同步".into(),
        digest: digest.into(),
        roles: roles.to_vec(),
        expires_on: NaiveDate::from_ymd_opt(2023, 1, 3).unwrap() + Duration::days(days),
    }
}

#[tokio::test]
async fn a_token_opens_with_its_roles_until_its_day_is_over() {
    let town = Town::new().await;
    let clerk = town
        .staff("lin.hong", &[Role::Clerk, Role::MeetingSecretary])
        .await;
    let (secret, digest) = new_token(town.store.keys(), COUNTY);
    town.store
        .run(
            create(&town, &clerk, &digest, &[Role::Clerk], 10).await,
            &clerk.actor,
            "a",
        )
        .await
        .unwrap();
    let actor = tokens::actor(&town.store, &secret).await.unwrap().unwrap();
    assert_eq!(
        (actor.account.as_str(), actor.roles.as_slice()),
        (clerk.account.as_str(), &[Role::Clerk][..])
    );
    let line = &tokens::all_of(town.store.read(), COUNTY, &clerk.account)
        .await
        .unwrap()[0];
    assert_eq!(line.last_used_at, Some(town.store.now().utc()));
    town.wait(Duration::days(11) - Duration::microseconds(1));
    assert!(tokens::actor(&town.store, &secret).await.unwrap().is_some());
    town.wait(Duration::microseconds(1));
    assert!(tokens::actor(&town.store, &secret).await.unwrap().is_none());
    for other in [
        "",
        "yj_",
        "350481.x",
        &secret[3..],
        &format!("{}x", &*secret),
    ] {
        assert!(tokens::actor(&town.store, other).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_token_falls_with_its_owner_and_with_the_role_it_carries() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let (secret, digest) = new_token(town.store.keys(), COUNTY);
    town.store
        .run(
            create(&town, &clerk, &digest, &[Role::Clerk], 10).await,
            &clerk.actor,
            "a",
        )
        .await
        .unwrap();
    testing::give_roles(
        &town.store,
        &clerk.account,
        vec![access::accounts::RoleGrant::of(Role::Reviewer)],
    )
    .await;
    assert!(
        tokens::actor(&town.store, &secret)
            .await
            .unwrap()
            .unwrap()
            .roles
            .is_empty()
    );
    let command = Suspend {
        account: clerk.account.clone(),
        reason: "left".into(),
    };
    town.store
        .run(command, &testing::system(), "b")
        .await
        .unwrap();
    assert!(tokens::actor(&town.store, &secret).await.unwrap().is_none());
}

#[tokio::test]
async fn a_token_opens_nothing_while_its_owner_must_choose_a_password() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let (secret, digest) = new_token(town.store.keys(), COUNTY);
    town.store
        .run(
            create(&town, &clerk, &digest, &[Role::Clerk], 10).await,
            &clerk.actor,
            "a",
        )
        .await
        .unwrap();
    town.access
        .reset_password(&town.store, &boss.actor, &clerk.account)
        .await
        .unwrap();
    assert!(tokens::actor(&town.store, &secret).await.unwrap().is_none());
}

#[tokio::test]
async fn a_token_is_taken_back_by_its_owner_or_an_administrator() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let other = town.staff("zhong.yu", &[Role::Clerk]).await;
    let (secret, digest) = new_token(town.store.keys(), COUNTY);
    let token = town
        .store
        .run(
            create(&town, &clerk, &digest, &[Role::Clerk], 10).await,
            &clerk.actor,
            "a",
        )
        .await
        .unwrap()
        .token;
    let denied = town
        .store
        .run(
            Revoke {
                token: token.clone(),
            },
            &other.actor,
            "b",
        )
        .await;
    assert!(matches!(denied, Err(CommandError::Denied(_))));
    town.store
        .run(Revoke { token }, &boss.actor, "c")
        .await
        .unwrap();
    assert!(tokens::actor(&town.store, &secret).await.unwrap().is_none());
}

#[tokio::test]
async fn a_token_carries_no_more_than_its_maker_may() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let (_, digest) = new_token(town.store.keys(), COUNTY);
    for (command, refusal) in [
        (
            create(&town, &clerk, &digest, &[Role::Clerk, Role::Leader], 10).await,
            CreateRefusal::Roles,
        ),
        (
            create(&town, &clerk, &digest, &[], 10).await,
            CreateRefusal::Roles,
        ),
        (
            create(&town, &clerk, &digest, &[Role::Clerk], -1).await,
            CreateRefusal::Expiry { max: 731 },
        ),
        (
            create(&town, &clerk, &digest, &[Role::Clerk], 732).await,
            CreateRefusal::Expiry { max: 731 },
        ),
        (
            create(&town, &clerk, "short", &[Role::Clerk], 10).await,
            CreateRefusal::Digest,
        ),
    ] {
        match town.store.run(command, &clerk.actor, "").await {
            Err(CommandError::Refused(given)) => assert_eq!(given, refusal),
            other => panic!("{other:?}"),
        }
    }
    let (_, digest) = new_token(town.store.keys(), COUNTY);
    town.store
        .run(
            create(&town, &clerk, &digest, &[Role::Clerk], 10).await,
            &clerk.actor,
            "",
        )
        .await
        .unwrap();
    let twice = town
        .store
        .run(
            create(&town, &clerk, &digest, &[Role::Clerk], 10).await,
            &clerk.actor,
            "",
        )
        .await;
    assert!(matches!(
        twice,
        Err(CommandError::Refused(CreateRefusal::Digest))
    ));
}

#[tokio::test]
async fn a_token_is_made_by_whoever_types_the_password() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let other = town.staff("zhong.yu", &[Role::Clerk]).await;
    let (_, digest) = new_token(town.store.keys(), COUNTY);
    let good = create(&town, &clerk, &digest, &[Role::Clerk], 10).await;
    for proof in [
        String::new(),
        testing::proof(&town.store, &other.account).await,
    ] {
        let unproven = Create {
            proof,
            ..good.clone()
        };
        assert!(matches!(
            town.store.run(unproven, &clerk.actor, "").await,
            Err(CommandError::Refused(CreateRefusal::NotProven))
        ));
    }
    town.store.run(good, &clerk.actor, "").await.unwrap();
}
