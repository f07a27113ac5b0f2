//! The pages of administration as people use them.

mod browser;
mod settings;

use access::accounts::{AccountKind, RoleGrant, commands::Create, queries};
use access::testing::{self, PASSWORD};
use axum::http::{Method, StatusCode};
use kernel::{Lang, Role};
use registers::people::commands::EnrolPerson;
use registers::people::{Hukou, PersonCard};
use store::testing::COUNTY;

use browser::{Town, encoded};

#[tokio::test]
async fn a_clerk_signs_in_with_two_steps_goes_where_they_wanted_and_out_again() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let mut browser = town.browser();
    browser.opens("/deputies").await;
    assert_eq!(browser.at, "/sign-in?next=%2Fdeputies");
    browser
        .sends(
            "/sign-in",
            &[("name", "lin.hong"), ("password", "not the one")],
        )
        .await;
    assert_eq!(browser.status, StatusCode::UNPROCESSABLE_ENTITY);
    browser.shows("登录名或口令不对");
    browser
        .sends("/sign-in", &[("name", "Lin.Hong"), ("password", PASSWORD)])
        .await;
    browser
        .sends("/sign-in/second", &[("code", "000000")])
        .await;
    browser.shows("动态口令不对");
    browser
        .sends("/sign-in/second", &[("recovery", &clerk.recovery[0])])
        .await;
    assert_eq!(
        (browser.at.as_str(), browser.status),
        ("/deputies", StatusCode::OK)
    );
    let kept = browser.cookies.clone();
    browser.sends("/sign-out", &[]).await;
    browser.cookies = kept;
    browser.opens("/me").await;
    assert_eq!(
        browser.at, "/sign-in?next=%2Fme",
        "the cookie of the ended session opens nothing"
    );
}

#[tokio::test]
async fn an_address_elsewhere_is_no_way_on() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    for next in [
        "https://evil.example/",
        "//evil.example/",
        "javascript:alert(1)",
    ] {
        town.store.clock.advance(chrono::Duration::seconds(30));
        let mut browser = town.browser();
        browser
            .opens(&format!("/sign-in?next={}", encoded(next)))
            .await;
        browser
            .sends("/sign-in", &[("name", "lin.hong"), ("password", PASSWORD)])
            .await;
        browser
            .sends("/sign-in/second", &[("code", &clerk.code(&town.store))])
            .await;
        assert_eq!(browser.at, "/home", "{next}");
    }
}

#[tokio::test]
async fn a_form_that_met_an_ended_session_is_kept_over_signing_in_again() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let mut browser = town.signed_in(&clerk).await;
    access::sessions::end_all(&town.store, COUNTY, &clerk.account)
        .await
        .unwrap();
    browser
        .asks(Method::POST, "/work", "note=half+written".into())
        .await;
    browser.shows("登录已过期");
    town.store.clock.advance(chrono::Duration::seconds(30));
    browser
        .sends("/sign-in", &[("name", "lin.hong"), ("password", PASSWORD)])
        .await;
    browser
        .sends("/sign-in/second", &[("code", &clerk.code(&town.store))])
        .await;
    browser.shows("half written");
    browser.sends("/work", &[]).await;
    assert_eq!(browser.at, "/home");
}

#[tokio::test]
async fn a_new_account_is_made_printed_and_led_to_work() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let mut browser = town.signed_in(&boss).await;
    browser.opens("/accounts/new").await;
    let mut values = vec![
        ("display_name", "江小月"),
        ("login_name", "jiang.xiaoyue"),
        ("kind", "staff"),
        ("organisation", ""),
        ("roles", "teacher"),
        ("region", COUNTY),
        ("phone", ""),
    ];
    browser.sends("/accounts/new", &values).await;
    browser.shows("机关工作人员的账号不能承担");
    browser.shows("value=\"江小月\"");
    values[4] = ("roles", "clerk");
    browser.sends("/accounts/new", &values).await;
    let printed = browser
        .page
        .split("<code class=\"y-h2\">")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap()
        .to_owned();
    assert_eq!(printed.len(), 14, "{printed}");

    let mut own = town.browser();
    own.opens("/sign-in").await;
    own.sends(
        "/sign-in",
        &[("name", "jiang.xiaoyue"), ("password", &printed)],
    )
    .await;
    assert_eq!(own.at, "/me/password");
    own.opens("/deputies").await;
    assert_eq!(own.at, "/me/password", "nothing else opens before");
    own.opens("/me/password").await;
    own.sends(
        "/me/password",
        &[
            ("old", &printed),
            ("new", "rain on the river"),
            ("again", "rain on the roof"),
        ],
    )
    .await;
    own.shows("两次输入的新口令不一样");
    own.sends(
        "/me/password",
        &[
            ("old", &printed),
            ("new", "rain on the river"),
            ("again", "rain on the river"),
        ],
    )
    .await;
    assert_eq!(own.at, "/me/second-factor");
    own.sends("/me/second-factor/begin", &[]).await;
    own.shows("<svg");
    let code = own.page.split("现在的码是 ").nth(1).unwrap()[..6].to_owned();
    own.sends("/me/second-factor", &[("code", &code)]).await;
    assert_eq!(own.page.matches("<li><code>").count(), 10);
    own.opens("/deputies").await;
    assert_eq!(own.status, StatusCode::OK);
}

