//! An administrator hands out a one-time password: the old one, all sessions and, when asked, the second factor go.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, load, within_reach};
use crate::PasswordHash;
use crate::accounts::tables::{account, account_secret};

/// Gives an account a one-time password. The password itself is made and printed by the caller
/// ([`crate::one_time_password`]); only its hash comes here.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ResetPassword {
    /// The account.
    pub account: String,
    /// The hash of the one-time password.
    pub one_time_password: PasswordHash,
    /// Days it opens.
    pub days: u32,
}

/// Why no password is handed out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResetPasswordRefusal {
    /// There is no such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// A worker signs in by telephone.
    #[error("a worker signs in by telephone and has no password")]
    Worker,
    /// One's own is changed, not reset.
    #[error("one's own password is changed, not reset")]
    Own,
    /// The days are none or too many.
    #[error("a one-time password opens for 1 to 30 days")]
    Days,
}

impl Refusal for ResetPasswordRefusal {
    fn key(&self) -> &'static str {
        match self {
            ResetPasswordRefusal::NoSuchAccount => "access-no-such-account",
            ResetPasswordRefusal::Worker => "access-worker-password",
            ResetPasswordRefusal::Own => "access-reset-own",
            ResetPasswordRefusal::Days => "access-one-time-days",
        }
    }
}

impl Command for ResetPassword {
    const NAME: &'static str = "account.reset_password";
    const MAY: &'static [Role] = &[Role::Administrator, Role::System];
    type Answer = AboutAccount;
    type Refusal = ResetPasswordRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<ResetPasswordRefusal>> {
        let (old, secret) = load(tx, &self.account)
            .await?
            .ok_or(ResetPasswordRefusal::NoSuchAccount)?;
        within_reach(who, &old.region_code)?;
        if !old.kind.has_password() {
            return Err(ResetPasswordRefusal::Worker.into());
        }
        if who.account == old.id {
            return Err(ResetPasswordRefusal::Own.into());
        }
        if !(1..=30).contains(&self.days) {
            return Err(ResetPasswordRefusal::Days.into());
        }
        let new = account_secret::Model {
            password_hash: Some(self.one_time_password.as_str().into()),
            password_set_at: Some(now.utc()),
            password_expires_at: Some(now.plus(chrono::Duration::days(i64::from(self.days))).utc()),
            must_change_password: true,
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
        .about("account", &old.id)
        .fact("one_time_password_days", self.days))
    }
}
