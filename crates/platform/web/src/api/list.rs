//! Lists with a cursor: what comes next is asked by the last row's key, so that new rows do not shift the pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;
use futures_util::future::BoxFuture;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use super::Problem;
use crate::address::Pairs;
use crate::{Access, App, PageError, Viewer};

/// Rows of an answer unless the request says otherwise.
const LIMIT: u64 = 50;
/// The most rows of one answer.
const LIMIT_MAX: u64 = 200;

/// What a request for a list says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiQuery {
    /// The key after which to go on; what [`ApiPage::next`] gave.
    pub after: Option<String>,
    /// The most rows to bring.
    pub limit: u64,
    /// The list's own filters.
    pub filters: BTreeMap<String, String>,
}

impl ApiQuery {
    pub(crate) fn parse(query: &str) -> Result<ApiQuery, Problem> {
        let mut filters: BTreeMap<_, _> = Pairs::parse(query).into_iter().collect();
        let after = match filters.remove("cursor").filter(|cursor| !cursor.is_empty()) {
            None => None,
            Some(cursor) => {
                let bytes = BASE64URL_NOPAD.decode(cursor.as_bytes()).ok();
                let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
                Some(text.ok_or_else(|| Problem::bad_request("web-api-cursor", String::new()))?)
            }
        };
        let limit = match filters.remove("limit") {
            None => LIMIT,
            Some(limit) => {
                let limit: u64 = limit
                    .parse()
                    .map_err(|_| Problem::bad_request("web-api-limit", limit))?;
                limit.clamp(1, LIMIT_MAX)
            }
        };
        Ok(ApiQuery {
            after,
            limit,
            filters,
        })
    }

    /// A filter's value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.filters
            .get(name)
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
    }
}

/// Some rows of a list.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ApiPage<T> {
    /// The rows.
    pub items: Vec<T>,
    /// The cursor for the next rows; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl<T> ApiPage<T> {
    /// `rows` may hold one more than the limit: it is taken off and tells that there are more. `key` is what the query goes on after.
    pub fn of(mut rows: Vec<T>, query: &ApiQuery, key: impl Fn(&T) -> String) -> ApiPage<T> {
        let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows
            .last()
            .filter(|_| more)
            .map(|last| BASE64URL_NOPAD.encode(key(last).as_bytes()));
        ApiPage { items: rows, next }
    }
}

type Answer =
    Arc<dyn Fn(App, Viewer, ApiQuery) -> BoxFuture<'static, Result<String, Problem>> + Send + Sync>;

/// A list that can be asked for.
#[derive(Clone)]
pub(crate) struct ApiList {
    name: &'static str,
    access: Access,
    answer: Answer,
}

/// A list as tables and the OpenAPI document see it.
pub(crate) struct ListBrief {
    pub(crate) feature: &'static str,
    pub(crate) name: &'static str,
    pub(crate) access: Access,
    pub(crate) item: Schema,
}

impl ApiList {
    pub(crate) fn new<T, F, Fut>(name: &'static str, access: Access, list: F) -> ApiList
    where
        T: Serialize + JsonSchema + 'static,
        F: Fn(App, Viewer, ApiQuery) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<ApiPage<T>, PageError>> + Send + 'static,
    {
        let answer: Answer = Arc::new(move |app, viewer, query| {
            let asked = list(app, viewer, query);
            Box::pin(async move {
                let page = asked.await?;
                Ok(serde_json::to_string(&page).map_err(PageError::from)?)
            })
        });
        ApiList {
            name,
            access,
            answer,
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn access(&self) -> Access {
        self.access
    }

    pub(crate) async fn answer(
        &self,
        app: App,
        viewer: Viewer,
        query: ApiQuery,
    ) -> Result<String, Problem> {
        (self.answer)(app, viewer, query).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_leads_on_until_the_end() {
        let query = ApiQuery::parse("limit=2&state=open").unwrap();
        assert_eq!((query.limit, query.get("state")), (2, Some("open")));
        let page = ApiPage::of(vec!["a", "b", "c"], &query, |row| (*row).to_owned());
        assert_eq!(page.items, ["a", "b"]);
        let next = ApiQuery::parse(&format!("cursor={}", page.next.unwrap())).unwrap();
        assert_eq!(next.after.as_deref(), Some("b"));
        assert_eq!(
            ApiPage::of(vec!["c"], &query, |row| (*row).to_owned()).next,
            None
        );
    }

    #[test]
    fn a_broken_cursor_is_told() {
        assert!(ApiQuery::parse("cursor=!!").is_err());
        assert!(ApiQuery::parse("limit=many").is_err());
        assert_eq!(ApiQuery::parse("limit=9999").unwrap().limit, LIMIT_MAX);
    }
}
