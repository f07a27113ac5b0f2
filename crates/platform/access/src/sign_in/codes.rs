//! Workers sign in by telephone and a code that is sent as a message or read out by voice.
//!
//! The code belongs to the browser that asked for it: guessing needs its secret, so nobody burns another's tries. Whether the number
//! belongs to anybody is not said; an unknown number takes the same way, and no message leaves.

use chrono::Duration;
use kernel::{Actor, Moment, Phone, RegionCode};
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use store::{Keys, Store, StoreError};
use zeroize::Zeroizing;

use super::lockout::{Counter, Kind, address_subject};
use super::request_code::{CONTEXT, CodeChannel, RequestCode, by_phone};
use super::second_step::{NewStep, close, take_try};
use super::{Access, AccessError, Origin, Outcome, SignInRefusal, events};
use crate::accounts::{AccountKind, AccountState, account, queries};
use crate::secret_text;
use crate::sessions::{self, NewSession};

/// A code was sent, if the number belongs to somebody.
#[derive(Clone, Debug)]
pub struct CodeSent {
    /// The secret of this try: a hidden field or a short-lived cookie.
    pub token: String,
    /// When the code is over.
    pub expires_at: Moment,
}

/// How the code ended well.
#[derive(Debug)]
pub enum CodeStep {
    /// Signed in.
    Done(NewSession),
    /// A family shares the telephone: whose page shall it be?
    Choose(Choice),
}

/// The accounts that share a telephone.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The secret of this step.
    pub token: String,
    /// Account and name.
    pub accounts: Vec<(String, String)>,
}

/// A code on its way out, in clear: for the adapter that sends it, and for nobody else.
pub struct CodeText(Zeroizing<String>);

impl CodeText {
    /// The six digits.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// The code inside a message's placeholders; `None` when the message carries none.
pub fn code_of_message(
    keys: &Keys,
    args: &serde_json::Value,
) -> Result<Option<CodeText>, StoreError> {
    let Some(sealed) = args.get("code_sealed").and_then(|value| value.as_str()) else {
        return Ok(None);
    };
    let bytes = keys.unseal(CONTEXT, sealed)?;
    let text = String::from_utf8(bytes.to_vec()).map_err(|_| StoreError::KeyGone)?;
    Ok(Some(CodeText(Zeroizing::new(text))))
}

fn code_digest(keys: &Keys, token: &str, code: &str) -> String {
    keys.stamp("one-time-code", &format!("{token}:{code}"))
}

#[derive(FromQueryResult)]
struct CodeRow {
    id: String,
    phone_lookup: String,
    digest: String,
    tries_left: i32,
}

impl Access {
    /// The counters a request for a code takes a place of.
    async fn code_counters(
        &self,
        store: &Store,
        county: &str,
        lookup: &str,
        device: Option<&str>,
        origin: &Origin,
    ) -> Vec<Counter> {
        let s = self.settings();
        let day = Duration::hours(24);
        let counter = |kind, subject: String, limit, window, lock| Counter {
            county: county.to_owned(),
            kind,
            subject,
            limit,
            window,
            lock,
        };
        match device {
            Some(device) => vec![counter(
                Kind::CodeDevice,
                device.to_owned(),
                s.codes_a_day + 1,
                day,
                day,
            )],
            None => {
                let address = store
                    .keys()
                    .stamp("address", &address_subject(&origin.address));
                let hour = Duration::hours(1);
                vec![
                    counter(
                        Kind::CodeAddress,
                        address,
                        s.codes_an_hour_from_address + 1,
                        hour,
                        hour,
                    ),
                    counter(Kind::Code, lookup.to_owned(), s.codes_a_day + 1, day, day),
                ]
            }
        }
    }

    /// The known device of one of the accounts with this telephone.
    async fn device_of_phone(
        &self,
        store: &Store,
        county: &str,
        lookup: &str,
        origin: &Origin,
        now: Moment,
    ) -> Result<Option<String>, AccessError> {
        if origin.device.is_none() {
            return Ok(None);
        }
        for account in by_phone(store.read(), county, lookup).await? {
            if let Some(device) = self
                .known_device(store, county, &account.id, origin, now)
                .await?
            {
                return Ok(Some(device));
            }
        }
        Ok(None)
    }

    /// Sends a one-time code to a worker's telephone.
    pub async fn send_code(
        &self,
        store: &Store,
        county: &str,
        phone: &str,
        channel: CodeChannel,
        origin: &Origin,
    ) -> Result<CodeSent, AccessError> {
        let now = store.now();
        let phone: Zeroizing<String> =
            Zeroizing::new(phone.chars().filter(char::is_ascii_digit).collect());
        let phone = Phone::parse(&phone).map_err(|_| SignInRefusal::PhoneUnfit)?;
        let lookup = store.keys().lookup("phone", phone.reveal());
        let device = self
            .device_of_phone(store, county, &lookup, origin, now)
            .await?;
        if device.is_none() {
            self.pause(store, county, &lookup, now).await?;
        }
        for counter in self
            .code_counters(store, county, &lookup, device.as_deref(), origin)
            .await
        {
            if let Some(until) = counter.take(store, now).await? {
                return Err(SignInRefusal::TooManyCodes { until }.into());
            }
        }
        let token = secret_text::fresh_secret(county);
        let code = Zeroizing::new(secret_text::six_digits());
        let minutes = self.settings().code_minutes;
        let command = RequestCode {
            phone_lookup: lookup,
            token_digest: store.keys().token_digest(&token),
            digest: code_digest(store.keys(), &token, &code),
            code_sealed: store.keys().seal(CONTEXT, code.as_bytes())?,
            channel,
            minutes,
            tries: self.settings().code_tries,
        };
        let region = RegionCode::parse(county).map_err(|e| StoreError::Broken(e.to_string()))?;
        store
            .run(command, &Actor::system(county, region), "")
            .await?;
        Ok(CodeSent {
            token,
            expires_at: now.plus(Duration::minutes(minutes)),
        })
    }

