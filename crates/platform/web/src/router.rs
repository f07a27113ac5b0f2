//! The way of a request: who asks, whether it is ours, whether they may; then the handler; then the shell around its page.

mod caller;
mod guard;
mod headers;
mod preferences;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRef, OriginalUri, Request, State};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use futures_util::FutureExt;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use kernel::{Actor, Lang};
use tracing::Instrument;

use crate::error::Failed;
use crate::flash::Flash;
use crate::page::{Unfinished, render};
use crate::session::{Caller, Session};
use crate::viewer::Inner;
use crate::{App, PageError, Surface, T, Viewer, api, assets, chance, compress, cookies};

/// What the kit's own handlers share.
#[derive(Clone)]
pub(crate) struct Served {
    pub(crate) app: App,
    pub(crate) surface: Surface,
    openapi: Arc<std::sync::OnceLock<String>>,
}

impl FromRef<Served> for App {
    fn from_ref(served: &Served) -> App {
        served.app.clone()
    }
}

/// Everything that is served: pages, API, assets.
pub fn router(app: App, surface: Surface) -> Router {
    let mut pages: Router<App> = Router::new();
    for route in &surface.routes {
        let guarded = guard::Guarded {
            app: app.clone(),
            access: route.info.access,
        };
        pages = pages.route(
            route.info.path,
            route
                .handler
                .clone()
                .route_layer(middleware::from_fn_with_state(guarded, guard::guard)),
        );
    }
    let served = Served {
        app: app.clone(),
        surface,
        openapi: Arc::default(),
    };
    let own: Router = Router::new()
        .route("/language/{to}", get(preferences::language))
        .route("/elder/{to}", get(preferences::elder))
        .route("/api/openapi.json", get(openapi))
        .route("/api/v1/{*path}", any(api::answer))
        .with_state(served);
    Router::new()
        .merge(pages.with_state(app.clone()))
        .merge(own)
        .fallback(|| async { PageError::NotFound })
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(app, around))
        .route("/assets/{name}", get(assets::serve))
}

async fn openapi(State(served): State<Served>) -> Response {
    let text = served
        .openapi
        .get_or_init(|| api::openapi(served.app.store().registry(), &served.surface).to_string());
    ([(header::CONTENT_TYPE, "application/json")], text.clone()).into_response()
}

/// Everything around a handler.
async fn around(
    State(app): State<App>,
    OriginalUri(uri): OriginalUri,
    mut request: Request,
    next: Next,
) -> Response {
    let began = Instant::now();
    let code = chance::request_code();
    let method = request.method().clone();
    // the query may hold a name or a number: only the path is logged
    let path = uri.path().to_owned();
    let span = tracing::info_span!("request", code, %method, path);
    let work = async move {
        let for_api = path.starts_with("/api/");
        let asked = request.headers().clone();
        let caller = caller::of(&request, &app.site().proxies);
        let viewer = match see(
            &app,
            &asked,
            &method,
            caller,
            &uri.to_string(),
            code,
            for_api,
        )
        .await
        {
            Ok(viewer) => viewer,
            Err(error) => return plain_failure(&error),
        };
        let answer = if !for_api && guard::foreign(&method, &asked) {
            PageError::Forged.into_response()
        } else {
            request.extensions_mut().insert(viewer.clone());
            match AssertUnwindSafe(next.run(request)).catch_unwind().await {
                Ok(answer) => answer,
                Err(panic) => PageError::broken(panic_words(&*panic)).into_response(),
            }
        };
        let answer = finish(&app, &viewer, answer, &asked, for_api).await;
        tracing::info!(
            status = answer.status().as_u16(),
            ms = began.elapsed().as_secs_f64() * 1000.0,
            "answered"
        );
        answer
    };
    work.instrument(span).await
}

