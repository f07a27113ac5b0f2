//! A deputy steps back before the last day: the other is there again.

use kernel::{Actor, Denied, Moment, Role};
use schemars::JsonSchema;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::AboutDeputy;
use crate::deputies::tables::deputy;

/// Ends an appointment.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct End {
    /// The appointment.
    pub deputy: String,
}

/// Why an appointment is not ended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EndRefusal {
    /// There is none.
    #[error("there is no such appointment")]
    NoSuch,
    /// It is over.
    #[error("the appointment is over")]
    Over,
}

impl Refusal for EndRefusal {
    fn key(&self) -> &'static str {
        match self {
            EndRefusal::NoSuch => "access-deputy-none",
            EndRefusal::Over => "access-deputy-over",
        }
    }
}

impl Command for End {
    const NAME: &'static str = "deputy.end";
    const MAY: &'static [Role] = super::Appoint::MAY;
    type Answer = AboutDeputy;
    type Refusal = EndRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        now: Moment,
    ) -> Result<Done<AboutDeputy>, Stop<EndRefusal>> {
        let old = deputy::Entity::find_by_id((tx.county().to_owned(), self.deputy.clone()))
            .one(tx.db())
            .await?
            .ok_or(EndRefusal::NoSuch)?;
        const OTHERS: &[Role] = &[Role::Administrator, Role::System];
        let theirs = who.account == old.principal_id || who.account == old.account_id;
        if !theirs && !who.has_any(OTHERS) {
            return Err(Denied::Role { needed: OTHERS }.into());
        }
        if old.ended_at.is_some() || old.ends_on < now.date() {
            return Err(EndRefusal::Over.into());
        }
        let new = deputy::Model {
            ended_at: Some(now.utc()),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        Ok(Done::new(AboutDeputy {
            deputy: old.id.clone(),
        })
        .about("account", &old.account_id)
        .about("account", &old.principal_id))
    }
}
