//! 拨款函: the bureau's letter that asks the finance bureau to pay.

use chrono::NaiveDate;
use kernel::Money;
use serde::Serialize;

use crate::{Contact, Imprint, PaperError, figures};

/// A letter (函) in the letter form of GB/T 9704, red head and all.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaymentLetter {
    pub imprint: Imprint,
    /// Head in red: the issuing body.
    pub issuer: String,
    /// `永人社函〔2023〕12号`; blank to be filled by hand when none.
    pub document_number: Option<String>,
    /// `关于拨付2023年第4批项目制培训补助资金的函`.
    /// A line break in it is kept.
    pub title: String,
    /// `永安市财政局`.
    pub addressee: String,
    /// Paragraphs of the body, without indents.
    pub body: Vec<String>,
    pub fund: String,
    /// 指标文号 of the appropriation.
    pub appropriation: String,
    /// Accounting subject: `2080799 其他就业补助支出`.
    pub subject: String,
    /// Our number of the payment batch.
    pub batch: String,
    /// Who is paid, one line a payee.
    pub accounts: Vec<LetterAccount>,
    #[serde(serialize_with = "figures::total")]
    pub total: Money,
    pub heads: u32,
    /// Names of the attached papers, without numbers.
    pub attachments: Vec<String>,
    pub contact: Contact,
    #[serde(serialize_with = "figures::day")]
    pub issued_on: NaiveDate,
}

/// One payee.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LetterAccount {
    pub payee: String,
    pub bank: String,
    pub account: String,
    #[serde(serialize_with = "figures::amount")]
    pub amount: Money,
}

impl PaymentLetter {
    pub(crate) fn lines(&self) -> usize {
        self.accounts.len()
    }

    /// A letter without an account table (persons paid by the list) has nothing to add up.
    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        if self.accounts.is_empty() {
            return Ok(());
        }
        figures::must_add_up(paper, self.accounts.iter().map(|a| a.amount), self.total)
    }
}
