//! The bureau suspends an organisation: it begins nothing new until it is resumed.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::OrganisationAnswer;
use crate::organisations::{State, organisation, queries};

/// Suspends an organisation for a reason it is told.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SuspendOrganisation {
    /// The organisation.
    pub organisation_id: String,
    /// The version its card was read at.
    pub version: i32,
    /// Why.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why an organisation cannot be suspended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SuspendRefusal {
    /// There is no such organisation.
    #[error("there is no such organisation")]
    NoSuchOrganisation,
    /// It is suspended already.
    #[error("the organisation is suspended already")]
    AlreadySuspended,
    /// No reason is given.
    #[error("a suspension needs its reason")]
    ReasonMissing,
}

impl Refusal for SuspendRefusal {
    fn key(&self) -> &'static str {
        match self {
            SuspendRefusal::NoSuchOrganisation => "organisation-unknown",
            SuspendRefusal::AlreadySuspended => "organisation-already-suspended",
            SuspendRefusal::ReasonMissing => "organisation-suspension-reason-missing",
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, SuspendRefusal::ReasonMissing).then_some("reason")
    }
}

impl Command for SuspendOrganisation {
    const NAME: &'static str = "organisation.suspend";
    const MAY: &'static [Role] = &[Role::Reviewer, Role::Leader];
    type Answer = OrganisationAnswer;
    type Refusal = SuspendRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        now: Moment,
    ) -> Result<Done<OrganisationAnswer>, Stop<SuspendRefusal>> {
        let old = queries::find(tx.db(), tx.county(), &self.organisation_id)
            .await?
            .ok_or(SuspendRefusal::NoSuchOrganisation)?;
        if old.state == State::Suspended {
            return Err(SuspendRefusal::AlreadySuspended.into());
        }
        if old.row_version != self.version {
            return Err(Stop::Stale);
        }
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(SuspendRefusal::ReasonMissing.into());
        }
        let new = organisation::Model {
            state: State::Suspended,
            suspended_at: Some(now.utc()),
            suspended_reason: Some(reason.into()),
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(Done::new(OrganisationAnswer {
            organisation_id: row.id.clone(),
            version: row.row_version,
        })
        .about("organisation", &row.id)
        .fact("state", "suspended")
        .fact("reason", reason))
    }
}
