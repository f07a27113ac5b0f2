//! Who gives roles, to whom, and what cannot be taken away.

use std::sync::Arc;

use access::Hand;
use access::accounts::commands::{
    Change, Create, CreateRefusal, GivenPhone, Resume, SetRoles, SetRolesRefusal, Suspend,
    SuspendRefusal,
};
use access::accounts::{AccountKind, RoleGrant, RolesUnfit, actor_of, queries};
use access::testing;
use chrono::{Duration, NaiveDate};
use kernel::{Denied, RegionCode, Role};
use store::CommandError;
use store::testing::COUNTY;

use crate::town::Town;

async fn set(
    town: &Town,
    by: &kernel::Actor,
    account: &str,
    roles: Vec<RoleGrant>,
) -> Result<(), CommandError<SetRolesRefusal>> {
    let row = queries::find(town.store.read(), COUNTY, account)
        .await
        .unwrap()
        .unwrap();
    let command = SetRoles {
        account: account.into(),
        row_version: row.row_version,
        roles,
    };
    town.store.run(command, by, "").await.map(|_| ())
}

async fn roles_of(town: &Town, account: &str, day: NaiveDate) -> Vec<Role> {
    actor_of(town.store.read(), COUNTY, account, None, day)
        .await
        .unwrap()
        .unwrap()
        .roles
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let town = Town::new().await;
    let one = town.staff("chen.wei", &[Role::Administrator]).await;
    let two = town.staff("wu.min", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let gone = Suspend {
        account: two.account.clone(),
        reason: "left".into(),
    };
    town.store.run(gone, &one.actor, "a").await.unwrap();
    let system = testing::system();
    let last = Suspend {
        account: one.account.clone(),
        reason: "left".into(),
    };
    assert!(matches!(
        town.store.run(last, &system, "b").await,
        Err(CommandError::Refused(SuspendRefusal::LastAdministrator))
    ));
    for roles in [
        vec![RoleGrant::of(Role::Clerk)],
        // one with an end would be the last of them one day
        vec![RoleGrant {
            valid_to: NaiveDate::from_ymd_opt(2024, 1, 1),
            ..RoleGrant::of(Role::Administrator)
        }],
        vec![RoleGrant {
            valid_from: NaiveDate::from_ymd_opt(2024, 1, 1),
            ..RoleGrant::of(Role::Administrator)
        }],
    ] {
        assert!(matches!(
            set(&town, &system, &one.account, roles).await,
            Err(CommandError::Refused(SetRolesRefusal::LastAdministrator))
        ));
    }
    set(
        &town,
        &one.actor,
        &clerk.account,
        vec![RoleGrant::of(Role::Administrator)],
    )
    .await
    .unwrap();
    set(
        &town,
        &system,
        &one.account,
        vec![RoleGrant::of(Role::Clerk)],
    )
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn two_administrators_who_take_each_other_away_leave_one() {
    let town = Arc::new(Town::new().await);
    let one = town.staff("chen.wei", &[Role::Administrator]).await;
    let two = town.staff("wu.min", &[Role::Administrator]).await;
    for round in 0..40 {
        let mut both = tokio::task::JoinSet::new();
        for (by, whom) in [
            (one.actor.clone(), two.account.clone()),
            (two.actor.clone(), one.account.clone()),
        ] {
            let town = town.clone();
            both.spawn(async move {
                let command = Suspend {
                    account: whom.clone(),
                    reason: "a quarrel".into(),
                };
                town.store.run(command, &by, "").await.ok().map(|_| whom)
            });
        }
        let gone: Vec<String> = both.join_all().await.into_iter().flatten().collect();
        assert_eq!(gone.len(), 1, "round {round}");
        for account in gone {
            town.store
                .run(Resume { account }, &testing::system(), "")
                .await
                .unwrap();
        }
    }
}

#[tokio::test]
async fn nobody_edits_their_own_roles_or_suspends_themselves() {
    let town = Town::new().await;
    let one = town.staff("chen.wei", &[Role::Administrator]).await;
    town.staff("wu.min", &[Role::Administrator]).await;
    assert!(matches!(
        set(
            &town,
            &one.actor,
            &one.account,
            vec![RoleGrant::of(Role::Leader)]
        )
        .await,
        Err(CommandError::Refused(SetRolesRefusal::Own))
    ));
    let own = Suspend {
        account: one.account.clone(),
        reason: "tired".into(),
    };
    assert!(matches!(
        town.store.run(own, &one.actor, "").await,
        Err(CommandError::Refused(SuspendRefusal::Own))
    ));
}

#[tokio::test]
async fn roles_hold_on_their_days_only_and_a_change_keeps_what_stays() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let today = town.store.now().date();
    let day = |n| today + Duration::days(n);
    let before = queries::grants(town.store.read(), COUNTY, &clerk.account)
        .await
        .unwrap();
    let wanted = vec![
        RoleGrant::of(Role::Clerk),
        RoleGrant {
            role: Role::MeetingSecretary,
            valid_from: Some(day(3)),
            valid_to: Some(day(5)),
        },
    ];
    set(&town, &boss.actor, &clerk.account, wanted)
        .await
        .unwrap();
    for (n, roles) in [
        (0, &[Role::Clerk][..]),
        (2, &[Role::Clerk]),
        (3, &[Role::Clerk, Role::MeetingSecretary]),
        (5, &[Role::Clerk, Role::MeetingSecretary]),
        (6, &[Role::Clerk]),
    ] {
        assert_eq!(
            roles_of(&town, &clerk.account, day(n)).await,
            roles,
            "day {n}"
        );
    }
    let after = queries::grants(town.store.read(), COUNTY, &clerk.account)
        .await
        .unwrap();
    assert!(
        after.iter().any(|grant| grant.id == before[0].id),
        "the standing grant is the same row"
    );
    set(
        &town,
        &boss.actor,
        &clerk.account,
        vec![RoleGrant::of(Role::Reviewer)],
    )
    .await
    .unwrap();
    assert_eq!(
        roles_of(&town, &clerk.account, day(4)).await,
        [Role::Reviewer]
    );
    let unfit = set(
        &town,
        &boss.actor,
        &clerk.account,
        vec![RoleGrant::of(Role::Teacher)],
    )
    .await;
    assert!(matches!(
        unfit,
        Err(CommandError::Refused(SetRolesRefusal::Roles(
            RolesUnfit::Kind { .. }
        )))
    ));
}

#[tokio::test]
async fn of_two_editors_the_slower_is_told() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let seen = queries::find(town.store.read(), COUNTY, &clerk.account)
        .await
        .unwrap()
        .unwrap()
        .row_version;
    let command = |role| SetRoles {
        account: clerk.account.clone(),
        row_version: seen,
        roles: vec![RoleGrant::of(role)],
    };
    town.store
        .run(command(Role::Reviewer), &boss.actor, "a")
        .await
        .unwrap();
    assert!(matches!(
        town.store
            .run(command(Role::Leader), &boss.actor, "b")
            .await,
        Err(CommandError::Stale)
    ));
}

