//! Messages leave the house: the address is read from the account at this moment, the text from the message files.
//!
//! The adapter here writes them to files under `outbox/`, one a day, for an office that sends them by its own means.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use access::accounts::phone_of;
use access::sign_in::code_of_message;
use kernel::Lang;
use store::outbox::{self, Waiting};
use store::{Store, StoreError};
use web::T;

/// Sends what is due every few seconds until the store ends.
pub async fn work(store: Store, folder: PathBuf, pause: Duration) {
    loop {
        if let Err(error) = send(&store, &folder).await {
            tracing::error!(%error, "messages cannot be read");
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = store.ending() => return,
        }
    }
}

async fn send(store: &Store, folder: &Path) -> Result<(), StoreError> {
    for message in outbox::take(store).await? {
        match write(store, folder, &message).await {
            Ok(()) => outbox::sent(store, &message).await?,
            Err(error) => outbox::failed(store, &message, &error).await?,
        }
    }
    Ok(())
}

async fn write(store: &Store, folder: &Path, message: &Waiting) -> Result<(), String> {
    let text = |error: &dyn std::fmt::Display| error.to_string();
    let address = match message.receiver.strip_prefix("account:") {
        Some(account) => phone_of(store, &message.county, account)
            .await
            .map_err(|e| text(&e))?
            .map(|phone| phone.reveal().to_owned())
            .ok_or("the account has no telephone")?,
        None => return Err(format!("nobody knows how to reach {}", message.receiver)),
    };
    let t = T::new(Lang::Zh, store.now().date());
    let mut words = t.with(message.text_key.clone());
    if let Some(code) = code_of_message(store.keys(), &message.args).map_err(|e| text(&e))? {
        words = words.s("code", code.reveal().to_owned());
    }
    if let Some(args) = message.args.as_object() {
        for (name, value) in args.iter().filter(|(name, _)| !name.ends_with("_sealed")) {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            words = words.s(name.clone(), value);
        }
    }
    let line = format!("{}\t{}\t{address}\t{words}\n", store.now(), message.channel);
    std::fs::create_dir_all(folder).map_err(|e| text(&e))?;
    let path = folder.join(format!("{}.txt", store.now().date()));
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|e| text(&e))?;
    file.write_all(line.as_bytes()).map_err(|e| text(&e))
}
