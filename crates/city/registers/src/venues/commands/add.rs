//! An organisation adds a place it teaches in.

use kernel::{Actor, Moment, Permission, RegionCode, Role, Scope};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::VenueAnswer;
use crate::organisations;
use crate::venues::{State, of_organisation, venue};

/// Most seats of one venue.
const SEATS_MOST: i32 = 5000;
/// Most venues of one organisation.
const VENUES_MOST: usize = 200;

/// Adds a venue.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddVenue {
    /// Whose it is.
    pub organisation_id: String,
    /// Its name.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub name: String,
    /// Its address.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub address: String,
    /// The division it lies in.
    pub region_code: String,
    /// How many can sit in it.
    pub seats: i32,
}

/// Why a venue cannot be added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddVenueRefusal {
    /// There is no such organisation.
    #[error("there is no such organisation")]
    NoSuchOrganisation,
    /// A field is empty.
    #[error("{field} is missing")]
    Missing {
        /// The field.
        field: &'static str,
    },
    /// The place is no division code.
    #[error("the place is not a division code")]
    RegionInvalid,
    /// The seats are no number a room can have.
    #[error("a venue has 1 to {most} seats")]
    SeatsInvalid {
        /// Most seats.
        most: i32,
    },
    /// The organisation has a venue of this name.
    #[error("the organisation has a venue of this name")]
    NameTaken,
    /// The organisation has as many venues as fit.
    #[error("an organisation has at most {most} venues")]
    TooMany {
        /// Most venues.
        most: usize,
    },
}

impl Refusal for AddVenueRefusal {
    fn key(&self) -> &'static str {
        match self {
            AddVenueRefusal::NoSuchOrganisation => "organisation-unknown",
            AddVenueRefusal::Missing { field: "name" } => "venue-name-missing",
            AddVenueRefusal::Missing { .. } => "venue-address-missing",
            AddVenueRefusal::RegionInvalid => "venue-region-invalid",
            AddVenueRefusal::SeatsInvalid { .. } => "venue-seats-invalid",
            AddVenueRefusal::NameTaken => "venue-name-taken",
            AddVenueRefusal::TooMany { .. } => "venue-too-many",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            AddVenueRefusal::SeatsInvalid { most } => vec![("most", most.to_string())],
            AddVenueRefusal::TooMany { most } => vec![("most", most.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            AddVenueRefusal::NoSuchOrganisation | AddVenueRefusal::TooMany { .. } => None,
            AddVenueRefusal::Missing { field } => Some(field),
            AddVenueRefusal::RegionInvalid => Some("region_code"),
            AddVenueRefusal::SeatsInvalid { .. } => Some("seats"),
            AddVenueRefusal::NameTaken => Some("name"),
        }
    }
}

impl Command for AddVenue {
    const NAME: &'static str = "venue.add";
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::EnterpriseHandler, Role::Clerk];
    type Answer = VenueAnswer;
    type Refusal = AddVenueRefusal;

    fn needs(&self) -> Permission {
        Permission::of(Self::MAY).within(Scope::Organisation(self.organisation_id.clone()))
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        _now: Moment,
    ) -> Result<Done<VenueAnswer>, Stop<AddVenueRefusal>> {
        let organisation =
            organisations::queries::find(tx.db(), tx.county(), &self.organisation_id)
                .await?
                .ok_or(AddVenueRefusal::NoSuchOrganisation)?;
        let (name, address) = (self.name.trim(), self.address.trim());
        for (field, text) in [("name", name), ("address", address)] {
            if text.is_empty() {
                return Err(AddVenueRefusal::Missing { field }.into());
            }
        }
        let region = RegionCode::parse(self.region_code.trim())
            .map_err(|_| AddVenueRefusal::RegionInvalid)?;
        if !(1..=SEATS_MOST).contains(&self.seats) {
            return Err(AddVenueRefusal::SeatsInvalid { most: SEATS_MOST }.into());
        }
        let present = of_organisation(tx.db(), tx.county(), &organisation.id).await?;
        if present.len() >= VENUES_MOST {
            return Err(AddVenueRefusal::TooMany { most: VENUES_MOST }.into());
        }
        if present.iter().any(|venue| venue.name == name) {
            return Err(AddVenueRefusal::NameTaken.into());
        }
        let row = venue::Model {
            county_code: tx.county().into(),
            id: tx.id(),
            organisation_id: organisation.id.clone(),
            name: name.into(),
            address: address.into(),
            region_code: region.to_string(),
            seats: self.seats,
            state: State::Open,
            closed_on: None,
            row_version: 0,
        };
        let row = match tx.insert(row).await {
            Err(StoreError::Taken(_)) => return Err(AddVenueRefusal::NameTaken.into()),
            other => other?,
        };
        Ok(Done::new(VenueAnswer {
            venue_id: row.id.clone(),
        })
        .about("venue", &row.id)
        .about("organisation", &row.organisation_id)
        .fact("seats", row.seats))
    }
}
