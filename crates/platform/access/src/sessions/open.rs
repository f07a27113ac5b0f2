//! A session begins: always with a secret of its own, never with one that was there before.

use kernel::Moment;
use sea_orm::prelude::DateTimeUtc;
use store::{Store, StoreError};

use crate::accounts::account;
use crate::sign_in::{Origin, remember_device};
use crate::{AccessSettings, secret_text};

/// A session that just began: what the browser keeps.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// The cookie's value.
    pub token: String,
    /// The session.
    pub session_id: String,
    /// The account.
    pub account: String,
    /// When it ends in any case.
    pub expires_at: Moment,
    /// The cookie of the device, which from now on is known; `None` when this sign-in does not make it so.
    pub device: Option<String>,
}

/// Opens a session for an account that has proved itself. `strong`: with a second factor or a worker's code. `device`: the cookie that
/// came, when the device shall be known from now on.
pub async fn open(
    store: &Store,
    settings: &AccessSettings,
    account: &account::Model,
    strong: bool,
    origin: &Origin,
    device: Option<Option<&str>>,
) -> Result<NewSession, StoreError> {
    let now = store.now();
    let county = account.county_code.as_str();
    let label: String = origin.label.chars().take(120).collect();
    let (device_id, device) = match device {
        Some(cookie) => {
            let (id, cookie) =
                remember_device(store, county, &account.id, cookie, &label, now).await?;
            (Some(id), Some(cookie))
        }
        None => (None, None),
    };
    let (idle, whole) = settings.session(account.kind);
    let (token, session_id) = (secret_text::fresh_secret(county), store.id());
    let expires_at = now.plus(whole);
    let sql = "INSERT INTO web_session (county_code, id, account_id, token_digest, epoch, strong, acting_for, device_id, label, address, \
                 made_at, last_seen_at, idle_seconds, expires_at, ended_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14)";
    let values = vec![
        county.into(),
        session_id.clone().into(),
        account.id.clone().into(),
        store.keys().token_digest(&token).into(),
        account.session_epoch.into(),
        strong.into(),
        None::<String>.into(),
        device_id.into(),
        label.into(),
        origin.address.clone().into(),
        now.utc().into(),
        idle.num_seconds().into(),
        expires_at.utc().into(),
        None::<DateTimeUtc>.into(),
    ];
    store.technical(sql, values).await?;
    Ok(NewSession {
        token,
        session_id,
        account: account.id.clone(),
        expires_at,
        device,
    })
}
