//! The way of a request: pages, forms, refusals, lost sessions.

use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use kernel::{Actor, Lang, Role};
use web::testing::{Answer, TestSite, actor};
use web::{Feature, compose};

use crate::notes;

pub fn features() -> Vec<Feature> {
    vec![notes::feature()]
}

pub async fn site() -> TestSite {
    TestSite::open(features, || compose(features()).0).await
}

pub fn clerk() -> Actor {
    actor("郑海燕", &[Role::Clerk], None, None)
}

pub fn worker() -> Actor {
    actor("林水英", &[Role::Worker], None, Some("p1"))
}

pub async fn write(site: &TestSite, title: &str, amount: &str) -> Answer {
    let values = [
        ("title", title),
        ("amount", amount),
        ("on_day", "2023-03-02"),
    ];
    site.post(Some(&clerk()), "/notes/new", "/notes/new", &values)
        .await
}

#[tokio::test]
async fn every_page_is_fine_in_both_languages() {
    let site = site().await;
    let written = write(&site, "电工（五级）第 3 期", "650").await;
    assert_eq!(written.status, 303, "{}", written.body);
    let shown = written.location().to_owned();
    for lang in Lang::ALL {
        for path in [
            "/notes",
            "/notes/new",
            &shown,
            "/notes?q=nothing&sort=amount&dir=down",
        ] {
            site.page(Some(&clerk()), lang, path).await;
        }
        site.page(None, lang, "/board").await;
        site.page(Some(&worker()), lang, "/me").await;
    }
}

