//! Balances: what each account holds, and the decision whether an entry may be posted.
//!
//! A caller that keeps balances in a database loads those of [`Balances::needed`], asks
//! [`Balances::after`], and writes back what it answers, each row only if it is still as it was
//! read.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Money;
use serde::Serialize;

use crate::account::{Account, AccountKind, Side};
use crate::entry::Entry;
use crate::name::FundId;
use crate::refusal::Refusal;

/// What each account holds; an account not named holds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balances(BTreeMap<Account, Money>);

/// What a fund page shows, read off the balances. All amounts at or above zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FundSummary {
    /// The fund.
    pub fund: FundId,
    /// Put at disposal by documents, less what was taken back.
    pub appropriated: Money,
    /// Taken in by law.
    pub income: Money,
    /// Bound by approvals and not released to the bank.
    pub committed: Money,
    /// Released and not confirmed.
    pub in_transit: Money,
    /// Sent back by the bank and neither paid again nor given up.
    pub returned: Money,
    /// Arrived at payees, before recoveries.
    pub paid: Money,
    /// Come back from payees.
    pub recovered: Money,
    /// At disposal and bound by nothing.
    pub left: Money,
}

impl FundSummary {
    /// Whether everything that came in is somewhere: `appropriated + income + recovered = left +
    /// committed + in transit + returned + paid`.
    pub fn adds_up(&self) -> bool {
        let came_in = Money::total([self.appropriated, self.income, self.recovered]);
        let is_somewhere = Money::total([
            self.left,
            self.committed,
            self.in_transit,
            self.returned,
            self.paid,
        ]);
        came_in.is_ok() && came_in == is_somewhere
    }
}

impl Balances {
    /// What the account holds: above zero debit, below zero credit.
    pub fn get(&self, account: &Account) -> Money {
        self.0.get(account).copied().unwrap_or_default()
    }

    /// Puts a balance in, as storage gives it back.
    pub fn set(&mut self, account: Account, balance: Money) {
        if balance.is_zero() {
            self.0.remove(&account);
        } else {
            self.0.insert(account, balance);
        }
    }

    /// The accounts whose balances decide about an entry: those it moves, and those that bound
    /// them (what was paid bounds what is recovered, what was granted bounds a document's quota).
    pub fn needed(entry: &Entry) -> BTreeSet<Account> {
        let mut needed = BTreeSet::new();
        for posting in entry.postings() {
            let account = &posting.account;
            needed.extend(bound_of(account.kind()).map(|kind| account.beside(kind)));
            needed.insert(account.clone());
        }
        needed
    }

    /// The balances of the accounts an entry moves, as they would be after it; or why it is
    /// refused.
    pub fn after(&self, entry: &Entry) -> Result<BTreeMap<Account, Money>, Refusal> {
        let mut after = BTreeMap::new();
        for (account, movement) in entry.movements()? {
            let has = self.get(account);
            let balance = has.checked_add(movement)?;
            let crossed = match account.kind().side() {
                Side::Debit => balance.is_negative(),
                Side::Credit => balance.is_positive(),
            };
            if crossed {
                let (has, needs) = (size(has)?, size(movement)?);
                return Err(Refusal::NotEnough {
                    account: account.clone(),
                    has,
                    needs,
                });
            }
            after.insert(account.clone(), balance);
        }
        self.within_bounds(&after)?;
        Ok(after)
    }

