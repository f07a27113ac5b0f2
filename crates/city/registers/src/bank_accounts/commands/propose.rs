//! An account is proposed: by its owner, or by the bureau for them.

use access::Hand;
use kernel::{Actor, Moment, Permission, Role, Scope};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::AccountAnswer;
use crate::bank_accounts::{AccountFault, NewAccount, OwnerKind, propose};

/// Proposes where money shall go.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ProposeAccount {
    /// The account.
    #[serde(flatten)]
    pub account: NewAccount,
}

impl Command for ProposeAccount {
    const NAME: &'static str = "bank_account.propose";
    const MAY: &'static [Role] = &[
        Role::Worker,
        Role::SchoolManager,
        Role::EnterpriseHandler,
        Role::Clerk,
    ];
    type Answer = AccountAnswer;
    type Refusal = AccountFault;

    fn needs(&self) -> Permission {
        let owner = &self.account.owner;
        // a worker speaks for themselves only, and a school or enterprise for itself only
        let scope = match owner.owner_kind {
            OwnerKind::Person => Scope::Person(owner.owner_id.clone()),
            OwnerKind::Organisation => Scope::Organisation(owner.owner_id.clone()),
        };
        Permission::of(Self::MAY).within(scope)
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<AccountAnswer>, Stop<AccountFault>> {
        let owner = &self.account.owner;
        if owner.owner_kind == OwnerKind::Person && !speaks_for_people(who, &owner.owner_id) {
            return Err(kernel::Denied::OtherPerson.into());
        }
        let row = propose(tx, &self.account, Hand::from(who)).await?;
        Ok(Done::new(AccountAnswer {
            bank_account_id: row.id.clone(),
            version: row.row_version,
        })
        .about("bank_account", &row.id)
        .about(row.owner_kind.word(), &row.owner_id)
        .fact("state", row.state.word()))
    }
}

/// The bureau may name a person's account, and the person; a school or enterprise may not.
fn speaks_for_people(who: &Actor, person: &str) -> bool {
    who.has_any(&[Role::Clerk]) || who.person.as_deref() == Some(person)
}
