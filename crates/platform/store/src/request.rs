//! One request on its way through the runner, without the type of its command: right, replay, run and journal are compiled once and
//! not once a command.

use std::any::Any;
use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kernel::{Actor, Denied, Moment};
use sea_orm::DatabaseTransaction;

use crate::idempotency::{self, Earlier, Scope};
use crate::journal::Pending;
use crate::row::canonical;
use crate::{Command, CommandError, Done, Refusal, Stop, StoreError, StoreParts, Tx};

/// A refusal whose type the caller knows.
pub(crate) type AnyRefusal = Box<dyn Any + Send>;

/// A command without its type. What it answers is canonical JSON.
pub(crate) trait AnyCommand: Send + Sync {
    fn name(&self) -> &'static str;
    fn body(&self) -> Result<String, StoreError>;
    fn run_any<'a>(
        &'a self,
        tx: &'a mut Tx<'_>,
        who: &'a Actor,
        now: Moment,
    ) -> BoxFuture<'a, Result<Done<String>, Stop<AnyRefusal>>>;
}

impl<C: Command> AnyCommand for C {
    fn name(&self) -> &'static str {
        C::NAME
    }

    fn body(&self) -> Result<String, StoreError> {
        canonical(self)
    }

    fn run_any<'a>(
        &'a self,
        tx: &'a mut Tx<'_>,
        who: &'a Actor,
        now: Moment,
    ) -> BoxFuture<'a, Result<Done<String>, Stop<AnyRefusal>>> {
        let run = self.run(tx, who, now);
        Box::pin(async move {
            match run.await {
                Ok(done) => Ok(Done {
                    answer: canonical(&done.answer)?,
                    about: done.about,
                    facts: done.facts,
                }),
                Err(stop) => Err(stop.refused_as(|refusal| -> AnyRefusal { Box::new(refusal) })),
            }
        })
    }
}

/// How a request ended when it did not end well.
pub(crate) enum Ended {
    Refused(AnyRefusal),
    Denied(Denied),
    Stale,
    KeyReused,
    Store(StoreError),
}

impl From<StoreError> for Ended {
    fn from(error: StoreError) -> Ended {
        Ended::Store(error)
    }
}

impl From<sea_orm::DbErr> for Ended {
    fn from(error: sea_orm::DbErr) -> Ended {
        Ended::Store(error.into())
    }
}

impl From<Stop<AnyRefusal>> for Ended {
    fn from(stop: Stop<AnyRefusal>) -> Ended {
        match stop {
            Stop::Refused(refusal) => Ended::Refused(refusal),
            Stop::Denied(denied) => Ended::Denied(denied),
            Stop::Stale => Ended::Stale,
            Stop::Store(error) => Ended::Store(error),
        }
    }
}

impl Ended {
    /// The same end in the words of the command.
    pub(crate) fn of<R: Refusal>(self) -> CommandError<R> {
        match self {
            Ended::Refused(refusal) => match refusal.downcast::<R>() {
                Ok(refusal) => CommandError::Refused(*refusal),
                Err(_) => CommandError::Store(StoreError::Broken("another refusal".into())),
            },
            Ended::Denied(denied) => CommandError::Denied(denied),
            Ended::Stale | Ended::Store(StoreError::Stale) => CommandError::Stale,
            Ended::KeyReused => CommandError::KeyReused,
            Ended::Store(error) => CommandError::Store(error),
        }
    }
}

/// Who asks for what, under which key.
pub(crate) struct Request {
    pub(crate) command: Box<dyn AnyCommand>,
    pub(crate) who: Actor,
    pub(crate) key: String,
}

impl Request {
    /// Replay, run. Answers the journal entry that is still to be written; `None` when the request was a repeat. A command that
    /// panics has done nothing: its savepoint goes, and the writer lives on.
    pub(crate) async fn attempt(
        &self,
        conn: &DatabaseTransaction,
        parts: &StoreParts,
    ) -> Result<(String, Option<Pending>), Ended> {
        match AssertUnwindSafe(self.try_once(conn, parts))
            .catch_unwind()
            .await
        {
            Ok(outcome) => outcome,
            Err(_) => {
                let name = self.command.name();
                tracing::error!(command = name, "a command panicked");
                Err(StoreError::Broken(format!("{name} panicked")).into())
            }
        }
    }

    async fn try_once(
        &self,
        conn: &DatabaseTransaction,
        parts: &StoreParts,
    ) -> Result<(String, Option<Pending>), Ended> {
        let (who, key) = (&self.who, self.key.as_str());
        let now = parts.clock.now();
        let scope = Scope {
            county: &who.county,
            actor: &who.account,
            command: self.command.name(),
            key,
        };
        // the body of an import is thousands of rows: it is digested only for a request that may come again
        let digest = match key {
            "" => None,
            _ => Some(parts.keys.stamp("request", &self.command.body()?)),
        };
        if let Some(digest) = &digest {
            match idempotency::look_up(conn, &scope, digest).await? {
                Earlier::None => {}
                Earlier::Other => return Err(Ended::KeyReused),
                Earlier::Done(answer) => return Ok((answer, None)),
            }
        }
        let mut tx = Tx::new(conn, parts, &who.county, now);
        let done = self.command.run_any(&mut tx, who, now).await?;
        let lines = std::mem::take(&mut tx.lines);
        let entry = Pending::new(
            tx.id(),
            now,
            who,
            self.command.name(),
            done.about,
            done.facts,
            lines,
        )?;
        if let Some(digest) = &digest {
            idempotency::keep(conn, &scope, digest, &done.answer, now).await?;
            crate::writes::passed();
        }
        Ok((done.answer, Some(entry)))
    }
}
