//! When a page cannot be shown: what is said, with which status, and what the reader can do.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use kernel::Denied;
use sea_orm::DbErr;
use store::{CommandError, Refusal, StoreError};

use crate::components::{Button, Clause, Note, Tone};
use crate::perform::Refused;
use crate::{Html, Page, T, Viewer};

/// Why there is no page. Its words are public; a private cause is logged once, by the router.
#[derive(Clone, Debug)]
pub enum PageError {
    /// There is nothing at this address, or nothing this reader may know of.
    NotFound,
    /// The reader may not.
    Denied(Denied),
    /// Somebody else was faster: 有人先改了.
    Stale,
    /// The same form was sent twice with different content.
    KeyReused,
    /// The form did not come from this session.
    Forged,
    /// What was sent is larger than allowed.
    TooLarge {
        /// The most bytes allowed.
        bytes_max: usize,
    },
    /// What was sent cannot be read as a form.
    Unreadable,
    /// A command said no outside of any form.
    Refused(Refused),
    /// Something did not work that should have.
    Broken(Arc<dyn StdError + Send + Sync>),
    /// It will work again in a while.
    Busy(Arc<dyn StdError + Send + Sync>),
    /// The disk is full: nothing was changed.
    Full,
}

impl PageError {
    /// A fault that is nobody's but ours.
    pub fn broken(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> PageError {
        PageError::Broken(Arc::from(cause.into()))
    }

    /// The status it answers with.
    pub fn status(&self) -> StatusCode {
        match self {
            PageError::NotFound => StatusCode::NOT_FOUND,
            PageError::Denied(Denied::NotSignedIn) => StatusCode::UNAUTHORIZED,
            PageError::Denied(_) | PageError::Forged => StatusCode::FORBIDDEN,
            PageError::Stale => StatusCode::CONFLICT,
            PageError::KeyReused | PageError::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            PageError::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            PageError::Unreadable => StatusCode::BAD_REQUEST,
            PageError::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
            PageError::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            PageError::Full => StatusCode::INSUFFICIENT_STORAGE,
        }
    }

    /// Heading and explanation, by key; the API uses the same words.
    pub(crate) fn keys(&self) -> (&'static str, &'static str) {
        match self {
            PageError::NotFound => ("web-error-not-found", "web-error-not-found-why"),
            PageError::Denied(Denied::Role { .. }) => {
                ("web-error-denied", "web-error-denied-roles")
            }
            PageError::Denied(denied) => ("web-error-denied", denied.key()),
            PageError::Stale => ("web-error-stale", "web-error-stale-why"),
            PageError::KeyReused => ("web-error-key-reused", "web-error-key-reused-why"),
            PageError::Forged => ("web-error-forged", "web-error-forged-why"),
            PageError::TooLarge { .. } => ("web-error-too-large", "web-error-too-large-why"),
            PageError::Unreadable => ("web-error-unreadable", "web-error-unreadable-why"),
            PageError::Refused(_) => ("web-error-refused", "web-error-refused"),
            PageError::Broken(_) => ("web-error-broken", "web-error-broken-why"),
            PageError::Busy(_) => ("web-error-busy", "web-error-busy-why"),
            PageError::Full => ("web-error-full", "web-error-full-why"),
        }
    }

    /// The explanation in the reader's language.
    pub(crate) fn words(&self, t: T) -> Html {
        let (_, why) = self.keys();
        match self {
            PageError::Denied(Denied::Role { needed }) => {
                let roles: Vec<_> = needed
                    .iter()
                    .map(|role| t.say(&format!("web-role-{}", role.word())).into_owned())
                    .collect();
                t.with(why)
                    .s("roles", roles.join(t.say("web-list-comma").as_ref()))
                    .html()
            }
            PageError::TooLarge { bytes_max } => t
                .with(why)
                .n("max", (bytes_max / (1024 * 1024)).max(1))
                .html(),
            PageError::Refused(refused) => refused.words(t),
            _ => Html::escaped(&t.say(why)),
        }
    }

    /// The page that says so.
    pub(crate) fn page(&self, viewer: &Viewer) -> Page {
        let t = viewer.t();
        let (head, _) = self.keys();
        let site = viewer.inner().app.site();
        let tone = match self {
            PageError::Stale | PageError::KeyReused | PageError::Busy(_) => Tone::Warn,
            PageError::NotFound => Tone::Plain,
            _ => Tone::No,
        };
        let mut text = vec![self.words(t)];
        if let PageError::Refused(refused) = self
            && let Some(sentence) = &refused.sentence
        {
            text.extend([Html::escaped(" "), Html::of(&Clause::new(t, sentence))]);
        }
        let note = Note::new(tone, Html::join(text));
        let ask = t
            .with("web-error-ask")
            .s("code", viewer.request_code())
            .s("telephone", &site.telephone)
            .html();
        let back = match self {
            // reading the page again shows what the other person did
            PageError::Stale => {
                Button::link(t.say("web-error-read-again"), viewer.inner().back.clone())
            }
            PageError::Refused(_) | PageError::KeyReused => {
                Button::link(t.say("web-error-back"), viewer.inner().back.clone())
            }
            _ => Button::link(
                t.say("web-error-home"),
                viewer.signed_in().map_or("/", |signed_in| &signed_in.home),
            ),
        };
        let body = Html::join([
            Html::trusted("<div class=\"y-error y-stack-s\">".to_owned()),
            Html::of(&note),
            Html::trusted("<p class=\"y-row-c\">".to_owned()),
            Html::of(&back),
            Html::trusted("</p><p class=\"y-sub\">".to_owned()),
            ask,
            Html::trusted("</p></div>".to_owned()),
        ]);
        Page::fitting(viewer, t.say(head))
            .html(body)
            .status(self.status())
    }

    /// Logs a private cause, once.
    pub(crate) fn log(&self, request: &str) {
        match self {
            PageError::Broken(cause) => {
                tracing::error!(request, cause = chain(&**cause), "a request failed")
            }
            PageError::Busy(cause) => {
                tracing::warn!(request, cause = chain(&**cause), "a request has to wait")
            }
            PageError::Full => tracing::error!(request, "the disk is full"),
            _ => {}
        }
    }
}

fn chain(error: &dyn StdError) -> String {
    let mut out = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        out.push_str(": ");
        out.push_str(&error.to_string());
        cause = error.source();
    }
    out
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PageError::Broken(cause) | PageError::Busy(cause) => write!(f, "{}", chain(&**cause)),
            PageError::Denied(denied) => write!(f, "{denied}"),
            PageError::Refused(refused) => write!(f, "{}", refused.key),
            other => f.write_str(other.keys().0),
        }
    }
}

