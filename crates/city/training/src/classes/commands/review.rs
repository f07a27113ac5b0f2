//! The reviewer passes a checked class on to the leader (复核).

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::state::{Move, Signed};

/// Passes a checked class on to the leader.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReviewClass {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// What the officer wants to say.
    #[serde(default, deserialize_with = "kernel::plain::opt_text")]
    pub opinion: Option<String>,
}

impl Command for ReviewClass {
    const NAME: &'static str = "class.review";
    const MAY: &'static [Role] = &[Role::Reviewer];
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
            .review(Signed::of(who, now))
            .map_err(ClassRefused::Move)?;
        let step = Step::new(Move::Review, who, now).opinion(self.opinion.as_deref());
        let row = case.move_to(tx, state, step, |row| row).await?;
        Ok(ClassAnswer::done(&row))
    }
}
