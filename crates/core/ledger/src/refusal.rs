//! Why an entry is refused: one list, in the order in which the reasons are checked.

use kernel::{Explain, Money, MoneyError};

use crate::account::{Account, AccountKind};
use crate::name::{FundId, NameError};

/// Why an entry is not posted. The variants stand in the order they are checked: those of making an
/// entry first, then those of posting it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A key, case, payee, document number or sentence is not a name.
    #[error("{what}: {error}")]
    BadName {
        /// Which name.
        what: &'static str,
        /// What is wrong with it.
        error: NameError,
    },
    /// Nothing moves.
    #[error("the entry moves no money")]
    Nothing,
    /// More postings than one entry may have.
    #[error("an entry has at most {most} postings, this one has {postings}")]
    TooMany {
        /// Postings given.
        postings: usize,
        /// Most allowed.
        most: usize,
    },
    /// An amount of an event is not above zero, or a posting is of nothing.
    #[error("the amount {amount} is not above zero")]
    NotPositive {
        /// The amount.
        amount: Money,
    },
    /// More than any county has: a slip of the pen, such as digits typed twice.
    #[error("{amount} is more than {most}, the most that one document can bring")]
    MoreThanAny {
        /// The amount.
        amount: Money,
        /// The most.
        most: Money,
    },
    /// An amount or balance leaves the range of money.
    #[error("the amounts are too large")]
    TooLarge,
    /// The postings of a fund do not add up to nothing.
    #[error("the postings of {fund} differ by {by}")]
    Unbalanced {
        /// The fund.
        fund: FundId,
        /// What they add up to.
        by: Money,
    },
    /// An entry of this key is there already and says something else. (The same entry again is no
    /// refusal but [`Posted::AlreadyDone`](crate::Posted::AlreadyDone).)
    #[error("an entry {key} is there already with other {difference}")]
    SameKey {
        /// The key.
        key: String,
        /// The first thing in which the two differ.
        difference: Difference,
    },
    /// A reversal points at an entry that is not there.
    #[error("there is no entry {key} to reverse")]
    NothingToReverse {
        /// The key pointed at.
        key: String,
    },
    /// A reversal of an entry that was reversed before.
    #[error("the entry {key} is reversed already")]
    ReversedBefore {
        /// The key pointed at.
        key: String,
    },
    /// A reversal whose postings are not those of the entry with the other sign.
    #[error("these are not the postings of the entry {key} with the other sign")]
    NotTheReverse {
        /// The key pointed at.
        key: String,
    },
    /// An account would cross zero: more is committed than is left, paid than is committed, and so
    /// on.
    #[error("{account} holds {has}, {needs} are needed")]
    NotEnough {
        /// The account.
        account: Account,
        /// What it holds.
        has: Money,
        /// What the entry takes out.
        needs: Money,
    },
    /// More would be recovered from a payee than was paid to it, or sent back than is paid after
    /// recoveries.
    #[error("{recovered} would be recovered, but only {paid} paid")]
    MoreThanPaid {
        /// The payee's account of recoveries.
        account: Account,
        /// What would be paid after the entry.
        paid: Money,
        /// What would be recovered after the entry.
        recovered: Money,
    },
    /// A document's quota would be more than the document granted: money comes back under a document
    /// it was not released under.
    #[error("{account} would be {quota}, the document granted {granted}")]
    MoreThanGranted {
        /// The document's quota.
        account: Account,
        /// What the document granted.
        granted: Money,
        /// What the quota would be after the entry.
        quota: Money,
    },
}

/// In what two entries of the same key differ, in the order looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Difference {
    /// The kind of event.
    #[error("event")]
    Event,
    /// The accounts.
    #[error("accounts")]
    Accounts,
    /// The amounts.
    #[error("amounts")]
    Amounts,
    /// Day, case, sentence or the entry reversed.
    #[error("facts")]
    Facts,
}