#[tokio::test]
async fn a_form_with_errors_comes_back_with_its_values_at_422() {
    let site = site().await;
    let values = [("title", "电工"), ("amount", "six"), ("on_day", "")];
    let answer = site
        .post(Some(&clerk()), "/notes/new", "/notes/new", &values)
        .await;
    assert_eq!(answer.status, 422);
    web::testing::assert_fine(&answer.body, Lang::Zh);
    assert!(answer.body.contains("<title>错误："));
    assert!(answer.body.contains("有 2 处需要修改"));
    assert!(answer.body.contains(r#"value="电工""#));
    assert!(answer.body.contains(r##"<a href="#f-amount">"##));
    assert!(answer.body.contains(r#"aria-describedby="f-amount-error""#));
}

#[tokio::test]
async fn a_refusal_stands_at_its_field_with_its_sentence() {
    let site = site().await;
    let answer = write(&site, "电工", "6500").await;
    assert_eq!(answer.status, 422);
    web::testing::assert_fine(&answer.body, Lang::Zh);
    assert!(answer.body.contains("应在 0.01 至 650.00 之间"));
    assert!(answer.body.contains(r#"href="/document#s3.3.5""#));
    assert!(answer.body.contains(r#"value="6500""#));
}

#[tokio::test]
async fn a_second_click_is_answered_and_not_done_again() {
    let site = site().await;
    let page = site.get(Some(&clerk()), Lang::Zh, "/notes/new").await;
    let form = page.body.split_once(r#"action="/notes/new""#).unwrap().1;
    let hidden = |name: &str| {
        form.split_once(&format!("name=\"{name}\" value=\""))
            .unwrap()
            .1
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    let body = format!(
        "_token={}&_key={}&title=x&amount=1&on_day=2023-03-02",
        hidden("_token"),
        hidden("_key")
    );
    let send = || {
        let request = Request::post("/notes/new")
            .header(header::COOKIE, TestSite::cookie(&clerk()))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        site.send(request.body(Body::from(body.clone())).unwrap())
    };
    let (one, two) = (send().await, send().await);
    assert_eq!(
        (one.status, two.status),
        (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
    );
    assert_eq!(one.location(), two.location());
    assert!(
        site.page(Some(&clerk()), Lang::Zh, "/notes")
            .await
            .contains("共 1 行")
    );
}

#[tokio::test]
async fn what_was_done_is_said_once_on_the_next_page() {
    let site = site().await;
    let written = write(&site, "x", "1").await;
    let flash = written
        .headers
        .get_all(header::SET_COOKIE)
        .iter()
        .find_map(|cookie| {
            cookie
                .to_str()
                .ok()?
                .split(';')
                .next()
                .filter(|cookie| cookie.starts_with("yj_flash="))
                .map(str::to_owned)
        });
    let flash = flash.expect("a word for the next page");
    let next = |flash: String| {
        let request = Request::get(written.location().to_owned()).header(
            header::COOKIE,
            format!("{}; {flash}", TestSite::cookie(&clerk())),
        );
        site.send(request.body(Body::empty()).unwrap())
    };
    let page = next(flash.clone()).await;
    assert!(page.body.contains(r#"role="status""#) && page.body.contains("已完成"));
    assert!(
        page.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .any(|cookie| cookie.to_str().unwrap().starts_with("yj_flash=;"))
    );
    let forged = next(flash.replace('.', "x.")).await;
    assert!(!forged.body.contains(r#"role="status""#));
}

#[tokio::test]
async fn a_post_without_the_sessions_token_changes_nothing() {
    let site = site().await;
    for (body, from) in [
        ("title=x&amount=1&on_day=2023-03-02", "same-origin"),
        ("title=x", "cross-site"),
    ] {
        let request = Request::post("/notes/new")
            .header(header::COOKIE, TestSite::cookie(&clerk()))
            .header("sec-fetch-site", from)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = site.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.status, 403);
        assert!(answer.body.contains("这张表单不是从您现在的登录里发出的"));
    }
}

#[tokio::test]
async fn a_reader_without_the_role_is_told_who_may() {
    let site = site().await;
    let answer = site.get(Some(&worker()), Lang::Zh, "/notes").await;
    assert_eq!(answer.status, 403);
    assert!(
        answer.body.contains("能办的是：经办、复核。"),
        "{}",
        answer.body
    );
    web::testing::assert_fine(&answer.body, Lang::Zh);
    // an account that has something to do first is led there
    let new = actor("新人", &[], None, None);
    let answer = site.get(Some(&new), Lang::Zh, "/notes").await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, "/")
    );
    let answer = site.get(None, Lang::Zh, "/notes?q=x").await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, "/sign-in?next=%2Fnotes%3Fq%3Dx")
    );
}

#[tokio::test]
async fn every_failure_has_a_page_with_a_code_and_a_telephone_number() {
    let site = site().await;
    for (path, status, words) in [
        ("/nowhere", 404, "没有这个页面"),
        ("/trouble/missing", 404, "没有这个页面"),
        ("/trouble/panic", 500, "这一步没有办成"),
        ("/trouble/broken", 500, "数据没有改动"),
        ("/trouble/stale", 409, "有人先改了"),
        ("/trouble/full", 507, "磁盘已满"),
        ("/trouble/denied", 403, "别的机构"),
    ] {
        for lang in Lang::ALL {
            let answer = site.get(None, lang, path).await;
            assert_eq!(answer.status, status, "{path}");
            web::testing::assert_fine(&answer.body, lang);
            let code = answer.headers["x-request-id"].to_str().unwrap();
            assert!(
                answer.body.contains(code) && answer.body.contains("0598-0000000"),
                "{path}"
            );
            assert!(!answer.body.contains("cable"), "a private cause leaked");
            assert!(
                lang == Lang::En || answer.body.contains(words),
                "{path}: {}",
                answer.body
            );
        }
    }
}

#[tokio::test]
async fn pages_keep_to_themselves() {
    let site = site().await;
    let answer = site.get(Some(&clerk()), Lang::Zh, "/notes").await;
    let policy = answer.headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .unwrap();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"));
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
}

#[tokio::test]
async fn the_filter_reaches_the_exported_sheet() {
    let site = site().await;
    for (title, amount) in [("电工", "650"), ("焊工", "320.5")] {
        assert_eq!(write(&site, title, amount).await.status, 303);
    }
    let answer = site
        .get(
            Some(&clerk()),
            Lang::Zh,
            "/notes?q=%E7%84%8A%E5%B7%A5&export=csv",
        )
        .await;
    assert_eq!(answer.status, 200);
    assert!(
        answer.headers[header::CONTENT_DISPOSITION]
            .to_str()
            .unwrap()
            .contains("filename*=UTF-8''")
    );
    assert!(
        answer.body.contains("焊工,2023-03-02,320.50") && !answer.body.contains("电工"),
        "{}",
        answer.body
    );
    let list = site.page(Some(&clerk()), Lang::Zh, "/notes").await;
    assert!(list.contains("970.50"), "the total of all rows");
}

#[tokio::test]
async fn language_and_elder_mode_are_links_that_come_back() {
    let site = site().await;
    let page = site.page(Some(&clerk()), Lang::Zh, "/notes?q=a").await;
    assert!(page.contains(r#"href="/language/en?back=%2Fnotes%3Fq%3Da" lang="en""#));
    let answer = site.get(None, Lang::Zh, "/language/en?back=%2Fnotes").await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, "/notes")
    );
    assert!(
        answer.headers[header::SET_COOKIE]
            .to_str()
            .unwrap()
            .starts_with("yj_lang=en;")
    );
    let answer = site
        .get(None, Lang::Zh, "/elder/on?back=%2F%2Fevil.example")
        .await;
    assert_eq!(answer.location(), "/");
    assert_eq!(site.get(None, Lang::Zh, "/language/fr").await.status, 404);
}

/// A site whose door has a sign-in page.
async fn site_with_sign_in() -> TestSite {
    TestSite::open_with(
        features,
        || compose(features()).0,
        |app| {
            app.sign_in_page(|_, viewer, onward| async move {
                let form = viewer
                    .form("/sign-in")
                    .field(web::form::Field::hidden(
                        "draft",
                        onward.draft.unwrap_or_default(),
                    ))
                    .field(web::form::Field::hidden(
                        "next",
                        onward.next.unwrap_or_default(),
                    ));
                Ok(web::Page::bare(&viewer, viewer.t().say("web-sign-in"))
                    .html(web::Html::of(&form)))
            })
        },
    )
    .await
}

/// The kept form inside the sign-in page that answers a post whose session has ended.
async fn kept(site: &TestSite, who: &Actor) -> Option<String> {
    let request = Request::post("/notes/new")
        .header(header::COOKIE, TestSite::lost_cookie(who))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let body = "_token=t&_key=K1&title=%E7%94%B5%E5%B7%A5&amount=650&on_day=2023-03-02";
    let answer = site.send(request.body(Body::from(body)).unwrap()).await;
    assert_eq!(answer.status, 401);
    assert!(
        !answer.body.contains("电工"),
        "what was typed must not lie open on the sign-in page"
    );
    let draft = answer
        .body
        .split_once(r#"name="draft" value=""#)?
        .1
        .split('"')
        .next()?
        .to_owned();
    (!draft.is_empty()).then_some(draft)
}

#[tokio::test]
async fn a_form_that_meets_an_ended_session_is_offered_again_to_its_owner_alone() {
    let site = site_with_sign_in().await;
    let draft = kept(&site, &clerk()).await.expect("a kept form");
    let onward = web::Onward {
        next: Some("/notes".into()),
        draft: Some(draft),
    };
    let sign_in = |who: Actor| {
        let signed_in = web::SignedIn {
            session: "new".into(),
            unit: String::new(),
            home: "/".into(),
            actor: who,
        };
        let viewer = site.viewer(Lang::Zh, "/sign-in");
        site.app.after_sign_in(&viewer, signed_in, &onward)
    };
    let again = site.shown(sign_in(clerk())).await;
    assert!(again.contains("登录过期前填的内容还在"), "{again}");
    assert!(
        again.contains(r#"name="title" value="电工""#)
            && again.contains(r#"name="_key" value="K1""#)
    );
    let other = sign_in(actor("另一人", &[Role::Clerk], None, None));
    assert_eq!(other.headers()[header::LOCATION], "/notes");
}

#[tokio::test]
async fn a_kept_form_that_was_touched_is_dropped() {
    let site = site_with_sign_in().await;
    let mut draft = kept(&site, &clerk()).await.expect("a kept form");
    draft.replace_range(20..21, if &draft[20..21] == "A" { "B" } else { "A" });
    let onward = web::Onward {
        next: None,
        draft: Some(draft),
    };
    let signed_in = web::SignedIn {
        session: "new".into(),
        unit: String::new(),
        home: "/home".into(),
        actor: clerk(),
    };
    let answer = site
        .app
        .after_sign_in(&site.viewer(Lang::Zh, "/sign-in"), signed_in, &onward);
    assert_eq!(answer.headers()[header::LOCATION], "/home");
}

#[tokio::test]
async fn every_answer_for_a_person_is_compressed_when_asked() {
    let site = site().await;
    let get = |encoding: &'static str| {
        let request = Request::get("/board").header(header::ACCEPT_ENCODING, encoding);
        site.send(request.body(Body::empty()).unwrap())
    };
    let plain = get("").await;
    assert!(plain.headers.get(header::CONTENT_ENCODING).is_none());
    for (asked, wanted) in [("gzip, deflate, br", "br"), ("gzip", "gzip")] {
        let packed = get(asked).await;
        assert_eq!(packed.headers[header::CONTENT_ENCODING], wanted);
    }
}

#[test]
fn who_may_do_what_can_be_read_off_one_table() {
    let (_, surface) = compose(features());
    let matrix = surface.matrix();
    assert!(
        matrix.contains(". . . . x x . . . . . .  POST /notes/new  (notes)"),
        "{matrix}"
    );
    assert!(
        matrix.contains(". . . . x x . . . . . .  do note.write  (notes)"),
        "{matrix}"
    );
    assert!(
        matrix.contains("* * * * * * * * * * * *  GET /board  (notes)"),
        "{matrix}"
    );
    assert!(
        matrix.contains("x . . . . . . . . . . .  GET /me  (notes)"),
        "{matrix}"
    );
}

#[tokio::test]
async fn what_carries_a_sentence_is_computed_and_its_figures_are_queries() {
    let site = site().await;
    assert_eq!(
        site.app.carriers("3.3.5"),
        [web::Carrier::Command("note.write")]
    );
    assert_eq!(
        site.app.carriers("3.3.4"),
        [web::Carrier::Page {
            method: Method::GET,
            path: "/notes"
        }]
    );
    assert_eq!(site.app.carriers("9.9.9"), []);
    write(&site, "x", "1").await;
    let figures = site.app.figures("3.3.4").await.unwrap();
    assert_eq!(figures[0].value, web::FigureValue::Count(1));
}

#[tokio::test]
async fn the_side_list_tells_how_many_wait_and_forgets_when_something_was_done() {
    let site = site().await;
    assert!(
        !site
            .page(Some(&clerk()), Lang::Zh, "/notes")
            .await
            .contains("<small>")
    );
    write(&site, "x", "1").await;
    assert!(
        site.page(Some(&clerk()), Lang::Zh, "/notes")
            .await
            .contains("<small>1</small>")
    );
}
