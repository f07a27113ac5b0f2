//! 培训合格证明: the one certificate the bureau itself issues.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{Imprint, PaperError, figures};

/// It proves a finished course and is no skill level certificate; the paper says so.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CompletionCertificate {
    pub imprint: Imprint,
    pub number: String,
    pub name: String,
    pub sex: String,
    pub id_number: String,
    /// Institution that taught.
    pub institution: String,
    pub course: String,
    pub class_number: String,
    pub hours: u32,
    #[serde(serialize_with = "figures::day")]
    pub start: NaiveDate,
    #[serde(serialize_with = "figures::day")]
    pub end: NaiveDate,
    /// `考核合格`, with the score where one is given.
    pub result: String,
    pub issuer: String,
    #[serde(serialize_with = "figures::day")]
    pub issued_on: NaiveDate,
    /// How its genuineness can be checked, in words.
    pub verify: String,
}

impl CompletionCertificate {
    pub(crate) fn lines(&self) -> usize {
        1
    }

    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        if self.end < self.start || self.issued_on < self.end {
            return Err(PaperError::Unprintable {
                paper,
                reason: "issued before the course ended".to_owned(),
            });
        }
        Ok(())
    }
}
