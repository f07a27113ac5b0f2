//! A second person says no to a proposed account; the one before stays.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::confirm::waiting;
use super::{AccountAnswer, DecideRefusal};
use crate::bank_accounts::{State, bank_account};

/// Declines a proposed account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DeclineAccount {
    /// The account's row.
    pub bank_account_id: String,
    /// The version it was read at.
    pub version: i32,
    /// Why; the proposer is told.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

impl Command for DeclineAccount {
    const NAME: &'static str = "bank_account.decline";
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer, Role::FundOfficer];
    type Answer = AccountAnswer;
    type Refusal = DecideRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AccountAnswer>, Stop<DecideRefusal>> {
        let old = waiting(tx, who, &self.bank_account_id, self.version).await?;
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(DecideRefusal::ReasonMissing.into());
        }
        let new = bank_account::Model {
            state: State::Declined,
            slot: None,
            decided_by: Some(who.account.clone()),
            decided_at: Some(now.utc()),
            declined_reason: Some(reason.into()),
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(Done::new(AccountAnswer {
            bank_account_id: row.id.clone(),
            version: row.row_version,
        })
        .about("bank_account", &row.id)
        .about(row.owner_kind.word(), &row.owner_id)
        .fact("state", row.state.word())
        .fact("reason", reason))
    }
}
