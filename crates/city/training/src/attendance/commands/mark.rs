//! A teacher marks a lesson: the whole roster at once, or one learner (clause 2.3.1: training that was really given).

use std::collections::HashMap;

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use crate::attendance::refused::AttendanceRefused;
use crate::attendance::tables::attendance_mark;
use crate::classes::case::Case;
use crate::enrolment::tables::enrolment;
use crate::lessons::tables::lesson;

/// What was seen of a learner in a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// There from the beginning.
    Present,
    /// Came late.
    Late,
    /// On leave.
    Leave,
    /// Not there.
    Absent,
}

impl Mark {
    /// The identifier in tables and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Mark::Present => "present",
            Mark::Late => "late",
            Mark::Leave => "leave",
            Mark::Absent => "absent",
        }
    }

    /// The mark of an identifier.
    pub fn from_word(word: &str) -> Option<Mark> {
        [Mark::Present, Mark::Late, Mark::Leave, Mark::Absent]
            .into_iter()
            .find(|mark| mark.word() == word)
    }

    /// Whether the lesson's hours count as attended.
    pub const fn counts(self) -> bool {
        matches!(self, Mark::Present | Mark::Late)
    }
}

/// One learner's mark.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LearnerMark {
    /// The enrolment.
    pub enrolment_id: String,
    /// What was seen.
    pub mark: Mark,
}

/// Marks a lesson. Marks that stand already and differ need a reason.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct MarkLesson {
    /// The lesson.
    pub lesson_id: String,
    /// The marks; learners not named keep theirs.
    pub marks: Vec<LearnerMark>,
    /// Why marks that stand are changed.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub reason: Option<String>,
}

/// How many were marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Marked {
    /// The class.
    pub class_id: String,
    /// New marks.
    pub new: usize,
    /// Marks that were changed.
    pub changed: usize,
}

impl Command for MarkLesson {
    const NAME: &'static str = "attendance.mark";
    const SENTENCES: &'static [&'static str] = &["2.3.1"];
    const MAY: &'static [Role] = &[Role::Teacher, Role::SchoolManager];
    type Answer = Marked;
    type Refusal = AttendanceRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<Marked>, Stop<AttendanceRefused>> {
        let (lesson, source) =
            lesson_to_mark(tx, who, &self.lesson_id, now, &["yongji", "paper"]).await?;
        let learners = learners(tx, &lesson, &self.marks).await?;
        let standing = standing(tx, &lesson.id, &self.marks).await?;
        let mut fresh = Vec::new();
        let mut changed = 0;
        for LearnerMark { enrolment_id, mark } in &self.marks {
            let learner = learners
                .get(enrolment_id.as_str())
                .ok_or(AttendanceRefused::NoSuchLearner)?;
            if learner.left_on.is_some_and(|left| left <= lesson.on_date) {
                return Err(AttendanceRefused::HadLeft {
                    name: learner.person_name.clone(),
                }
                .into());
            }
            match standing.get(enrolment_id.as_str()) {
                None => fresh.push(attendance_mark::Model {
                    county_code: tx.county().into(),
                    id: tx.id(),
                    lesson_id: lesson.id.clone(),
                    enrolment_id: enrolment_id.clone(),
                    class_id: lesson.class_id.clone(),
                    mark: mark.word().into(),
                    source: source.clone(),
                    marked_by: who.account.clone(),
                    marked_at: now.utc(),
                    reason: None,
                    row_version: 0,
                }),
                Some(old) if old.mark == mark.word() => {}
                Some(old) => {
                    let reason = self
                        .reason
                        .as_deref()
                        .map(str::trim)
                        .filter(|reason| !reason.is_empty());
                    let new = attendance_mark::Model {
                        mark: mark.word().into(),
                        marked_by: who.account.clone(),
                        marked_at: now.utc(),
                        reason: Some(reason.ok_or(AttendanceRefused::ReasonMissing)?.into()),
                        ..old.clone()
                    };
                    tx.update(old, new).await?;
                    changed += 1;
                }
            }
        }
        let new = fresh.len();
        tx.insert_many(fresh).await?;
        if lesson.state == "planned" && new > 0 {
            let held = lesson::Model {
                state: "held".into(),
                ..lesson.clone()
            };
            // two learners marked at once: the lesson is held either way
            match tx.update(&lesson, held).await {
                Err(StoreError::Stale) => {}
                other => {
                    other?;
                }
            }
        }
        Ok(Done::new(Marked {
            class_id: lesson.class_id.clone(),
            new,
            changed,
        })
        .about("class", &lesson.class_id)
        .about("lesson", &lesson.id)
        .fact("new", new)
        .fact("changed", changed))
    }
}

/// The lesson and the source of its class's attendance, when it may be recorded now and from one of these sources.
pub(crate) async fn lesson_to_mark(
    tx: &Tx<'_>,
    who: &Actor,
    lesson_id: &str,
    now: Moment,
    sources: &[&str],
) -> Result<(lesson::Model, String), Stop<AttendanceRefused>> {
    let lesson = lesson::Entity::find_by_id((tx.county().to_owned(), lesson_id.to_owned()))
        .one(tx.db())
        .await?
        .ok_or(AttendanceRefused::NoSuchLesson)?;
    let case = Case::open::<AttendanceRefused>(tx, who, &lesson.class_id, None).await?;
    if !matches!(case.row.state.as_str(), "approved" | "teaching") {
        return Err(AttendanceRefused::NotTaught.into());
    }
    let source = case
        .row
        .attendance_source
        .unwrap_or_else(|| "yongji".into());
    if !sources.contains(&source.as_str()) {
        return Err(AttendanceRefused::OtherSource {
            source_word: source,
        }
        .into());
    }
    if !matches!(lesson.state.as_str(), "planned" | "held") {
        return Err(AttendanceRefused::LessonOff.into());
    }
    if lesson.on_date > now.date() {
        return Err(AttendanceRefused::LessonAhead { on: lesson.on_date }.into());
    }
    if !lesson.has_begun(now) {
        let start_minute = lesson.start_minute;
        return Err(AttendanceRefused::NotBegun { start_minute }.into());
    }
    Ok((lesson, source))
}

async fn learners(
    tx: &Tx<'_>,
    lesson: &lesson::Model,
    marks: &[LearnerMark],
) -> Result<HashMap<String, enrolment::Model>, StoreError> {
    let rows = enrolment::Entity::find()
        .filter(enrolment::Column::CountyCode.eq(tx.county()))
        .filter(enrolment::Column::ClassId.eq(lesson.class_id.as_str()))
        .filter(enrolment::Column::Id.is_in(marks.iter().map(|mark| mark.enrolment_id.clone())))
        .filter(enrolment::Column::Live.eq(1))
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id.clone(), row)).collect())
}

async fn standing(
    tx: &Tx<'_>,
    lesson_id: &str,
    marks: &[LearnerMark],
) -> Result<HashMap<String, attendance_mark::Model>, StoreError> {
    let rows = attendance_mark::Entity::find()
        .filter(attendance_mark::Column::CountyCode.eq(tx.county()))
        .filter(attendance_mark::Column::LessonId.eq(lesson_id))
        .filter(
            attendance_mark::Column::EnrolmentId
                .is_in(marks.iter().map(|mark| mark.enrolment_id.clone())),
        )
        .all(tx.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.enrolment_id.clone(), row))
        .collect())
}
