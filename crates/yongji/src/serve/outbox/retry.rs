//! An administrator has messages tried again that did not leave.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx, outbox};

/// Tries every message again that could not be sent.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RetryMessages {}

/// How many are tried again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Retried {
    /// Messages.
    pub messages: u64,
}

/// Why nothing is tried.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RetryRefusal {
    /// Every message left or was not tried yet.
    #[error("no message is held back")]
    None,
}

impl Refusal for RetryRefusal {
    fn key(&self) -> &'static str {
        "admin-messages-none-held"
    }
}

impl Command for RetryMessages {
    const NAME: &'static str = "messages.retry";
    const MAY: &'static [Role] = &[Role::Administrator];
    type Answer = Retried;
    type Refusal = RetryRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        _now: Moment,
    ) -> Result<Done<Retried>, Stop<RetryRefusal>> {
        match outbox::retry(tx).await? {
            0 => Err(RetryRefusal::None.into()),
            messages => Ok(Done::new(Retried { messages }).fact("messages", messages)),
        }
    }
}
