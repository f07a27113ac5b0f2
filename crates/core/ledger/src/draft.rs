//! Postings on their way to an entry: money moved from one end to another, line by line.

use kernel::Money;

use crate::account::{Account, AccountKind};
use crate::entry::{Entry, EntryHead, Posting};
use crate::event::{Event, Line};
use crate::name::{FundId, NameError};
use crate::refusal::Refusal;

/// One end of a movement of lines.
#[derive(Clone, Copy)]
pub(crate) enum End {
    /// The fund's free money: one posting of the total.
    Left,
    /// The payee's account of a kind: one posting a line.
    Payee(AccountKind),
}

/// What happens to a document's quota.
pub(crate) enum Quota {
    Grows,
    Shrinks,
}

/// Postings on their way to an entry.
pub(crate) struct Draft<'a> {
    fund: &'a FundId,
    postings: Vec<Posting>,
}

impl<'a> Draft<'a> {
    pub(crate) fn new(fund: &'a FundId) -> Draft<'a> {
        Draft {
            fund,
            postings: Vec::new(),
        }
    }

    /// The entry that moves lines between two ends and nothing else.
    pub(crate) fn lines(
        head: EntryHead,
        event: Event,
        fund: &'a FundId,
        lines: &[Line],
        from: End,
        to: End,
    ) -> Result<Entry, Refusal> {
        let mut draft = Draft::new(fund);
        draft.move_lines(lines, from, to)?;
        draft.finish(head, event)
    }

    pub(crate) fn left(&self) -> Account {
        Account::of_fund(self.fund.clone(), AccountKind::Left)
    }

    pub(crate) fn of(
        &self,
        kind: AccountKind,
        what: &'static str,
        detail: &str,
    ) -> Result<Account, Refusal> {
        Account::of(self.fund.clone(), kind, detail)
            .map_err(|error: NameError| Refusal::BadName { what, error })
    }

    pub(crate) fn move_money(
        &mut self,
        from: Account,
        to: Account,
        amount: Money,
        line: Option<&Line>,
    ) -> Result<(), Refusal> {
        if !amount.is_positive() {
            return Err(Refusal::NotPositive { amount });
        }
        let back = amount.checked_neg()?;
        self.post(from, back, line);
        self.post(to, amount, line);
        Ok(())
    }

    /// Moves every line and answers with the total.
    pub(crate) fn move_lines(
        &mut self,
        lines: &[Line],
        from: End,
        to: End,
    ) -> Result<Money, Refusal> {
        for line in lines {
            let Line { payee, amount, .. } = line;
            if !amount.is_positive() {
                return Err(Refusal::NotPositive { amount: *amount });
            }
            if let End::Payee(kind) = from {
                self.post(
                    self.of(kind, "payee", payee)?,
                    amount.checked_neg()?,
                    Some(line),
                );
            }
            if let End::Payee(kind) = to {
                self.post(self.of(kind, "payee", payee)?, *amount, Some(line));
            }
        }
        let total = Money::total(lines.iter().map(|line| line.amount))?;
        if lines.is_empty() {
            return Err(Refusal::Nothing);
        }
        if let End::Left = from {
            self.post(self.left(), total.checked_neg()?, None);
        }
        if let End::Left = to {
            self.post(self.left(), total, None);
        }
        Ok(total)
    }

    pub(crate) fn move_quota(
        &mut self,
        document: Option<&str>,
        amount: Money,
        quota: Quota,
    ) -> Result<(), Refusal> {
        let Some(document) = document else {
            return Ok(());
        };
        let granted = self.of(AccountKind::QuotaGranted, "document", document)?;
        let left = granted.beside(AccountKind::QuotaLeft);
        match quota {
            Quota::Grows => self.move_money(granted, left, amount, None),
            Quota::Shrinks => self.move_money(left, granted, amount, None),
        }
    }

    fn post(&mut self, account: Account, amount: Money, line: Option<&Line>) {
        let sentence = line.and_then(|line| line.sentence.clone());
        let line = line.and_then(|line| line.line.clone());
        self.postings.push(Posting {
            account,
            amount,
            sentence,
            line,
        });
    }

    pub(crate) fn finish(self, head: EntryHead, event: Event) -> Result<Entry, Refusal> {
        Entry::from_parts(head, event, None, self.postings)
    }
}
