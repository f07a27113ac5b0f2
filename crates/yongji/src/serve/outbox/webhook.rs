//! Another system of the office is told of each message, signed, and fetches or sends what it needs.
//!
//! The body holds ids and public facts; telephone, text and code only where the operator said so. The signature is the HMAC-SHA256
//! of `timestamp.body` in hex under the shared secret: the receiver refuses old timestamps and other signatures.

use std::time::Duration;

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit as _, Mac as _};
use kernel::Moment;
use serde_json::json;
use sha2::Sha256;
use store::outbox::Waiting;
use zeroize::Zeroizing;

use super::address::Address;
use super::letter::{self, Letter};
use super::post::{Parcel, Post};

/// The header of the signature: `sha256=` and hex.
pub const SIGNATURE: &str = "x-yongji-signature";
/// The header of the seconds since 1970 that are signed with the body.
pub const TIMESTAMP: &str = "x-yongji-timestamp";

/// A webhook.
#[derive(Clone, Debug)]
pub struct Webhook {
    post: Post,
    secret: Zeroizing<String>,
    personal: bool,
}

/// The signature of a body at a time.
pub fn signature(secret: &str, timestamp: &str, body: &str) -> Result<String, String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
        .map_err(|_| "the secret cannot be used".to_owned())?;
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(body.as_bytes());
    Ok(format!(
        "sha256={}",
        HEXLOWER.encode(&mac.finalize().into_bytes())
    ))
}

impl Webhook {
    pub(super) fn new(
        address: Address,
        patience: Duration,
        secret: Zeroizing<String>,
        personal: bool,
    ) -> Webhook {
        Webhook {
            post: Post::to(address, patience),
            secret,
            personal,
        }
    }

    /// The host.
    pub(super) fn host(&self) -> &str {
        self.post.host()
    }

    /// Whether telephone and text are told.
    pub(super) fn tells_personal(&self) -> bool {
        self.personal
    }

    /// Blocks until it was taken. `letter` is looked at only where personal data is told.
    pub(super) fn send(
        &self,
        message: &Waiting,
        letter: Option<&Letter>,
        now: Moment,
    ) -> Result<(), String> {
        let mut body = json!({
            "id": message.id,
            "county": message.county,
            "channel": message.channel,
            "receiver": message.receiver,
            "template": message.text_key,
            "made_at": message.made_at.to_string(),
            "facts": letter::public(message),
        });
        if let (true, Some(letter)) = (self.personal, letter) {
            body["phone"] = json!(letter.phone.as_str());
            body["text"] = json!(letter.text.as_str());
            body["facts"] = json!(letter.args);
        }
        let body = Zeroizing::new(body.to_string());
        let timestamp = now.utc().timestamp().to_string();
        let signed = signature(&self.secret, &timestamp, &body)?;
        let parcel = Parcel {
            media: "application/json",
            body,
            headers: [
                (TIMESTAMP, timestamp),
                (SIGNATURE, signed),
                ("idempotency-key", message.id.clone()),
            ]
            .map(|(name, value)| (name.to_owned(), Zeroizing::new(value)))
            .into(),
        };
        self.post.send(&parcel).map(|_| ())
    }
}
