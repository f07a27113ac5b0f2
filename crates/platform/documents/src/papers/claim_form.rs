//! 补贴申请表: an institution's or person's claim, line by line.

use chrono::NaiveDate;
use kernel::Money;
use serde::Serialize;

use crate::{Citation, ClassHead, Imprint, PaperError, Signature, figures};

/// The claim as computed on the day it was sent. Lines answered no or unknown stay on the paper,
/// with the reason: nobody disappears from a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClaimForm {
    pub imprint: Imprint,
    pub number: String,
    pub programme: String,
    pub basis: Citation,
    pub fund: String,
    #[serde(serialize_with = "figures::day")]
    pub claimed_on: NaiveDate,
    pub payee: Payee,
    /// The class claimed for; none for a claim outside classes.
    pub class: Option<ClassHead>,
    pub learners: Vec<ClaimLine>,
    /// Sum of the lines answered yes.
    #[serde(serialize_with = "figures::total")]
    pub total: Money,
    /// What the rules assumed where the document is silent, one sentence each.
    pub assumed: Vec<String>,
    pub materials: Vec<Material>,
    pub undertaking: Vec<String>,
    pub opinions: Vec<Signature>,
}

/// Who is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Payee {
    pub name: String,
    pub credit_code: Option<String>,
    pub contact: String,
    pub telephone: String,
    pub bank: Option<String>,
    /// Account, masked or full as the caller was allowed.
    pub account: Option<String>,
}

/// One line of the claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClaimLine {
    pub number: u32,
    pub name: String,
    pub id_number: String,
    pub answer: LineAnswer,
    /// Amount of a line answered yes; none otherwise.
    #[serde(serialize_with = "figures::amount_opt")]
    pub amount: Option<Money>,
    /// Id of the sentence the answer rests on: `3.3.5`.
    pub sentence: Option<String>,
    /// Why not, or what is missing; a remark on a yes.
    pub reason: Option<String>,
}

/// The three answers, in the words all pages use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum LineAnswer {
    #[serde(rename = "符合")]
    Yes,
    #[serde(rename = "不符合")]
    No,
    #[serde(rename = "待补信息")]
    Unknown,
}

/// One paper handed in with the claim, or missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Material {
    pub name: String,
    /// `已收`, `容缺，6月30日前补齐`, …
    pub state: String,
}

impl ClaimForm {
    pub(crate) fn lines(&self) -> usize {
        self.learners.len()
    }

    /// Only lines answered yes carry an amount, and they add up.
    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        if let Some(line) = self
            .learners
            .iter()
            .find(|l| (l.answer == LineAnswer::Yes) != l.amount.is_some())
        {
            return Err(PaperError::Unprintable {
                paper,
                reason: format!("line {}: an amount belongs to a yes, only", line.number),
            });
        }
        figures::must_add_up(
            paper,
            self.learners.iter().filter_map(|l| l.amount),
            self.total,
        )
    }
}
