//! Everything that changes venues, one verb a file.

mod add;
mod close;

pub use add::{AddVenue, AddVenueRefusal};
pub use close::{CloseVenue, CloseVenueRefusal};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which venue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VenueAnswer {
    /// The venue.
    pub venue_id: String,
}
