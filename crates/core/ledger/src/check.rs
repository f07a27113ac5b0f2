//! Checking a stored ledger: its entries posted anew from the first, its balances compared with
//! what they give.

use std::collections::BTreeSet;

use kernel::{Explain, Money};

use crate::account::Account;
use crate::balances::Balances;
use crate::book::{Book, Posted};
use crate::entry::Entry;
use crate::name::FundId;
use crate::refusal::Refusal;

/// Something in a stored ledger that cannot have come about by posting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerFinding {
    /// An entry could not have been posted where it stands.
    #[error("entry {key} could not have been posted: {refusal}")]
    Refused {
        /// Its key.
        key: String,
        /// Why.
        refusal: Refusal,
    },
    /// An entry stands there twice.
    #[error("entry {key} stands there twice")]
    Twice {
        /// Its key.
        key: String,
    },
    /// A stored balance is not what the entries give.
    #[error("{account} is stored as {stored}, the entries give {computed}")]
    Balance {
        /// The account.
        account: Account,
        /// What is stored.
        stored: Money,
        /// What the entries give.
        computed: Money,
    },
    /// What came into a fund is not what is in it and went out of it.
    #[error("the accounts of {fund} do not add up")]
    DoesNotAddUp {
        /// The fund.
        fund: FundId,
    },
}

impl Explain for LedgerFinding {
    fn key(&self) -> &'static str {
        match self {
            LedgerFinding::Refused { .. } => "ledger-finding-refused",
            LedgerFinding::Twice { .. } => "ledger-finding-twice",
            LedgerFinding::Balance { .. } => "ledger-finding-balance",
            LedgerFinding::DoesNotAddUp { .. } => "ledger-finding-does-not-add-up",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            LedgerFinding::Refused { key, .. } | LedgerFinding::Twice { key } => {
                vec![("key", key.clone())]
            }
            LedgerFinding::Balance {
                account,
                stored,
                computed,
            } => vec![
                ("account", account.to_string()),
                ("stored", stored.to_string()),
                ("computed", computed.to_string()),
            ],
            LedgerFinding::DoesNotAddUp { fund } => vec![("fund", fund.to_string())],
        }
    }
}

/// Posts the stored entries anew, in their order, and compares the stored balances. Empty when all
/// is well.
pub fn check_stored(
    entries: impl IntoIterator<Item = Entry>,
    stored: &Balances,
) -> Vec<LedgerFinding> {
    let mut findings = Vec::new();
    let mut book = Book::default();
    for entry in entries {
        let key = entry.key().to_owned();
        match book.post(entry) {
            Ok(Posted::Now) => {}
            Ok(Posted::AlreadyDone) => findings.push(LedgerFinding::Twice { key }),
            Err(refusal) => findings.push(LedgerFinding::Refused { key, refusal }),
        }
    }
    let computed = book.balances();
    let accounts: BTreeSet<&Account> = stored
        .iter()
        .chain(computed.iter())
        .map(|(account, _)| account)
        .collect();
    for account in accounts {
        let (stored, computed) = (stored.get(account), computed.get(account));
        if stored != computed {
            findings.push(LedgerFinding::Balance {
                account: account.clone(),
                stored,
                computed,
            });
        }
    }
    let funds = stored
        .funds()
        .into_iter()
        .filter(|fund| !stored.summary(fund).adds_up());
    findings.extend(funds.map(|fund| LedgerFinding::DoesNotAddUp { fund: fund.clone() }));
    findings
}
