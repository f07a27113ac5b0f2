//! What the address of a list says: filters, sorting, page, export.

use std::collections::BTreeMap;
use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::request::Parts;

use super::Format;
use crate::address::{Pairs, query_string};

/// Rows of a page of a list nobody asked the site about.
const PAGE_SIZE: u64 = 50;
/// The most rows a page may be asked for.
const PAGE_SIZE_MAX: u64 = 200;
/// The most rows one export holds; a page says so when there are more.
pub const EXPORT_ROWS: u64 = 50_000;
/// The furthest page that can be asked for, so that an offset stays an offset.
const PAGE_MAX: u64 = 100_000;

/// Which way a list is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Smallest first.
    Up,
    /// Largest first.
    Down,
}

impl Direction {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Direction::Up => "up",
            Direction::Down => "down",
        }
    }
}

/// Which rows a query shall bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Rows to skip.
    pub offset: u64,
    /// Rows to bring.
    pub limit: u64,
}

/// The address of a list, as an extractor: `list: ListQuery`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListQuery {
    path: String,
    pairs: BTreeMap<String, String>,
    /// Rows of a page unless the address says otherwise, as the site sets it.
    rows: Option<u64>,
}

impl ListQuery {
    /// From a path and its query string.
    pub fn new(path: impl Into<String>, query: &str) -> ListQuery {
        let mut pairs: BTreeMap<_, _> = Pairs::parse(query).into_iter().collect();
        // the language switch and its like are not part of the list
        pairs.retain(|name, value| !value.trim().is_empty() && name != "lang");
        ListQuery {
            path: path.into(),
            pairs,
            rows: None,
        }
    }

    /// The path alone: the list without any filter.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A filter's value; empty ones are absent.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs.get(name).map(|value| value.trim())
    }

    /// A filter that is a day.
    pub fn day(&self, name: &str) -> Option<chrono::NaiveDate> {
        self.get(name).and_then(crate::form::parse_day)
    }

    /// The page asked for, from 1.
    pub fn page(&self) -> u64 {
        self.get("page")
            .and_then(|page| page.parse().ok())
            .unwrap_or(1)
            .clamp(1, PAGE_MAX)
    }

    /// Rows a page.
    pub fn size(&self) -> u64 {
        self.get("size")
            .and_then(|size| size.parse().ok())
            .unwrap_or(self.rows.unwrap_or(PAGE_SIZE))
            .clamp(1, PAGE_SIZE_MAX)
    }

    /// The rows to bring: this page, or all of an export up to [`EXPORT_ROWS`].
    pub fn window(&self) -> Window {
        match self.export() {
            Some(_) => Window {
                offset: 0,
                limit: EXPORT_ROWS,
            },
            None => Window {
                offset: (self.page() - 1) * self.size(),
                limit: self.size(),
            },
        }
    }

    /// The sort key and direction asked for.
    pub fn sort(&self) -> Option<(&str, Direction)> {
        let key = self.get("sort")?;
        Some((
            key,
            if self.get("dir") == Some("down") {
                Direction::Down
            } else {
                Direction::Up
            },
        ))
    }

    /// The sort of a list whose query knows `keys`; what it does not know is `otherwise`.
    pub fn sort_among(
        &self,
        keys: &[&'static str],
        otherwise: (&'static str, Direction),
    ) -> (&'static str, Direction) {
        self.sort()
            .and_then(|(key, direction)| {
                keys.iter()
                    .find(|known| **known == key)
                    .map(|known| (*known, direction))
            })
            .unwrap_or(otherwise)
    }

    pub(super) fn sorted_by(&self, key: &str) -> Option<Direction> {
        self.sort()
            .filter(|(sorted, _)| *sorted == key)
            .map(|(_, direction)| direction)
    }

    /// The file format asked for, if any.
    pub fn export(&self) -> Option<Format> {
        match self.get("export") {
            Some("xlsx") => Some(Format::Xlsx),
            Some("csv") => Some(Format::Csv),
            _ => None,
        }
    }

    /// This list's address with some values set; `None` takes one away.
    pub fn address(&self, changes: &[(&str, Option<&str>)]) -> String {
        let mut pairs = self.pairs.clone();
        for (name, value) in changes {
            match value {
                Some(value) => pairs.insert((*name).to_owned(), (*value).to_owned()),
                None => pairs.remove(*name),
            };
        }
        query_string(&self.path, &pairs)
    }

    pub(super) fn at_page(&self, page: u64) -> String {
        let page = (page > 1).then(|| page.to_string());
        self.address(&[("page", page.as_deref()), ("export", None)])
    }

    pub(super) fn sort_address(&self, key: &str, direction: Direction) -> String {
        let dir = (direction == Direction::Down).then_some("down");
        self.address(&[
            ("sort", Some(key)),
            ("dir", dir),
            ("page", None),
            ("export", None),
        ])
    }

    pub(super) fn export_address(&self, format: &str) -> String {
        self.address(&[("export", Some(format)), ("page", None), ("size", None)])
    }
}

impl<S: Send + Sync> FromRequestParts<S> for ListQuery {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<ListQuery, Infallible> {
        let uri = parts
            .extensions
            .get::<axum::extract::OriginalUri>()
            .map_or(&parts.uri, |uri| &uri.0);
        let viewer = parts.extensions.get::<crate::Viewer>();
        Ok(ListQuery {
            rows: viewer.map(|viewer| viewer.inner().app.site().page_rows),
            ..ListQuery::new(uri.path(), uri.query().unwrap_or_default())
        })
    }
}
