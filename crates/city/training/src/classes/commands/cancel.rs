//! A class is called off with a reason: its trainers, rooms and learners are free again.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::state::{Move, Reason, Signed};
use crate::told::{Act, Telling, tell};

/// Calls a class off.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CancelClass {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen, if the form says so.
    #[serde(default)]
    pub seen: Option<i32>,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

impl Command for CancelClass {
    const NAME: &'static str = "class.cancel";
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::Clerk];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = ClassRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<ClassRefused>> {
        let case = Case::open::<ClassRefused>(tx, who, &self.class_id, self.seen).await?;
        let reason = Reason::parse(&self.reason).map_err(ClassRefused::Move)?;
        let state = case
            .state
            .clone()
            .cancel(Signed::of(who, now), reason.clone())
            .map_err(ClassRefused::Move)?;
        crate::lessons::call_off(tx, &case.row.id, reason.as_str()).await?;
        let step = Step::new(Move::Cancel, who, now).reason(reason.as_str());
        let row = case.move_to(tx, state, step, |row| row).await?;
        // an institution that gives its own class up is not told so
        if who.has_any(&[Role::Clerk]) {
            let telling = Telling::of_class(Act::ClassCancelled, &row)
                .because(Some(reason.as_str().into()), None);
            tell(tx, who, telling).await?;
        }
        Ok(ClassAnswer::done(&row).fact("reason", reason.as_str()))
    }
}
