//! The second factor: each code once, a few tries, and recovery.

use std::sync::Arc;

use access::sign_in::{AccessError, PasswordStep, SignInRefusal};
use access::testing::{self, PASSWORD};
use access::{Standing, accounts};
use chrono::Duration;
use kernel::Role;
use store::testing::COUNTY;

use crate::town::{Town, from, refusal};

#[tokio::test(flavor = "multi_thread")]
async fn of_parallel_sign_ins_with_one_code_one_gets_in() {
    let town = Arc::new(Town::new().await);
    for name in ["lin.hong", "zhong.yu"] {
        let clerk = town.staff(name, &[Role::Clerk]).await;
        let code = match name {
            "lin.hong" => clerk.code(&town.store),
            _ => clerk.recovery[3].clone(),
        };
        let mut steps = vec![];
        for _ in 0..4 {
            steps.push(town.first_step(&clerk, &from("10.0.0.1")).await);
        }
        let mut tries = tokio::task::JoinSet::new();
        for step in steps {
            let (town, code) = (town.clone(), code.clone());
            tries.spawn(async move { town.factor(&step, &code, &from("10.0.0.1")).await });
        }
        let answers = tries.join_all().await;
        assert_eq!(
            answers.iter().filter(|answer| answer.is_ok()).count(),
            1,
            "{code}"
        );
        for answer in answers.into_iter().filter(Result::is_err) {
            assert_eq!(refusal(answer), SignInRefusal::SecondFactorUsed);
        }
    }
}

#[tokio::test]
async fn a_used_code_fails_the_second_time_and_the_next_one_is_good() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let home = from("10.0.0.1");
    let code = clerk.code(&town.store);
    let step = town.first_step(&clerk, &home).await;
    town.factor(&step, &code, &home).await.unwrap();
    let step = town.first_step(&clerk, &home).await;
    assert_eq!(
        refusal(town.factor(&step, &code, &home).await),
        SignInRefusal::SecondFactorUsed
    );
    town.wait(Duration::seconds(30));
    let typed = clerk.code(&town.store);
    let typed = format!("{} {}", &typed[..3], &typed[3..]);
    town.factor(&step, &typed, &home).await.unwrap();
}

#[tokio::test]
async fn a_recovery_code_opens_once_however_it_is_typed() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let home = from("10.0.0.1");
    let typed = clerk.recovery[0].replace('-', " ").to_lowercase();
    let step = town.first_step(&clerk, &home).await;
    town.factor(&step, &typed, &home).await.unwrap();
    let step = town.first_step(&clerk, &home).await;
    assert_eq!(
        refusal(town.factor(&step, &typed, &home).await),
        SignInRefusal::SecondFactorUsed
    );
    let left = accounts::queries::recovery_codes_left(town.store.read(), COUNTY, &clerk.account)
        .await
        .unwrap();
    assert_eq!(left, 9);
    assert_eq!(
        refusal(town.factor(&step, "AAAA-AAAA-AAAA-AAAA", &home).await),
        SignInRefusal::SecondFactorWrong
    );
}

#[tokio::test]
async fn a_second_step_has_few_tries_and_few_minutes() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let home = from("10.0.0.1");
    let step = town.first_step(&clerk, &home).await;
    town.wait(Duration::minutes(5));
    assert_eq!(
        refusal(town.factor(&step, &clerk.code(&town.store), &home).await),
        SignInRefusal::Over
    );
    assert_eq!(
        refusal(town.factor(&step, "x", &home).await),
        SignInRefusal::Over
    );
    // wrong codes lock the second factor too: knowing the password buys no endless guessing
    let mut locked = 0;
    for _ in 0..3 {
        let step = town.first_step(&clerk, &home).await;
        for _ in 0..5 {
            let answer = refusal(town.factor(&step, "000000", &home).await);
            locked += usize::from(matches!(answer, SignInRefusal::Locked { .. }));
        }
    }
    assert_eq!(
        locked, 11,
        "the fifth wrong code locks, and every one after it"
    );
}

#[tokio::test]
async fn a_step_that_was_finished_is_over() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let home = from("10.0.0.1");
    let step = town.first_step(&clerk, &home).await;
    town.factor(&step, &clerk.code(&town.store), &home)
        .await
        .unwrap();
    town.wait(Duration::seconds(30));
    assert_eq!(
        refusal(town.factor(&step, &clerk.code(&town.store), &home).await),
        SignInRefusal::Over
    );
}

