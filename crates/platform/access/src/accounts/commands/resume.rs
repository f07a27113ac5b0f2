//! A suspended account may sign in again.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{AboutAccount, load, within_reach};
use crate::accounts::state::AccountState;
use crate::accounts::tables::account;

/// Resumes an account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Resume {
    /// The account.
    pub account: String,
}

/// Why an account is not resumed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResumeRefusal {
    /// There is none.
    #[error("there is no such account")]
    NoSuchAccount,
    /// It was not suspended.
    #[error("the account is not suspended")]
    NotSuspended,
}

impl Refusal for ResumeRefusal {
    fn key(&self) -> &'static str {
        match self {
            ResumeRefusal::NoSuchAccount => "access-no-such-account",
            ResumeRefusal::NotSuspended => "access-not-suspended",
        }
    }
}

impl Command for Resume {
    const NAME: &'static str = "account.resume";
    const MAY: &'static [Role] = &[Role::Administrator, Role::System];
    type Answer = AboutAccount;
    type Refusal = ResumeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<AboutAccount>, Stop<ResumeRefusal>> {
        let (old, _) = load(tx, &self.account)
            .await?
            .ok_or(ResumeRefusal::NoSuchAccount)?;
        within_reach(who, &old.region_code)?;
        if old.state != AccountState::Suspended {
            return Err(ResumeRefusal::NotSuspended.into());
        }
        let new = account::Model {
            state: AccountState::Active,
            suspended_reason: None,
            ..old.clone()
        };
        tx.update(&old, new).await?;
        Ok(Done::new(AboutAccount {
            account: old.id.clone(),
        })
        .about("account", &old.id)
        .fact("state", AccountState::Active.word()))
    }
}
