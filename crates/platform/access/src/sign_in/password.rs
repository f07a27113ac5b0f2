//! The first step: name and password.

use chrono::Duration;
use kernel::Moment;
use store::Store;
use zeroize::Zeroizing;

use super::lockout::{Counter, Kind, address_subject};
use super::second_step::SecondStep;
use super::{Access, AccessError, Origin, Outcome, SignInRefusal, devices, events};
use crate::accounts::{AccountState, account, account_secret, login_name, queries};
use crate::sessions::{self, NewSession};

/// How the first step ended well.
#[derive(Debug)]
pub enum PasswordStep {
    /// Signed in: the account has no second factor yet and may only take one.
    Done(NewSession),
    /// The second factor is asked for.
    SecondFactor(SecondStep),
}

/// The places a try has taken.
pub(super) struct Taken {
    counters: Vec<Counter>,
    address: Option<Counter>,
}

impl Taken {
    /// The right answer came.
    pub(super) async fn release(&self, store: &Store) -> Result<(), AccessError> {
        for counter in &self.counters {
            counter.clear(store).await?;
        }
        if let Some(address) = &self.address {
            address.give_back(store).await?;
        }
        Ok(())
    }

    /// A wrong answer came: what to say, and the lock written down once.
    pub(super) async fn lost(
        &self,
        store: &Store,
        county: &str,
        account: Option<&str>,
        origin: &Origin,
        now: Moment,
        otherwise: SignInRefusal,
    ) -> Result<SignInRefusal, AccessError> {
        let mut answer = otherwise;
        for counter in self.counters.iter().chain(&self.address) {
            if let Some(until) = counter.locked_until(store, now).await? {
                if counter.first_to_tell(store, now).await? {
                    events::note(store, county, account, Outcome::Locked, origin, now).await?;
                }
                answer = SignInRefusal::Locked { until };
            }
        }
        Ok(answer)
    }
}

impl Access {
    /// Takes the places of one try: a known device has its own, everybody else shares those of the name and of the address.
    pub(super) async fn take_places(
        &self,
        store: &Store,
        county: &str,
        stranger: (Kind, String),
        device: Option<&str>,
        origin: &Origin,
        now: Moment,
    ) -> Result<Taken, AccessError> {
        let s = self.settings();
        let counter = |kind, subject, limit| Counter {
            county: county.to_owned(),
            kind,
            subject,
            limit,
            window: s.window(),
            lock: s.lock(),
        };
        let taken = match device {
            Some(device) => Taken {
                counters: vec![counter(Kind::Device, device.to_owned(), s.device_tries)],
                address: None,
            },
            None => Taken {
                counters: vec![counter(stranger.0, stranger.1, s.account_tries)],
                address: Some(counter(
                    Kind::Address,
                    store
                        .keys()
                        .stamp("address", &address_subject(&origin.address)),
                    s.address_tries,
                )),
            },
        };
        for place in taken.address.iter().chain(&taken.counters) {
            if let Some(until) = place.take(store, now).await? {
                return Err(SignInRefusal::Locked { until }.into());
            }
        }
        Ok(taken)
    }

    /// The device of a known account behind the cookie that came.
    pub(super) async fn known_device(
        &self,
        store: &Store,
        county: &str,
        account: &str,
        origin: &Origin,
        now: Moment,
    ) -> Result<Option<String>, AccessError> {
        let since = now.plus(-Duration::days(self.settings().device_days));
        Ok(devices::known(store, county, account, origin.device.as_deref(), since).await?)
    }

    /// Checks name and password. On success either a session, or the second step with its own secret.
    pub async fn password(
        &self,
        store: &Store,
        county: &str,
        name: &str,
        password: &str,
        origin: &Origin,
    ) -> Result<PasswordStep, AccessError> {
        let now = store.now();
        let typed = login_name(name).unwrap_or_else(|| name.trim().to_lowercase());
        let found = queries::find_by_login(store.read(), county, &typed).await?;
        let id = found.as_ref().map_or("", |account| account.id.as_str());
        let secret = queries::secret(store.read(), county, id).await?;
        let device = self.known_device(store, county, id, origin, now).await?;
        let subject = (Kind::Login, store.keys().stamp("login", &typed));
        let taken = self
            .take_places(store, county, subject, device.as_deref(), origin, now)
            .await?;
        let stored = secret
            .as_ref()
            .and_then(|secret| secret.password_hash.as_deref());
        let right = self.passwords().check(password, stored).await?;
        let account = found.as_ref().map(|account| account.id.as_str());
        let (Some(account), Some(secret), true) = (&found, &secret, right) else {
            events::note(store, county, account, Outcome::Wrong, origin, now).await?;
            let refusal = taken
                .lost(store, county, account, origin, now, SignInRefusal::Wrong)
                .await?;
            return Err(refusal.into());
        };
        taken.release(store).await?;
        may_enter(store, account, secret, origin, now).await?;
        if secret.totp_confirmed_at.is_some() {
            let step = self
                .open_second_step(store, account, device.as_deref(), now)
                .await?;
            return Ok(PasswordStep::SecondFactor(step));
        }
        events::note(
            store,
            county,
            Some(&account.id),
            Outcome::SignedIn,
            origin,
            now,
        )
        .await?;
        let session = sessions::open(store, &self.settings(), account, false, origin, None).await?;
        Ok(PasswordStep::Done(session))
    }

    /// Checks the password of somebody who is signed in, for what must not be done by whoever finds a screen unlocked. Answers the
    /// proof that a command asks for.
    pub async fn prove_password(
        &self,
        store: &Store,
        who: &crate::SignedIn,
        password: &str,
        origin: &Origin,
    ) -> Result<Zeroizing<String>, AccessError> {
        let now = store.now();
        let (county, id) = (who.actor.county.as_str(), who.actor.account.as_str());
        let account = queries::find(store.read(), county, id).await?;
        let secret = queries::secret(store.read(), county, id).await?;
        let (Some(account), Some(secret)) = (account, secret) else {
            return Err(SignInRefusal::Wrong.into());
        };
        let device = self.known_device(store, county, id, origin, now).await?;
        let name = account.login_name.unwrap_or_default();
        let subject = (Kind::Login, store.keys().stamp("login", &name));
        let taken = self
            .take_places(store, county, subject, device.as_deref(), origin, now)
            .await?;
        if !self
            .passwords()
            .check(password, secret.password_hash.as_deref())
            .await?
        {
            events::note(store, county, Some(id), Outcome::Wrong, origin, now).await?;
            let refusal = taken
                .lost(store, county, Some(id), origin, now, SignInRefusal::Wrong)
                .await?;
            return Err(refusal.into());
        }
        taken.release(store).await?;
        Ok(Zeroizing::new(crate::accounts::commands::password_proof(
            store.keys(),
            &secret,
        )))
    }
}

/// What is told only to somebody who knew the password.
async fn may_enter(
    store: &Store,
    account: &account::Model,
    secret: &account_secret::Model,
    origin: &Origin,
    now: Moment,
) -> Result<(), AccessError> {
    let (outcome, refusal) = if account.state == AccountState::Suspended {
        (Outcome::Suspended, SignInRefusal::Suspended)
    } else if secret
        .password_expires_at
        .is_some_and(|until| until <= now.utc())
    {
        (Outcome::Expired, SignInRefusal::PasswordExpired)
    } else {
        return Ok(());
    };
    events::note(
        store,
        &account.county_code,
        Some(&account.id),
        outcome,
        origin,
        now,
    )
    .await?;
    Err(refusal.into())
}
