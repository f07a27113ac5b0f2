//! Features served over a test store. An account is a cookie that names its roles: nothing is hashed, nothing is slow.

use axum::Router;
use axum::body::Body;
use futures_util::future::BoxFuture;
use http::{HeaderMap, Method, Request, StatusCode, header};
use kernel::{Actor, Lang, RegionCode, Role, Text};
use store::testing::{COUNTY, TestStore};
use store::{Registry, StoreError};
use tower::ServiceExt;

use crate::app::AppBuilder;
use crate::page::{Unfinished, render};
use crate::session::{Caller, Session, Sessions};
use crate::viewer::Inner;
use crate::{App, Feature, SignedIn, Site, T, Viewer, address, compose, router, testing};

/// A site for tests.
pub struct TestSite {
    /// The store beneath.
    pub store: TestStore,
    /// The app its handlers share.
    pub app: App,
    router: Router,
}

/// What the site answered.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

/// The words of a site of tests.
pub fn site_words() -> Site {
    Site {
        county: RegionCode::parse(COUNTY).expect("a code"),
        name: Text::new("永技", "Yongji"),
        mark: "永".into(),
        tagline: Text::new(
            "永安市终身职业技能培训",
            "Lifelong vocational training in Yong'an",
        ),
        host: Text::new(
            "永安市人力资源和社会保障局",
            "Yong'an Human Resources and Social Security Bureau",
        ),
        telephone: "0598-0000000".into(),
        hours: Text::new(
            "工作日 8:00 至 12:00，14:30 至 17:30",
            "working days 8:00 to 12:00, 14:30 to 17:30",
        ),
        upload_bytes_max: 2 * 1024 * 1024,
        sheet_bytes_max: 2 * 1024 * 1024,
        page_rows: 50,
        search: None,
        sign_in: "/sign-in",
        sign_out: "/sign-out",
        proxies: vec![],
    }
}

/// An actor of tests: `name` is also the account; `organisation` and `person` are what the account stands for.
pub fn actor(
    name: &str,
    roles: &[Role],
    organisation: Option<&str>,
    person: Option<&str>,
) -> Actor {
    Actor {
        organisation: organisation.map(str::to_owned),
        person: person.map(str::to_owned),
        ..store::testing::actor(name, roles)
    }
}

/// The cookie or token of an actor: its JSON, encoded. `lost:` before it is a session that ended.
fn secret_of(actor: &Actor) -> String {
    address::encode(&serde_json::to_string(actor).expect("an actor is JSON"))
}

struct Cookies;

impl Sessions for Cookies {
    fn by_cookie<'a>(
        &'a self,
        secret: &'a str,
        _: &'a Caller,
    ) -> BoxFuture<'a, Result<Session, StoreError>> {
        Box::pin(async move {
            if let Some(secret) = secret.strip_prefix("lost:") {
                return Ok(read(secret).map_or(Session::Unknown, |live| Session::Lost {
                    account: live.actor.account,
                }));
            }
            Ok(read(secret).map_or(Session::Unknown, |live| Session::Live(Box::new(live))))
        })
    }

    fn by_token<'a>(
        &'a self,
        secret: &'a str,
        _: &'a Caller,
    ) -> BoxFuture<'a, Result<Option<SignedIn>, StoreError>> {
        Box::pin(async move { Ok(read(secret)) })
    }
}

fn read(secret: &str) -> Option<SignedIn> {
    let pairs = address::Pairs::parse(&format!("a={secret}"));
    let actor: Actor = serde_json::from_str(&pairs.into_iter().next()?.1).ok()?;
    Some(SignedIn {
        session: format!("session-{}", actor.account),
        unit: "市人社局".into(),
        home: "/".into(),
        actor,
    })
}

impl TestSite {
    /// Serves features; `registry` is `|| web::compose(features()).0`, written where the test stands so that its template
    /// database is its own.
    pub async fn open(features: fn() -> Vec<Feature>, registry: fn() -> Registry) -> TestSite {
        TestSite::open_with(features, registry, |builder| builder).await
    }

    /// The same with parts added, as the door adds them.
    pub async fn open_with(
        features: fn() -> Vec<Feature>,
        registry: fn() -> Registry,
        add: impl FnOnce(AppBuilder) -> AppBuilder,
    ) -> TestSite {
        let store = store::testing::store(registry).await;
        let (_, surface) = compose(features());
        let app = add(App::builder(store.store.clone(), site_words(), &surface).sessions(Cookies))
            .build();
        let router = router(app.clone(), surface);
        TestSite { store, app, router }
    }

    /// The router, for serving it for real.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Reads a page.
    pub async fn get(&self, who: Option<&Actor>, lang: Lang, path: &str) -> Answer {
        let request = request(Method::GET, who, lang, path)
            .body(Body::empty())
            .expect("a request");
        self.send(request).await
    }