    /// Posts an entry: changes all balances it moves, or none.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Refusal> {
        for (account, balance) in self.after(entry)? {
            self.set(account, balance);
        }
        Ok(())
    }

    /// What a fund page shows.
    pub fn summary(&self, fund: &FundId) -> FundSummary {
        let held = |kind: AccountKind| -> Money {
            let of_kind = self
                .0
                .iter()
                .filter(|(account, _)| account.fund() == fund && account.kind() == kind);
            let sum: Money = of_kind.map(|(_, balance)| *balance).sum();
            match kind.side() {
                Side::Debit => sum,
                Side::Credit => Money::from_fen(sum.fen().saturating_neg()),
            }
        };
        FundSummary {
            fund: fund.clone(),
            appropriated: held(AccountKind::Appropriation),
            income: held(AccountKind::Income),
            committed: held(AccountKind::Committed),
            in_transit: held(AccountKind::InTransit),
            returned: held(AccountKind::Returned),
            paid: held(AccountKind::Paid),
            recovered: held(AccountKind::Recovered),
            left: held(AccountKind::Left),
        }
    }

    /// What a payee is still owed from a fund: committed, in transit or returned (应付).
    pub fn payable_to(&self, fund: &FundId, payee: &str) -> Money {
        [
            AccountKind::Committed,
            AccountKind::InTransit,
            AccountKind::Returned,
        ]
        .into_iter()
        .filter_map(|kind| Account::of(fund.clone(), kind, payee).ok())
        .map(|account| self.get(&account))
        .sum()
    }

    /// What may still be released under a document number (指标余额).
    pub fn quota_left(&self, fund: &FundId, document: &str) -> Money {
        Account::of(fund.clone(), AccountKind::QuotaLeft, document)
            .map(|account| self.get(&account))
            .unwrap_or_default()
    }

    /// The documents that put money at disposal (指标文号), each with what it granted, less what was
    /// taken back, and what may still be released under it.
    pub fn documents(&self, fund: &FundId) -> Vec<(&str, Money, Money)> {
        let of_fund = self.0.iter().filter(|(account, _)| {
            account.fund() == fund && account.kind() == AccountKind::Appropriation
        });
        of_fund
            .filter_map(|(account, granted)| {
                let document = account.detail()?;
                Some((
                    document,
                    size(*granted).ok()?,
                    self.quota_left(fund, document),
                ))
            })
            .collect()
    }

    /// Every fund that has a balance.
    pub fn funds(&self) -> BTreeSet<&FundId> {
        self.0.keys().map(Account::fund).collect()
    }

    /// Every account that holds something, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Account, Money)> {
        self.0.iter().map(|(account, balance)| (account, *balance))
    }

    /// Checks the pairs of accounts of which one bounds the other.
    fn within_bounds(&self, after: &BTreeMap<Account, Money>) -> Result<(), Refusal> {
        let held = |account: &Account, kind: AccountKind| -> Result<Money, Refusal> {
            let account = account.beside(kind);
            size(
                after
                    .get(&account)
                    .copied()
                    .unwrap_or_else(|| self.get(&account)),
            )
        };
        for account in after.keys() {
            match account.kind() {
                AccountKind::Recovered | AccountKind::Paid => {
                    let paid = held(account, AccountKind::Paid)?;
                    let recovered = held(account, AccountKind::Recovered)?;
                    if recovered > paid {
                        let account = account.beside(AccountKind::Recovered);
                        return Err(Refusal::MoreThanPaid {
                            account,
                            paid,
                            recovered,
                        });
                    }
                }
                AccountKind::QuotaLeft | AccountKind::Appropriation => {
                    let granted = held(account, AccountKind::Appropriation)?;
                    let quota = held(account, AccountKind::QuotaLeft)?;
                    if quota > granted {
                        let account = account.beside(AccountKind::QuotaLeft);
                        return Err(Refusal::MoreThanGranted {
                            account,
                            granted,
                            quota,
                        });
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// The other account of a pair of which one bounds the other.
const fn bound_of(kind: AccountKind) -> Option<AccountKind> {
    match kind {
        AccountKind::Recovered => Some(AccountKind::Paid),
        AccountKind::Paid => Some(AccountKind::Recovered),
        AccountKind::QuotaLeft => Some(AccountKind::Appropriation),
        AccountKind::Appropriation => Some(AccountKind::QuotaLeft),
        _ => None,
    }
}

impl FromIterator<(Account, Money)> for Balances {
    fn from_iter<I: IntoIterator<Item = (Account, Money)>>(held: I) -> Balances {
        let mut balances = Balances::default();
        held.into_iter()
            .for_each(|(account, balance)| balances.set(account, balance));
        balances
    }
}

/// The amount without its side.
fn size(amount: Money) -> Result<Money, Refusal> {
    if amount.is_negative() {
        Ok(amount.checked_neg()?)
    } else {
        Ok(amount)
    }
}
