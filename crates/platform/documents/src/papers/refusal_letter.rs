//! 不予补贴决定 and 退回通知: what is refused or sent back, why, and what can be done.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{Citation, Contact, Imprint, PaperError, figures};

/// The letter. A refusal without a cited sentence is not printed: it would lose an appeal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RefusalLetter {
    pub imprint: Imprint,
    pub kind: RefusalKind,
    /// `永人社补决〔2023〕7号`; blank to be filled by hand when none.
    pub document_number: Option<String>,
    pub addressee: String,
    pub case_number: String,
    /// What was asked for, as one sentence.
    pub request: String,
    pub reasons: Vec<Reason>,
    /// What can still be done, one sentence each.
    pub remedies: Vec<String>,
    /// Last day for it; none where no time runs.
    #[serde(serialize_with = "figures::day_opt")]
    pub until: Option<NaiveDate>,
    /// Who is to do it: `申请单位`.
    pub by_whom: String,
    /// Legal remedies, one paragraph each; empty on a return.
    pub appeal: Vec<String>,
    pub contact: Contact,
    pub issuer: String,
    #[serde(serialize_with = "figures::day")]
    pub issued_on: NaiveDate,
}

/// Which of the two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusalKind {
    /// 不予补贴决定书.
    Refused,
    /// 退回补正通知书.
    Returned,
}

/// One reason: the fact, and the sentence it meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Whom it concerns: a name with its line, or none for the whole claim.
    pub about: Option<String>,
    /// The fact found, and where it was found.
    pub fact: String,
    /// Sentence it meets; none for a return that misses a paper only.
    pub basis: Option<Citation>,
}

impl RefusalLetter {
    pub(crate) fn lines(&self) -> usize {
        self.reasons.len()
    }

    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        let fault = |reason: &str| {
            Err(PaperError::Unprintable {
                paper,
                reason: reason.to_owned(),
            })
        };
        if self.reasons.is_empty() {
            return fault("a letter without a reason");
        }
        if self.kind == RefusalKind::Refused && self.reasons.iter().any(|r| r.basis.is_none()) {
            return fault("a refusal must cite its sentence");
        }
        if self.remedies.is_empty() {
            return fault("a letter must say what can be done");
        }
        Ok(())
    }
}
