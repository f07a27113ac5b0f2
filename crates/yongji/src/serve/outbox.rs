//! Messages leave the house: the address is read from the account, the person, the institution or the objection at this
//! moment, the text from the message files, a reason and its sentence from what the applicant was told.
//!
//! The adapter here writes them to files under `outbox/`, one a day, for an office that sends them by its own means.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use access::accounts::phone_of;
use access::sign_in::code_of_message;
use kernel::Lang;
use registers::{organisations, people};
use store::outbox::{self, Waiting};
use store::{Store, StoreError};
use training::told;
use web::T;
use zeroize::Zeroizing;

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

/// The telephone of a receiver, read at this moment.
async fn address(
    store: &Store,
    message: &Waiting,
) -> Result<Option<Zeroizing<String>>, StoreError> {
    let county = &message.county;
    let Some((kind, id)) = message.receiver.split_once(':') else {
        return Ok(None);
    };
    let clear = |phone: kernel::Phone| Zeroizing::new(phone.reveal().to_owned());
    Ok(match kind {
        "account" => phone_of(store, county, id).await?.map(clear),
        "person" => {
            let ids = [id.to_owned()];
            people::queries::unsealed_phones(store.read(), store.keys(), county, &ids)
                .await?
                .remove(id)
                .map(clear)
        }
        "organisation" => match organisations::find(store.read(), county, id).await? {
            Some(row) => organisations::contact_phone(store.keys(), &row)?,
            None => None,
        },
        "objection" => funding::notices::phone_of(store, county, id)
            .await?
            .map(clear),
        _ => None,
    })
}

async fn write(store: &Store, folder: &Path, message: &Waiting) -> Result<(), String> {
    let text = |error: &dyn std::fmt::Display| error.to_string();
    let address = address(store, message)
        .await
        .map_err(|e| text(&e))?
        .ok_or_else(|| format!("{} has no telephone", message.receiver))?;
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
    if let Some(told) = message.args.get("told").and_then(|id| id.as_str()) {
        let (reason, sentence) = told::said(store.read(), &message.county, told)
            .await
            .map_err(|e| text(&e))?;
        let reason = reason.unwrap_or_else(|| t.say("told-no-reason").into_owned());
        let basis = sentence.map_or_else(String::new, |sentence| {
            t.with("told-basis").s("sentence", sentence).to_string()
        });
        words = words.s("reason", reason).s("basis", basis);
    }
    let line = format!(
        "{}\t{}\t{}\t{words}\n",
        store.now(),
        message.channel,
        address.as_str()
    );
    std::fs::create_dir_all(folder).map_err(|e| text(&e))?;
    let path = folder.join(format!("{}.txt", store.now().date()));
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|e| text(&e))?;
    file.write_all(line.as_bytes()).map_err(|e| text(&e))
}
