//! 汇总表: what a payment batch pays, one line a payee and class.

use kernel::Money;
use serde::Serialize;

use crate::{Imprint, PaperError, Signature, figures};

/// Summary of a batch.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaymentSummary {
    pub imprint: Imprint,
    /// `2023年第4批项目制培训补助资金汇总表`.
    /// A line break in it is kept.
    pub title: String,
    pub batch: String,
    /// Number of the policy document the lines' sentence ids are of: `永政办〔2021〕23号`.
    pub document: String,
    pub fund: String,
    pub appropriation: String,
    pub subject: String,
    pub payees: Vec<SummaryLine>,
    pub heads: u32,
    #[serde(serialize_with = "figures::total")]
    pub total: Money,
    /// `制表`, `复核`, `负责人`.
    pub signatures: Vec<Signature>,
}

/// One payee and class.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SummaryLine {
    pub number: u32,
    pub payee: String,
    pub programme: String,
    pub class: String,
    pub heads: u32,
    /// Standard per head, where there is one.
    #[serde(serialize_with = "figures::amount_opt")]
    pub standard: Option<Money>,
    #[serde(serialize_with = "figures::amount")]
    pub amount: Money,
    /// Id of the sentence: `3.3.5`.
    pub sentence: String,
    pub remark: Option<String>,
}

impl PaymentSummary {
    pub(crate) fn lines(&self) -> usize {
        self.payees.len()
    }

    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        let heads: u64 = self.payees.iter().map(|p| u64::from(p.heads)).sum();
        if heads != u64::from(self.heads) {
            return Err(PaperError::Unprintable {
                paper,
                reason: format!("the lines count {heads} heads, the paper {}", self.heads),
            });
        }
        figures::must_add_up(paper, self.payees.iter().map(|p| p.amount), self.total)
    }
}
