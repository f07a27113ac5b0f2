//! Signing in: password and second factor for offices and institutions, one-time code for workers.
//!
//! Whoever asks learns nothing about which accounts exist: an unknown name is counted, hashed and answered as a wrong password. Too
//! many wrong tries lock the name and the address for strangers, never the owner's known device ([`lockout`]).
//!
//! ```text
//! password ──▶ second factor ──▶ session          (no second factor yet: session that may only take one)
//! telephone ─▶ code ──▶ (whose? when a family shares it) ──▶ session
//! ```
//!
//! Not here: what a session may do ([`crate::sessions`]), and sending the code (the outbox's adapters).

mod codes;
mod devices;
mod events;
pub(crate) mod lockout;
mod migration;
mod own_secrets;
mod password;
mod refusal;
mod request_code;
mod second_step;

use std::sync::{Arc, RwLock};

use store::StoreError;

use crate::{AccessSettings, Passwords};

pub use codes::{Choice, CodeSent, CodeStep, CodeText, code_of_message};
pub(crate) use devices::remember as remember_device;
pub use devices::{DeviceLine, devices_of, forget_device};
pub use events::{EventLine, Outcome, events_of};
pub use lockout::address_subject;
pub use own_secrets::Enrolment;
pub use password::PasswordStep;
pub use refusal::{AccessError, SignInRefusal};
pub(crate) use request_code::TEXT as CODE_TEXT;
pub use request_code::{CodeChannel, RequestCode};
pub use second_step::SecondStep;
pub(crate) use second_step::spend_step;

/// Where a request comes from.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The client's address, as the trusted proxy says.
    pub address: String,
    /// The cookie of a known device, if one came.
    pub device: Option<String>,
    /// What the browser says of itself, in short: shown in the list of sessions.
    pub label: String,
}

/// Signing in and what goes with it. Cheap to clone.
#[derive(Clone)]
pub struct Access {
    settings: Arc<RwLock<Arc<AccessSettings>>>,
    passwords: Passwords,
}

impl Access {
    /// With these limits. Errors when the password cost is one argon2 does not allow.
    pub fn new(settings: AccessSettings) -> Result<Access, StoreError> {
        Ok(Access {
            passwords: Passwords::new(settings.password_cost)?,
            settings: Arc::new(RwLock::new(Arc::new(settings))),
        })
    }

    /// The limits in force.
    pub fn settings(&self) -> Arc<AccessSettings> {
        self.settings
            .read()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .clone()
    }

    /// Other limits from now on, for every clone. What a password costs stays as it was.
    pub fn apply(&self, settings: AccessSettings) {
        let mut current = self
            .settings
            .write()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        *current = Arc::new(AccessSettings {
            password_cost: current.password_cost,
            ..settings
        });
    }

    /// For hashing a password before a command.
    pub fn passwords(&self) -> &Passwords {
        &self.passwords
    }
}

pub(crate) fn tables(registry: store::Registry) -> store::Registry {
    registry.migration(migration::Migration)
}
