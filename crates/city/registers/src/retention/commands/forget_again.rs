//! A restored backup still knows somebody who was forgotten after it was taken: they are forgotten again.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Stop, StoreError, Tx, vault};

use super::ForgetRefusal;
use super::forget::erase;
use crate::people::{self, commands::PersonAnswer};
use crate::trainers;

/// Forgets a person whose key is on the list of destroyed keys. Given by the system alone, without the questions asked then: they
/// were answered, and what the old backup says of promises and classes is past.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ForgetAgain {
    /// The person.
    pub person_id: String,
    /// When the key was destroyed, as the list says.
    pub destroyed_at: String,
}

impl Command for ForgetAgain {
    const NAME: &'static str = "person.forget_again";
    const MAY: &'static [Role] = &[Role::System];
    type Answer = PersonAnswer;
    type Refusal = ForgetRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        now: Moment,
    ) -> Result<Done<PersonAnswer>, Stop<ForgetRefusal>> {
        match people::find(tx.db(), tx.county(), &self.person_id).await? {
            Some(old) if old.forgotten_at.is_some() => {
                return Err(ForgetRefusal::AlreadyForgotten.into());
            }
            Some(old) => {
                let teaching = trainers::queries::of_person(tx.db(), tx.county(), &old.id).await?;
                erase(tx, &old, teaching, now).await?;
            }
            // a key without a person: whatever it sealed goes too
            None => match vault::destroy(tx, &self.person_id).await {
                Err(StoreError::KeyGone) => return Err(ForgetRefusal::NoSuchPerson.into()),
                other => other?,
            },
        }
        Ok(Done::new(PersonAnswer {
            person_id: self.person_id.clone(),
            is_new: false,
            differs: vec![],
        })
        .about("person", &self.person_id)
        .fact("destroyed_at", self.destroyed_at.clone()))
    }
}
