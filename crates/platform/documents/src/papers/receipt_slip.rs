//! 回执单: what somebody at the window takes home.

use chrono::NaiveDate;
use serde::Serialize;

use crate::check_mark::qr_opt;
use crate::{Contact, Imprint, PaperError, figures};

/// The slip, printed twice on one sheet: one half to take home, one for the window.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptSlip {
    pub imprint: Imprint,
    pub case_number: String,
    /// Who handed in.
    pub name: String,
    /// Helper (window, 村协理员) who handed in for them.
    pub helper: Option<String>,
    /// What it is about: `养老护理员（五级）培训报名`.
    pub matter: String,
    #[serde(serialize_with = "figures::day")]
    pub received_on: NaiveDate,
    /// Papers taken in.
    pub taken: Vec<String>,
    /// Papers still missing, each with its day.
    pub missing: Vec<String>,
    /// Whose turn it is.
    pub turn: String,
    pub next_step: String,
    /// By when; none when no day is set (printed 另行通知).
    #[serde(serialize_with = "figures::day_opt")]
    pub next_on: Option<NaiveDate>,
    pub contact: Contact,
    /// Address where the case can be looked up; drawn as a QR code.
    #[serde(serialize_with = "qr_opt")]
    pub link: Option<String>,
}

impl ReceiptSlip {
    pub(crate) fn lines(&self) -> usize {
        self.taken.len() + self.missing.len()
    }

    /// Half a sheet holds only so many lines.
    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        const MOST: usize = 12;
        let lines = self.lines();
        if lines > MOST {
            return Err(PaperError::TooLong {
                paper,
                lines,
                limit: MOST,
            });
        }
        Ok(())
    }
}
