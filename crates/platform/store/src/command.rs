//! What a command is: its name, who may give it, what it answers, and how it may refuse.

use std::fmt;
use std::future::Future;

use kernel::{Actor, Denied, Moment, Permission, Role, Scope};
use schemars::JsonSchema;
use sea_orm::DbErr;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::Tx;

/// Everything that changes a business row. One verb a type; the type's fields are the request.
///
/// `run` may be run again after a lost race, so it has no effect outside `tx` and waits for nothing but `tx`.
pub trait Command:
    Clone + Serialize + DeserializeOwned + JsonSchema + Send + Sync + 'static
{
    /// `noun.verb`, the name in the journal, the permission table and the address of the API.
    const NAME: &'static str;
    /// The policy sentences this command carries out.
    const SENTENCES: &'static [&'static str] = &[];
    /// Whether it runs alone instead of sharing a commit: imports and batches.
    const LONG: bool = false;
    /// What the caller is told; stored for repeated requests, so never personal data.
    type Answer: Serialize + DeserializeOwned + JsonSchema + Send + 'static;
    /// Why it may say no.
    type Refusal: Refusal;

    /// The roles that may give it; nobody else may.
    const MAY: &'static [Role];
    /// Whether a visitor without an account may give it too.
    const ANYONE: bool = false;

    /// What this request needs: the roles above, and how far they must reach. What can only be known after loading
    /// (whose class it is) is checked in `run` with [`Actor::must_act_for`] and its like.
    fn needs(&self) -> Permission {
        Permission {
            roles: Self::MAY,
            anyone: Self::ANYONE,
            scope: Scope::County,
        }
    }

    /// Load, decide, write.
    fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> impl Future<Output = Result<Done<Self::Answer>, Stop<Self::Refusal>>> + Send;
}

/// A "no" that is part of the business: it reaches the person with its reason and its sentence.
pub trait Refusal: std::error::Error + Clone + Send + Sync + 'static {
    /// The message key.
    fn key(&self) -> &'static str;
    /// The message's placeholders.
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![]
    }
    /// The form field it belongs to.
    fn field(&self) -> Option<&'static str> {
        None
    }
    /// The policy sentence it rests on.
    fn sentence(&self) -> Option<&'static str> {
        None
    }
}

/// For commands that cannot refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRefusal {}

impl fmt::Display for NoRefusal {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for NoRefusal {}

impl Refusal for NoRefusal {
    fn key(&self) -> &'static str {
        match *self {}
    }
}

/// What a command has done: its answer, and what the journal says of it in clear.
#[derive(Clone, Debug)]
pub struct Done<A> {
    pub(crate) answer: A,
    pub(crate) about: Vec<(String, String)>,
    pub(crate) facts: Map<String, Value>,
}

impl<A> Done<A> {
    /// Done, with this answer.
    pub fn new(answer: A) -> Done<A> {
        Done {
            answer,
            about: vec![],
            facts: Map::new(),
        }
    }

    /// Names a subject of the command, such as `("class", id)`; a case page finds its history by it.
    pub fn about(mut self, noun: &str, id: &str) -> Done<A> {
        self.about.push((noun.to_owned(), id.to_owned()));
        self
    }

    /// A fact for the journal: ids, states, amounts, reasons. Never personal data.
    pub fn fact(mut self, name: &str, value: impl Into<Value>) -> Done<A> {
        self.facts.insert(name.to_owned(), value.into());
        self
    }
}

/// Why a command stopped without doing anything.
#[derive(Debug)]
pub enum Stop<R> {
    /// The business says no.
    Refused(R),
    /// The actor may not.
    Denied(Denied),
    /// The caller saw an older state than the one that stands: asking again cannot help, looking again can.
    Stale,
    /// The database could not, or ([`StoreError::Stale`]) a row changed while the command ran: running again may help.
    Store(StoreError),
}