    /// Refuses a stranger's second request within a short time, whether the number is known or not.
    async fn pause(
        &self,
        store: &Store,
        county: &str,
        lookup: &str,
        now: Moment,
    ) -> Result<(), AccessError> {
        let pause = Duration::seconds(self.settings().code_pause_seconds);
        let sql = "SELECT MAX(made_at) AS made_at FROM one_time_code \
                   WHERE county_code = $1 AND phone_lookup = $2 AND made_at > $3";
        let db = store.read();
        let values = [county.into(), lookup.into(), now.plus(-pause).utc().into()];
        let row = db
            .query_one_raw(Statement::from_sql_and_values(
                db.get_database_backend(),
                sql,
                values,
            ))
            .await?;
        let last = match row {
            Some(row) => row.try_get::<Option<DateTimeUtc>>("", "made_at")?,
            None => None,
        };
        match last {
            Some(last) => {
                let seconds = (pause - now.since(last.into())).num_seconds().max(1);
                Err(SignInRefusal::CodeTooSoon { seconds }.into())
            }
            None => Ok(()),
        }
    }

    /// Checks a one-time code. On success the session, or the question whose page it shall be.
    pub async fn code(
        &self,
        store: &Store,
        token: &str,
        code: &str,
        origin: &Origin,
    ) -> Result<CodeStep, AccessError> {
        let now = store.now();
        let Some((county, row)) = take_code_try(store, token, now).await? else {
            return Err(SignInRefusal::CodeOver.into());
        };
        let plain: String = code.chars().filter(char::is_ascii_digit).collect();
        let right = crate::equal(&row.digest, &code_digest(store.keys(), token, &plain));
        let accounts = by_phone(store.read(), &county, &row.phone_lookup).await?;
        let Some(first) = accounts.first().filter(|_| right) else {
            let account = accounts.first().map(|account| account.id.as_str());
            events::note(store, &county, account, Outcome::CodeWrong, origin, now).await?;
            let left = row.tries_left;
            return Err(if left > 0 {
                SignInRefusal::CodeWrong { left }.into()
            } else {
                SignInRefusal::CodeOver.into()
            });
        };
        let sql = "UPDATE one_time_code SET used_at = $3 WHERE county_code = $1 AND id = $2 AND used_at IS NULL";
        let values = vec![county.clone().into(), row.id.into(), now.utc().into()];
        if store.technical(sql, values).await? == 0 {
            return Err(SignInRefusal::CodeOver.into());
        }
        if accounts.len() == 1 {
            return Ok(CodeStep::Done(
                self.enter_worker(store, first, origin, now).await?,
            ));
        }
        let step = NewStep {
            kind: "choice",
            account: None,
            phone_lookup: Some(&row.phone_lookup),
            device: None,
        };
        let step = self.open_step(store, &county, step, now).await?;
        Ok(CodeStep::Choose(Choice {
            token: step.token,
            accounts: accounts
                .into_iter()
                .map(|a| (a.id, a.display_name))
                .collect(),
        }))
    }

    /// Whose page it shall be, of those that share the telephone.
    pub async fn choose(
        &self,
        store: &Store,
        token: &str,
        account: &str,
        origin: &Origin,
    ) -> Result<NewSession, AccessError> {
        let now = store.now();
        let Some((county, step)) = take_try(store, token, "choice", now).await? else {
            return Err(SignInRefusal::Over.into());
        };
        let lookup = step.phone_lookup.unwrap_or_default();
        let chosen = queries::find(store.read(), &county, account)
            .await?
            .filter(|row| {
                row.phone_lookup.as_deref() == Some(&lookup)
                    && row.kind == AccountKind::Worker
                    && row.state == AccountState::Active
            });
        let Some(chosen) = chosen else {
            return Err(SignInRefusal::Over.into());
        };
        if !close(store, &county, &step.id, now).await? {
            return Err(SignInRefusal::Over.into());
        }
        self.enter_worker(store, &chosen, origin, now).await
    }

    async fn enter_worker(
        &self,
        store: &Store,
        account: &account::Model,
        origin: &Origin,
        now: Moment,
    ) -> Result<NewSession, AccessError> {
        events::note(
            store,
            &account.county_code,
            Some(&account.id),
            Outcome::SignedIn,
            origin,
            now,
        )
        .await?;
        let device = origin.device.as_deref();
        Ok(sessions::open(store, &self.settings(), account, true, origin, Some(device)).await?)
    }
}

/// Takes one try of a live code. `None` when there is none.
async fn take_code_try(
    store: &Store,
    token: &str,
    now: Moment,
) -> Result<Option<(String, CodeRow)>, StoreError> {
    let Some(county) = secret_text::county_of(token) else {
        return Ok(None);
    };
    let digest = store.keys().token_digest(token);
    let sql = "UPDATE one_time_code SET tries_left = tries_left - 1 \
               WHERE county_code = $1 AND token_digest = $2 AND tries_left > 0 AND used_at IS NULL AND expires_at > $3";
    let values = vec![county.into(), digest.clone().into(), now.utc().into()];
    if store.technical(sql, values).await? == 0 {
        return Ok(None);
    }
    let db = store.read();
    let sql = "SELECT id, phone_lookup, digest, tries_left FROM one_time_code WHERE county_code = $1 AND token_digest = $2";
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        sql,
        [county.into(), digest.into()],
    );
    let row = CodeRow::find_by_statement(statement).one(db).await?;
    Ok(row.map(|row| (county.to_owned(), row)))
}
