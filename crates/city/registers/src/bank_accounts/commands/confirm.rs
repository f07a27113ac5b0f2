//! A second person confirms an account: it takes the place of the one before.

use access::{Hand, accounts, same_hand};
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::AccountAnswer;
use crate::bank_accounts::{Owner, OwnerKind, State, bank_account, queries};

/// Confirms a proposed account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ConfirmAccount {
    /// The account's row.
    pub bank_account_id: String,
    /// The version it was read at.
    pub version: i32,
}

/// Why a proposed account cannot be decided so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecideRefusal {
    /// There is no such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// It does not wait any more.
    #[error("the account does not wait for a decision")]
    NotProposed,
    /// Whoever proposed it does not decide it, nor who stands in for them.
    #[error("whoever proposed an account does not decide it")]
    SamePerson,
    /// Whoever opened the owner's account or set its telephone could have signed in as the owner.
    #[error("whoever opened the owner's way in does not decide where their money goes")]
    OpenedTheirAccount,
    /// No reason is given for saying no.
    #[error("declining an account needs its reason")]
    ReasonMissing,
}

impl Refusal for DecideRefusal {
    fn key(&self) -> &'static str {
        match self {
            DecideRefusal::NoSuchAccount => "bank-account-unknown",
            DecideRefusal::NotProposed => "bank-account-not-proposed",
            DecideRefusal::SamePerson => "bank-account-same-person",
            DecideRefusal::OpenedTheirAccount => "bank-account-opened-theirs",
            DecideRefusal::ReasonMissing => "bank-account-reason-missing",
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, DecideRefusal::ReasonMissing).then_some("reason")
    }
}

impl Command for ConfirmAccount {
    const NAME: &'static str = "bank_account.confirm";
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
        let owner = Owner {
            owner_kind: old.owner_kind,
            owner_id: old.owner_id.clone(),
        };
        // the place must be free before the next one takes it
        let before = queries::confirmed(tx.db(), tx.county(), &owner).await?;
        if let Some(before) = &before {
            let replaced = bank_account::Model {
                state: State::Replaced,
                slot: None,
                ..before.clone()
            };
            tx.update(before, replaced).await?;
        }
        let new = bank_account::Model {
            state: State::Confirmed,
            slot: State::Confirmed.slot().map(Into::into),
            decided_by: Some(who.account.clone()),
            decided_at: Some(now.utc()),
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
        .fact("replaces", before.map(|row| row.id)))
    }
}

/// The proposed account, if `who` may decide it.
pub(super) async fn waiting(
    tx: &Tx<'_>,
    who: &Actor,
    id: &str,
    version: i32,
) -> Result<bank_account::Model, Stop<DecideRefusal>> {
    let row = queries::find(tx.db(), tx.county(), id)
        .await?
        .ok_or(DecideRefusal::NoSuchAccount)?;
    if row.state != State::Proposed {
        return Err(DecideRefusal::NotProposed.into());
    }
    let proposed = Hand::new(&row.proposed_by, row.proposed_for.as_deref());
    if same_hand(proposed, Hand::from(who)) {
        return Err(DecideRefusal::SamePerson.into());
    }
    if opened_their_account(tx, who, &row).await? {
        return Err(DecideRefusal::OpenedTheirAccount.into());
    }
    if row.row_version != version {
        return Err(Stop::Stale);
    }
    Ok(row)
}

/// Whether `who` opened the account of the person the money is for, or that of the worker, school or enterprise that proposed, or
/// set its telephone: one person would stand on both sides.
async fn opened_their_account(
    tx: &Tx<'_>,
    who: &Actor,
    row: &bank_account::Model,
) -> Result<bool, StoreError> {
    let (db, county) = (tx.db(), tx.county());
    let owner = match row.owner_kind {
        OwnerKind::Person => accounts::queries::find_by_person(db, county, &row.owner_id).await?,
        OwnerKind::Organisation => None,
    };
    let proposer = accounts::queries::find(db, county, &row.proposed_by)
        .await?
        // accounts of offices are all made by the administrator, and their holders have a second factor of their own
        .filter(|account| account.kind != accounts::AccountKind::Staff);
    let hand = Hand::from(who);
    Ok([owner, proposer]
        .into_iter()
        .flatten()
        .any(|account| account.was_opened_by(hand)))
}
