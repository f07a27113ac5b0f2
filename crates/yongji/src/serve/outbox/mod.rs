//! Messages leave the house: the address is read from the account at this moment, the text from the message files.
//!
//! ```text
//! sms ────▶ SMS gateway, else webhook, else file
//! voice ──▶ voice gateway, else as sms
//! webhook ▶ webhook, else file
//! ```
//! Each adapter delivers at least once; a receiver that must not do twice what it is told goes by the message's id. Not here: which
//! messages there are (commands write them), and their leases and pauses ([`store::outbox`]).

mod address;
mod file;
mod gateway;
mod letter;
mod options;
mod post;
mod retry;
mod template;
#[cfg(test)]
mod tests;
mod ways;
mod webhook;

use std::time::Duration;

use chrono::Duration as Span;
use futures_util::StreamExt as _;
use store::outbox::{self, Waiting};
use store::{Store, StoreError};

pub use options::{Gateways, Secrets};
pub use retry::RetryMessages;
pub use ways::{WayShown, Ways};

/// Messages taken at once. With [`TOGETHER`] of them on the way and each over within [`post::PATIENCE`], all are done before the
/// lease of a minute ends.
const BATCH: u64 = 24;
/// Messages on the way at once.
const TOGETHER: usize = 8;

/// Sends what is due every few seconds until the store ends.
pub async fn work(store: Store, ways: Ways, pause: Duration) {
    loop {
        if let Err(error) = send(&store, &ways).await {
            tracing::error!(%error, "messages cannot be read");
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = store.ending() => return,
        }
    }
}

/// Sends what is due now.
async fn send(store: &Store, ways: &Ways) -> Result<(), StoreError> {
    let taken = outbox::take(store, BATCH).await?;
    let mut done = futures_util::stream::iter(taken)
        .map(|message| async move {
            if over(store, &message) {
                let late = "it was over before it could be sent";
                return outbox::give_up(store, &message, late).await;
            }
            match ways.deliver(store, &message).await {
                Ok(()) => outbox::sent(store, &message).await,
                Err(error) => {
                    tracing::warn!(message = message.id, error, "a message was not sent");
                    outbox::failed(store, &message, &error).await
                }
            }
        })
        .buffer_unordered(TOGETHER);
    while let Some(outcome) = done.next().await {
        outcome?;
    }
    Ok(())
}

/// A code that is no longer good is not sent: it would only puzzle.
fn over(store: &Store, message: &Waiting) -> bool {
    let minutes = message.args.get("minutes").and_then(|n| n.as_i64());
    let code = message.args.get("code_sealed").is_some();
    match minutes {
        Some(minutes) if code => store.now() >= message.made_at.plus(Span::minutes(minutes)),
        _ => false,
    }
}
