//! The telephone with the second factor is lost, and the printed codes too: an administrator, who knows the person, lets them take a new one.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, load, replace_recovery_codes, within_reach};
use crate::accounts::tables::{account, account_secret};

/// Takes the second factor of an account away, with its recovery codes and sessions. The next sign-in takes a new one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ResetTotp {
    /// The account.
    pub account: String,
    /// Why, and how the person was recognised; the journal keeps it, so no personal data.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why a second factor is not taken away.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResetTotpRefusal {
    /// There is no such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// No reason.
    #[error("a reason must be given")]
    ReasonMissing,
    /// There is none.
    #[error("the account has no second factor")]
    None,
    /// One's own is replaced by oneself.
    #[error("one's own second factor is replaced, not reset")]
    Own,
}

impl Refusal for ResetTotpRefusal {
    fn key(&self) -> &'static str {
        match self {
            ResetTotpRefusal::NoSuchAccount => "access-no-such-account",
            ResetTotpRefusal::ReasonMissing => "access-reason-missing",
            ResetTotpRefusal::None => "access-totp-none",
            ResetTotpRefusal::Own => "access-reset-own",
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, ResetTotpRefusal::ReasonMissing).then_some("reason")
    }
}

impl Command for ResetTotp {
    const NAME: &'static str = "account.reset_totp";
    const MAY: &'static [Role] = &[Role::Administrator, Role::System];
    type Answer = AboutAccount;
    type Refusal = ResetTotpRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<ResetTotpRefusal>> {
        let (old, secret) = load(tx, &self.account)
            .await?
            .ok_or(ResetTotpRefusal::NoSuchAccount)?;
        within_reach(who, &old.region_code)?;
        if self.reason.trim().is_empty() {
            return Err(ResetTotpRefusal::ReasonMissing.into());
        }
        if who.account == old.id {
            return Err(ResetTotpRefusal::Own.into());
        }
        if secret.totp_confirmed_at.is_none() {
            return Err(ResetTotpRefusal::None.into());
        }
        let new = account_secret::Model {
            totp_secret_sealed: None,
            totp_pending_sealed: None,
            totp_confirmed_at: None,
            ..secret.clone()
        };
        tx.update(&secret, new).await?;
        let over = account::Model {
            session_epoch: old.session_epoch + 1,
            ..old.clone()
        };
        tx.update(&old, over).await?;
        replace_recovery_codes(tx, &old.id, &[]).await?;
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id)
        .fact("reason", self.reason.trim()))
    }
}
