//! Fresh recovery codes are printed; the old ones open nothing any more.

use kernel::{Actor, Moment, Permission, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, digests_fit, load, own, password_proof, replace_recovery_codes};

/// Replaces one's own recovery codes. They are made and printed by the caller; their digests come here.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RenewRecoveryCodes {
    /// One's own account.
    pub account: String,
    /// Digests of the new recovery codes.
    pub recovery_digests: Vec<String>,
    /// Proof that the password was typed.
    pub proof: String,
}

/// Why recovery codes are not replaced.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RenewRecoveryCodesRefusal {
    /// There is no such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// They go with a second factor, and there is none.
    #[error("the account has no second factor")]
    NoSecondFactor,
    /// The password was not typed.
    #[error("the password must be typed again")]
    NotProven,
    /// These are no digests of recovery codes.
    #[error("the recovery codes are not well-formed")]
    RecoveryCodes,
}

impl Refusal for RenewRecoveryCodesRefusal {
    fn key(&self) -> &'static str {
        match self {
            RenewRecoveryCodesRefusal::NoSuchAccount => "access-no-such-account",
            RenewRecoveryCodesRefusal::NoSecondFactor => "access-totp-none",
            RenewRecoveryCodesRefusal::NotProven => "access-not-proven",
            RenewRecoveryCodesRefusal::RecoveryCodes => "access-recovery-unfit",
        }
    }
}

impl Command for RenewRecoveryCodes {
    const NAME: &'static str = "account.renew_recovery_codes";
    // about oneself, whatever the role: `own` below decides
    const MAY: &'static [Role] = &[];
    const ANYONE: bool = true;
    type Answer = AboutAccount;
    type Refusal = RenewRecoveryCodesRefusal;

    fn needs(&self) -> Permission {
        Permission::anyone()
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<RenewRecoveryCodesRefusal>> {
        own(who, &self.account)?;
        let (old, secret) = load(tx, &self.account)
            .await?
            .ok_or(RenewRecoveryCodesRefusal::NoSuchAccount)?;
        if secret.totp_confirmed_at.is_none() {
            return Err(RenewRecoveryCodesRefusal::NoSecondFactor.into());
        }
        if !crate::equal(&self.proof, &password_proof(tx.keys(), &secret)) {
            return Err(RenewRecoveryCodesRefusal::NotProven.into());
        }
        if !digests_fit(&self.recovery_digests) {
            return Err(RenewRecoveryCodesRefusal::RecoveryCodes.into());
        }
        replace_recovery_codes(tx, &old.id, &self.recovery_digests).await?;
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id)
        .fact("recovery_codes", self.recovery_digests.len()))
    }
}