impl From<MoneyError> for Refusal {
    fn from(_: MoneyError) -> Refusal {
        // Calculations fail in no other way; texts are not read here.
        Refusal::TooLarge
    }
}

impl Explain for Refusal {
    fn key(&self) -> &'static str {
        match self {
            Refusal::BadName {
                error: NameError::Length { .. },
                ..
            } => "ledger-bad-name-length",
            Refusal::BadName {
                error: NameError::Character { .. },
                ..
            } => "ledger-bad-name-character",
            Refusal::Nothing => "ledger-nothing",
            Refusal::TooMany { .. } => "ledger-too-many",
            Refusal::NotPositive { .. } => "ledger-not-positive",
            Refusal::MoreThanAny { .. } => "ledger-more-than-any",
            Refusal::TooLarge => "ledger-too-large",
            Refusal::Unbalanced { .. } => "ledger-unbalanced",
            Refusal::SameKey { .. } => "ledger-same-key",
            Refusal::NothingToReverse { .. } => "ledger-nothing-to-reverse",
            Refusal::ReversedBefore { .. } => "ledger-reversed-before",
            Refusal::NotTheReverse { .. } => "ledger-not-the-reverse",
            Refusal::NotEnough { account, .. } => match account.kind() {
                AccountKind::Left => "ledger-not-enough-left",
                AccountKind::Committed => "ledger-not-enough-committed",
                AccountKind::InTransit => "ledger-not-enough-in-transit",
                AccountKind::Returned => "ledger-not-enough-returned",
                AccountKind::Paid => "ledger-not-enough-paid",
                AccountKind::QuotaLeft => "ledger-not-enough-quota",
                AccountKind::Appropriation
                | AccountKind::Income
                | AccountKind::Recovered
                | AccountKind::QuotaGranted => "ledger-not-enough-granted",
            },
            Refusal::MoreThanPaid { .. } => "ledger-more-than-paid",
            Refusal::MoreThanGranted { .. } => "ledger-more-than-granted",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::BadName { what, error } => {
                let (name, number) = match error {
                    NameError::Length { length } => ("length", length),
                    NameError::Character { place } => ("place", place),
                };
                vec![("what", (*what).to_owned()), (name, number.to_string())]
            }
            Refusal::Nothing | Refusal::TooLarge => Vec::new(),
            Refusal::TooMany { postings, most } => {
                vec![
                    ("postings", postings.to_string()),
                    ("most", most.to_string()),
                ]
            }
            Refusal::MoreThanAny { amount, most } => {
                vec![("amount", amount.to_string()), ("most", most.to_string())]
            }
            Refusal::NotPositive { amount } => vec![("amount", amount.to_string())],
            Refusal::Unbalanced { fund, by } => {
                vec![("fund", fund.to_string()), ("by", by.to_string())]
            }
            Refusal::SameKey { key, .. }
            | Refusal::NothingToReverse { key }
            | Refusal::ReversedBefore { key }
            | Refusal::NotTheReverse { key } => vec![("key", key.clone())],
            Refusal::NotEnough {
                account,
                has,
                needs,
            } => vec![
                ("fund", account.fund().to_string()),
                ("detail", account.detail().unwrap_or_default().to_owned()),
                ("has", has.to_string()),
                ("needs", needs.to_string()),
            ],
            Refusal::MoreThanPaid {
                account,
                paid,
                recovered,
            } => vec![
                ("fund", account.fund().to_string()),
                ("detail", account.detail().unwrap_or_default().to_owned()),
                ("paid", paid.to_string()),
                ("recovered", recovered.to_string()),
            ],
            Refusal::MoreThanGranted {
                account,
                granted,
                quota,
            } => vec![
                ("fund", account.fund().to_string()),
                ("detail", account.detail().unwrap_or_default().to_owned()),
                ("granted", granted.to_string()),
                ("quota", quota.to_string()),
            ],
        }
    }
}
