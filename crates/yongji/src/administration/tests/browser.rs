//! A town with its pages, and browsers that keep cookies, follow redirects and send the forms they were given.

use access::demonstration::Demonstration;
use access::testing::{self, PASSWORD};
use access::{Access, AccessSettings};
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use kernel::{Lang, Role};
use store::testing::TestStore;
use tower::ServiceExt;
use web::{App, Feature, Page, PageError, Viewer};

use crate::serve::StoreSessions;

async fn home(viewer: Viewer) -> Page {
    Page::fitting(&viewer, "home")
}

async fn write(
    viewer: Viewer,
    _posted: web::Posted,
) -> Result<axum::response::Response, PageError> {
    Ok(axum::response::IntoResponse::into_response(
        viewer.go("/home"),
    ))
}

pub fn features() -> Vec<Feature> {
    vec![
        crate::administration::feature(),
        Feature::new("registers").bring(registers::bring),
        Feature::new("elsewhere")
            .get("/home", web::Access::signed_in(), home, &[])
            .post("/work", web::Access::roles(&[Role::Clerk]), write, &[]),
    ]
}

pub fn registry() -> store::Registry {
    web::compose(features()).0
}

pub struct Town {
    pub store: TestStore,
    pub access: Access,
    pub app: App,
    pub router: Router,
}

impl Town {
    pub async fn new() -> Town {
        let store = store::testing::store(registry).await;
        let access = Access::new(AccessSettings::cheap()).unwrap();
        let (_, surface) = web::compose(features());
        let sessions = StoreSessions::new(
            store.store.clone(),
            access.clone(),
            "市人社局".into(),
            "市财政局".into(),
        );
        let app = App::builder(store.store.clone(), web::testing::site_words(), &surface)
            .sessions(sessions)
            .part(access.clone())
            .part(Demonstration::when(true).unwrap())
            .sign_in_page(crate::administration::sign_in_page)
            .build();
        Town {
            router: web::router(app.clone(), surface),
            store,
            access,
            app,
        }
    }

    pub async fn staff(&self, name: &str, roles: &[Role]) -> testing::Person {
        testing::staff(&self.store, &self.access, name, roles).await
    }

    pub fn browser(&self) -> Browser<'_> {
        Browser {
            town: self,
            cookies: vec![],
            lang: Lang::Zh,
            at: String::new(),
            status: StatusCode::OK,
            page: String::new(),
        }
    }

    /// A browser in which somebody of an office is signed in.
    pub async fn signed_in(&self, who: &testing::Person) -> Browser<'_> {
        self.store.clock.advance(chrono::Duration::seconds(30));
        let mut browser = self.browser();
        browser.opens("/sign-in").await;
        browser
            .sends(
                "/sign-in",
                &[("name", &who.login_name), ("password", PASSWORD)],
            )
            .await;
        browser
            .sends("/sign-in/second", &[("code", &who.code(&self.store))])
            .await;
        assert_eq!(browser.at, "/home");
        browser
    }
}

pub struct Browser<'a> {
    pub town: &'a Town,
    pub cookies: Vec<(String, String)>,
    pub lang: Lang,
    pub at: String,
    pub status: StatusCode,
    pub page: String,
}

pub fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

impl Browser<'_> {
    pub async fn asks(&mut self, method: Method, path: &str, body: String) {
        let (mut method, mut path, mut body) = (method, path.to_owned(), body);
        for _ in 0..5 {
            let mut cookies: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            cookies.push(format!(
                "yj_lang={}",
                if self.lang == Lang::En { "en" } else { "zh" }
            ));
            let request = Request::builder()
                .method(method.clone())
                .uri(&path)
                .header(header::COOKIE, cookies.join("; "))
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .body(Body::from(body.clone()))
                .unwrap();
            let answer = self.town.router.clone().oneshot(request).await.unwrap();
            for set in answer.headers().get_all(header::SET_COOKIE) {
                let pair = set.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                self.cookies.retain(|(kept, _)| kept != name);
                if !value.is_empty() {
                    self.cookies.push((name.to_owned(), value.to_owned()));
                }
            }
            self.status = answer.status();
            self.at = path.clone();
            let to = answer
                .headers()
                .get(header::LOCATION)
                .map(|to| to.to_str().unwrap().to_owned());
            let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX)
                .await
                .unwrap();
            self.page = String::from_utf8(bytes.to_vec()).unwrap();
            match to {
                Some(to) => (method, path, body) = (Method::GET, to, String::new()),
                None => return,
            }
        }
        panic!("redirects without end at {path}");
    }

    pub async fn opens(&mut self, path: &str) {
        self.asks(Method::GET, path, String::new()).await;
    }

    /// Sends the form of this page that goes to `action`, with its hidden fields and these values.
    pub async fn sends(&mut self, action: &str, values: &[(&str, &str)]) {
        let mark = format!("action=\"{action}\"");
        let from = self
            .page
            .find(&mark)
            .unwrap_or_else(|| panic!("no form to {action} on {}: {}", self.at, self.page));
        let form = self.page[from..].split("</form>").next().unwrap();
        let hidden = form
            .split("<input type=\"hidden\" name=\"")
            .skip(1)
            .map(|rest| {
                let (name, rest) = rest.split_once('"').unwrap();
                let value = rest
                    .split_once("value=\"")
                    .unwrap()
                    .1
                    .split('"')
                    .next()
                    .unwrap();
                (
                    name.to_owned(),
                    value.replace("&#38;", "&").replace("&amp;", "&"),
                )
            });
        let pairs: Vec<String> = hidden
            .chain(
                values
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
            )
            .map(|(name, value)| format!("{}={}", encoded(&name), encoded(&value)))
            .collect();
        let action = action.to_owned();
        self.asks(Method::POST, &action, pairs.join("&")).await;
    }

    pub fn shows(&self, words: &str) {
        assert!(
            self.page.contains(words),
            "{} does not show {words}: {}",
            self.at,
            self.page
        );
    }
}
