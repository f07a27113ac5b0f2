//! 学员花名册: the learners of a class, to be signed by each of them.

use serde::Serialize;

use crate::{ClassHead, Imprint, PaperError};

/// The roster as filed or as claimed with.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Roster {
    pub imprint: Imprint,
    pub class: ClassHead,
    pub learners: Vec<RosterLine>,
    /// Whether a column is left for each learner's signature.
    pub to_sign: bool,
}

/// One learner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RosterLine {
    /// Number in the roster; gaps stay where somebody was taken out.
    pub number: u32,
    pub name: String,
    pub sex: String,
    /// Identity number, masked or full as the caller was allowed.
    pub id_number: String,
    /// Township or street.
    pub township: String,
    pub schooling: Option<String>,
    pub telephone: Option<String>,
    pub remark: Option<String>,
}

impl Roster {
    pub(crate) fn lines(&self) -> usize {
        self.learners.len()
    }

    pub(crate) fn check(&self, _paper: &'static str) -> Result<(), PaperError> {
        Ok(())
    }
}
