//! A learner leaves a class while it is taught.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::import::RosterRefused;
use crate::classes::case::Case;
use crate::enrolment::tables::enrolment;
use crate::lessons::learners;

/// Records that a learner left.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LeaveClass {
    /// The enrolment.
    pub enrolment_id: String,
    /// The day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub left_on: NaiveDate,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

impl Command for LeaveClass {
    const NAME: &'static str = "enrolment.leave";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = String;
    type Refusal = RosterRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<RosterRefused>> {
        let old =
            enrolment::Entity::find_by_id((tx.county().to_owned(), self.enrolment_id.clone()))
                .one(tx.db())
                .await?
                .filter(|row| row.state == "enrolled")
                .ok_or(RosterRefused::NoSuchLearner)?;
        let case = Case::open::<RosterRefused>(tx, who, &old.class_id, None).await?;
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(RosterRefused::ReasonMissing.into());
        }
        if case.row.starts_on.is_some_and(|first| self.left_on < first) || self.left_on > now.date()
        {
            return Err(RosterRefused::DayOutside.into());
        }
        let new = enrolment::Model {
            state: "left".into(),
            left_on: Some(self.left_on),
            left_reason: Some(reason.into()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        learners::leave(tx, &old.class_id, &old.person_id).await?;
        Ok(Done::new(old.class_id.clone())
            .about("class", &old.class_id)
            .about("person", &old.person_id)
            .fact("left_on", self.left_on.to_string()))
    }
}
