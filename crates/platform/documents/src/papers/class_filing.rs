//! 开班备案表: the form by which an institution files a class before it opens.

use chrono::NaiveDate;
use kernel::Money;
use serde::Serialize;

use crate::{Citation, Imprint, PaperError, Signature, figures};

/// The filing form with teachers and timetable; the roster is a paper of its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClassFiling {
    pub imprint: Imprint,
    pub institution: Institution,
    pub class: FilingClass,
    pub teachers: Vec<TeacherRow>,
    pub timetable: Vec<TimetableRow>,
    /// What the institution undertakes, one paragraph each.
    pub undertaking: Vec<String>,
    /// The bureau's steps; blank ones are left for the pen.
    pub opinions: Vec<Signature>,
}

/// Who files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Institution {
    pub name: String,
    /// Unified social credit code.
    pub credit_code: String,
    /// `公办培训机构`, `职业（技工）院校`, …
    pub kind: String,
    /// Licence number; none for schools that need none.
    pub licence: Option<String>,
    pub contact: String,
    pub telephone: String,
    pub address: String,
}

/// What is filed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilingClass {
    pub name: String,
    pub number: String,
    /// 省平台班级编号; a blank to be filled when none.
    pub platform_number: Option<String>,
    pub programme: String,
    /// Sentence the programme carries out.
    pub basis: Option<Citation>,
    /// `就业技能培训`, `岗位技能提升培训`, …
    pub form: String,
    pub occupation: String,
    pub occupation_code: Option<String>,
    pub level: String,
    /// Certificate aimed at; none where the class leads to the completion certificate only.
    pub aim: Option<String>,
    pub planned_heads: u32,
    pub theory_hours: u32,
    pub practice_hours: u32,
    pub online_hours: u32,
    #[serde(serialize_with = "figures::day")]
    pub start: NaiveDate,
    #[serde(serialize_with = "figures::day")]
    pub end: NaiveDate,
    pub venue: String,
    pub class_teacher: String,
    pub class_teacher_telephone: String,
    /// What a learner pays: `免费`.
    pub fee: String,
    /// Grant claimed per head; none where the document leaves it open (printed 未公布).
    #[serde(serialize_with = "figures::amount_opt")]
    pub standard: Option<Money>,
    /// Enterprise, village or unit the learners come from.
    pub source_unit: Option<String>,
}

/// One teacher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TeacherRow {
    pub name: String,
    /// Title, skill level or teacher's certificate.
    pub qualification: String,
    pub subject: String,
    /// `专职` or `兼职`.
    pub employment: String,
}

/// One lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TimetableRow {
    #[serde(serialize_with = "figures::day")]
    pub on: NaiveDate,
    /// `08:30`.
    pub from: String,
    pub to: String,
    pub hours: u32,
    pub content: String,
    pub teacher: String,
    pub room: String,
}

impl ClassFiling {
    pub(crate) fn lines(&self) -> usize {
        self.timetable.len().max(self.teachers.len())
    }

    pub(crate) fn check(&self, _paper: &'static str) -> Result<(), PaperError> {
        Ok(())
    }
}
