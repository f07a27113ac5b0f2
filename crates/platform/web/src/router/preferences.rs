//! Language and elder mode: plain links on every page, remembered in a cookie for a year.

use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};

use crate::address::Pairs;
use crate::cookies::{ELDER, LANGUAGE, preference};
use crate::{PageError, Viewer};

pub(super) async fn language(
    viewer: Viewer,
    Path(to): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    match to.as_str() {
        "zh" | "en" => Ok(back(&viewer, query, LANGUAGE, &to)),
        _ => Err(PageError::NotFound),
    }
}

pub(super) async fn elder(
    viewer: Viewer,
    Path(to): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    match to.as_str() {
        "on" => Ok(back(&viewer, query, ELDER, "1")),
        "off" => Ok(back(&viewer, query, ELDER, "0")),
        _ => Err(PageError::NotFound),
    }
}

fn back(viewer: &Viewer, query: Option<String>, name: &str, value: &str) -> Response {
    let pairs = Pairs::parse(query.as_deref().unwrap_or_default());
    let to = pairs
        .into_iter()
        .find(|(name, _)| name == "back")
        .map_or_else(|| "/".to_owned(), |(_, to)| to);
    viewer
        .go(to)
        .cookie(preference(name, value, viewer.caller().secure))
        .into_response()
}
