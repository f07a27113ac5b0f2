//! The settings page as an administrator uses it, and that what is set counts at once.

use axum::http::StatusCode;
use chrono::Duration;
use kernel::{Lang, RegionCode, Role};
use store::testing::COUNTY;

use super::browser::Town;
use crate::administration::settings::live;
use crate::composition;

/// A town with the pack that comes with the program.
pub async fn town() -> Town {
    let town = Town::new().await;
    let county = RegionCode::parse(COUNTY).unwrap();
    composition::adopt_pack(&town.store, county).await.unwrap();
    live::apply(&town.app).await.unwrap();
    town
}

#[tokio::test]
async fn an_administrator_changes_a_limit_and_takes_it_back() {
    let town = town().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let mut browser = town.signed_in(&boss).await;
    browser.opens("/settings").await;
    browser.shows("一次导入最多");
    browser.shows("10,000 行");
    browser.opens("/settings/change/work").await;
    let wrong = [
        ("rows_per_import", "5"),
        ("page_rows", "many"),
        ("sheet_megabytes", "20"),
        ("scan_megabytes", "10"),
        ("look_ups_per_hour", "10"),
        ("retention_years", "10"),
    ];
    browser.sends("/settings/change/work", &wrong).await;
    assert_eq!(browser.status, StatusCode::UNPROCESSABLE_ENTITY);
    browser.shows("只能填 10 至 19000。");
    browser.shows("请填整数。");
    browser.shows("value=\"many\"");
    let mut right = wrong;
    right[0].1 = "300";
    right[1].1 = "20";
    browser.sends("/settings/change/work", &right).await;
    assert_eq!(browser.at, "/settings");
    browser.shows("设置已保存");
    browser.shows("300 行");
    browser.shows("chen.wei");
    assert_eq!(town.app.site().page_rows, 20, "without a restart");
    browser
        .sends("/settings/default", &[("setting", "rows_per_import")])
        .await;
    browser.shows("已恢复默认");
    assert!(!browser.page.contains("300 行"));
    browser.lang = Lang::En;
    browser.opens("/settings").await;
    browser.shows("Back to the default");
    let report = store::journal::verify(&town.store, COUNTY, None)
        .await
        .unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
}

#[tokio::test]
async fn a_shorter_session_set_on_the_page_signs_others_out() {
    let town = town().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let mut theirs = town.signed_in(&clerk).await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    town.store.clock.advance(Duration::minutes(12));
    theirs.opens("/home").await;
    assert_eq!(theirs.at, "/home");
    town.store.clock.advance(Duration::minutes(12));
    let mut browser = town.signed_in(&boss).await;
    browser.opens("/settings/change/sessions").await;
    let values = [
        ("staff_idle_minutes", "10"),
        ("staff_session_hours", ""),
        ("worker_idle_minutes", ""),
        ("worker_session_hours", ""),
        ("device_days", ""),
        ("token_days_max", ""),
        ("sign_ins_kept_days", ""),
    ];
    browser.sends("/settings/change/sessions", &values).await;
    assert_eq!(browser.at, "/settings");
    theirs.opens("/home").await;
    assert!(theirs.at.starts_with("/sign-in"), "{}", theirs.at);
}

#[tokio::test]
async fn the_telephone_people_read_is_the_one_that_was_set() {
    let town = town().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let mut browser = town.signed_in(&boss).await;
    browser.opens("/settings/change/office").await;
    let values = [
        ("telephone", "0598-3655555"),
        ("hours_zh", "周一至周五 9:00 至 16:00"),
        ("hours_en", "周一"),
    ];
    browser.sends("/settings/change/office", &values).await;
    browser.shows("请用英文填写");
    let values = [
        values[0],
        values[1],
        ("hours_en", "Monday to Friday 9 to 16"),
    ];
    browser.sends("/settings/change/office", &values).await;
    let mut visitor = town.browser();
    visitor.opens("/sign-in").await;
    visitor.shows("0598-3655555");
}

#[tokio::test]
async fn auditors_look_and_others_do_not() {
    let town = town().await;
    let auditor = town.staff("he.shen", &[Role::Auditor]).await;
    let mut browser = town.signed_in(&auditor).await;
    browser.opens("/settings").await;
    assert_eq!(browser.status, StatusCode::OK);
    assert!(!browser.page.contains("/settings/change/"));
    browser.opens("/settings/change/work").await;
    assert_eq!(browser.status, StatusCode::FORBIDDEN);
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let mut browser = town.signed_in(&clerk).await;
    browser.opens("/settings").await;
    assert_eq!(browser.status, StatusCode::FORBIDDEN);
}