impl StdError for PageError {}

impl From<Denied> for PageError {
    fn from(denied: Denied) -> PageError {
        PageError::Denied(denied)
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> PageError {
        match error {
            StoreError::Stale => PageError::Stale,
            StoreError::Full => PageError::Full,
            StoreError::Unwitnessed => PageError::Unreadable,
            StoreError::Crossed(_) | StoreError::Ending => PageError::Busy(Arc::new(error)),
            other => PageError::Broken(Arc::new(other)),
        }
    }
}

impl From<DbErr> for PageError {
    fn from(error: DbErr) -> PageError {
        PageError::from(StoreError::from(error))
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> PageError {
        PageError::broken(error)
    }
}

impl From<sheets::write::WriteError> for PageError {
    fn from(error: sheets::write::WriteError) -> PageError {
        PageError::broken(error)
    }
}

impl From<serde_json::Error> for PageError {
    fn from(error: serde_json::Error) -> PageError {
        PageError::broken(error)
    }
}

impl<R: Refusal> From<CommandError<R>> for PageError {
    fn from(error: CommandError<R>) -> PageError {
        match error {
            CommandError::Refused(refusal) => PageError::Refused(Refused::of(&refusal)),
            CommandError::Denied(denied) => PageError::Denied(denied),
            CommandError::Stale => PageError::Stale,
            CommandError::KeyReused => PageError::KeyReused,
            CommandError::Store(error) => PageError::from(error),
        }
    }
}

/// How an error travels from the handler to the router, which knows the reader.
#[derive(Clone)]
pub(crate) struct Failed(pub PageError);

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Failed(self));
        response
    }
}
