//! Deputies act within their days, under both names.

use access::deputies::commands::{Appoint, AppointRefusal, End};
use access::testing::Person;
use access::{Hand, same_hand, sessions};
use chrono::{Duration, NaiveDate};
use kernel::Role;
use store::CommandError;

use crate::town::{Town, from};

fn day(d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 1, d).unwrap()
}

fn appoint(deputy: &Person, principal: &Person, from: u32, to: u32) -> Appoint {
    Appoint {
        deputy: deputy.account.clone(),
        principal: principal.account.clone(),
        starts_on: day(from),
        ends_on: day(to),
        reason: "年休假".into(),
    }
}

#[tokio::test]
async fn a_deputy_takes_the_place_only_within_the_dates() {
    let town = Town::new().await; // 3 January
    let leader = town.staff("chen.wei", &[Role::Leader]).await;
    let deputy = town.staff("wu.min", &[Role::Leader, Role::Reviewer]).await;
    let made = town
        .store
        .run(appoint(&deputy, &leader, 5, 6), &leader.actor, "a")
        .await
        .unwrap();
    for (d, allowed) in [(4, false), (5, true), (6, true), (7, false)] {
        town.store
            .clock
            .set(kernel::Moment::start_of(day(d)).plus(Duration::hours(9)));
        let session = town.signs_in(&deputy, &from("10.0.0.1")).await;
        let who = town.viewer(&session).await.unwrap();
        assert_eq!(who.may_act_for.len(), usize::from(allowed), "{d} January");
        assert_eq!(
            sessions::act_for(&town.store, &who, Some(&leader.account))
                .await
                .unwrap(),
            allowed
        );
        let who = town.viewer(&session).await.unwrap();
        let for_whom = allowed.then(|| leader.account.clone());
        assert_eq!(who.actor.on_behalf_of, for_whom);
        // in another's place only what both may do
        let roles: &[Role] = if allowed {
            &[Role::Leader]
        } else {
            &[Role::Reviewer, Role::Leader]
        };
        assert_eq!(who.actor.roles, roles);
        assert_eq!(
            same_hand(Hand::from(&who.actor), Hand::from(&leader.actor)),
            allowed
        );
    }
    // midnight passes within a session: the place is one's own again
    town.store
        .clock
        .set(kernel::Moment::start_of(day(6)).plus(Duration::hours(23) + Duration::minutes(50)));
    let session = town.signs_in(&deputy, &from("10.0.0.1")).await;
    let who = town.viewer(&session).await.unwrap();
    assert!(
        sessions::act_for(&town.store, &who, Some(&leader.account))
            .await
            .unwrap()
    );
    town.wait(Duration::minutes(15));
    assert_eq!(
        town.viewer(&session).await.unwrap().actor.on_behalf_of,
        None
    );
    let over = town
        .store
        .run(
            End {
                deputy: made.deputy,
            },
            &leader.actor,
            "b",
        )
        .await;
    assert_eq!(over.unwrap_err().to_string(), "the appointment is over");
}

#[tokio::test]
async fn an_appointment_ends_at_once_when_the_other_is_back() {
    let town = Town::new().await;
    let leader = town.staff("chen.wei", &[Role::Leader]).await;
    let deputy = town.staff("wu.min", &[Role::Leader]).await;
    let made = town
        .store
        .run(appoint(&deputy, &leader, 3, 20), &leader.actor, "a")
        .await
        .unwrap();
    let session = town.signs_in(&deputy, &from("10.0.0.1")).await;
    let who = town.viewer(&session).await.unwrap();
    assert!(
        sessions::act_for(&town.store, &who, Some(&leader.account))
            .await
            .unwrap()
    );
    assert!(town.viewer(&session).await.unwrap().acting_for.is_some());
    town.store
        .run(
            End {
                deputy: made.deputy,
            },
            &leader.actor,
            "b",
        )
        .await
        .unwrap();
    assert!(town.viewer(&session).await.unwrap().acting_for.is_none());
}

#[tokio::test]
async fn a_deputy_holds_the_role_and_is_appointed_by_another() {
    let town = Town::new().await;
    let boss = town.staff("wu.min", &[Role::Administrator]).await;
    let leader = town.staff("chen.wei", &[Role::Leader]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let second = town.staff("zhong.yu", &[Role::Clerk]).await;
    let refused = |outcome: Result<_, CommandError<AppointRefusal>>| match outcome {
        Err(CommandError::Refused(refusal)) => refusal,
        Err(other) => panic!("{other}"),
        Ok(()) => panic!("appointed"),
    };
    let run = |command: Appoint, who: &Person| {
        let (store, actor) = (town.store.store.clone(), who.actor.clone());
        async move { store.run(command, &actor, "").await.map(|_| ()) }
    };
    assert_eq!(
        refused(run(appoint(&clerk, &leader, 3, 9), &boss).await),
        AppointRefusal::NoSharedRole
    );
    assert_eq!(
        refused(run(appoint(&clerk, &clerk, 3, 9), &boss).await),
        AppointRefusal::Oneself
    );
    assert_eq!(
        refused(run(appoint(&clerk, &second, 9, 3), &boss).await),
        AppointRefusal::Dates
    );
    assert_eq!(
        refused(run(appoint(&clerk, &second, 1, 2), &boss).await),
        AppointRefusal::Dates
    );
    assert!(matches!(
        run(appoint(&clerk, &second, 3, 9), &clerk).await,
        Err(CommandError::Denied(_))
    ));
    run(appoint(&clerk, &second, 3, 9), &second).await.unwrap();
    run(appoint(&second, &clerk, 3, 9), &boss).await.unwrap();
}

#[test]
fn an_appointment_in_a_year_that_nobody_names_or_with_hidden_characters_is_not_read() {
    let read = |starts_on: &str, ends_on: &str, reason: &str| {
        serde_json::from_value::<Appoint>(serde_json::json!({
            "deputy": "a", "principal": "b",
            "starts_on": starts_on, "ends_on": ends_on, "reason": reason,
        }))
    };
    assert!(read("2023-05-12", "2023-05-13", "出差").is_ok());
    for day in ["+10000-01-01", "-0001-01-01", "0001-01-01"] {
        assert!(read(day, "2023-05-13", "出差").is_err(), "{day}");
        assert!(read("2023-05-12", day, "出差").is_err(), "{day}");
    }
    for reason in ["出\u{0}差", "出\u{202e}差"] {
        assert!(read("2023-05-12", "2023-05-13", reason).is_err());
    }
}
