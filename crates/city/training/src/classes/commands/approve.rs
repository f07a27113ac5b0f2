//! The leader in charge approves a class (分管领导审批), in person or through a deputy on the days of the appointment.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use super::begin;
use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::state::{Move, Signed};

/// Approves a reviewed class.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ApproveClass {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What the leader wants to say.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub opinion: Option<String>,
}

impl Command for ApproveClass {
    const NAME: &'static str = "class.approve";
    const MAY: &'static [Role] = &[Role::Leader];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = ClassRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<ClassRefused>> {
        let case = Case::open_for_decision(tx, who, &self.class_id, self.seen).await?;
        let state = case
            .state
            .clone()
            .approve(Signed::of(who, now), None)
            .map_err(ClassRefused::Move)?;
        let step = Step::new(Move::Approve, who, now).opinion(self.opinion.as_deref());
        let row = case.move_to(tx, state, step, |row| row).await?;
        begin::schedule(tx, &row).await?;
        Ok(ClassAnswer::done(&row))
    }
}
