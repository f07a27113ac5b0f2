//! The API: the same commands and queries as the pages, under `/api/v1`, described at `/api/openapi.json`.
//!
//! A command is `POST /api/v1/<noun>/<verb>` with a JSON body, a bearer token and an `Idempotency-Key`; a list is
//! `GET /api/v1/<things>?cursor=&limit=`. Errors are RFC 9457 problems in the language of `Accept-Language`. A session cookie
//! counts for nothing here, so another site's page can do nothing here either.

mod command;
mod list;
mod openapi;
mod problem;

use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, Method, header};

use crate::router::Served;
use crate::{PageError, Viewer};

pub(crate) use command::ApiCommand;
pub(crate) use list::{ApiList, ListBrief};
pub use list::{ApiPage, ApiQuery};
pub use openapi::openapi;
pub(crate) use problem::Problem;

/// The most bytes of a request's body.
const BODY_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Answers everything under `/api/v1/`.
pub(crate) async fn answer(
    State(served): State<Served>,
    viewer: Viewer,
    Path(path): Path<String>,
    request: Request,
) -> Response {
    let outcome = match *request.method() {
        Method::GET => {
            get(
                &served,
                &viewer,
                &path,
                request.uri().query().unwrap_or_default(),
            )
            .await
        }
        Method::POST => post(&served, &viewer, &path, request).await,
        _ => Err(Problem::from(PageError::NotFound)),
    };
    match outcome {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(problem) => problem.response(&viewer),
    }
}

async fn get(served: &Served, viewer: &Viewer, path: &str, query: &str) -> Result<String, Problem> {
    let list = served.surface.lists.get(path).ok_or(PageError::NotFound)?;
    list.access().check(viewer).map_err(PageError::Denied)?;
    list.answer(served.app.clone(), viewer.clone(), ApiQuery::parse(query)?)
        .await
}

async fn post(
    served: &Served,
    viewer: &Viewer,
    path: &str,
    request: Request,
) -> Result<String, Problem> {
    let name = path.replacen('/', ".", 1);
    let command = served
        .surface
        .commands
        .get(name.as_str())
        .ok_or(PageError::NotFound)?;
    let key = idempotency_key(request.headers())?;
    let body = axum::body::to_bytes(request.into_body(), BODY_BYTES_MAX)
        .await
        .map_err(|_| PageError::TooLarge {
            bytes_max: BODY_BYTES_MAX,
        })?;
    command
        .call(served.app.clone(), viewer.clone(), key, body)
        .await
}

/// The key under which a repeated request is answered, not done again. Quotes of a structured header are taken off.
fn idempotency_key(headers: &HeaderMap) -> Result<String, Problem> {
    let key = headers
        .get("idempotency-key")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let key = key.trim().trim_matches('"');
    if key.is_empty() || key.len() > 64 || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Problem::bad_request("web-api-key", String::new()));
    }
    Ok(key.to_owned())
}
