//! Settings: who changes them, within which bounds, and that a session feels them.

use access::settings::commands::{ChangeSettings, SettingChange, SettingsRefusal};
use access::settings::{self, Setting, SettingFault};
use chrono::Duration;
use kernel::Role;
use store::CommandError;
use store::testing::{COUNTY, actor};

use crate::town::{Town, from};

fn change(setting: Setting, value: Option<&str>) -> ChangeSettings {
    ChangeSettings {
        changes: vec![SettingChange {
            setting,
            value: value.map(str::to_owned),
            version: None,
        }],
    }
}

impl Town {
    async fn sets(&self, setting: Setting, value: Option<&str>) {
        let boss = actor("boss", &[Role::Administrator]);
        let command = change(setting, value);
        self.store.run(command, &boss, "").await.unwrap();
        let chosen = settings::chosen(self.store.read(), COUNTY).await.unwrap();
        self.access
            .apply(access::settings::AccessSettings::cheap().with(&chosen));
    }
}

#[tokio::test]
async fn a_shorter_session_ends_those_that_are_open() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let session = town.signs_in(&clerk, &from("10.0.0.1")).await;
    town.wait(Duration::minutes(20));
    assert!(town.viewer(&session).await.is_some(), "an hour is allowed");
    town.wait(Duration::minutes(20));
    town.sets(Setting::StaffIdleMinutes, Some("15")).await;
    assert!(town.viewer(&session).await.is_none(), "idle for too long");

    let session = town.signs_in(&clerk, &from("10.0.0.1")).await;
    for _ in 0..7 {
        town.wait(Duration::minutes(10));
        assert!(town.viewer(&session).await.is_some());
    }
    town.sets(Setting::StaffSessionHours, Some("1")).await;
    assert!(town.viewer(&session).await.is_none(), "an hour is over");

    town.sets(Setting::StaffIdleMinutes, None).await;
    town.sets(Setting::StaffSessionHours, None).await;
    let session = town.signs_in(&clerk, &from("10.0.0.1")).await;
    town.wait(Duration::minutes(50));
    assert!(town.viewer(&session).await.is_some(), "the default again");
}

#[tokio::test]
async fn an_administrator_alone_changes_settings_and_only_within_their_bounds() {
    let town = Town::new().await;
    let boss = actor("boss", &[Role::Administrator]);
    for role in [Role::Clerk, Role::Leader, Role::Auditor, Role::FundOfficer] {
        let outcome = town
            .store
            .run(
                change(Setting::PageRows, Some("20")),
                &actor("other", &[role]),
                "",
            )
            .await;
        assert!(matches!(outcome, Err(CommandError::Denied(_))), "{role:?}");
    }
    let outcome = town
        .store
        .run(change(Setting::PageRows, Some("9")), &boss, "")
        .await;
    let refused = SettingsRefusal::Unfit {
        setting: Setting::PageRows,
        fault: SettingFault::OutOfRange { low: 10, high: 200 },
    };
    assert!(matches!(outcome, Err(CommandError::Refused(r)) if r == refused));
    let number = async |town: &Town| {
        settings::number(town.store.read(), COUNTY, Setting::PageRows)
            .await
            .unwrap()
    };
    assert_eq!(number(&town).await, None);
    town.sets(Setting::PageRows, Some("20")).await;
    assert_eq!(number(&town).await, Some(20));
    town.sets(Setting::PageRows, None).await;
    assert_eq!(number(&town).await, None, "the default again");
    let report = store::journal::verify(&town.store, COUNTY, None)
        .await
        .unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
}

#[tokio::test]
async fn somebody_elses_change_in_between_is_not_written_over() {
    let town = Town::new().await;
    let boss = actor("boss", &[Role::Administrator]);
    let seen = |version, value: &str| ChangeSettings {
        changes: vec![SettingChange {
            setting: Setting::PageRows,
            value: Some(value.into()),
            version: Some(version),
        }],
    };
    town.store.run(seen(0, "20"), &boss, "").await.unwrap();
    let late = town.store.run(seen(0, "30"), &boss, "").await;
    assert!(matches!(late, Err(CommandError::Stale)));
    town.store.run(seen(1, "30"), &boss, "").await.unwrap();
}

#[tokio::test]
async fn all_changes_are_made_or_none() {
    let town = Town::new().await;
    let boss = actor("boss", &[Role::Administrator]);
    let mut both = change(Setting::PageRows, Some("20"));
    both.changes
        .extend(change(Setting::CodeMinutes, Some("1000")).changes);
    assert!(matches!(
        town.store.run(both, &boss, "").await,
        Err(CommandError::Refused(SettingsRefusal::Unfit {
            setting: Setting::CodeMinutes,
            ..
        }))
    ));
    let chosen = settings::chosen(town.store.read(), COUNTY).await.unwrap();
    assert_eq!(chosen.number(Setting::PageRows), None);
}
