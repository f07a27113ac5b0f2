//! The gallery: every component with samples, on pages that stand beside the pictures of the look. Rendered in both languages by the
//! test below and served by `cargo run -p web --example gallery`.

mod case;
mod desk;
mod parts;
mod people;

use kernel::{Role, Text};
use web::{Access, Feature, NavGroup, NavItem, T, Waiting};

/// Who sees the desk pages of the gallery.
pub const DESK: &[Role] = &[Role::Reviewer];

/// A text of the samples in the page's language.
pub fn say(t: T, zh: &str, en: &str) -> String {
    t.pick(&Text::new(zh, en)).to_owned()
}

/// Every page of the gallery and how it is read: a worker, a reviewer, or nobody.
#[allow(dead_code)] // the example serves the pages without listing them
pub const PAGES: [(&str, Option<Role>); 10] = [
    ("/gallery", Some(Role::Reviewer)),
    ("/gallery/queue", Some(Role::Reviewer)),
    ("/gallery/case", Some(Role::Reviewer)),
    ("/gallery/filing", Some(Role::Reviewer)),
    ("/gallery/fund", Some(Role::Reviewer)),
    ("/gallery/form", Some(Role::Reviewer)),
    ("/gallery/classes", None),
    ("/gallery/notice", None),
    ("/gallery/home", Some(Role::Worker)),
    ("/gallery/money", Some(Role::Worker)),
];

/// The feature.
pub fn feature() -> Feature {
    let item = |group, key, href, n: u64, due| {
        NavItem::new(group, key, href, DESK)
            .count(move |_, _| async move { Ok(Waiting { n, due }) })
    };
    Feature::new("gallery")
        .nav(item(
            NavGroup::Handle,
            "web-status-second-review",
            "/gallery/queue",
            37,
            false,
        ))
        .nav(item(
            NavGroup::Handle,
            "web-status-problem",
            "/gallery/case",
            5,
            true,
        ))
        .nav(item(
            NavGroup::Training,
            "web-status-draft",
            "/gallery/filing",
            6,
            false,
        ))
        .nav(item(NavGroup::Money, "web-yuan", "/gallery/fund", 0, false))
        .nav(NavItem::new(NavGroup::Basis, "web-basis", "/gallery", DESK))
        .public_word("web-my-pages", "/gallery/classes")
        .public_word("web-status-on-notice", "/gallery/notice")
        .phone_word("web-my-pages", "/gallery/home")
        .phone_word("web-status-paid", "/gallery/money")
        .get("/gallery", Access::roles(DESK), parts::parts, &[])
        .get("/gallery/form", Access::roles(DESK), parts::form, &[])
        .get("/gallery/queue", Access::roles(DESK), desk::queue, &[])
        .get("/gallery/fund", Access::roles(DESK), desk::fund, &[])
        .get("/gallery/case", Access::roles(DESK), case::case, &[])
        .get("/gallery/filing", Access::roles(DESK), case::filing, &[])
        .get("/gallery/classes", Access::public(), people::classes, &[])
        .get("/gallery/notice", Access::public(), people::notice, &[])
        .get(
            "/gallery/home",
            Access::roles(&[Role::Worker]),
            people::home,
            &[],
        )
        .get(
            "/gallery/money",
            Access::roles(&[Role::Worker]),
            people::money,
            &[],
        )
}

/// The bar of a demonstration, for the samples.
pub struct Bar;

impl web::Demonstration for Bar {
    fn words(&self, t: T) -> String {
        say(
            t,
            "演示数据：今天是 2023 年 5 月 13 日，人员和机构都是虚构的。",
            "Demonstration: today is 13 May 2023; all persons and organisations are invented.",
        )
    }

    fn action(&self) -> &'static str {
        "/demonstration/next-day"
    }
}

#[cfg(test)]
mod tests {
    use kernel::Lang;
    use web::compose;
    use web::testing::{TestSite, actor};

    use super::*;

    #[tokio::test]
    async fn every_component_is_fine_in_both_languages() {
        let site = TestSite::open_with(
            || vec![feature()],
            || compose(vec![feature()]).0,
            |app| app.demonstration(Bar),
        )
        .await;
        for (path, role) in PAGES {
            let who = role.map(|role| actor("郑海燕", &[role], None, Some("p")));
            for lang in Lang::ALL {
                let page = site.page(who.as_ref(), lang, path).await;
                assert!(
                    page.contains("/demonstration/next-day"),
                    "{path}: the bar stands on every page"
                );
                assert!(
                    page.contains("/language/") && page.contains("/elder/"),
                    "{path}: both switches"
                );
            }
        }
    }
}
