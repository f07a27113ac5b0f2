//! Every page is rendered in both languages, with and without rows.

use kernel::{Lang, Role};

use crate::house::{of_organisation, officer, open, told, worker};

#[tokio::test]
async fn the_document_shows_all_its_sentences_with_their_anchors_in_both_languages() {
    let site = open().await;
    for lang in Lang::ALL {
        let page = site.page(None, lang, "/document").await;
        assert_eq!(page.matches("class=\"y-doc\"").count(), 134);
        for id in ["0.0.1", "3.3.5", "3.11.7", "4.3.R", "5.0.2"] {
            assert!(page.contains(&format!("id=\"s{id}\"")), "{id}");
        }
        assert!(page.contains("按培训人数给予每人不超过650元标准的培训补助。"));
    }
}

#[tokio::test]
async fn the_document_is_filtered_by_unit_state_word_and_assumption() {
    let site = open().await;
    let count = |page: &str| page.matches("class=\"y-doc\"").count();
    let with = async |query: &str| {
        let page = site
            .page(None, Lang::Zh, &format!("/document?{query}"))
            .await;
        count(&page)
    };
    let not_yet = with("standing=not_yet").await;
    assert!(not_yet > 0 && not_yet < 134);
    let by_state = with("standing=done").await
        + with("standing=partly").await
        + not_yet
        + with("standing=none").await;
    assert_eq!(by_state, 134);
    assert_eq!(with("q=650").await, 1);
    assert!(with("unit=finance").await > 0);
    assert!(with("assumed=1").await > 0);
    assert_eq!(with("q=no+such+words+anywhere").await, 0);
}

#[tokio::test]
async fn the_document_prints_and_downloads() {
    let site = open().await;
    let page = site.page(None, Lang::Zh, "/document?print=1").await;
    assert!(page.contains("<details class=\"y-part\" open>"));
    let sheet = site.get(None, Lang::En, "/document?export=csv").await;
    assert_eq!(sheet.body.lines().count(), 135);
}

#[tokio::test]
async fn a_sentence_shows_its_payments_to_staff_and_to_nobody_else() {
    let site = open().await;
    let auditor = officer(Role::Auditor);
    for lang in Lang::ALL {
        site.page(Some(&auditor), lang, "/document/sentences/3.3.5")
            .await;
    }
    let worker = worker("nobody");
    let answer = site
        .get(Some(&worker), Lang::Zh, "/document/sentences/3.3.5")
        .await;
    assert_eq!(answer.status.as_u16(), 403);
    let missing = site
        .get(Some(&auditor), Lang::Zh, "/document/sentences/9.9.9")
        .await;
    assert_eq!(missing.status.as_u16(), 404);
}

#[tokio::test]
async fn the_landing_page_and_the_open_classes_need_no_account() {
    let site = open().await;
    for lang in Lang::ALL {
        let page = site.page(None, lang, "/").await;
        // whoever asks where the money is signs in by telephone
        for href in [
            "/programmes",
            "/classes/open",
            "/sign-in/phone?next=%2Fworker%2Fmoney",
            "/sign-in",
        ] {
            assert!(page.contains(&format!("href=\"{href}\"")), "{href}");
        }
        site.page(None, lang, "/classes/open?q=x").await;
    }
}

#[tokio::test]
async fn every_role_has_a_first_page_in_both_languages() {
    let site = open().await;
    for role in Role::ALL {
        if matches!(role, Role::Worker | Role::System) {
            continue;
        }
        let who = match role {
            Role::SchoolManager | Role::Teacher | Role::EnterpriseHandler => {
                of_organisation(role, "school")
            }
            _ => officer(role),
        };
        for lang in Lang::ALL {
            let first = site.get(Some(&who), lang, "/home").await;
            assert_eq!(first.status.as_u16(), 200, "{role:?}");
            web::testing::assert_fine(&first.body, lang);
        }
    }
}

#[tokio::test]
async fn a_workers_pages_are_small_and_carry_no_script() {
    let site = open().await;
    let worker = worker("nobody");
    let first = site.get(Some(&worker), Lang::Zh, "/home").await;
    assert_eq!(first.location(), "/worker");
    for path in [
        "/worker",
        "/worker/classes",
        "/worker/certificates",
        "/worker/money",
    ] {
        for lang in Lang::ALL {
            let page = site.page(Some(&worker), lang, path).await;
            assert!(page.len() <= 40 * 1024, "{path}: {} bytes", page.len());
            assert!(!page.contains("<script"), "{path}");
            assert_eq!(page.matches("<nav class=\"y-tabs\"").count(), 1, "{path}");
        }
    }
    let other = site
        .get(Some(&worker), Lang::Zh, "/worker/classes/not-mine")
        .await;
    assert_eq!(other.status.as_u16(), 404);
}

