//! The bureau compares a photographed sheet with the marks of its lesson (抽查): learner by learner, the records agree or
//! differ. A difference is a question for whoever decides the claim, never a finding against anybody.

use std::collections::HashMap;

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use crate::attendance::queries;
use crate::attendance::refused::AttendanceRefused;
use crate::attendance::tables::{attendance_sheet, spot_check};
use crate::classes::case::Case;
use crate::enrolment;
use crate::lessons;

/// Characters of what was found.
pub const WORDS_MAX: usize = 500;

/// One learner of the sample.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Sample {
    /// The enrolment.
    pub enrolment_id: String,
    /// Whether the sheet says what the mark says.
    pub agrees: bool,
}

/// Records what a spot check found. A later one of the same sheet takes the place of the earlier.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CheckSheet {
    /// The sheet.
    pub sheet_id: String,
    /// The learners that were compared.
    pub samples: Vec<Sample>,
    /// What differs, in words; may stay empty when nothing does.
    #[serde(default)]
    pub words: String,
}

/// What was compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Checked {
    /// The class.
    pub class_id: String,
    /// Learners compared.
    pub compared: usize,
    /// Of them those whose records differ.
    pub differ: usize,
}

impl Command for CheckSheet {
    const NAME: &'static str = "attendance.check_sheet";
    const SENTENCES: &'static [&'static str] = &["2.3.1", "4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer];
    type Answer = Checked;
    type Refusal = AttendanceRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<Checked>, Stop<AttendanceRefused>> {
        let county = tx.county().to_owned();
        let sheet = attendance_sheet::Entity::find_by_id((county.clone(), self.sheet_id.clone()))
            .one(tx.db())
            .await?
            .ok_or(AttendanceRefused::NoSuchSheet)?;
        let lesson = lessons::find(tx.db(), &county, &sheet.lesson_id)
            .await?
            .ok_or_else(|| StoreError::Broken(format!("lesson of sheet {}", sheet.id)))?;
        Case::open::<AttendanceRefused>(tx, who, &lesson.class_id, None).await?;
        if self.samples.is_empty() {
            return Err(AttendanceRefused::NothingCompared.into());
        }
        let words = Some(self.words.trim().to_owned()).filter(|words| !words.is_empty());
        let differ = self.samples.iter().filter(|one| !one.agrees).count();
        if differ > 0 && words.is_none() {
            return Err(AttendanceRefused::ReasonMissing.into());
        }
        let words = words.map(|words| words.chars().take(WORDS_MAX).collect::<String>());
        let learners: HashMap<String, _> =
            enrolment::queries::of_class(tx.db(), &county, &lesson.class_id)
                .await?
                .into_iter()
                .map(|row| (row.id.clone(), row))
                .collect();
        let marks = queries::of_lesson(tx.db(), &county, &lesson.id).await?;
        for old in queries::spot_checks_of(tx.db(), &county, &sheet.id).await? {
            let past = spot_check::Model {
                live: None,
                ..old.clone()
            };
            tx.update(&old, past).await?;
        }
        let mut rows: Vec<spot_check::Model> = Vec::with_capacity(self.samples.len());
        for sample in &self.samples {
            if !learners.contains_key(&sample.enrolment_id)
                || rows
                    .iter()
                    .any(|row| row.enrolment_id == sample.enrolment_id)
            {
                return Err(AttendanceRefused::NoSuchLearner.into());
            }
            rows.push(spot_check::Model {
                county_code: county.clone(),
                id: tx.id(),
                class_id: lesson.class_id.clone(),
                lesson_id: lesson.id.clone(),
                sheet_id: sheet.id.clone(),
                enrolment_id: sample.enrolment_id.clone(),
                mark: marks
                    .get(&sample.enrolment_id)
                    .map(|mark| mark.mark.clone()),
                outcome: if sample.agrees { "agrees" } else { "differs" }.into(),
                words: words.clone().filter(|_| !sample.agrees),
                checked_by: who.account.clone(),
                checked_at: now.utc(),
                live: Some(1),
                row_version: 0,
            });
        }
        let compared = rows.len();
        tx.insert_many(rows).await?;
        let checked = attendance_sheet::Model {
            checked_by: Some(who.account.clone()),
            checked_words: words,
            ..sheet.clone()
        };
        tx.update(&sheet, checked).await?;
        let answer = Checked {
            class_id: lesson.class_id.clone(),
            compared,
            differ,
        };
        Ok(Done::new(answer)
            .about("class", &lesson.class_id)
            .about("lesson", &lesson.id)
            .fact("compared", compared)
            .fact("differ", differ))
    }
}
