//! Which adapter takes which channel.

use std::path::PathBuf;
use std::sync::Arc;

use store::Store;
use store::outbox::Waiting;

use super::file;
use super::gateway::Gateway;
use super::letter;
use super::webhook::Webhook;

struct Inner {
    folder: PathBuf,
    sms: Option<Gateway>,
    voice: Option<Gateway>,
    webhook: Option<Webhook>,
}

/// The adapters of one process. Cheap to clone.
#[derive(Clone)]
pub struct Ways(Arc<Inner>);

/// An adapter as a page names it: no secret, no whole address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayShown {
    /// `file`, `sms`, `voice` or `webhook`.
    pub kind: &'static str,
    /// The host; none of a file.
    pub host: Option<String>,
}

enum Way<'a> {
    File,
    Gateway(&'static str, &'a Gateway),
    Webhook(&'a Webhook),
}

impl Ways {
    /// Every message becomes a line of a file in `folder`.
    pub fn files(folder: PathBuf) -> Ways {
        Ways::new(folder, None, None, None)
    }

    pub(super) fn new(
        folder: PathBuf,
        sms: Option<Gateway>,
        voice: Option<Gateway>,
        webhook: Option<Webhook>,
    ) -> Ways {
        Ways(Arc::new(Inner {
            folder,
            sms,
            voice,
            webhook,
        }))
    }

    fn of(&self, channel: &str) -> Way<'_> {
        let ways = &*self.0;
        let webhook = || ways.webhook.as_ref().map(Way::Webhook);
        let sms = || {
            ways.sms
                .as_ref()
                .map(|gateway| Way::Gateway("sms", gateway))
        };
        let voice = || {
            ways.voice
                .as_ref()
                .map(|gateway| Way::Gateway("voice", gateway))
        };
        match channel {
            "sms" => sms().or_else(webhook),
            // a call nobody can make goes as a message
            "voice" => voice().or_else(sms).or_else(webhook),
            "webhook" => webhook(),
            _ => None,
        }
        .unwrap_or(Way::File)
    }

    /// The adapter of a channel, for a page.
    pub fn shown(&self, channel: &str) -> WayShown {
        let (kind, host) = match self.of(channel) {
            Way::File => ("file", None),
            Way::Gateway(kind, gateway) => (kind, Some(gateway.host())),
            Way::Webhook(webhook) => ("webhook", Some(webhook.host())),
        };
        WayShown {
            kind,
            host: host.map(str::to_owned),
        }
    }

    /// Sends one message. The error names no person.
    pub(super) async fn deliver(&self, store: &Store, message: &Waiting) -> Result<(), String> {
        let personal = match self.of(&message.channel) {
            Way::Webhook(webhook) => webhook.tells_personal(),
            Way::File | Way::Gateway(..) => true,
        };
        let letter = if personal {
            Some(letter::open(store, message).await?)
        } else {
            None
        };
        let (ways, message, now) = (self.clone(), message.clone(), store.now());
        tokio::task::spawn_blocking(move || {
            let whole = || letter.as_ref().ok_or_else(|| "no letter".to_owned());
            match ways.of(&message.channel) {
                Way::File => file::write(&ways.0.folder, now, &message.channel, whole()?),
                Way::Gateway(_, gateway) => gateway.send(whole()?),
                Way::Webhook(webhook) => webhook.send(&message, letter.as_ref(), now),
            }
        })
        .await
        .map_err(|error| error.to_string())?
    }
}