impl<R> Stop<R> {
    /// The same stop of a command that refuses in other words.
    pub fn refused_as<Q>(self, words: impl FnOnce(R) -> Q) -> Stop<Q> {
        match self {
            Stop::Refused(refusal) => Stop::Refused(words(refusal)),
            Stop::Denied(denied) => Stop::Denied(denied),
            Stop::Stale => Stop::Stale,
            Stop::Store(error) => Stop::Store(error),
        }
    }
}

impl<R: Refusal> From<R> for Stop<R> {
    fn from(refusal: R) -> Self {
        Stop::Refused(refusal)
    }
}

impl<R> From<Denied> for Stop<R> {
    fn from(denied: Denied) -> Self {
        Stop::Denied(denied)
    }
}

impl<R> From<StoreError> for Stop<R> {
    fn from(error: StoreError) -> Self {
        Stop::Store(error)
    }
}

impl<R> From<DbErr> for Stop<R> {
    fn from(error: DbErr) -> Self {
        Stop::Store(StoreError::from(error))
    }
}

/// What went wrong below the business.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A row was changed by somebody else between reading and writing.
    #[error("the row was changed by somebody else in between")]
    Stale,
    /// A unique rule of the database refused the row; the text names the rule or its columns.
    #[error("a unique rule refused the row: {0}")]
    Taken(String),
    /// A check or a foreign key of the database refused the row.
    #[error("a rule of the database refused the row: {0}")]
    Forbidden(String),
    /// The disk is full or the file may not grow.
    #[error("the disk is full")]
    Full,
    /// Two transactions crossed; trying again may succeed.
    #[error("the transaction lost a race: {0}")]
    Crossed(String),
    /// A personal-data key was destroyed or never existed.
    #[error("the personal data of this person can no longer be read")]
    KeyGone,
    /// A stored value cannot be read back.
    #[error("a stored value is broken: {0}")]
    Broken(String),
    /// A file or a reading of a sheet was not made by this installation.
    #[error("the request carries a file or a reading that was not made here")]
    Unwitnessed,
    /// The writer has stopped, because the program is ending.
    #[error("the program is ending")]
    Ending,
    /// Anything else the database says.
    #[error(transparent)]
    Database(DbErr),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> StoreError {
        use sea_orm::SqlErr;
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(text)) => return StoreError::Taken(text),
            Some(SqlErr::ForeignKeyConstraintViolation(text)) => {
                return StoreError::Forbidden(text);
            }
            _ => {}
        }
        let text = error.to_string();
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        if has(&[
            "database or disk is full",
            "No space left",
            "could not extend file",
            "disk I/O error",
            "File too large",
        ]) {
            StoreError::Full
        } else if has(&[
            "could not serialize",
            "deadlock detected",
            "database is locked",
        ]) {
            StoreError::Crossed(text)
        } else if has(&[
            "CHECK constraint failed",
            "violates check constraint",
            "NOT NULL constraint failed",
            "violates not-null",
        ]) {
            StoreError::Forbidden(text)
        } else {
            StoreError::Database(error)
        }
    }
}

/// How a whole request ended when it did not end well.
#[derive(Debug, thiserror::Error)]
pub enum CommandError<R: Refusal> {
    /// The business says no.
    #[error("{0}")]
    Refused(R),
    /// The actor may not.
    #[error("{0}")]
    Denied(Denied),
    /// Somebody else was faster; the page must be read again.
    #[error("somebody else changed this first")]
    Stale,
    /// The same key came with another request.
    #[error("the same key was used for another request")]
    KeyReused,
    /// The database could not; nothing was changed.
    #[error(transparent)]
    Store(StoreError),
}

impl<R: Refusal> From<Stop<R>> for CommandError<R> {
    fn from(stop: Stop<R>) -> Self {
        match stop {
            Stop::Refused(refusal) => CommandError::Refused(refusal),
            Stop::Denied(denied) => CommandError::Denied(denied),
            Stop::Stale | Stop::Store(StoreError::Stale) => CommandError::Stale,
            Stop::Store(error) => CommandError::Store(error),
        }
    }
}