/// Who asks, in which language, from where.
async fn see(
    app: &App,
    headers: &HeaderMap,
    method: &Method,
    caller: Caller,
    address: &str,
    code: String,
    for_api: bool,
) -> Result<Viewer, PageError> {
    let now = app.now();
    let (mut signed_in, mut lost) = (None, None);
    if for_api {
        let token = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if let Some(token) = token.strip_prefix("Bearer ") {
            signed_in = app.sessions().by_token(token.trim(), &caller).await?;
        }
    } else if let Some(secret) = cookies::read(headers, cookies::SESSION) {
        match app.sessions().by_cookie(secret, &caller).await? {
            Session::Live(live) => signed_in = Some(*live),
            Session::Lost { account } => lost = Some(account),
            Session::Unknown => {}
        }
    }
    let lang = if for_api {
        Lang::from_tag(
            headers
                .get(header::ACCEPT_LANGUAGE)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default(),
        )
    } else {
        cookies::read(headers, cookies::LANGUAGE).map_or(Lang::Zh, Lang::from_tag)
    };
    let back = if method == Method::GET {
        address.to_owned()
    } else {
        caller::referrer(headers).unwrap_or_else(|| "/".to_owned())
    };
    let flash = cookies::read(headers, cookies::FLASH)
        .and_then(|value| Flash::read(app.store().keys(), value));
    Ok(Viewer::new(Inner {
        app: app.clone(),
        t: T::new(lang, now.date()),
        now,
        signed_in,
        nobody: Actor::nobody(app.county(), app.site().county),
        lost,
        caller,
        address: address.to_owned(),
        back,
        request: code,
        elder: cookies::read(headers, cookies::ELDER) == Some("1"),
        visitor: cookies::read(headers, cookies::VISITOR)
            .filter(|name| {
                name.len() == 26 && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
            })
            .map_or_else(|| chance::text(26), str::to_owned),
        sealed: AtomicBool::new(false),
        flash,
    }))
}

/// Writes the shell around a page or an error, then headers and cookies.
async fn finish(
    app: &App,
    viewer: &Viewer,
    mut answer: Response,
    asked: &HeaderMap,
    for_api: bool,
) -> Response {
    let failed = answer
        .extensions_mut()
        .remove::<Failed>()
        .map(|failed| failed.0)
        .or_else(|| nothing_there(&answer));
    if let Some(error) = failed {
        if for_api {
            answer = api::Problem::from(error).response(viewer);
        } else {
            error.log(viewer.request_code());
            answer = error.page(viewer).into_response();
        }
    }
    let mut shown = false;
    if let Some(Unfinished(page)) = answer.extensions_mut().remove::<Unfinished>() {
        match render(app, &page).await {
            Ok(text) => {
                shown = true;
                let headers = answer.headers_mut();
                headers.insert(
                    header::CONTENT_TYPE,
                    HeaderValue::from_static("text/html; charset=utf-8"),
                );
                headers.insert(
                    header::CONTENT_LANGUAGE,
                    HeaderValue::from_static(viewer.t().lang().tag()),
                );
                headers.remove(header::CONTENT_LENGTH);
                let bytes = compress::body(text, asked, headers);
                *answer.body_mut() = Body::from(bytes);
            }
            Err(error) => {
                error.log(viewer.request_code());
                answer = plain_failure(&error);
            }
        }
    }
    let inner = viewer.inner();
    let secure = inner.caller.secure;
    let mut cookie = |value: Option<HeaderValue>| {
        if let Some(value) = value {
            answer.headers_mut().append(header::SET_COOKIE, value);
        }
    };
    if inner.sealed.load(Ordering::Relaxed) && !viewer.is_signed_in() {
        cookie(cookies::visitor(&inner.visitor, secure));
    }
    // a word is said once, on the first page that was shown
    if shown && inner.flash.is_some() {
        cookie(cookies::no_flash(secure));
    }
    headers::secure(answer.headers_mut(), viewer);
    answer
}

/// Whether the router itself found nothing: an empty 404 or 405 that no handler wrote.
fn nothing_there(answer: &Response) -> Option<PageError> {
    let empty = !answer.headers().contains_key(header::CONTENT_TYPE);
    let nothing = matches!(
        answer.status(),
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED
    );
    (nothing && empty && answer.extensions().get::<Unfinished>().is_none())
        .then_some(PageError::NotFound)
}

/// When not even a page can be written: plain words in both languages.
fn plain_failure(error: &PageError) -> Response {
    (
        error.status(),
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
        "暂时打不开，请过一会儿再试。\nThis page cannot be shown now. Please try again in a moment.\n",
    )
        .into_response()
}

fn panic_words(panic: &(dyn std::any::Any + Send)) -> String {
    let words = panic
        .downcast_ref::<&str>()
        .map(|words| (*words).to_owned());
    let words = words.or_else(|| panic.downcast_ref::<String>().cloned());
    format!("a handler panicked: {}", words.unwrap_or_default())
}
