//! The bureau rules whether enterprises need a class's occupation urgently (企业急需工种, 3.3.4): words of the document
//! that a person must judge. A ruling may be changed by another; the history keeps both.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, Tx};

use crate::classes::case::{Case, ClassAnswer, ClassRefused, Step};
use crate::classes::state::{Move, Reason};
use crate::classes::tables::class;

/// Rules on the occupation.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RuleOnOccupation {
    /// The class.
    pub class_id: String,
    /// The version that was on the screen.
    pub seen: i32,
    /// Whether enterprises need it urgently.
    pub urgent: bool,
    /// What the ruling rests on: the demand that was named, the catalogue.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub basis: String,
}

impl Command for RuleOnOccupation {
    const NAME: &'static str = "class.rule";
    const MAY: &'static [Role] = &[Role::Reviewer, Role::Leader];
    const SENTENCES: &'static [&'static str] = &["3.3.4"];
    type Answer = ClassAnswer;
    type Refusal = ClassRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<ClassAnswer>, Stop<ClassRefused>> {
        let case =
            Case::open_for_decision::<ClassRefused>(tx, who, &self.class_id, self.seen).await?;
        case.state
            .must_allow(Move::Rule)
            .map_err(ClassRefused::Move)?;
        let basis = Reason::parse(&self.basis).map_err(ClassRefused::Move)?;
        let new = class::Model {
            urgent_occupation: Some(self.urgent),
            urgent_basis: Some(basis.as_str().to_owned()),
            urgent_ruled_by: Some(who.account.clone()),
            urgent_ruled_at: Some(now.utc()),
            ..case.row.clone()
        };
        let row = case.save(tx, new).await?;
        let verdict = if self.urgent { "urgent" } else { "not_urgent" };
        Step::new(Move::Rule, who, now)
            .opinion(Some(verdict))
            .reason(basis.as_str())
            .write(tx, &row)
            .await?;
        Ok(ClassAnswer::done(&row)
            .fact("urgent", self.urgent)
            .fact("basis", basis.as_str()))
    }
}
