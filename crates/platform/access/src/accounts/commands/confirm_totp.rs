//! The first code of a new second factor was typed back: from now on it is asked for, and fresh recovery codes go with it.

use kernel::{Actor, Moment, Permission, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, digests_fit, load, own, replace_recovery_codes};
use crate::accounts::tables::account_secret;
use crate::second_factor::TotpSecret;

/// Confirms the second factor shown last. Recovery codes are made and printed by the caller; their digests come here.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ConfirmTotp {
    /// One's own account.
    pub account: String,
    /// The code the app shows.
    pub code: String,
    /// Digests of the new recovery codes.
    pub recovery_digests: Vec<String>,
}

/// Why a second factor is not confirmed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfirmTotpRefusal {
    /// There is no such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// None was shown.
    #[error("no second factor is waiting to be confirmed")]
    NothingPending,
    /// Another code is expected.
    #[error("the code is not the one the app should show now")]
    CodeWrong,
    /// These are no digests of recovery codes.
    #[error("the recovery codes are not well-formed")]
    RecoveryCodes,
}

impl Refusal for ConfirmTotpRefusal {
    fn key(&self) -> &'static str {
        match self {
            ConfirmTotpRefusal::NoSuchAccount => "access-no-such-account",
            ConfirmTotpRefusal::NothingPending => "access-totp-nothing-pending",
            ConfirmTotpRefusal::CodeWrong => "access-totp-first-code-wrong",
            ConfirmTotpRefusal::RecoveryCodes => "access-recovery-unfit",
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, ConfirmTotpRefusal::CodeWrong).then_some("code")
    }
}

impl Command for ConfirmTotp {
    const NAME: &'static str = "account.confirm_totp";
    // an account that must take a second factor first holds no role yet: `own` below decides
    const MAY: &'static [Role] = &[];
    const ANYONE: bool = true;
    type Answer = AboutAccount;
    type Refusal = ConfirmTotpRefusal;

    fn needs(&self) -> Permission {
        Permission::anyone()
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<ConfirmTotpRefusal>> {
        own(who, &self.account)?;
        let (old, secret) = load(tx, &self.account)
            .await?
            .ok_or(ConfirmTotpRefusal::NoSuchAccount)?;
        let pending = secret
            .totp_pending_sealed
            .clone()
            .ok_or(ConfirmTotpRefusal::NothingPending)?;
        if !digests_fit(&self.recovery_digests) {
            return Err(ConfirmTotpRefusal::RecoveryCodes.into());
        }
        let totp = TotpSecret::unseal(tx.keys(), &old.id, &pending)?;
        let step = totp
            .step_of(&self.code, now)
            .ok_or(ConfirmTotpRefusal::CodeWrong)?;
        // the code that confirmed is spent: it does not also sign in
        crate::sign_in::spend_step(tx.db(), tx.county(), &old.id, step, now).await?;
        let new = account_secret::Model {
            totp_secret_sealed: Some(pending),
            totp_pending_sealed: None,
            totp_confirmed_at: Some(now.utc()),
            ..secret.clone()
        };
        tx.update(&secret, new).await?;
        replace_recovery_codes(tx, &old.id, &self.recovery_digests).await?;
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id)
        .fact("recovery_codes", self.recovery_digests.len()))
    }
}
