//! 签到表: a blank sheet per lesson, to be signed and photographed.

use chrono::NaiveDate;
use serde::Serialize;

use crate::check_mark::qr_opt;
use crate::{ClassHead, Imprint, PaperError, figures};

/// Sheets of one class, each lesson on a page of its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AttendanceSheet {
    pub imprint: Imprint,
    pub class: ClassHead,
    pub lessons: Vec<LessonSheet>,
    /// Everybody enrolled on the day of printing.
    pub learners: Vec<Attendee>,
}

/// One lesson to sign for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LessonSheet {
    /// Which lesson: 第3次课.
    pub number: u32,
    #[serde(serialize_with = "figures::day")]
    pub on: NaiveDate,
    /// `08:30`.
    pub from: String,
    pub to: String,
    pub hours: u32,
    pub content: String,
    pub teacher: String,
    pub room: String,
    /// Address by which the photographed sheet is filed under its lesson; drawn as a QR code.
    #[serde(serialize_with = "qr_opt")]
    pub link: Option<String>,
}

/// One who is to sign. No identity number: the sheet lies on a table for all to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attendee {
    pub number: u32,
    pub name: String,
}

impl AttendanceSheet {
    pub(crate) fn lines(&self) -> usize {
        self.learners.len().saturating_mul(self.lessons.len())
    }

    /// A sheet without a lesson or without a learner would be signed for nothing.
    pub(crate) fn check(&self, paper: &'static str) -> Result<(), PaperError> {
        if self.lessons.is_empty() || self.learners.is_empty() {
            return Err(PaperError::Unprintable {
                paper,
                reason: "no lesson or no learner".to_owned(),
            });
        }
        Ok(())
    }
}
