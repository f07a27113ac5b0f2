//! An entry is taken off a roster before the class is reviewed: entered by mistake.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::import::RosterRefused;
use crate::classes::case::Case;
use crate::enrolment::queries;
use crate::enrolment::tables::enrolment;
use crate::lessons::learners;

/// Takes an entry off a roster.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RemoveLearner {
    /// The enrolment.
    pub enrolment_id: String,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

impl Command for RemoveLearner {
    const NAME: &'static str = "enrolment.remove";
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = String;
    type Refusal = RosterRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _: Moment,
    ) -> Result<Done<String>, Stop<RosterRefused>> {
        let old =
            enrolment::Entity::find_by_id((tx.county().to_owned(), self.enrolment_id.clone()))
                .one(tx.db())
                .await?
                .filter(|row| row.state == "enrolled")
                .ok_or(RosterRefused::NoSuchLearner)?;
        let case = Case::open::<RosterRefused>(tx, who, &old.class_id, None).await?;
        if !queries::takes_learners(&case.row.state) {
            return Err(RosterRefused::Closed.into());
        }
        if self.reason.trim().is_empty() {
            return Err(RosterRefused::ReasonMissing.into());
        }
        let new = enrolment::Model {
            state: "removed".into(),
            left_reason: Some(self.reason.trim().into()),
            live: None,
            ..old.clone()
        };
        tx.update(&old, new).await?;
        learners::leave(tx, &old.class_id, &old.person_id).await?;
        Ok(Done::new(old.class_id.clone())
            .about("class", &old.class_id)
            .about("person", &old.person_id))
    }
}
