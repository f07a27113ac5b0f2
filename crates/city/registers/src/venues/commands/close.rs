//! An organisation gives a venue up: no new class is planned there.

use chrono::NaiveDate;
use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::VenueAnswer;
use crate::venues::{State, find, venue};

/// Closes a venue. Lessons already planned there stay until they are moved.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CloseVenue {
    /// The venue.
    pub venue_id: String,
    /// The last day it is used.
    #[schemars(with = "String")]
    #[serde(deserialize_with = "kernel::plain::day")]
    pub closed_on: NaiveDate,
}

/// Why a venue cannot be closed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CloseVenueRefusal {
    /// There is no such venue.
    #[error("there is no such venue")]
    NoSuchVenue,
    /// It is closed already.
    #[error("the venue is closed already")]
    AlreadyClosed,
}

impl Refusal for CloseVenueRefusal {
    fn key(&self) -> &'static str {
        match self {
            CloseVenueRefusal::NoSuchVenue => "venue-unknown",
            CloseVenueRefusal::AlreadyClosed => "venue-already-closed",
        }
    }
}

impl Command for CloseVenue {
    const NAME: &'static str = "venue.close";
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::EnterpriseHandler, Role::Clerk];
    type Answer = VenueAnswer;
    type Refusal = CloseVenueRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<VenueAnswer>, Stop<CloseVenueRefusal>> {
        let old = find(tx.db(), tx.county(), &self.venue_id)
            .await?
            .ok_or(CloseVenueRefusal::NoSuchVenue)?;
        who.must_act_for(&old.organisation_id)?;
        if old.state == State::Closed {
            return Err(CloseVenueRefusal::AlreadyClosed.into());
        }
        let new = venue::Model {
            state: State::Closed,
            closed_on: Some(self.closed_on),
            ..old.clone()
        };
        tx.update(&old, new).await?;
        Ok(Done::new(VenueAnswer {
            venue_id: old.id.clone(),
        })
        .about("venue", &old.id)
        .about("organisation", &old.organisation_id)
        .fact("state", "closed"))
    }
}
