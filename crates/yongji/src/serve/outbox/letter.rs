//! What an adapter needs of a message: whom, which words, which values.

use std::collections::BTreeMap;

use access::accounts::phone_of;
use access::sign_in::code_of_message;
use kernel::Lang;
use registers::{organisations, people};
use store::Store;
use store::outbox::Waiting;
use web::T;
use zeroize::Zeroizing;

/// A message with everything personal in it. Lives as long as one try.
pub(super) struct Letter {
    /// The message.
    pub id: String,
    /// The telephone.
    pub phone: Zeroizing<String>,
    /// The whole text.
    pub text: Zeroizing<String>,
    /// The key of the text.
    pub text_key: String,
    /// Its values, the code among them.
    pub args: BTreeMap<String, String>,
}

/// The telephone of a receiver, read at this moment.
async fn telephone(
    store: &Store,
    message: &Waiting,
) -> Result<Option<Zeroizing<String>>, store::StoreError> {
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

/// Reads the address and the words of this moment. The error names no person.
pub(super) async fn open(store: &Store, message: &Waiting) -> Result<Letter, String> {
    let told = |error: store::StoreError| error.to_string();
    let phone = telephone(store, message)
        .await
        .map_err(told)?
        .ok_or("the receiver has no telephone")?;
    let mut args = public(message);
    if let Some(code) = code_of_message(store.keys(), &message.args).map_err(told)? {
        args.insert("code".into(), code.reveal().to_owned());
    }
    let t = T::new(Lang::Zh, store.now().date());
    if let Some(id) = message.args.get("told").and_then(|id| id.as_str()) {
        let (reason, sentence) = training::told::said(store.read(), &message.county, id)
            .await
            .map_err(told)?;
        let reason = reason.unwrap_or_else(|| t.say("told-no-reason").into_owned());
        let basis = sentence.map_or_else(String::new, |sentence| {
            t.with("told-basis").s("sentence", sentence).to_string()
        });
        args.insert("reason".into(), reason);
        args.insert("basis".into(), basis);
    }
    let mut words = t.with(message.text_key.clone());
    for (name, value) in &args {
        words = words.s(name.clone(), value.clone());
    }
    Ok(Letter {
        id: message.id.clone(),
        phone,
        text: Zeroizing::new(words.to_string()),
        text_key: message.text_key.clone(),
        args,
    })
}

/// The values that lie in the clear: no person's.
pub(super) fn public(message: &Waiting) -> BTreeMap<String, String> {
    let args = message.args.as_object();
    args.into_iter()
        .flatten()
        .filter(|(name, _)| !name.ends_with("_sealed"))
        .map(|(name, value)| {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            (name.clone(), value)
        })
        .collect()
}
