//! The shipped style sheet and the weight of a first page.

use http::{Request, header};
use kernel::{Lang, Role};
use web::testing::{TestSite, actor};
use web::{Feature, assets, compose};

/// Functions that a Chromium 109 does not know.
const UNKNOWN: [&str; 6] = [
    "color-mix(",
    "light-dark(",
    "oklch(",
    "oklab(",
    "lch(",
    "lab(",
];

fn features() -> Vec<Feature> {
    vec![crate::notes::feature()]
}

#[test]
fn no_rule_needs_a_newer_browser_than_chromium_109() {
    let sheet = strip_comments(&assets::style_sheet());
    assert!(sheet.len() > 10_000);
    for word in UNKNOWN {
        assert!(!sheet.contains(word), "{word} stands in the shipped sheet");
    }
    assert!(
        !sheet.contains("from var(") && !sheet.contains("url("),
        "relative colours or addresses"
    );
    // nesting: an opening brace inside a style rule
    let mut open: Vec<bool> = Vec::new();
    let mut prelude = String::new();
    for c in sheet.chars() {
        match c {
            '{' => {
                let group = ["@media", "@supports", "@layer", "@keyframes", "@container"]
                    .iter()
                    .any(|at| prelude.trim().starts_with(at));
                assert!(open.last() != Some(&false), "nested rule: {prelude}");
                open.push(group);
                prelude.clear();
            }
            '}' => {
                open.pop();
                prelude.clear();
            }
            ';' => prelude.clear(),
            c => prelude.push(c),
        }
    }
}

fn strip_comments(sheet: &str) -> String {
    let mut out = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

#[test]
fn every_state_colour_is_set_in_the_shipped_sheet() {
    let sheet = assets::style_sheet();
    for name in [
        "--ink",
        "--primary",
        "--ok",
        "--warn",
        "--no",
        "--ask",
        "--idle",
        "--focus",
    ] {
        let plain = sheet
            .split(&format!("{name}:"))
            .nth(1)
            .map(|rest| rest.trim_start().starts_with('#'));
        assert_eq!(plain, Some(true), "{name}");
    }
    for class in [
        ".y-tag-ok",
        ".y-desk",
        ".y-phone",
        ".y-elder",
        ".y-sheet",
        "@page",
    ] {
        assert!(sheet.contains(class), "{class}");
    }
}

/// Bytes of a page as it travels under brotli.
async fn page_bytes(site: &TestSite, who: Option<&kernel::Actor>, path: &str) -> usize {
    let mut request = Request::get(path)
        .header(header::ACCEPT_ENCODING, "br")
        .header(header::COOKIE, "yj_lang=zh");
    if let Some(who) = who {
        request = request.header(header::COOKIE, TestSite::cookie(who));
    }
    let answer = site
        .send_raw(request.body(axum::body::Body::empty()).unwrap())
        .await;
    assert_eq!(answer.0, 200);
    answer.1.len()
}

#[tokio::test]
async fn a_first_page_fits_its_budget() {
    if assets::plain_looks() {
        // the budget is that of the built assets; CI builds them
        assert!(std::env::var("CI").is_err(), "CI must build the assets");
        eprintln!("skipped: no built assets");
        return;
    }
    let site = TestSite::open(features, || compose(features()).0).await;
    let clerk = actor("郑海燕", &[Role::Clerk], None, None);
    for n in 0..60 {
        let title = format!("电工（五级）第 {n} 期");
        let values = [
            ("title", title.as_str()),
            ("amount", "650"),
            ("on_day", "2023-03-02"),
        ];
        assert_eq!(
            site.post(Some(&clerk), "/notes/new", "/notes/new", &values)
                .await
                .status,
            303
        );
    }
    site.page(Some(&clerk), Lang::Zh, "/notes").await;
    let wire = |name| assets::wire_bytes(name, "br").unwrap();
    let desk = wire("app.css")
        + wire("htmx.js")
        + wire("desk.js")
        + page_bytes(&site, Some(&clerk), "/notes").await;
    assert!(desk <= 100 * 1024, "{desk} bytes");
    let worker = actor("林水英", &[Role::Worker], None, Some("p"));
    let phone = wire("app.css") + page_bytes(&site, Some(&worker), "/me").await;
    assert!(phone <= 40 * 1024, "{phone} bytes");
    let page = site.get(Some(&worker), Lang::Zh, "/me").await;
    assert!(
        !page.body.contains("<script"),
        "worker pages load no script"
    );
}