#[tokio::test]
async fn a_worker_signs_in_by_telephone() {
    let town = Town::new().await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let number = (b"0123456789X")
        .iter()
        .map(|check| format!("35048119700203002{}", char::from(*check)))
        .find(|number| kernel::IdNumber::parse(number).is_ok())
        .unwrap();
    let mut window = town.signed_in(&clerk).await;
    window.opens("/accounts/worker").await;
    window
        .sends(
            "/accounts/worker",
            &[("number", &number), ("phone", "154 0000 0001")],
        )
        .await;
    window.shows("没有这个身份证号的登记");
    let card = PersonCard {
        name: "罗秀英".into(),
        id_number: number.clone().into(),
        phone: String::new().into(),
        ethnicity: String::new(),
        region_code: COUNTY.into(),
        hukou_kind: Hukou::Rural,
        residence_region: String::new(),
        address: String::new().into(),
    };
    town.store
        .run(EnrolPerson { card }, &clerk.actor, "")
        .await
        .unwrap();
    window
        .sends(
            "/accounts/worker",
            &[("number", &number), ("phone", "154 0000 0001")],
        )
        .await;
    window.shows("账号已开");

    let mut phone = town.browser();
    phone.opens("/sign-in/phone?next=%2Fme").await;
    phone
        .sends(
            "/sign-in/phone",
            &[("phone", "15400000001"), ("channel", "sms")],
        )
        .await;
    phone.sends("/sign-in/phone/code", &[("code", "")]).await;
    assert_eq!(phone.status, StatusCode::UNPROCESSABLE_ENTITY);
    let code = phone.page.split("现在的码是 ").nth(1).unwrap()[..6].to_owned();
    phone.sends("/sign-in/phone/code", &[("code", &code)]).await;
    assert_eq!(phone.at, "/me");
    phone.shows("罗秀英");
}

