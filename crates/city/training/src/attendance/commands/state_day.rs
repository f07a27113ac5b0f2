//! A learner confirms or denies having been in class on a day (by themselves, at a window, or to a village helper).

use chrono::NaiveDate;
use kernel::{Actor, Denied, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx};

use crate::attendance::refused::AttendanceRefused;
use crate::attendance::tables::day_statement;
use crate::enrolment::tables::enrolment;
use crate::lessons;

/// What a learner says of a day.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct StateDay {
    /// The enrolment.
    pub enrolment_id: String,
    /// The day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub on: NaiveDate,
    /// Whether they were there.
    pub was_there: bool,
    /// In their words.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub words: Option<String>,
}

impl Command for StateDay {
    const NAME: &'static str = "attendance.state_day";
    const SENTENCES: &'static [&'static str] = &["2.2.3", "4.2.6"];
    const MAY: &'static [Role] = &[Role::Worker, Role::TownshipOfficer, Role::Clerk];
    type Answer = String;
    type Refusal = AttendanceRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<AttendanceRefused>> {
        let learner =
            enrolment::Entity::find_by_id((tx.county().to_owned(), self.enrolment_id.clone()))
                .one(tx.db())
                .await?
                .filter(|row| row.live.is_some())
                .ok_or(AttendanceRefused::NoSuchLearner)?;
        let only_worker = who.roles.iter().all(|role| *role == Role::Worker);
        if only_worker && who.person.as_deref() != Some(&learner.person_id) {
            return Err(Denied::OtherPerson.into());
        }
        let lessons = lessons::live_of_class(tx.db(), tx.county(), &learner.class_id).await?;
        if self.on > now.date() || !lessons.iter().any(|lesson| lesson.on_date == self.on) {
            return Err(AttendanceRefused::NoLessonThatDay { on: self.on }.into());
        }
        let row = day_statement::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            enrolment_id: learner.id.clone(),
            class_id: learner.class_id.clone(),
            on_date: self.on,
            answer: if self.was_there {
                "confirmed"
            } else {
                "denied"
            }
            .into(),
            words: self.words.clone(),
            stated_by: who.account.clone(),
            stated_at: now.utc(),
            // a confirmation needs nobody to look into it
            state: if self.was_there { "upheld" } else { "open" }.into(),
            found: None,
            settled_by: None,
            row_version: 0,
        };
        match tx.insert(row).await {
            Err(StoreError::Taken(_)) => return Err(AttendanceRefused::StatedAlready.into()),
            other => other?,
        };
        Ok(Done::new(learner.class_id.clone())
            .about("class", &learner.class_id)
            .about("person", &learner.person_id)
            .fact("on", self.on.to_string())
            .fact("was_there", self.was_there))
    }
}