#[tokio::test]
async fn what_was_paid_stands_beside_its_sentence_and_opens_for_staff() {
    let site = open().await;
    told(&site).await;
    let auditor = officer(Role::Auditor);
    for lang in Lang::ALL {
        let public = site.page(None, lang, "/document").await;
        assert!(public.contains("650.00") && !public.contains("/document/sentences/"));
        let staff = site.page(Some(&auditor), lang, "/document").await;
        assert!(staff.contains("href=\"/document/sentences/3.3.5\""));
        let rows = site
            .page(Some(&auditor), lang, "/document/sentences/3.3.5")
            .await;
        assert!(rows.contains("/cases/payment/batch-1") && rows.contains("PZ-7"));
    }
    let done = site
        .page(None, Lang::Zh, "/document?standing=done&q=650")
        .await;
    assert!(done.contains("id=\"s3.3.5\""), "paid, so carried out");
}

#[tokio::test]
async fn a_figure_of_the_document_opens_the_people_it_counts() {
    let site = open().await;
    told(&site).await;
    let auditor = officer(Role::Auditor);
    let document = site.page(Some(&auditor), Lang::Zh, "/document").await;
    for kind in ["trained", "rural", "certificates"] {
        let path = format!("/document/rows/{kind}");
        assert!(document.contains(&format!("href=\"{path}\"")), "{path}");
        for lang in Lang::ALL {
            let rows = site
                .page(Some(&auditor), lang, &format!("{path}?year=2023"))
                .await;
            assert!(rows.contains("罗秀英"), "{path}");
            let before = site
                .page(Some(&auditor), lang, &format!("{path}?year=2022"))
                .await;
            assert!(!before.contains("罗秀英"), "{path}");
        }
    }
    let db = site.store.read();
    let county = site.app.county();
    for rural in [true, false] {
        let trained = oversight::document::trained_in(db, county, 2023, 2023, rural)
            .await
            .unwrap();
        assert_eq!((trained.persons, trained.heads), (1, 1));
    }
    for path in ["/document/rows/none", "/document/rows/rural?year=1066"] {
        let answer = site.get(Some(&auditor), Lang::Zh, path).await;
        assert_eq!(answer.status.as_u16(), 404, "{path}");
    }
    let school = of_organisation(Role::SchoolManager, "school");
    let answer = site
        .get(Some(&school), Lang::Zh, "/document/rows/rural")
        .await;
    assert_eq!(answer.status.as_u16(), 403);
}

#[tokio::test]
async fn the_first_page_of_a_school_counts_what_it_has_to_do_and_leads_there() {
    let site = open().await;
    told(&site).await;
    let school = of_organisation(Role::SchoolManager, "school");
    for lang in Lang::ALL {
        let home = site.page(Some(&school), lang, "/home").await;
        for href in [
            "/classes/new",
            "/classes?todo=ours",
            "/classes?todo=results",
            "/claims/new",
        ] {
            assert!(home.contains(&format!("href=\"{href}\"")), "{href}");
        }
    }
    let claimed = oversight::home::claim_of_class(site.app.clone(), "class-1".into())
        .await
        .unwrap()
        .expect("a claim");
    assert_eq!(claimed.address, "/claims/claim-1");
    assert!(!claimed.with_institution, "it was decided");
    let none = oversight::home::claim_of_class(site.app.clone(), "class-2".into())
        .await
        .unwrap();
    assert!(none.is_none());
}

#[tokio::test]
async fn a_worker_sees_the_lesson_the_hours_the_certificate_and_where_the_money_is() {
    let site = open().await;
    told(&site).await;
    let worker = worker("person-1");
    for lang in Lang::ALL {
        let home = site.page(Some(&worker), lang, "/worker").await;
        assert!(home.contains("罗秀英") && home.contains("18:30"));
        let class = site
            .page(Some(&worker), lang, "/worker/classes/class-1")
            .await;
        assert!(class.contains("80.0") && class.contains("75.5"));
        site.page(Some(&worker), lang, "/worker/classes").await;
        let certificates = site.page(Some(&worker), lang, "/worker/certificates").await;
        assert!(certificates.contains("Y0000350481023500001"));
        let money = site.page(Some(&worker), lang, "/worker/money").await;
        assert!(money.contains("650.00") && money.contains("SQ2023-0001"));
        assert!(money.len() <= 40 * 1024);
    }
    let money = site.page(Some(&worker), Lang::Zh, "/worker/money").await;
    assert!(money.contains("补助发给学校，不发给个人"));
    let landing = site.page(None, Lang::Zh, "/").await;
    assert!(landing.contains("养老护理员（五级）第 2 期"));
    site.page(None, Lang::En, "/classes/open").await;
}
