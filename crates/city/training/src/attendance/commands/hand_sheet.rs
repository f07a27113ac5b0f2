//! The photographed paper sheet of a lesson is handed in.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::files::{self, Handed};
use store::{Command, Done, Stop, Tx};

use super::mark::lesson_to_mark;
use crate::attendance::refused::AttendanceRefused;
use crate::attendance::tables::attendance_sheet;

/// Hands in a photograph of the signed sheet.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct HandSheet {
    /// The lesson.
    pub lesson_id: String,
    /// The photograph, already lying in the store.
    pub photograph: Handed,
}

impl Command for HandSheet {
    const NAME: &'static str = "attendance.hand_sheet";
    const SENTENCES: &'static [&'static str] = &["2.3.1"];
    const MAY: &'static [Role] = &[Role::Teacher, Role::SchoolManager];
    type Answer = String;
    type Refusal = AttendanceRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<AttendanceRefused>> {
        let (lesson, _) = lesson_to_mark(tx, who, &self.lesson_id, now, &["paper"]).await?;
        let file_id = files::keep(tx, &self.photograph, &who.account).await?;
        tx.insert(attendance_sheet::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            lesson_id: lesson.id.clone(),
            file_id: file_id.clone(),
            handed_by: who.account.clone(),
            handed_at: now.utc(),
            checked_by: None,
            checked_words: None,
            row_version: 0,
        })
        .await?;
        Ok(Done::new(lesson.class_id.clone())
            .about("class", &lesson.class_id)
            .about("lesson", &lesson.id)
            .about("file", &file_id))
    }
}
