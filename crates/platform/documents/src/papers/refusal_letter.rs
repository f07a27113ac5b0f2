//! 不予补贴、部分不予补贴 and 退回补正: what was asked for, what is decided line by line, why, on which facts, and what can be
//! done. Its words of remedies come from the pack.

use chrono::NaiveDate;
use serde::Serialize;

use kernel::Money;

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
    /// What is decided line by line; empty when the letter is about the whole matter.
    pub decided: Vec<DecidedLine>,
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
    /// 不予补贴决定书: nothing of it.
    Refused,
    /// 部分不予补贴决定书: some lines.
    PartlyRefused,
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
    /// The facts it rests on, each with where it was found.
    pub facts: Vec<String>,
    /// Sentence it meets; none for a return that misses a paper only.
    pub basis: Option<Citation>,
    /// What a refusal rests on where the document has no sentence for it: a convention the pack marks as assumed.
    pub assumed: Option<String>,
}

/// One line as it is decided.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DecidedLine {
    pub number: u32,
    pub name: String,
    /// Masked by the pack.
    pub id_number: String,
    #[serde(serialize_with = "figures::amount")]
    pub asked: Money,
    /// None where nothing is decided yet.
    #[serde(serialize_with = "figures::amount_opt")]
    pub granted: Option<Money>,
    pub answer: Decision,
    /// Which of the reasons below, from 1.
    pub reason: Option<u32>,
}

/// What is decided about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Decision {
    #[serde(rename = "核定")]
    Granted,
    #[serde(rename = "核减")]
    Cut,
    #[serde(rename = "不予补贴")]
    Refused,
    #[serde(rename = "待补信息")]
    Waiting,
}

impl Decision {
    /// The word on the paper.
    pub const fn word(self) -> &'static str {
        match self {
            Decision::Granted => "核定",
            Decision::Cut => "核减",
            Decision::Refused => "不予补贴",
            Decision::Waiting => "待补信息",
        }
    }
}

impl RefusalKind {
    /// The title of the letter.
    pub const fn title(self) -> &'static str {
        match self {
            RefusalKind::Refused => "不予补贴决定书",
            RefusalKind::PartlyRefused => "部分不予补贴决定书",
            RefusalKind::Returned => "退回补正通知书",
        }
    }

    /// What it says is decided.
    pub const fn decides(self) -> &'static str {
        match self {
            RefusalKind::Refused | RefusalKind::PartlyRefused => "决定对下列事项不予补贴",
            RefusalKind::Returned => "申请需要补正，现予退回",
        }
    }
}

impl RefusalLetter {
    pub(crate) fn lines(&self) -> usize {
        self.reasons.len().max(self.decided.len())
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
        let without = |r: &Reason| r.basis.is_none() && r.assumed.is_none();
        if self.kind != RefusalKind::Returned && self.reasons.iter().any(without) {
            return fault("a refusal must cite its sentence");
        }
        for line in &self.decided {
            let told = line
                .reason
                .and_then(|n| usize::try_from(n).ok()?.checked_sub(1))
                .is_some_and(|n| n < self.reasons.len());
            if line.answer == Decision::Refused && !told {
                return fault("a refused line without its reason");
            }
            let pays = matches!(line.answer, Decision::Granted | Decision::Cut);
            if pays != line.granted.is_some_and(Money::is_positive) {
                return fault("an amount belongs to a granted line, only");
            }
        }
        if self.remedies.is_empty() {
            return fault("a letter must say what can be done");
        }
        Ok(())
    }
}
