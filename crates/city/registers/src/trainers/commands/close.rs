//! A trainer no longer teaches for the organisation.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::TrainerAnswer;
use crate::trainers::{State, find, trainer};

/// Closes a trainer. Lessons already planned with them stay until they are given to somebody else.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CloseTrainer {
    /// The trainer.
    pub trainer_id: String,
    /// Their last day.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub closed_on: NaiveDate,
}

/// Why a trainer cannot be closed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CloseTrainerRefusal {
    /// There is no such trainer.
    #[error("there is no such trainer")]
    NoSuchTrainer,
    /// They are closed already.
    #[error("the trainer is closed already")]
    AlreadyClosed,
}

impl Refusal for CloseTrainerRefusal {
    fn key(&self) -> &'static str {
        match self {
            CloseTrainerRefusal::NoSuchTrainer => "trainer-unknown",
            CloseTrainerRefusal::AlreadyClosed => "trainer-already-closed",
        }
    }
}

impl Command for CloseTrainer {
    const NAME: &'static str = "trainer.close";
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::EnterpriseHandler, Role::Clerk];
    type Answer = TrainerAnswer;
    type Refusal = CloseTrainerRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<TrainerAnswer>, Stop<CloseTrainerRefusal>> {
        let old = find(tx.db(), tx.county(), &self.trainer_id)
            .await?
            .ok_or(CloseTrainerRefusal::NoSuchTrainer)?;
        who.must_act_for(&old.organisation_id)?;
        if old.state == State::Closed {
            return Err(CloseTrainerRefusal::AlreadyClosed.into());
        }
        let new = trainer::Model {
            state: State::Closed,
            closed_on: Some(self.closed_on),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        Ok(Done::new(TrainerAnswer {
            trainer_id: old.id.clone(),
        })
        .about("trainer", &old.id)
        .about("organisation", &old.organisation_id)
        .fact("state", "closed"))
    }
}