fn create(kind: AccountKind, role: Role) -> Create {
    Create {
        login_name: Some("new.one".into()),
        display_name: "新人".into(),
        kind,
        organisation: None,
        person: None,
        region: testing::county(),
        phone: None,
        roles: vec![RoleGrant::of(role)],
        one_time_password: None,
        one_time_password_days: None,
    }
}

#[tokio::test]
async fn a_workers_account_is_made_from_the_register_of_people_only() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    for kind in [AccountKind::Staff, AccountKind::Worker] {
        let denied = town
            .store
            .run(create(kind, Role::Clerk), &clerk.actor, "")
            .await;
        assert!(matches!(
            denied,
            Err(CommandError::Denied(Denied::Role { .. }))
        ));
    }
    let refused = town
        .store
        .run(create(AccountKind::Worker, Role::Worker), &boss.actor, "")
        .await;
    assert!(matches!(
        refused,
        Err(CommandError::Refused(CreateRefusal::WorkerElsewhere))
    ));
}

#[tokio::test]
async fn an_account_knows_who_opened_it_and_who_last_set_its_telephone() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let account = town.worker("罗秀英", "15400000001").await;
    let find = || async {
        queries::find(town.store.read(), COUNTY, &account)
            .await
            .unwrap()
            .unwrap()
    };
    let row = find().await;
    assert!(!row.was_opened_by(Hand::from(&boss.actor)));
    let change = Change {
        account: account.clone(),
        row_version: row.row_version,
        display_name: row.display_name,
        region: testing::county(),
        phone: Some(GivenPhone(kernel::Phone::parse("15400000002").unwrap())),
    };
    town.store.run(change, &boss.actor, "").await.unwrap();
    let row = find().await;
    assert!(row.was_opened_by(Hand::from(&boss.actor)));
    assert!(row.was_opened_by(Hand::new("deputy", Some(&boss.account))));
    assert!(!row.was_opened_by(Hand::new("somebody", None)));
}