#[tokio::test]
async fn a_new_account_first_chooses_a_password_then_a_second_factor_and_holds_no_role_before() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let home = from("10.0.0.1");
    let create = accounts::commands::Create {
        login_name: Some("Lin.Hong".into()),
        display_name: "林红".into(),
        kind: accounts::AccountKind::Staff,
        organisation: None,
        person: None,
        region: testing::county(),
        phone: None,
        roles: vec![accounts::RoleGrant::of(Role::Clerk)],
        one_time_password: None,
        one_time_password_days: None,
    };
    let account = town
        .store
        .run(create, &boss.actor, "a")
        .await
        .unwrap()
        .account;
    let printed = town
        .access
        .reset_password(&town.store, &boss.actor, &account)
        .await
        .unwrap();

    let PasswordStep::Done(session) = town.tries("lin.hong", &printed, &home).await.unwrap() else {
        panic!("there is no second factor yet");
    };
    let who = town.viewer(&session).await.unwrap();
    assert_eq!(
        (who.standing, who.actor.roles.len()),
        (Standing::MustChangePassword, 0)
    );
    let changed = |old: &str, new: &str| (old.to_owned(), new.to_owned());
    for ((old, new), key) in [
        (changed(&printed, "short"), "access-password-short"),
        (
            changed(&printed, "lin.hong.lin.hong"),
            "access-password-common",
        ),
        (changed("not the one", PASSWORD), "access-wrong"),
    ] {
        let answer = town
            .access
            .change_password(&town.store, &who, &old, &new, &home)
            .await;
        assert_eq!(refusal(answer).key(), key);
    }
    let second = town
        .access
        .change_password(&town.store, &who, &printed, PASSWORD, &home)
        .await
        .unwrap();
    assert!(
        town.viewer(&session).await.is_none(),
        "the session of the printed password is over"
    );
    let who = town.viewer(&second).await.unwrap();
    assert_eq!(
        (who.standing, who.actor.roles.len()),
        (Standing::MustTakeSecondFactor, 0)
    );

    // a second browser with the new password alone, before there is a second factor
    let PasswordStep::Done(elsewhere) = town.tries("lin.hong", PASSWORD, &home).await.unwrap()
    else {
        panic!("there is no second factor yet");
    };
    let shown = town
        .access
        .begin_second_factor(&town.store, &who, None)
        .await
        .unwrap();
    assert!(shown.otpauth.starts_with("otpauth://totp/"));
    let again = town
        .access
        .waiting_second_factor(&town.store, &who)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(shown.typed.as_str(), again.typed.as_str());
    let wrong = town
        .access
        .confirm_second_factor(&town.store, &who, "000000", &home)
        .await;
    assert!(matches!(
        wrong,
        Err(AccessError::Command {
            key: "access-totp-first-code-wrong",
            ..
        })
    ));
    let demonstration = access::demonstration::Demonstration::when(true).unwrap();
    let code = access::demonstration::current_code(demonstration, &town.store, COUNTY, &account)
        .await
        .unwrap()
        .unwrap();
    let (codes, third) = town
        .access
        .confirm_second_factor(&town.store, &who, &code, &home)
        .await
        .unwrap();
    assert_eq!(codes.len(), 10);
    let who = town.viewer(&third).await.unwrap();
    assert_eq!(
        (who.standing, who.actor.roles.as_slice()),
        (Standing::Full, &[Role::Clerk][..])
    );
    assert!(
        town.viewer(&second).await.is_none() && town.viewer(&elsewhere).await.is_none(),
        "sessions without a second factor do not become ones with it"
    );

    // the code that confirmed does not also sign in
    let PasswordStep::SecondFactor(step) = town.tries("lin.hong", PASSWORD, &home).await.unwrap()
    else {
        panic!("the second factor is asked for");
    };
    assert_eq!(
        refusal(town.factor(&step, &code, &home).await),
        SignInRefusal::SecondFactorUsed
    );
    town.factor(&step, &codes[9], &home).await.unwrap();
}

#[tokio::test]
async fn replacing_a_second_factor_or_its_codes_asks_for_the_password_again() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let home = from("10.0.0.1");
    let session = town.signs_in(&clerk, &home).await;
    let who = town.viewer(&session).await.unwrap();
    let refused = |answer: Result<_, AccessError>| {
        matches!(
            answer,
            Err(AccessError::Command {
                key: "access-not-proven",
                ..
            })
        )
    };
    assert!(refused(
        town.access
            .begin_second_factor(&town.store, &who, None)
            .await
            .map(|_| ())
    ));
    assert!(refused(
        town.access
            .renew_recovery_codes(&town.store, &who, "made up")
            .await
            .map(|_| ())
    ));
    let proof = town
        .access
        .prove_password(&town.store, &who, PASSWORD, &home)
        .await
        .unwrap();
    let codes = town
        .access
        .renew_recovery_codes(&town.store, &who, &proof)
        .await
        .unwrap();
    let step = town.first_step(&clerk, &home).await;
    assert_eq!(
        refusal(town.factor(&step, &clerk.recovery[0], &home).await),
        SignInRefusal::SecondFactorWrong
    );
    town.factor(&step, &codes[0], &home).await.unwrap();
    town.access
        .begin_second_factor(&town.store, &who, Some(&proof))
        .await
        .unwrap();
    // until its first code was typed, the old one is in use
    let step = town.first_step(&clerk, &home).await;
    town.wait(Duration::seconds(30));
    town.factor(&step, &clerk.code(&town.store), &home)
        .await
        .unwrap();
    // the proof went with the change of secrets
    assert!(refused(
        town.access
            .begin_second_factor(&town.store, &who, Some(&proof))
            .await
            .map(|_| ())
    ));
}

#[tokio::test]
async fn a_lost_telephone_is_helped_by_an_administrator_and_everything_open_ends() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let home = from("10.0.0.1");
    let session = town.signs_in(&clerk, &home).await;
    let command = accounts::commands::ResetTotp {
        account: clerk.account.clone(),
        reason: "telephone lost, came in person".into(),
    };
    town.store.run(command, &boss.actor, "a").await.unwrap();
    assert!(town.viewer(&session).await.is_none());
    let PasswordStep::Done(fresh) = town.tries("lin.hong", PASSWORD, &home).await.unwrap() else {
        panic!("there is no second factor any more");
    };
    assert_eq!(
        town.viewer(&fresh).await.unwrap().standing,
        Standing::MustTakeSecondFactor
    );
}
