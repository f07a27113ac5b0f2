//! The provincial platform's attendance is taken over for a class that chose the platform as its one source. The export
//! says who was there; nobody marks such a class here.

use std::collections::HashMap;

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Keys, Stop, StoreError, Tx, Witnessed};

use super::mark::Mark;
use crate::attendance::refused::AttendanceRefused;
use crate::attendance::tables::{attendance_export, attendance_mark};
use crate::classes::case::Case;
use crate::enrolment;
use crate::lessons;
use crate::lessons::tables::lesson;

/// The source these marks carry.
const PLATFORM: &str = "platform";
/// Why a mark of an earlier export differs.
const NEWER_EXPORT: &str = "省平台新的导出文件";

/// One mark of the export.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ExportedMark {
    /// The learner.
    pub enrolment_id: String,
    /// The lesson.
    pub lesson_id: String,
    /// What the platform says.
    pub mark: Mark,
}

/// Takes an export over. Marks of an earlier one that differ are changed; what the export does not name stays.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ImportAttendance {
    /// The class.
    pub class_id: String,
    /// The export as it came.
    pub file: Handed,
    /// Its marks, as this installation read them.
    pub marks: Witnessed<Vec<ExportedMark>>,
    /// Rows of the export that were not understood.
    #[serde(default)]
    pub rejected: u32,
}

impl ImportAttendance {
    /// An export that was just read here.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when the marks have no JSON.
    pub fn read(
        keys: &Keys,
        class_id: String,
        file: Handed,
        marks: Vec<ExportedMark>,
        rejected: u32,
    ) -> Result<ImportAttendance, StoreError> {
        let marks = Witnessed::new(keys, &reading(&file), marks)?;
        Ok(ImportAttendance {
            class_id,
            file,
            marks,
            rejected,
        })
    }
}

/// What marks are a reading of.
fn reading(file: &Handed) -> String {
    format!("attendance {}", file.sha256)
}

/// What was taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TakenOver {
    /// The class.
    pub class_id: String,
    /// New marks.
    pub new: usize,
    /// Marks of an earlier export that were changed.
    pub changed: usize,
}

impl Command for ImportAttendance {
    const NAME: &'static str = "attendance.import";
    const SENTENCES: &'static [&'static str] = &["2.3.1"];
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::Clerk];
    const LONG: bool = true;
    type Answer = TakenOver;
    type Refusal = AttendanceRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<TakenOver>, Stop<AttendanceRefused>> {
        let case = Case::open::<AttendanceRefused>(tx, who, &self.class_id, None).await?;
        if !matches!(case.row.state.as_str(), "approved" | "teaching") {
            return Err(AttendanceRefused::NotTaught.into());
        }
        let source = case.row.attendance_source.as_deref().unwrap_or("yongji");
        if source != PLATFORM {
            return Err(AttendanceRefused::OtherSource {
                source_word: source.to_owned(),
            }
            .into());
        }
        let marks = self.marks.value(tx.keys(), &reading(&self.file))?;
        if marks.is_empty() {
            return Err(AttendanceRefused::NothingCompared.into());
        }
        let county = tx.county().to_owned();
        let learners = enrolment::queries::of_class(tx.db(), &county, &self.class_id).await?;
        let learners: HashMap<&str, _> =
            learners.iter().map(|row| (row.id.as_str(), row)).collect();
        let live = lessons::live_of_class(tx.db(), &county, &self.class_id).await?;
        let lessons: HashMap<&str, &lesson::Model> =
            live.iter().map(|row| (row.id.as_str(), row)).collect();
        let standing = attendance_mark::Entity::find()
            .filter(attendance_mark::Column::CountyCode.eq(&county))
            .filter(attendance_mark::Column::ClassId.eq(&self.class_id))
            .all(tx.db())
            .await?;
        let standing: HashMap<(&str, &str), &attendance_mark::Model> = standing
            .iter()
            .map(|row| ((row.lesson_id.as_str(), row.enrolment_id.as_str()), row))
            .collect();
        // the last word of an export about one learner and lesson counts
        let mut last: HashMap<(&str, &str), Mark> = HashMap::new();
        for one in marks {
            let lesson = lessons
                .get(one.lesson_id.as_str())
                .ok_or(AttendanceRefused::NoSuchLesson)?;
            if lesson.on_date > now.date() {
                return Err(AttendanceRefused::LessonAhead { on: lesson.on_date }.into());
            }
            let learner = learners
                .get(one.enrolment_id.as_str())
                .ok_or(AttendanceRefused::NoSuchLearner)?;
            if learner.left_on.is_some_and(|left| left <= lesson.on_date) {
                return Err(AttendanceRefused::HadLeft {
                    name: learner.person_name.clone(),
                }
                .into());
            }
            last.insert((&one.lesson_id, &one.enrolment_id), one.mark);
        }
        let mut pairs: Vec<_> = last.into_iter().collect();
        pairs.sort_unstable_by_key(|(pair, _)| *pair);
        let (mut fresh, mut changed) = (vec![], 0);
        for ((lesson_id, enrolment_id), mark) in pairs {
            match standing.get(&(lesson_id, enrolment_id)) {
                None => fresh.push(attendance_mark::Model {
                    county_code: county.clone(),
                    id: tx.id(),
                    lesson_id: lesson_id.to_owned(),
                    enrolment_id: enrolment_id.to_owned(),
                    class_id: self.class_id.clone(),
                    mark: mark.word().into(),
                    source: PLATFORM.into(),
                    marked_by: who.account.clone(),
                    marked_at: now.utc(),
                    reason: None,
                    row_version: 0,
                }),
                Some(old) if old.mark == mark.word() => {}
                Some(old) => {
                    let new = attendance_mark::Model {
                        mark: mark.word().into(),
                        marked_by: who.account.clone(),
                        marked_at: now.utc(),
                        reason: Some(NEWER_EXPORT.into()),
                        ..(*old).clone()
                    };
                    tx.update(*old, new).await?;
                    changed += 1;
                }
            }
        }
        let held: Vec<&lesson::Model> = live
            .iter()
            .filter(|lesson| lesson.state == "planned")
            .filter(|lesson| fresh.iter().any(|mark| mark.lesson_id == lesson.id))
            .collect();
        for lesson in held {
            let held = lesson::Model {
                state: "held".into(),
                ..lesson.clone()
            };
            tx.update(lesson, held).await?;
        }
        let new = fresh.len();
        tx.insert_many(fresh).await?;
        let file_id = files::keep(tx, &self.file, &who.account).await?;
        let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        tx.insert(attendance_export::Model {
            county_code: county,
            id: tx.id(),
            class_id: self.class_id.clone(),
            file_id,
            marks: count(new),
            changed: count(changed),
            rejected: i32::try_from(self.rejected).unwrap_or(i32::MAX),
            imported_by: who.account.clone(),
            imported_at: now.utc(),
            row_version: 0,
        })
        .await?;
        Ok(Done::new(TakenOver {
            class_id: self.class_id.clone(),
            new,
            changed,
        })
        .about("class", &self.class_id)
        .fact("new", new)
        .fact("changed", changed)
        .fact("rejected", self.rejected))
    }
}
