//! An account may not sign in for now: its sessions end in the same moment, its tokens open nothing.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, load, within_reach};
use crate::accounts::guard;
use crate::accounts::state::AccountState;
use crate::accounts::tables::account;

/// Suspends an account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Suspend {
    /// The account.
    pub account: String,
    /// Why; the journal keeps it, so no personal data.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why an account is not suspended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SuspendRefusal {
    /// There is none.
    #[error("there is no such account")]
    NoSuchAccount,
    /// It is suspended.
    #[error("the account is suspended already")]
    Already,
    /// No reason.
    #[error("a reason must be given")]
    ReasonMissing,
    /// One's own.
    #[error("nobody suspends their own account")]
    Own,
    /// Nobody could let others in any more.
    #[error("this is the last administrator")]
    LastAdministrator,
}

impl Refusal for SuspendRefusal {
    fn key(&self) -> &'static str {
        match self {
            SuspendRefusal::NoSuchAccount => "access-no-such-account",
            SuspendRefusal::Already => "access-suspended-already",
            SuspendRefusal::ReasonMissing => "access-reason-missing",
            SuspendRefusal::Own => "access-suspend-own",
            SuspendRefusal::LastAdministrator => "access-last-administrator",
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, SuspendRefusal::ReasonMissing).then_some("reason")
    }
}

impl Command for Suspend {
    const NAME: &'static str = "account.suspend";
    const MAY: &'static [Role] = &[Role::Administrator, Role::System];
    type Answer = AboutAccount;
    type Refusal = SuspendRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<SuspendRefusal>> {
        let (old, _) = load(tx, &self.account)
            .await?
            .ok_or(SuspendRefusal::NoSuchAccount)?;
        within_reach(who, &old.region_code)?;
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(SuspendRefusal::ReasonMissing.into());
        }
        if who.account == old.id || who.on_behalf_of.as_deref() == Some(&old.id) {
            return Err(SuspendRefusal::Own.into());
        }
        if old.state == AccountState::Suspended {
            return Err(SuspendRefusal::Already.into());
        }
        let held = crate::accounts::queries::grants(tx.db(), tx.county(), &old.id).await?;
        let administers = held
            .iter()
            .any(|grant| grant.role == Role::Administrator.word());
        if administers && !guard::another_administrator(tx, &old.id).await? {
            return Err(SuspendRefusal::LastAdministrator.into());
        }
        let new = account::Model {
            state: AccountState::Suspended,
            suspended_reason: Some(reason.into()),
            session_epoch: old.session_epoch + 1,
            ..old.clone()
        };
        tx.update(&old, new).await?;
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id)
        .fact("state", AccountState::Suspended.word())
        .fact("reason", reason))
    }
}
