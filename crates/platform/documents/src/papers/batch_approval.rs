//! 审批表: a batch of claims as it lies before the leaders and the bureau's meeting.

use chrono::NaiveDate;
use kernel::Money;
use serde::Serialize;

use crate::{Citation, Imprint, PaperError, Signature, figures};

/// The approval form: lines, boxes of 经办, 复核, 分管领导, and the meeting's.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BatchApproval {
    pub imprint: Imprint,
    pub number: String,
    /// `2023年第4批项目制培训补助`.
    pub title: String,
    pub programme: String,
    pub basis: Citation,
    pub fund: String,
    /// Who pays: `市财政局国库集中支付`.
    pub payment_owner: String,
    pub claims: Vec<BatchLine>,
    #[serde(serialize_with = "figures::total")]
    pub total: Money,
    /// Results of the automatic checks, one sentence each.
    pub checks: Vec<String>,
    /// Boxes in the order of signing.
    pub opinions: Vec<Signature>,
    pub meeting: Meeting,
}

/// One claim of the batch.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BatchLine {
    pub number: u32,
    pub claim: String,
    pub payee: String,
    pub class: String,
    pub heads: u32,
    #[serde(serialize_with = "figures::amount")]
    pub amount: Money,
    pub remark: Option<String>,
}

/// The meeting that decides. Blank fields are blank lines on the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meeting {
    /// `局党组会` or `局长办公会`.
    pub kind: String,
    /// Number of the minutes.
    pub minutes: Option<String>,
    #[serde(serialize_with = "figures::day_opt")]
    pub on: Option<NaiveDate>,
    pub opinion: Option<String>,
}

impl BatchApproval {
    pub(crate) fn lines(&self) -> usize {
        self.claims.len()
    }

    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        figures::must_add_up(paper, self.claims.iter().map(|c| c.amount), self.total)
    }
}
