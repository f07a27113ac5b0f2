//! Somebody of the institution ticks that a message was read: it leaves the list of what is new, never the case.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::queries;
use super::tables::told;

/// Ticks one message.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadTold {
    /// The message.
    pub told_id: String,
}

/// Why nothing was ticked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadRefused {
    /// There is no such message.
    #[error("there is no such message")]
    NoSuchMessage,
}

impl Refusal for ReadRefused {
    fn key(&self) -> &'static str {
        "told-not-found"
    }
}

impl Command for ReadTold {
    const NAME: &'static str = "told.read";
    const SENTENCES: &'static [&'static str] = &["4.2.6"];
    const MAY: &'static [Role] = &[Role::SchoolManager];
    type Answer = String;
    type Refusal = ReadRefused;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<String>, Stop<ReadRefused>> {
        let old = queries::find(tx.db(), tx.county(), &self.told_id)
            .await?
            .ok_or(ReadRefused::NoSuchMessage)?;
        // a message to a person is nobody else's to tick
        let organisation = old
            .organisation_id
            .as_deref()
            .ok_or(ReadRefused::NoSuchMessage)?;
        who.must_act_for(organisation)?;
        if old.read_at.is_none() {
            let new = told::Model {
                read_at: Some(now.utc()),
                read_by: Some(who.account.clone()),
                ..old.clone()
            };
            tx.update(&old, new).await?;
        }
        Ok(Done::new(old.id.clone())
            .about("told", &old.id)
            .about(&old.about_kind, &old.about_id))
    }
}
