//! A second factor is shown; it counts once its first code was typed back.

use kernel::{Actor, Moment, Permission, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, load, own, password_proof};
use crate::accounts::tables::account_secret;
use crate::second_factor::TotpSecret;

/// Keeps a fresh TOTP secret until it is confirmed. The secret is made by the caller, who shows it once, and comes sealed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EnrolTotp {
    /// One's own account.
    pub account: String,
    /// The secret, sealed for this account.
    pub secret_sealed: String,
    /// Proof that the password was typed: needed to replace a second factor that is in use.
    #[serde(default)]
    pub proof: Option<String>,
}

/// Why a second factor is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrolTotpRefusal {
    /// There is no such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// The secret was not sealed for this account.
    #[error("the secret does not belong to this account")]
    Unreadable,
    /// One is in use, and the password was not typed.
    #[error("the password must be typed again")]
    NotProven,
    /// A worker signs in by telephone.
    #[error("a worker signs in by telephone and needs no second factor")]
    Worker,
}

impl Refusal for EnrolTotpRefusal {
    fn key(&self) -> &'static str {
        match self {
            EnrolTotpRefusal::NoSuchAccount => "access-no-such-account",
            EnrolTotpRefusal::Unreadable => "access-totp-unreadable",
            EnrolTotpRefusal::NotProven => "access-not-proven",
            EnrolTotpRefusal::Worker => "access-worker-totp",
        }
    }
}

impl Command for EnrolTotp {
    const NAME: &'static str = "account.enrol_totp";
    // an account that must take a second factor first holds no role yet: `own` below decides
    const MAY: &'static [Role] = &[];
    const ANYONE: bool = true;
    type Answer = AboutAccount;
    type Refusal = EnrolTotpRefusal;

    fn needs(&self) -> Permission {
        Permission::anyone()
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<EnrolTotpRefusal>> {
        own(who, &self.account)?;
        let (old, secret) = load(tx, &self.account)
            .await?
            .ok_or(EnrolTotpRefusal::NoSuchAccount)?;
        if !old.kind.has_password() {
            return Err(EnrolTotpRefusal::Worker.into());
        }
        let proven = self
            .proof
            .as_deref()
            .is_some_and(|proof| crate::equal(proof, &password_proof(tx.keys(), &secret)));
        if secret.totp_confirmed_at.is_some() && !proven {
            return Err(EnrolTotpRefusal::NotProven.into());
        }
        if TotpSecret::unseal(tx.keys(), &old.id, &self.secret_sealed).is_err() {
            return Err(EnrolTotpRefusal::Unreadable.into());
        }
        let new = account_secret::Model {
            totp_pending_sealed: Some(self.secret_sealed.clone()),
            ..secret.clone()
        };
        tx.update(&secret, new).await?;
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id))
    }
}
