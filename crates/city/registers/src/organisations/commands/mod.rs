//! Everything that changes an organisation, one verb a file.

mod correct;
mod register;
mod resume;
mod suspend;

pub use correct::{CorrectOrganisation, CorrectRefusal};
pub use register::{RegisterOrganisation, RegisterRefusal};
pub use resume::{ResumeOrganisation, ResumeRefusal};
pub use suspend::{SuspendOrganisation, SuspendRefusal};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which organisation, as it stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OrganisationAnswer {
    /// The organisation.
    pub organisation_id: String,
    /// Its version after the command.
    pub version: i32,
}
