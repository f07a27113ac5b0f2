//! One's own password is changed; every session opened under the old one ends.

use kernel::{Actor, Moment, Permission, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, load, own, password_proof};
use crate::PasswordHash;
use crate::accounts::tables::{account, account_secret};

/// Changes one's own password. [`crate::Access::change_password`] checks the old one and gives it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangePassword {
    /// One's own account.
    pub account: String,
    /// The hash of the new password.
    pub password: PasswordHash,
    /// Proof that the old password was typed.
    pub proof: String,
}

/// Why a password is not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangePasswordRefusal {
    /// There is no such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// The old password was not typed, or something changed since.
    #[error("the old password must be typed again")]
    NotProven,
    /// A worker signs in by telephone.
    #[error("a worker signs in by telephone and has no password")]
    Worker,
}

impl Refusal for ChangePasswordRefusal {
    fn key(&self) -> &'static str {
        match self {
            ChangePasswordRefusal::NoSuchAccount => "access-no-such-account",
            ChangePasswordRefusal::NotProven => "access-not-proven",
            ChangePasswordRefusal::Worker => "access-worker-password",
        }
    }
}

impl Command for ChangePassword {
    const NAME: &'static str = "account.change_password";
    // an account that must choose a password first holds no role yet: `own` below decides
    const MAY: &'static [Role] = &[];
    const ANYONE: bool = true;
    type Answer = AboutAccount;
    type Refusal = ChangePasswordRefusal;

    fn needs(&self) -> Permission {
        Permission::anyone()
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<ChangePasswordRefusal>> {
        own(who, &self.account)?;
        let (old, secret) = load(tx, &self.account)
            .await?
            .ok_or(ChangePasswordRefusal::NoSuchAccount)?;
        if !old.kind.has_password() {
            return Err(ChangePasswordRefusal::Worker.into());
        }
        if !crate::equal(&self.proof, &password_proof(tx.keys(), &secret)) {
            return Err(ChangePasswordRefusal::NotProven.into());
        }
        let new = account_secret::Model {
            password_hash: Some(self.password.as_str().into()),
            password_set_at: Some(now.utc()),
            password_expires_at: None,
            must_change_password: false,
            ..secret.clone()
        };
        tx.update(&secret, new).await?;
        let over = account::Model {
            session_epoch: old.session_epoch + 1,
            ..old.clone()
        };
        tx.update(&old, over).await?;
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id))
    }
}