    /// Reads a page that must be there and without faults in this language.
    pub async fn page(&self, who: Option<&Actor>, lang: Lang, path: &str) -> String {
        let answer = self.get(who, lang, path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        testing::assert_fine(&answer.body, lang);
        answer.body
    }

    /// Opens the page that holds the form, takes its hidden fields over, and posts it with these values.
    pub async fn post(
        &self,
        who: Option<&Actor>,
        form: &str,
        action: &str,
        values: &[(&str, &str)],
    ) -> Answer {
        let page = self.get(who, Lang::Zh, form).await;
        let hidden = |name: &str| {
            let mark = format!("name=\"{name}\" value=\"");
            let from = page.body.find(&format!("action=\"{action}\"")).unwrap_or(0);
            let rest = &page.body[from..];
            rest.split_once(&mark)
                .and_then(|(_, rest)| rest.split('"').next())
                .unwrap_or_default()
                .to_owned()
        };
        let (token, key) = (hidden("_token"), hidden("_key"));
        let visitor = page
            .headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|cookie| cookie.to_str().ok());
        let visitor = visitor
            .filter_map(|cookie| cookie.split(';').next())
            .find(|cookie| cookie.starts_with("yj_visitor="));
        let own = [("_token", token.as_str()), ("_key", key.as_str())];
        let body = own
            .iter()
            .chain(values)
            .map(|(name, value)| format!("{}={}", address::encode(name), address::encode(value)));
        let mut builder = request(Method::POST, who, Lang::Zh, action)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        if let Some(visitor) = visitor {
            builder = builder.header(header::COOKIE, visitor);
        }
        let body = body.collect::<Vec<_>>().join("&");
        self.send(builder.body(Body::from(body)).expect("a request"))
            .await
    }

    /// Calls a command through the API.
    pub async fn call(&self, who: Option<&Actor>, path: &str, key: &str, body: &str) -> Answer {
        let mut builder = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT_LANGUAGE, "zh-CN");
        if !key.is_empty() {
            builder = builder.header("idempotency-key", key);
        }
        if let Some(who) = who {
            builder = builder.header(header::AUTHORIZATION, format!("Bearer {}", secret_of(who)));
        }
        self.send(
            builder
                .body(Body::from(body.to_owned()))
                .expect("a request"),
        )
        .await
    }

    /// Sends any request and answers status and bytes as they travel.
    pub async fn send_raw(&self, request: Request<Body>) -> (StatusCode, Vec<u8>) {
        let answer = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router never fails");
        let status = answer.status();
        (
            status,
            axum::body::to_bytes(answer.into_body(), usize::MAX)
                .await
                .expect("a body")
                .to_vec(),
        )
    }

    /// A reader without a session, for what needs one outside of a request.
    pub fn viewer(&self, lang: Lang, path: &str) -> Viewer {
        let now = self.app.now();
        Viewer::new(Inner {
            app: self.app.clone(),
            t: T::new(lang, now.date()),
            now,
            signed_in: None,
            nobody: Actor::nobody(self.app.county(), self.app.site().county),
            lost: None,
            caller: Caller::default(),
            address: path.to_owned(),
            back: path.to_owned(),
            request: "TEST-CODE".to_owned(),
            elder: false,
            visitor: "0".repeat(26),
            sealed: false.into(),
            flash: None,
        })
    }

    /// A reader with a session.
    pub fn reader(&self, who: &Actor, lang: Lang, path: &str) -> Viewer {
        let signed_in = read(&secret_of(who)).expect("an actor reads back");
        self.viewer(lang, path).signed_in_as(signed_in)
    }

    /// The document of a page that was answered outside of a request.
    pub async fn shown(&self, answer: axum::response::Response) -> String {
        let page = answer
            .extensions()
            .get::<Unfinished>()
            .expect("a page")
            .0
            .clone();
        render(&self.app, &page).await.expect("a document")
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let answer = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router never fails");
        let (parts, body) = answer.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX)
            .await
            .expect("a body");
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// A session cookie that ended, of this account.
    pub fn lost_cookie(who: &Actor) -> String {
        format!("yj_session=lost:{}", secret_of(who))
    }

    /// A live session cookie of this account.
    pub fn cookie(who: &Actor) -> String {
        format!("yj_session={}", secret_of(who))
    }
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

fn request(method: Method, who: Option<&Actor>, lang: Lang, path: &str) -> http::request::Builder {
    let mut builder = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "yj.test")
        .header(
            header::COOKIE,
            format!("yj_lang={}", if lang == Lang::En { "en" } else { "zh" }),
        );
    if let Some(who) = who {
        builder = builder.header(header::COOKIE, TestSite::cookie(who));
    }
    builder
}
