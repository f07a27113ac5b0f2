//! Who reads a page, in which language, from where: the extractor every handler begins with.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::FromRequestParts;
use chrono::NaiveDate;
use http::request::Parts;
use kernel::{Actor, Moment, Role};

use crate::form::{Form, Seal};
use crate::page::Go;
use crate::session::Caller;
use crate::{App, PageError, SignedIn, T, chance};

pub(crate) struct Inner {
    pub app: App,
    pub t: T,
    pub now: Moment,
    pub signed_in: Option<SignedIn>,
    pub nobody: Actor,
    /// The account whose session ended, when the cookie was one.
    pub lost: Option<String>,
    pub caller: Caller,
    /// Path and query as asked for.
    pub address: String,
    /// Where the language switch leads back to.
    pub back: String,
    pub request: String,
    pub elder: bool,
    /// What binds forms to this browser when nobody is signed in.
    pub visitor: String,
    /// Whether a page of this answer holds a form, so that the visitor's cookie is set.
    pub sealed: AtomicBool,
    pub flash: Option<crate::flash::Flash>,
}

/// The reader of one request; cheap to clone.
#[derive(Clone)]
pub struct Viewer(Arc<Inner>);

impl Viewer {
    pub(crate) fn new(inner: Inner) -> Viewer {
        Viewer(Arc::new(inner))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    /// The page's translator.
    pub fn t(&self) -> T {
        self.0.t
    }

    /// The moment of the request.
    pub fn now(&self) -> Moment {
        self.0.now
    }

    /// The day of the request, Asia/Shanghai.
    pub fn today(&self) -> NaiveDate {
        self.0.t.today()
    }

    /// Who acts; a visitor without an account is an actor without roles.
    pub fn actor(&self) -> &Actor {
        self.0
            .signed_in
            .as_ref()
            .map_or(&self.0.nobody, |signed_in| &signed_in.actor)
    }

    /// Whether somebody is signed in.
    pub fn is_signed_in(&self) -> bool {
        self.0.signed_in.is_some()
    }

    /// The session, with the unit and the first page.
    pub fn signed_in(&self) -> Option<&SignedIn> {
        self.0.signed_in.as_ref()
    }

    /// Whether a role is held.
    pub fn is(&self, role: Role) -> bool {
        self.actor().roles.contains(&role)
    }

    /// Whether one of these roles is held.
    pub fn is_any(&self, roles: &[Role]) -> bool {
        self.actor().has_any(roles)
    }

    /// The organisation acted for, or a refusal for an account without one.
    pub fn organisation(&self) -> Result<&str, PageError> {
        self.actor()
            .organisation
            .as_deref()
            .ok_or(PageError::Denied(kernel::Denied::OtherOrganisation))
    }

    /// The person behind a worker's account, or a refusal for another account.
    pub fn person(&self) -> Result<&str, PageError> {
        self.actor()
            .person
            .as_deref()
            .ok_or(PageError::Denied(kernel::Denied::OtherPerson))
    }

    /// Where the request comes from.
    pub fn caller(&self) -> &Caller {
        &self.0.caller
    }

    /// The code of this request, which the reader can tell the office.
    pub fn request_code(&self) -> &str {
        &self.0.request
    }

    /// The path asked for, without its query.
    pub fn path(&self) -> &str {
        self.0.address.split('?').next().unwrap_or_default()
    }

    /// The page of ours a form was sent from, with its query; of a page that is read, the page itself.
    pub fn came_from(&self) -> &str {
        &self.0.back
    }

    /// A form that posts to `action`, sealed for this reader.
    pub fn form(&self, action: impl Into<String>) -> Form {
        Form::new(self.t(), self.seal(), action)
    }

    /// The hidden fields of a form of this reader: its token, and a fresh key.
    pub fn seal(&self) -> Seal {
        self.0.sealed.store(true, Ordering::Relaxed);
        Seal::new(self.token(), self.0.app.store().id())
    }

    /// The way on after something was done: `viewer.go("/classes").said("class-saved")`.
    pub fn go(&self, address: impl Into<String>) -> Go {
        Go::new(self.clone(), address.into())
    }

    /// A token of this session. Each one is salted anew, so that a compressed page cannot be asked for it bit by bit.
    fn token(&self) -> String {
        let salt = chance::text(8);
        let stamp = self.stamp(&salt);
        format!("{salt}.{stamp}")
    }

    /// Whether a token came from this session.
    pub(crate) fn knows_token(&self, token: &str) -> bool {
        let Some((salt, stamp)) = token.split_once('.') else {
            return false;
        };
        let wanted = self.stamp(salt);
        // every byte is compared, so that the time taken says nothing
        wanted.len() == stamp.len()
            && wanted
                .bytes()
                .zip(stamp.bytes())
                .fold(0, |sum, (a, b)| sum | (a ^ b))
                == 0
    }

    fn stamp(&self, salt: &str) -> String {
        let bound = match &self.0.signed_in {
            Some(signed_in) => format!("s:{}:{salt}", signed_in.session),
            None => format!("v:{}:{salt}", self.0.visitor),
        };
        self.0.app.store().keys().stamp("form", &bound)
    }

    /// The same request as read by somebody who just signed in.
    pub(crate) fn signed_in_as(&self, signed_in: SignedIn) -> Viewer {
        let old = &self.0;
        Viewer::new(Inner {
            app: old.app.clone(),
            t: old.t,
            now: old.now,
            signed_in: Some(signed_in),
            nobody: old.nobody.clone(),
            lost: None,
            caller: old.caller.clone(),
            address: old.address.clone(),
            back: old.back.clone(),
            request: old.request.clone(),
            elder: old.elder,
            visitor: old.visitor.clone(),
            sealed: AtomicBool::new(false),
            flash: None,
        })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Viewer {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Viewer, PageError> {
        // the router puts it there before any handler runs
        parts
            .extensions
            .get::<Viewer>()
            .cloned()
            .ok_or_else(|| PageError::broken("no viewer in the request"))
    }
}
