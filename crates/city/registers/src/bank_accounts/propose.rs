//! How an account is proposed, by its own command or inside another (a roster with card numbers).

use access::Hand;
use kernel::{BankAccount, BankAccountError, Explain};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Refusal, Stop, StoreError, Tx, vault};

use super::{Owner, OwnerKind, State, bank_account, queries};
use crate::organisations;
use crate::people::{self, PersonalText, fields};

/// Longest name of a bank or holder, in characters.
const LONGEST: usize = 100;

/// An account as somebody says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NewAccount {
    /// Whose it is.
    #[serde(flatten)]
    pub owner: Owner,
    /// The bank, as it names itself.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub bank_name: String,
    /// The holder, as the bank knows them; empty for the owner's own name.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub holder: String,
    /// The number.
    pub number: PersonalText,
}

/// What is wrong with a proposed account, in the order checked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccountFault {
    /// There is no such owner.
    #[error("there is no such owner")]
    NoSuchOwner,
    /// No bank is named.
    #[error("the bank is not named")]
    BankMissing,
    /// A name is longer than fits.
    #[error("{field} has more than {most} characters")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Most characters allowed.
        most: usize,
    },
    /// A name begins like a formula of a spreadsheet or holds characters that hide or turn it round; it goes into the bank's file.
    #[error("{field} begins with a sign or holds characters that cannot be shown")]
    Unwritable {
        /// The field.
        field: &'static str,
    },
    /// The number is not one.
    #[error("{0}")]
    Number(BankAccountError),
    /// A person is paid on an account of their own.
    #[error("the account holder is not the person themselves")]
    HolderOther,
    /// It is the account confirmed already.
    #[error("this account is confirmed already")]
    SameAsNow,
    /// Another proposal of the same owner waits.
    #[error("another account of this owner waits for confirmation")]
    AlreadyProposed,
}

impl Refusal for AccountFault {
    fn key(&self) -> &'static str {
        match self {
            AccountFault::NoSuchOwner => "bank-account-owner-unknown",
            AccountFault::BankMissing => "bank-account-bank-missing",
            AccountFault::TooLong { .. } => "bank-account-name-too-long",
            AccountFault::Unwritable { .. } => "bank-account-name-unwritable",
            AccountFault::Number(error) => error.key(),
            AccountFault::HolderOther => "bank-account-holder-other",
            AccountFault::SameAsNow => "bank-account-same-as-now",
            AccountFault::AlreadyProposed => "bank-account-already-proposed",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            AccountFault::TooLong { most, .. } => vec![("most", most.to_string())],
            AccountFault::Number(error) => error.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            AccountFault::NoSuchOwner | AccountFault::AlreadyProposed => None,
            AccountFault::BankMissing => Some("bank_name"),
            AccountFault::TooLong { field, .. } | AccountFault::Unwritable { field } => Some(field),
            AccountFault::Number(_) | AccountFault::SameAsNow => Some("number"),
            AccountFault::HolderOther => Some("holder"),
        }
    }
}

/// Proposes an account for its owner; `by` is the hand that says so, which may not confirm it.
pub async fn propose(
    tx: &mut Tx<'_>,
    new: &NewAccount,
    by: Hand<'_>,
) -> Result<bank_account::Model, Stop<AccountFault>> {
    let owner = &new.owner;
    let bank_name = new.bank_name.trim();
    if bank_name.is_empty() {
        return Err(AccountFault::BankMissing.into());
    }
    for (field, text) in [("bank_name", &new.bank_name), ("holder", &new.holder)] {
        if text.chars().count() > LONGEST {
            return Err(AccountFault::TooLong {
                field,
                most: LONGEST,
            }
            .into());
        }
        if !is_writable(text.trim()) {
            return Err(AccountFault::Unwritable { field }.into());
        }
    }
    let number = match owner.owner_kind {
        OwnerKind::Person => BankAccount::parse(new.number.reveal()),
        OwnerKind::Organisation => BankAccount::parse_corporate(new.number.reveal()),
    }
    .map_err(AccountFault::Number)?;
    let name = owner_name(tx, owner)
        .await?
        .ok_or(AccountFault::NoSuchOwner)?;
    let holder = match new.holder.trim() {
        "" => name.clone(),
        other => other.to_owned(),
    };
    if owner.owner_kind == OwnerKind::Person
        && people::queries::name_key(&holder) != people::queries::name_key(&name)
    {
        return Err(AccountFault::HolderOther.into());
    }
    let lookup = tx.keys().lookup(fields::BANK_ACCOUNT, number.reveal());
    let open = queries::open_of(tx.db(), tx.county(), owner).await?;
    if open.iter().any(|row| row.state == State::Proposed) {
        return Err(AccountFault::AlreadyProposed.into());
    }
    // a holder or bank that was written wrong is put right under the same number
    if open.iter().any(|row| {
        row.number_lookup.as_ref() == Some(&lookup)
            && row.bank_name == bank_name
            && row.holder == holder
    }) {
        return Err(AccountFault::SameAsNow.into());
    }
    let id = tx.id();
    let row = bank_account::Model {
        county_code: tx.county().into(),
        owner_kind: owner.owner_kind,
        owner_id: owner.owner_id.clone(),
        bank_name: bank_name.into(),
        holder,
        number_lookup: Some(lookup),
        number_sealed: seal(tx, owner, &id, &number).await?,
        state: State::Proposed,
        slot: State::Proposed.slot().map(Into::into),
        proposed_by: by.account.into(),
        proposed_for: by.on_behalf_of.map(Into::into),
        proposed_at: tx.now().utc(),
        decided_by: None,
        decided_at: None,
        declined_reason: None,
        row_version: 0,
        id,
    };
    match tx.insert(row).await {
        Err(StoreError::Taken(_)) => Err(AccountFault::AlreadyProposed.into()),
        other => Ok(other?),
    }
}

/// Whether a name can stand in the bank's file as it is: spreadsheets run what begins like a formula.
fn is_writable(name: &str) -> bool {
    const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let one_line = !name.contains(['\n', '\r', '\t']);
    one_line && kernel::plain::flaw(name).is_none() && !name.starts_with(SIGNS)
}

/// The name of the owner; none when there is no such owner or the person is forgotten.
async fn owner_name(tx: &Tx<'_>, owner: &Owner) -> Result<Option<String>, StoreError> {
    let (db, county, id) = (tx.db(), tx.county(), owner.owner_id.as_str());
    Ok(match owner.owner_kind {
        OwnerKind::Person => people::find(db, county, id)
            .await?
            .filter(|row| row.forgotten_at.is_none())
            .map(|row| row.name),
        OwnerKind::Organisation => organisations::queries::find(db, county, id)
            .await?
            .map(|row| row.name),
    })
}

async fn seal(
    tx: &Tx<'_>,
    owner: &Owner,
    id: &str,
    number: &BankAccount,
) -> Result<String, StoreError> {
    match owner.owner_kind {
        OwnerKind::Person => {
            let key = vault::open(tx.db(), tx.keys(), tx.county(), &owner.owner_id).await?;
            key.seal(fields::BANK_ACCOUNT, number.reveal())
        }
        OwnerKind::Organisation => tx
            .keys()
            .seal(&queries::number_context(id), number.reveal().as_bytes()),
    }
}
