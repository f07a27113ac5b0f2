//! Who may give which command of access, as a table: a change of rights is seen in review.

use kernel::Role;

use crate::town::registry;

const TABLE: &str = "\
account.change               administrator system
account.change_password      anyone, for their own account
account.confirm_totp         anyone, for their own account
account.create               administrator system
account.enrol_totp           anyone, for their own account
account.renew_recovery_codes anyone, for their own account
account.reset_password       administrator system
account.reset_totp           administrator system
account.resume               administrator system
account.set_roles            administrator system
account.suspend              administrator system
account.use_recovery_code    anyone, for their own account
code.request                 system
deputy.appoint               school_manager enterprise_handler clerk reviewer leader meeting_secretary fund_officer township_officer administrator system
deputy.end                   school_manager enterprise_handler clerk reviewer leader meeting_secretary fund_officer township_officer administrator system
keys.rewrap                  system
settings.change              administrator
token.create                 school_manager enterprise_handler clerk reviewer leader meeting_secretary fund_officer township_officer auditor
token.revoke                 school_manager enterprise_handler clerk reviewer leader meeting_secretary fund_officer township_officer auditor administrator system
";

#[test]
fn the_permission_table_is_as_decided() {
    let mut lines: Vec<String> = registry()
        .commands
        .iter()
        .filter(|command| !command.name.starts_with("test."))
        .map(|command| {
            let roles: Vec<&str> = Role::ALL
                .into_iter()
                .filter(|role| command.may.contains(role))
                .map(Role::word)
                .collect();
            let who = if command.anyone {
                "anyone, for their own account".to_owned()
            } else {
                roles.join(" ")
            };
            format!("{:<28} {who}\n", command.name)
        })
        .collect();
    lines.sort();
    assert_eq!(lines.concat(), TABLE);
}

#[tokio::test]
async fn a_visitor_and_a_stranger_change_nobody_s_secrets() {
    use access::accounts::commands::{
        ChangePassword, ConfirmTotp, EnrolTotp, RenewRecoveryCodes, UseRecoveryCode,
    };
    use kernel::{Actor, Denied};
    use store::CommandError;

    let town = crate::town::Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let stranger = town.staff("zhong.yu", &[Role::Administrator]).await.actor;
    let visitor = Actor::nobody(store::testing::COUNTY, access::testing::county());
    let account = clerk.account.clone();
    macro_rules! denied {
        ($command:expr) => {
            for (who, why) in [
                (&visitor, Denied::NotSignedIn),
                (&stranger, Denied::OtherPerson),
            ] {
                match town.store.run($command, who, "").await {
                    Err(CommandError::Denied(given)) => assert_eq!(given, why),
                    other => panic!("{other:?}"),
                }
            }
        };
    }
    let password = town
        .access
        .passwords()
        .hash("rain on the river")
        .await
        .unwrap();
    denied!(ChangePassword {
        account: account.clone(),
        password: password.clone(),
        proof: String::new()
    });
    denied!(EnrolTotp {
        account: account.clone(),
        secret_sealed: String::new(),
        proof: None
    });
    denied!(ConfirmTotp {
        account: account.clone(),
        code: String::new(),
        recovery_digests: vec![]
    });
    denied!(RenewRecoveryCodes {
        account: account.clone(),
        recovery_digests: vec![],
        proof: String::new()
    });
    denied!(UseRecoveryCode {
        account: account.clone(),
        digest: String::new()
    });
    // even one's own session changes the password only after the old one was typed
    let own = ChangePassword {
        account,
        password,
        proof: "made up".into(),
    };
    let outcome = town.store.run(own, &clerk.actor, "").await;
    assert_eq!(
        outcome.unwrap_err().to_string(),
        "the old password must be typed again"
    );
}

#[tokio::test]
async fn the_journal_covers_every_business_row_and_sign_in_leaves_it_whole() {
    let town = crate::town::Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    town.signs_in(&clerk, &crate::town::from("10.0.0.1")).await;
    store::journal::seal_pending(&town.store).await.unwrap();
    let report = store::journal::verify(&town.store, store::testing::COUNTY, None)
        .await
        .unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
}