#[tokio::test]
async fn what_a_reader_may_not_do_is_not_offered_and_not_done() {
    let town = Town::new().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let auditor = town.staff("lei.ming", &[Role::Auditor]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let mut browser = town.signed_in(&auditor).await;
    let path = format!("/accounts/{}", clerk.account);
    browser.opens(&path).await;
    assert_eq!(browser.status, StatusCode::OK);
    assert!(
        !browser.page.contains("/suspend"),
        "an auditor changes nothing"
    );
    browser.opens(&format!("{path}/suspend")).await;
    assert_eq!(browser.status, StatusCode::FORBIDDEN);
    let mut browser = town.signed_in(&clerk).await;
    browser.opens("/accounts").await;
    assert_eq!(browser.status, StatusCode::FORBIDDEN);
    let mut browser = town.signed_in(&boss).await;
    browser.opens(&format!("/accounts/{}", boss.account)).await;
    assert!(
        !browser.page.contains("/suspend"),
        "nobody decides about themselves"
    );
    browser.opens(&format!("{path}/suspend")).await;
    browser
        .sends(&format!("{path}/suspend"), &[("reason", "")])
        .await;
    assert_eq!(browser.status, StatusCode::UNPROCESSABLE_ENTITY);
    browser
        .sends(&format!("{path}/suspend"), &[("reason", "借调")])
        .await;
    browser.shows("账号已停用");
}

#[tokio::test]
async fn the_places_one_may_take_the_sessions_and_the_tokens_are_one_s_own_to_end() {
    let town = Town::new().await;
    let leader = town.staff("huang.jianguo", &[Role::Leader]).await;
    let second = town.staff("lan.fang", &[Role::Leader]).await;
    let mut browser = town.signed_in(&leader).await;
    browser.opens("/deputies/new").await;
    let today = town.store.now().date().to_string();
    browser
        .sends(
            "/deputies/new",
            &[
                ("deputy", &second.account),
                ("starts_on", &today),
                ("ends_on", &today),
                ("reason", "年休假"),
            ],
        )
        .await;
    browser.shows("代理人已指定");
    let mut other = town.signed_in(&second).await;
    other.opens("/me").await;
    other.sends("/me/acting", &[("for", &leader.account)]).await;
    other.shows("您正在代");
    browser.opens("/deputies").await;
    let id = browser
        .page
        .split("name=\"deputy\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    browser.sends("/deputies/end", &[("deputy", &id)]).await;
    other.opens("/me").await;
    assert!(!other.page.contains("您正在代"));

    other.opens("/me/tokens").await;
    other
        .sends(
            "/me/tokens",
            &[
                ("name", "同步"),
                ("roles", "leader"),
                ("expires_on", "2023-02-01"),
                ("password", "something else"),
            ],
        )
        .await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    other
        .sends(
            "/me/tokens",
            &[
                ("name", "同步"),
                ("roles", "leader"),
                ("expires_on", "2023-02-01"),
                ("password", PASSWORD),
            ],
        )
        .await;
    let secret = other
        .page
        .split("<code class=\"y-h3\">")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap()
        .to_owned();
    assert!(
        access::tokens::actor(&town.store, &secret)
            .await
            .unwrap()
            .is_some()
    );
    other.opens("/me/tokens").await;
    assert!(!other.page.contains(&secret));
    let id = other
        .page
        .split("name=\"token\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    other.sends("/me/tokens/revoke", &[("token", &id)]).await;
    assert!(
        access::tokens::actor(&town.store, &secret)
            .await
            .unwrap()
            .is_none()
    );

    let mut elsewhere = town.signed_in(&second).await;
    other.opens("/me").await;
    other.sends("/me/sessions", &[("session", "others")]).await;
    elsewhere.opens("/me").await;
    assert!(elsewhere.at.starts_with("/sign-in"));
}

#[tokio::test]
async fn every_page_is_fine_in_both_languages() {
    let town = settings::town().await;
    let boss = town.staff("chen.wei", &[Role::Administrator]).await;
    let clerk = town.staff("lin.hong", &[Role::Clerk]).await;
    let leader = town.staff("huang.jianguo", &[Role::Leader]).await;
    let create = Create {
        login_name: Some("new.one".into()),
        display_name: "新同事".into(),
        kind: AccountKind::Staff,
        organisation: None,
        person: None,
        region: testing::county(),
        phone: None,
        roles: vec![RoleGrant {
            valid_to: chrono::NaiveDate::from_ymd_opt(2023, 12, 31),
            ..RoleGrant::of(Role::Clerk)
        }],
        one_time_password: None,
        one_time_password_days: None,
    };
    let fresh = town
        .store
        .run(create, &boss.actor, "")
        .await
        .unwrap()
        .account;
    let mut keeper = town.signed_in(&boss).await;
    let mut clerk = town.signed_in(&clerk).await;
    let mut visitor = town.browser();
    let of = |what: &str| format!("/accounts/{fresh}{what}");
    let kept = [
        "/me".to_owned(),
        "/me/password".into(),
        "/me/second-factor".into(),
        "/me/recovery-codes".into(),
        "/accounts".into(),
        "/accounts/new".into(),
        "/accounts/worker".into(),
        "/deputies".into(),
        "/deputies/new".into(),
        "/settings".into(),
        "/settings/change/work".into(),
        "/settings/change/office".into(),
        "/settings/change/tries".into(),
        of(""),
        of("/change"),
        of("/roles"),
        of("/suspend"),
        of("/password"),
        of("/second-factor"),
    ];
    for lang in Lang::ALL {
        (keeper.lang, clerk.lang, visitor.lang) = (lang, lang, lang);
        for path in ["/sign-in", "/sign-in/phone"] {
            visitor.opens(path).await;
            web::testing::assert_fine(&visitor.page, lang);
        }
        visitor.opens("/sign-in").await;
        visitor
            .sends(
                "/sign-in",
                &[("name", &leader.login_name), ("password", PASSWORD)],
            )
            .await;
        web::testing::assert_fine(&visitor.page, lang);
        for path in &kept {
            keeper.opens(path).await;
            assert_eq!(keeper.status, StatusCode::OK, "{path}");
            web::testing::assert_fine(&keeper.page, lang);
        }
        clerk.opens("/me/tokens").await;
        web::testing::assert_fine(&clerk.page, lang);
    }
    let rows = queries::count(
        town.store.read(),
        COUNTY,
        &queries::AccountFilter::default(),
    )
    .await
    .unwrap();
    assert_eq!(rows, 4);
}
