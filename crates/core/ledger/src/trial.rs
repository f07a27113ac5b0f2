//! The trial balance: what moved on each account in a period, and the proof that debits equal
//! credits.

use std::collections::BTreeMap;

use kernel::{DateRange, Money};
use serde::Serialize;

use crate::account::AccountKind;
use crate::entry::Entry;
use crate::name::FundId;
use crate::refusal::Refusal;

/// One line of a trial balance: all accounts of a kind in a fund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrialRow {
    /// The fund.
    pub fund: FundId,
    /// The kind of account.
    pub kind: AccountKind,
    /// The balance before the period: above zero debit.
    pub opening: Money,
    /// Debits of the period.
    pub debit: Money,
    /// Credits of the period, at or above zero.
    pub credit: Money,
    /// The balance at the end of the period: above zero debit.
    pub closing: Money,
}

/// A trial balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrialBalance {
    /// A row for every fund and kind that was ever moved, in the order of the chart.
    pub rows: Vec<TrialRow>,
    /// All debits of the period.
    pub debit: Money,
    /// All credits of the period.
    pub credit: Money,
}

impl TrialBalance {
    /// Adds up entries. Those before `period` make the opening balances, those after it are passed
    /// over; without a period everything is in it.
    pub fn of<'a>(
        entries: impl IntoIterator<Item = &'a Entry>,
        period: Option<&DateRange>,
    ) -> Result<TrialBalance, Refusal> {
        let mut sums: BTreeMap<(FundId, AccountKind), [Money; 3]> = BTreeMap::new();
        for entry in entries {
            let before = period.is_some_and(|period| entry.on() < period.from());
            if period.is_some_and(|period| entry.on() > period.to()) {
                continue;
            }
            for posting in entry.postings() {
                let key = (posting.account.fund().clone(), posting.account.kind());
                let [opening, debit, credit] = sums.entry(key).or_default();
                let (sum, amount) = match (before, posting.amount.is_negative()) {
                    (true, _) => (opening, posting.amount),
                    (false, false) => (debit, posting.amount),
                    (false, true) => (credit, posting.amount.checked_neg()?),
                };
                *sum = sum.checked_add(amount)?;
            }
        }
        let rows = sums
            .into_iter()
            .map(|((fund, kind), [opening, debit, credit])| {
                let closing = opening.checked_add(debit)?.checked_sub(credit)?;
                Ok(TrialRow {
                    fund,
                    kind,
                    opening,
                    debit,
                    credit,
                    closing,
                })
            })
            .collect::<Result<Vec<TrialRow>, Refusal>>()?;
        let debit = Money::total(rows.iter().map(|row| row.debit))?;
        let credit = Money::total(rows.iter().map(|row| row.credit))?;
        Ok(TrialBalance {
            rows,
            debit,
            credit,
        })
    }

    /// Whether debits equal credits and all balances together are nothing.
    pub fn is_balanced(&self) -> bool {
        let nothing = |sum: Result<Money, _>| sum == Ok(Money::ZERO);
        self.debit == self.credit
            && nothing(Money::total(self.rows.iter().map(|row| row.opening)))
            && nothing(Money::total(self.rows.iter().map(|row| row.closing)))
    }
}
