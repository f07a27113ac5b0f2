//! The chart of accounts: what kinds of account a fund has, and on which side of zero each may
//! stand.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::name::{FundId, NameError, check_detail};

/// What an account of a fund holds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// 指标: money put at disposal, one account a document number. Credit.
    Appropriation,
    /// Money the fund takes in by law, such as the education surcharge (教育附加费); one account a
    /// source. Credit.
    Income,
    /// Money at disposal that nothing binds yet. Debit.
    Left,
    /// 承诺: bound by an approval, one account a payee. Debit.
    Committed,
    /// Released to the bank and not yet confirmed, one account a payee. Debit.
    InTransit,
    /// 退票: sent back by the bank and still owed, one account a payee. Debit.
    Returned,
    /// Arrived at the payee, one account a payee. Debit.
    Paid,
    /// 追回: came back from a payee, one account a payee. Credit, never more than was paid.
    Recovered,
    /// Memorandum: what a document number still allows to be released (指标余额), one account a
    /// document number. Debit.
    QuotaLeft,
    /// Memorandum: the other side of [`AccountKind::QuotaLeft`]. Credit.
    QuotaGranted,
}

/// The side of zero on which an account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Never below zero.
    Debit,
    /// Never above zero.
    Credit,
}

impl AccountKind {
    /// All kinds, in the order of the chart.
    pub const ALL: [AccountKind; 10] = [
        AccountKind::Appropriation,
        AccountKind::Income,
        AccountKind::Left,
        AccountKind::Committed,
        AccountKind::InTransit,
        AccountKind::Returned,
        AccountKind::Paid,
        AccountKind::Recovered,
        AccountKind::QuotaLeft,
        AccountKind::QuotaGranted,
    ];

    /// The side on which accounts of this kind stand.
    pub const fn side(self) -> Side {
        match self {
            AccountKind::Appropriation
            | AccountKind::Income
            | AccountKind::Recovered
            | AccountKind::QuotaGranted => Side::Credit,
            AccountKind::Left
            | AccountKind::Committed
            | AccountKind::InTransit
            | AccountKind::Returned
            | AccountKind::Paid
            | AccountKind::QuotaLeft => Side::Debit,
        }
    }

    /// Whether the account is a memorandum beside the money itself.
    pub const fn is_memorandum(self) -> bool {
        matches!(self, AccountKind::QuotaLeft | AccountKind::QuotaGranted)
    }

    /// The name in texts and tables: `in-transit`.
    pub const fn name(self) -> &'static str {
        match self {
            AccountKind::Appropriation => "appropriation",
            AccountKind::Income => "income",
            AccountKind::Left => "left",
            AccountKind::Committed => "committed",
            AccountKind::InTransit => "in-transit",
            AccountKind::Returned => "returned",
            AccountKind::Paid => "paid",
            AccountKind::Recovered => "recovered",
            AccountKind::QuotaLeft => "quota-left",
            AccountKind::QuotaGranted => "quota-granted",
        }
    }

    /// Key of the message that names it on pages.
    pub const fn key(self) -> &'static str {
        match self {
            AccountKind::Appropriation => "ledger-account-appropriation",
            AccountKind::Income => "ledger-account-income",
            AccountKind::Left => "ledger-account-left",
            AccountKind::Committed => "ledger-account-committed",
            AccountKind::InTransit => "ledger-account-in-transit",
            AccountKind::Returned => "ledger-account-returned",
            AccountKind::Paid => "ledger-account-paid",
            AccountKind::Recovered => "ledger-account-recovered",
            AccountKind::QuotaLeft => "ledger-account-quota-left",
            AccountKind::QuotaGranted => "ledger-account-quota-granted",
        }
    }

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<AccountKind> {
        AccountKind::ALL
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// One account: a fund, a kind, and whose or which it is. As text
/// `employment-subsidy:committed:01J…`, in tables and serialised.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Account {
    fund: FundId,
    kind: AccountKind,
    detail: Option<String>,
}

/// A text that is not an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccountTextError {
    /// Not `fund:kind` or `fund:kind:detail` with a kind of the chart.
    #[error("an account is written fund:kind or fund:kind:detail")]
    Form,
    /// A part is not a name.
    #[error(transparent)]
    Name(#[from] NameError),
}

impl Account {
    /// The account of the fund itself.
    pub const fn of_fund(fund: FundId, kind: AccountKind) -> Account {
        Account {
            fund,
            kind,
            detail: None,
        }
    }

    /// The account of a payee (an id, never a person's name), a document number or a source.
    pub fn of(fund: FundId, kind: AccountKind, detail: &str) -> Result<Account, NameError> {
        check_detail(detail)?;
        Ok(Account {
            fund,
            kind,
            detail: Some(detail.to_owned()),
        })
    }

    /// The fund.
    pub const fn fund(&self) -> &FundId {
        &self.fund
    }

    /// The kind.
    pub const fn kind(&self) -> AccountKind {
        self.kind
    }

    /// The payee, document number or source.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The account of another kind with the same fund and detail.
    pub(crate) fn beside(&self, kind: AccountKind) -> Account {
        Account {
            kind,
            ..self.clone()
        }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.fund, self.kind.name())?;
        match &self.detail {
            Some(detail) => write!(f, ":{detail}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Account {
    type Err = AccountTextError;

    fn from_str(text: &str) -> Result<Account, AccountTextError> {
        let mut parts = text.splitn(3, ':');
        let fund = FundId::parse(parts.next().unwrap_or_default())?;
        let kind = parts
            .next()
            .and_then(AccountKind::from_name)
            .ok_or(AccountTextError::Form)?;
        match parts.next() {
            Some(detail) => Ok(Account::of(fund, kind, detail)?),
            None => Ok(Account::of_fund(fund, kind)),
        }
    }
}

impl TryFrom<String> for Account {
    type Error = AccountTextError;

    fn try_from(text: String) -> Result<Account, AccountTextError> {
        text.parse()
    }
}

impl From<Account> for String {
    fn from(account: Account) -> String {
        account.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_read_back_from_its_text() {
        for text in [
            "employment-subsidy:left",
            "talent:committed:01J0A",
            "talent:appropriation:永财指〔2023〕12号",
        ] {
            assert_eq!(text.parse::<Account>().unwrap().to_string(), text);
        }
        for kind in AccountKind::ALL {
            assert_eq!(AccountKind::from_name(kind.name()), Some(kind));
        }
        for text in [
            "",
            "talent",
            "talent:gone",
            "talent:left:",
            "Talent:left",
            "talent:paid:a:b",
        ] {
            assert!(text.parse::<Account>().is_err(), "{text}");
        }
    }
}