#[tokio::test]
async fn an_administrator_reaches_their_own_region_only() {
    let town = Town::new().await;
    let mut boss = town.staff("chen.wei", &[Role::Administrator]).await.actor;
    boss.region = RegionCode::parse("350481100").unwrap();
    let denied = town
        .store
        .run(create(AccountKind::Staff, Role::TownshipOfficer), &boss, "")
        .await;
    assert!(matches!(
        denied,
        Err(CommandError::Denied(Denied::OtherRegion))
    ));
}

#[tokio::test]
async fn one_name_is_one_account_also_for_two_requests_at_once() {
    let town = Arc::new(Town::new().await);
    let mut both = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let town = town.clone();
        both.spawn(async move {
            town.store
                .run(
                    create(AccountKind::Staff, Role::Clerk),
                    &testing::system(),
                    "",
                )
                .await
                .map(|_| ())
        });
    }
    let answers = both.join_all().await;
    assert_eq!(answers.iter().filter(|a| a.is_ok()).count(), 1);
    for answer in answers.into_iter().filter_map(Result::err) {
        assert_eq!(
            answer.to_string(),
            "somebody signs in under this name already"
        );
    }
}

#[tokio::test]
async fn accounts_are_found_by_the_beginning_of_their_names_by_kind_role_and_state() {
    let town = Town::new().await;
    town.staff("chen.wei", &[Role::Administrator]).await;
    town.staff("lin.hong", &[Role::Clerk]).await;
    let gone = town.staff("lin.hui", &[Role::Clerk, Role::Reviewer]).await;
    testing::of_organisation(
        &town.store,
        &town.access,
        "huang.qiang",
        "school-1",
        &[Role::SchoolManager],
    )
    .await;
    town.worker("罗秀英", "15400000001").await;
    let command = Suspend {
        account: gone.account,
        reason: "left".into(),
    };
    town.store
        .run(command, &testing::system(), "")
        .await
        .unwrap();
    let today = town.store.now().date();
    let filter = queries::AccountFilter {
        today,
        ..Default::default()
    };
    let begins = |text: &str| queries::AccountFilter {
        begins: Some(text.into()),
        ..filter.clone()
    };
    for (filter, names) in [
        (
            filter.clone(),
            vec!["chen.wei", "lin.hong", "lin.hui", "huang.qiang"],
        ),
        (begins("Lin."), vec!["lin.hong", "lin.hui"]),
        (begins("罗"), vec!["罗秀英"]),
        (
            queries::AccountFilter {
                role: Some(Role::Clerk),
                ..filter.clone()
            },
            vec!["lin.hong", "lin.hui"],
        ),
        (
            queries::AccountFilter {
                role: Some(Role::Clerk),
                state: Some(access::accounts::AccountState::Suspended),
                ..filter.clone()
            },
            vec!["lin.hui"],
        ),
        (
            queries::AccountFilter {
                kind: Some(AccountKind::Worker),
                ..filter.clone()
            },
            vec!["罗秀英"],
        ),
    ] {
        let rows = queries::page(town.store.read(), COUNTY, &filter, 0, 10)
            .await
            .unwrap();
        let found: Vec<&str> = rows.iter().map(|row| row.display_name.as_str()).collect();
        assert_eq!(found, names, "{filter:?}");
        assert_eq!(
            queries::count(town.store.read(), COUNTY, &filter)
                .await
                .unwrap(),
            names.len() as u64
        );
    }
    let page = queries::page(town.store.read(), COUNTY, &filter, 1, 2)
        .await
        .unwrap();
    assert_eq!(page.len(), 2);
}
