//! RFC 9457 problems: the same words as the pages, for machines and the people behind them.

use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use serde_json::{Map, Value, json};

use crate::perform::{Failed, Refused};
use crate::{PageError, Viewer};

/// What went wrong with an API request.
#[derive(Clone, Debug)]
pub(crate) enum Problem {
    /// What a page would say too.
    Page(PageError),
    /// The request itself is not understood; the second text is the parser's.
    BadRequest(&'static str, String),
}

impl Problem {
    pub(crate) fn bad_request(key: &'static str, detail: String) -> Problem {
        Problem::BadRequest(key, detail)
    }

    pub(crate) fn response(self, viewer: &Viewer) -> Response {
        let t = viewer.t();
        let mut body = Map::new();
        let status = match &self {
            Problem::BadRequest(key, parser) => {
                body.insert("type".into(), kind(key));
                body.insert("title".into(), json!(t.say(key)));
                if !parser.is_empty() {
                    body.insert("detail".into(), json!(parser));
                }
                StatusCode::BAD_REQUEST
            }
            Problem::Page(PageError::Refused(refused)) => {
                refusal(&mut body, refused, viewer);
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Problem::Page(error) => {
                error.log(viewer.request_code());
                let (title, _) = error.keys();
                body.insert("type".into(), kind(title));
                body.insert("title".into(), json!(t.say(title)));
                body.insert("detail".into(), json!(plain(&error.words(t))));
                error.status()
            }
        };
        body.insert("status".into(), json!(status.as_u16()));
        body.insert("request".into(), json!(viewer.request_code()));
        let mut response = (
            status,
            [
                (header::CONTENT_TYPE, "application/problem+json"),
                (header::CONTENT_LANGUAGE, t.lang().tag()),
            ],
            Value::Object(body).to_string(),
        )
            .into_response();
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(
                header::WWW_AUTHENTICATE,
                http::HeaderValue::from_static("Bearer"),
            );
        }
        response
    }
}

fn refusal(body: &mut Map<String, Value>, refused: &Refused, viewer: &Viewer) {
    let t = viewer.t();
    body.insert("type".into(), kind(&refused.key));
    body.insert("title".into(), json!(t.say("web-error-refused")));
    // a field's own message may name the field; here the field's name stands for its label
    let label = refused.field.as_deref().unwrap_or_default();
    body.insert(
        "detail".into(),
        json!(
            t.with_args(&refused.key, &refused.args)
                .s("label", label)
                .to_string()
        ),
    );
    if let Some(field) = &refused.field {
        body.insert("field".into(), json!(field));
    }
    if let Some(sentence) = &refused.sentence {
        body.insert("sentence".into(), json!(sentence));
    }
}

/// A relative reference that names the kind of problem; the key is stable.
fn kind(key: &str) -> Value {
    json!(format!("/problems/{key}"))
}

/// Words written for a page, as plain text again.
fn plain(html: &crate::Html) -> String {
    let mut out = String::new();
    let mut tag = false;
    for c in html.as_str().chars() {
        match c {
            '<' => tag = true,
            '>' => tag = false,
            c if !tag => out.push(c),
            _ => {}
        }
    }
    out.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

impl From<PageError> for Problem {
    fn from(error: PageError) -> Problem {
        Problem::Page(error)
    }
}

impl From<Failed> for Problem {
    fn from(failed: Failed) -> Problem {
        Problem::Page(failed.into())
    }
}
