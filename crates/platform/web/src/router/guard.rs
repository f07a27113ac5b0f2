//! May this reader open this route, and did the request start on a page of ours?

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, Method, StatusCode, header};
use kernel::Denied;

use crate::app::Onward;
use crate::{Access, App, PageError, Viewer, address, draft, posted};

#[derive(Clone)]
pub(super) struct Guarded {
    pub(super) app: App,
    pub(super) access: Access,
}

/// Lets through who may; sends others to sign in, or tells who may.
pub(super) async fn guard(
    State(guarded): State<Guarded>,
    request: Request,
    next: Next,
) -> Response {
    let Some(viewer) = request.extensions().get::<Viewer>().cloned() else {
        return PageError::broken("no viewer in the request").into_response();
    };
    match guarded.access.check(&viewer) {
        Ok(()) => next.run(request).await,
        Err(Denied::NotSignedIn) => sign_in(&guarded.app, &viewer, request).await,
        Err(denied) => match first_things(&viewer) {
            Some(home) => viewer.go(home).into_response(),
            None => PageError::Denied(denied).into_response(),
        },
    }
}

/// An account without any role has something to do first (a new password, a second factor): its first page says what.
fn first_things(viewer: &Viewer) -> Option<&str> {
    let home = viewer.signed_in()?.home.as_str();
    (viewer.actor().roles.is_empty() && viewer.path() != home).then_some(home)
}

/// The sign-in page, carrying on where the reader wanted to go and, when a form met an ended session, the form.
async fn sign_in(app: &App, viewer: &Viewer, request: Request) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let by_htmx = request.headers().contains_key("hx-request");
    let next = if reads && !by_htmx {
        viewer.inner().address.clone()
    } else {
        viewer.inner().back.clone()
    };
    if !reads && viewer.inner().lost.is_some() {
        let files = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|kind| kind.starts_with("multipart/"));
        if let Ok((values, _)) = posted::parse(request, app).await {
            let onward = Onward {
                next: Some(next.clone()),
                draft: draft::keep(app, viewer, values, files),
            };
            match app.sign_in_page(viewer, onward).await {
                Ok(Some(page)) => return page.status(StatusCode::UNAUTHORIZED).into_response(),
                Ok(None) => {}
                Err(error) => return error.into_response(),
            }
        }
    }
    let to = format!("{}?next={}", app.site().sign_in, address::encode(&next));
    let mut answer = viewer.go(to.clone()).into_response();
    if by_htmx && let Ok(to) = to.parse() {
        // a swapped fragment cannot hold the sign-in page: the whole page goes there
        *answer.status_mut() = StatusCode::OK;
        answer.headers_mut().remove(header::LOCATION);
        answer.headers_mut().insert("hx-redirect", to);
    }
    answer
}

/// Whether a changing request came from another site's page. A form's own token is checked besides.
pub(super) fn foreign(method: &Method, headers: &HeaderMap) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    match (text("origin"), text("host")) {
        (Some("null"), _) => true,
        (Some(origin), Some(host)) => origin
            .split_once("://")
            .is_none_or(|(_, from)| from != host),
        // an old browser that sends neither: the token decides
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_from_another_site_is_foreign() {
        let with = |pairs: &[(&'static str, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            headers
        };
        for (headers, foreign_to_us) in [
            (with(&[("sec-fetch-site", "cross-site")]), true),
            (with(&[("sec-fetch-site", "same-site")]), true),
            (with(&[("sec-fetch-site", "same-origin")]), false),
            (
                with(&[("origin", "https://evil.example"), ("host", "yj.example")]),
                true,
            ),
            (with(&[("origin", "null"), ("host", "yj.example")]), true),
            (
                with(&[("origin", "https://yj.example"), ("host", "yj.example")]),
                false,
            ),
            (with(&[("host", "yj.example")]), false),
        ] {
            assert_eq!(
                foreign(&Method::POST, &headers),
                foreign_to_us,
                "{headers:?}"
            );
            assert!(!foreign(&Method::GET, &headers));
        }
    }
}
