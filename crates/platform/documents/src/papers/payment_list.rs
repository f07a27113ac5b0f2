//! 清册: every line of a payment batch, as finance and the bank check it.

use kernel::Money;
use serde::Serialize;

use crate::{Imprint, PaperError, Signature, figures};

/// The detailed list; long ones run over many pages, each with its number and the head row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaymentList {
    pub imprint: Imprint,
    /// `2023年第4批项目制培训补助资金清册`.
    /// A line break in it is kept.
    pub title: String,
    pub batch: String,
    /// Number of the policy document the lines' sentence ids are of: `永政办〔2021〕23号`.
    pub document: String,
    pub fund: String,
    pub appropriation: String,
    pub subject: String,
    pub payments: Vec<PaymentLine>,
    #[serde(serialize_with = "figures::total")]
    pub total: Money,
    /// `制表`, `复核`, `负责人`.
    pub signatures: Vec<Signature>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaymentLine {
    pub number: u32,
    pub name: String,
    pub id_number: String,
    /// Class or matter.
    pub matter: String,
    /// Who receives the money: the institution, or the person.
    pub payee: String,
    pub bank: String,
    pub account: String,
    #[serde(serialize_with = "figures::amount")]
    pub amount: Money,
    /// Id of the sentence: `3.3.5`.
    pub sentence: String,
    pub remark: Option<String>,
}

impl PaymentList {
    pub(crate) fn lines(&self) -> usize {
        self.payments.len()
    }

    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        figures::must_add_up(paper, self.payments.iter().map(|p| p.amount), self.total)
    }
}
