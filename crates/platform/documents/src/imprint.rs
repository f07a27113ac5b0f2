//! What every paper carries, whatever it says: the day, the office, the check mark.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{CheckMark, figures};

/// The common frame of a paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Imprint {
    /// Day of printing (Asia/Shanghai), from the caller's clock. It is the PDF's date too, so the
    /// same data print the same bytes.
    #[serde(serialize_with = "figures::day")]
    pub today: NaiveDate,
    /// The body whose paper it is: `永安市人力资源和社会保障局`.
    pub office: String,
    /// Grey word across every page, `演示数据` in a demonstration; none otherwise.
    pub watermark: Option<String>,
    /// Whose money it is, wherever an amount per head is shown: the grant is the school's.
    pub payee_note: Option<String>,
    /// Check code, checkpoint line and QR link by which the paper can be proved genuine.
    pub check: Option<CheckMark>,
}

impl Imprint {
    /// The plain frame: day and office, nothing else.
    pub fn new(today: NaiveDate, office: impl Into<String>) -> Self {
        Self {
            today,
            office: office.into(),
            watermark: None,
            payee_note: None,
            check: None,
        }
    }
}
