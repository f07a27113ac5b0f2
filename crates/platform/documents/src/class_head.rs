//! The class as the head of its papers names it.

use chrono::NaiveDate;
use serde::Serialize;

use crate::figures;

/// Head of roster, attendance sheet, result sheet and claim form: the same facts in the same words
/// on each, so that the papers of one class agree.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClassHead {
    /// Institution that teaches.
    pub institution: String,
    /// Name of the class: `焊工（五级）第2期`.
    pub name: String,
    /// Our number of the filed class.
    pub number: String,
    /// 省平台班级编号; none until it is known.
    pub platform_number: Option<String>,
    /// Occupation or job type, with its code in brackets where known.
    pub occupation: String,
    /// Skill level in words: `五级／初级工`.
    pub level: String,
    /// Hours in all.
    pub hours: u32,
    /// First day of teaching.
    #[serde(serialize_with = "figures::day")]
    pub start: NaiveDate,
    /// Last day of teaching.
    #[serde(serialize_with = "figures::day")]
    pub end: NaiveDate,
    /// Where it is taught.
    pub venue: String,
}
