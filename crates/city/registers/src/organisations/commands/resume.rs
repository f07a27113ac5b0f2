//! The bureau lifts a suspension.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::OrganisationAnswer;
use crate::organisations::{State, organisation, queries};

/// Lets a suspended organisation begin new affairs again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ResumeOrganisation {
    /// The organisation.
    pub organisation_id: String,
    /// The version its card was read at.
    pub version: i32,
    /// Why: what was put right. It stays in the journal.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why a suspension cannot be lifted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResumeRefusal {
    /// There is no such organisation.
    #[error("there is no such organisation")]
    NoSuchOrganisation,
    /// It is not suspended.
    #[error("the organisation is not suspended")]
    NotSuspended,
    /// No reason is given.
    #[error("lifting a suspension needs its reason")]
    ReasonMissing,
}

impl Refusal for ResumeRefusal {
    fn key(&self) -> &'static str {
        match self {
            ResumeRefusal::NoSuchOrganisation => "organisation-unknown",
            ResumeRefusal::NotSuspended => "organisation-not-suspended",
            ResumeRefusal::ReasonMissing => "organisation-resumption-reason-missing",
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, ResumeRefusal::ReasonMissing).then_some("reason")
    }
}

impl Command for ResumeOrganisation {
    const NAME: &'static str = "organisation.resume";
    const MAY: &'static [Role] = &[Role::Reviewer, Role::Leader];
    type Answer = OrganisationAnswer;
    type Refusal = ResumeRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        _now: Moment,
    ) -> Result<Done<OrganisationAnswer>, Stop<ResumeRefusal>> {
        let old = queries::find(tx.db(), tx.county(), &self.organisation_id)
            .await?
            .ok_or(ResumeRefusal::NoSuchOrganisation)?;
        if old.state != State::Suspended {
            return Err(ResumeRefusal::NotSuspended.into());
        }
        if old.row_version != self.version {
            return Err(Stop::Stale);
        }
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(ResumeRefusal::ReasonMissing.into());
        }
        let new = organisation::Model {
            state: State::Active,
            suspended_at: None,
            suspended_reason: None,
            ..old.clone()
        };
        let row = tx.update(&old, new).await?;
        Ok(Done::new(OrganisationAnswer {
            organisation_id: row.id.clone(),
            version: row.row_version,
        })
        .about("organisation", &row.id)
        .fact("state", "active")
        .fact("reason", reason))
    }
}
