//! A page: its shell, its head, its body. Handlers return a [`Page`]; the router writes the shell around it.

mod chrome;
mod go;

use std::borrow::Cow;
use std::sync::Arc;

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use crate::components::{Button, Tag};
use crate::form::FormErrors;
use crate::{Html, PageError, Viewer};

pub(crate) use chrome::render;
pub use go::Go;

/// What stands around a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    /// Side list and top bar; for offices, schools, enterprises.
    Desk,
    /// Masthead and footer; for everyone.
    Public,
    /// Top bar, cards, four words as the last row; for workers and lessons.
    Phone,
    /// Only the mark; signing in and short questions.
    Bare,
    /// Paper.
    Print,
}

/// A page on its way out.
#[derive(Clone)]
pub struct Page {
    viewer: Viewer,
    shell: Shell,
    title: String,
    chinese: bool,
    tag: Option<Tag>,
    count: Option<u64>,
    sub: Html,
    crumbs: Vec<(String, Html)>,
    actions: Vec<Button>,
    headless: bool,
    back: Option<String>,
    tab: Option<&'static str>,
    body: Html,
    status: StatusCode,
    wrong: bool,
}

impl Page {
    fn new(shell: Shell, viewer: &Viewer, title: impl Into<Cow<'static, str>>) -> Page {
        Page {
            viewer: viewer.clone(),
            shell,
            title: title.into().into_owned(),
            chinese: false,
            tag: None,
            count: None,
            sub: Html::default(),
            crumbs: Vec::new(),
            actions: Vec::new(),
            headless: false,
            back: None,
            tab: None,
            body: Html::default(),
            status: StatusCode::OK,
            wrong: false,
        }
    }

    /// A page of the desk.
    pub fn desk(viewer: &Viewer, title: impl Into<Cow<'static, str>>) -> Page {
        Page::new(Shell::Desk, viewer, title)
    }

    /// A public page.
    pub fn public(viewer: &Viewer, title: impl Into<Cow<'static, str>>) -> Page {
        Page::new(Shell::Public, viewer, title)
    }

    /// A page for a phone.
    pub fn phone(viewer: &Viewer, title: impl Into<Cow<'static, str>>) -> Page {
        Page::new(Shell::Phone, viewer, title)
    }

    /// A page with nothing around it: signing in, a code.
    pub fn bare(viewer: &Viewer, title: impl Into<Cow<'static, str>>) -> Page {
        Page::new(Shell::Bare, viewer, title)
    }

    /// A page for the printer.
    pub fn print(viewer: &Viewer, title: impl Into<Cow<'static, str>>) -> Page {
        Page::new(Shell::Print, viewer, title)
    }

    /// The page that suits the reader: the desk for offices and schools, the phone for workers, public otherwise.
    pub fn fitting(viewer: &Viewer, title: impl Into<Cow<'static, str>>) -> Page {
        let shell = match viewer.actor().roles.as_slice() {
            [] => Shell::Public,
            roles
                if roles
                    .iter()
                    .all(|role| matches!(role, kernel::Role::Worker)) =>
            {
                Shell::Phone
            }
            _ => Shell::Desk,
        };
        Page::new(shell, viewer, title)
    }

    /// The title is Chinese data (a class, a school, a person) whatever the page's language.
    pub fn chinese(mut self) -> Page {
        self.chinese = true;
        self
    }

    /// The state behind the title, tinted.
    pub fn tag(mut self, tag: Tag) -> Page {
        self.tag = Some(tag.filled());
        self
    }

    /// How many there are, behind the title: 待我复核 37.
    pub fn count(mut self, n: u64) -> Page {
        self.count = Some(n);
        self
    }

    /// The line under the title.
    #[allow(clippy::should_implement_trait)] // a second line, not a difference
    pub fn sub(mut self, text: Html) -> Page {
        self.sub = text;
        self
    }

    /// A step of the way here; the last step, the page itself, is added by the kit.
    pub fn crumb(mut self, href: impl Into<String>, label: impl AsRef<str>) -> Page {
        self.crumbs
            .push((href.into(), Html::escaped(label.as_ref())));
        self
    }

    /// A step of the way whose words are Chinese data.
    pub fn crumb_data(mut self, href: impl Into<String>, label: &str) -> Page {
        let label = self.viewer.t().zh(label);
        self.crumbs.push((href.into(), label));
        self
    }

    /// A button at the right of the head.
    pub fn action(mut self, button: Button) -> Page {
        self.actions.push(button);
        self
    }

    /// The body brings its own first heading: landing pages, the document, notices.
    pub fn headless(mut self) -> Page {
        self.headless = true;
        self
    }

    /// Where 返回 leads on a phone; without it the bar shows the mark.
    pub fn back(mut self, href: impl Into<String>) -> Page {
        self.back = Some(href.into());
        self
    }

    /// Which of the four words of a phone is current, by its address; otherwise the closest one.
    pub fn tab(mut self, href: &'static str) -> Page {
        self.tab = Some(href);
        self
    }

    /// Answers with this status instead of 200.
    pub fn status(mut self, status: StatusCode) -> Page {
        self.status = status;
        self
    }

    /// With a form that is to be corrected: 422, and 错误： before the title. Nothing changes when there is no error.
    pub fn with_errors(mut self, errors: &FormErrors) -> Page {
        if !errors.is_empty() {
            self.wrong = true;
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        self
    }

    /// The body from its template.
    pub fn body(mut self, body: &impl Template) -> Result<Page, PageError> {
        self.body = Html::trusted(body.render()?);
        Ok(self)
    }

    /// The body from pieces already written.
    pub fn html(mut self, body: Html) -> Page {
        self.body = body;
        self
    }
}

/// How a page travels from the handler to the router, which writes its shell.
#[derive(Clone)]
pub(crate) struct Unfinished(pub Arc<Page>);

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(Unfinished(Arc::new(self)));
        response
    }
}
