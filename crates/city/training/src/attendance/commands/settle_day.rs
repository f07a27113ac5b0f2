//! The bureau settles a denied day after a visit: upheld, the marks of that day become absences; rejected, they stay.
//! A doubt is not guilt: both sides are heard, and what was found is written down.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use crate::attendance::refused::AttendanceRefused;
use crate::attendance::tables::{attendance_mark, day_statement};
use crate::lessons;

/// Settles a denied day.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SettleDay {
    /// The statement.
    pub statement_id: String,
    /// Whether the denial is right.
    pub upheld: bool,
    /// What the visit found, the school's answer included.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub found: String,
}

impl Command for SettleDay {
    const NAME: &'static str = "attendance.settle_day";
    const SENTENCES: &'static [&'static str] = &["2.2.3", "4.2.6"];
    const MAY: &'static [Role] = &[Role::Clerk, Role::Reviewer];
    type Answer = String;
    type Refusal = AttendanceRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<AttendanceRefused>> {
        let old =
            day_statement::Entity::find_by_id((tx.county().to_owned(), self.statement_id.clone()))
                .one(tx.db())
                .await?
                .filter(|row| row.answer == "denied" && row.state == "open")
                .ok_or(AttendanceRefused::NothingOpen)?;
        let found = self.found.trim();
        if found.is_empty() {
            return Err(AttendanceRefused::ReasonMissing.into());
        }
        let new = day_statement::Model {
            state: if self.upheld { "upheld" } else { "rejected" }.into(),
            found: Some(found.into()),
            settled_by: Some(who.account.clone()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        let cut = if self.upheld {
            cut_marks(tx, who, &old, found, now).await?
        } else {
            0
        };
        Ok(Done::new(old.class_id.clone())
            .about("class", &old.class_id)
            .about("statement", &old.id)
            .fact("upheld", self.upheld)
            .fact("marks_changed", cut))
    }
}

async fn cut_marks(
    tx: &mut Tx<'_>,
    who: &Actor,
    statement: &day_statement::Model,
    found: &str,
    now: Moment,
) -> Result<usize, StoreError> {
    let lessons = lessons::live_of_class(tx.db(), tx.county(), &statement.class_id).await?;
    let that_day = lessons
        .iter()
        .filter(|lesson| lesson.on_date == statement.on_date)
        .map(|lesson| lesson.id.clone());
    let marks = attendance_mark::Entity::find()
        .filter(attendance_mark::Column::CountyCode.eq(tx.county()))
        .filter(attendance_mark::Column::EnrolmentId.eq(statement.enrolment_id.as_str()))
        .filter(attendance_mark::Column::LessonId.is_in(that_day))
        .all(tx.db())
        .await?;
    let mut cut = 0;
    for old in marks.into_iter().filter(|mark| mark.mark != "absent") {
        let new = attendance_mark::Model {
            mark: "absent".into(),
            marked_by: who.account.clone(),
            marked_at: now.utc(),
            reason: Some(found.into()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        cut += 1;
    }
    Ok(cut)
}
