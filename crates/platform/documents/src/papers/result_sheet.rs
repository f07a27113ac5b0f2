//! 考核成绩表: scores and results of one class.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{ClassHead, Imprint, PaperError, Signature, figures};

/// Results as recorded. Certificates are issued by the evaluation body, not by the bureau: the
/// sheet repeats their numbers only.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResultSheet {
    pub imprint: Imprint,
    pub class: ClassHead,
    /// Evaluation body or school that examined.
    pub examined_by: String,
    #[serde(serialize_with = "figures::day")]
    pub examined_on: NaiveDate,
    pub learners: Vec<ResultLine>,
    /// `考评员`, `督导员`, `单位负责人`, …
    pub signatures: Vec<Signature>,
}

/// One learner's result. Scores are text as given (`86`, `86.5`, `缺考`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultLine {
    pub number: u32,
    pub name: String,
    pub id_number: String,
    pub theory: Option<String>,
    pub practice: Option<String>,
    /// `合格`, `不合格`, `补考合格`, `缺考`.
    pub result: String,
    /// Whether it counts as passed in the summary line.
    pub passed: bool,
    pub certificate: Option<String>,
    pub remark: Option<String>,
}

impl ResultSheet {
    pub(crate) fn lines(&self) -> usize {
        self.learners.len()
    }

    pub(crate) fn check(&self, _paper: &'static str) -> Result<(), PaperError> {
        Ok(())
    }
}
