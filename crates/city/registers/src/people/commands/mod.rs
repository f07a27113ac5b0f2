//! Everything that changes people, one verb a file.

mod correct;
mod end_tag;
mod enrol;
mod open_account;
mod reveal;
mod tag;

pub use correct::{CorrectPerson, CorrectPersonRefusal};
pub use end_tag::{EndTag, EndTagRefusal};
pub use enrol::{EnrolPerson, EnrolRefusal};
pub use open_account::{OpenAccount, OpenAccountRefusal};
pub use reveal::{AN_HOUR_MOST, RevealPerson, RevealRefusal, Revealable, Revealed};
pub use tag::{TagPerson, TagRefusal};

use kernel::{Actor, Denied, RegionCode, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::person;

/// Which person, as they stand now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonAnswer {
    /// The person.
    pub person_id: String,
    /// Whether the person was not known before.
    pub is_new: bool,
    /// Fields in which the stored person says otherwise and stays as it was; told to the bureau only.
    pub differs: Vec<String>,
}

/// Which tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TagAnswer {
    /// The tag's row.
    pub person_tag_id: String,
}

/// Refuses a township officer whose region holds neither the household nor the home of the person. The bureau reaches the county.
pub fn must_reach(who: &Actor, row: &person::Model) -> Result<(), Denied> {
    let only_township = who.roles.iter().all(|role| *role == Role::TownshipOfficer);
    let reached = [&row.region_code, &row.residence_region]
        .into_iter()
        .flatten()
        .filter_map(|code| RegionCode::parse(code).ok())
        .any(|code| who.region.contains(&code));
    if only_township && !reached {
        Err(Denied::OtherRegion)
    } else {
        Ok(())
    }
}
