//! An organisation adds somebody who teaches for it.

use kernel::{
    Actor, Explain, IdNumber, IdNumberError, Moment, Permission, Role, Scope, SkillLevel,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, StoreError, Tx};

use super::TrainerAnswer;
use crate::occupations::{level_word, occupations};
use crate::organisations;
use crate::people::{self, PersonData, PersonField, PersonalText};
use crate::trainers::{Employment, State, of_organisation, trainer};

/// Most trainers of one organisation.
const TRAINERS_MOST: usize = 2000;

/// Adds a trainer.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddTrainer {
    /// For whom they teach.
    pub organisation_id: String,
    /// Their name.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub name: String,
    /// Their identity number.
    pub id_number: PersonalText,
    /// The occupation they teach.
    pub occupation_code: String,
    /// Their own skill level.
    #[serde(default)]
    pub level: Option<SkillLevel>,
    /// Their qualification: certificate or title.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub qualification: String,
    /// How they are employed.
    pub employment: Employment,
}

/// Why a trainer cannot be added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddTrainerRefusal {
    /// There is no such organisation.
    #[error("there is no such organisation")]
    NoSuchOrganisation,
    /// A field is empty.
    #[error("{field} is missing")]
    Missing {
        /// The field.
        field: &'static str,
    },
    /// The identity number is not one.
    #[error("{0}")]
    IdNumber(IdNumberError),
    /// The number belongs to somebody of another name.
    #[error("the identity number belongs to a person of another name")]
    OtherName,
    /// The occupation is none of the dictionary.
    #[error("the occupation is not in the dictionary")]
    OccupationUnknown,
    /// The person teaches for the organisation already.
    #[error("the person teaches for this organisation already")]
    AlreadyAdded,
    /// The organisation has as many trainers as fit.
    #[error("an organisation has at most {most} trainers")]
    TooMany {
        /// Most trainers.
        most: usize,
    },
}

impl Refusal for AddTrainerRefusal {
    fn key(&self) -> &'static str {
        match self {
            AddTrainerRefusal::NoSuchOrganisation => "organisation-unknown",
            AddTrainerRefusal::Missing { field: "name" } => "trainer-name-missing",
            AddTrainerRefusal::Missing { .. } => "trainer-qualification-missing",
            AddTrainerRefusal::IdNumber(error) => error.key(),
            AddTrainerRefusal::OtherName => "person-other-name",
            AddTrainerRefusal::OccupationUnknown => "trainer-occupation-unknown",
            AddTrainerRefusal::AlreadyAdded => "trainer-already-added",
            AddTrainerRefusal::TooMany { .. } => "trainer-too-many",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            AddTrainerRefusal::IdNumber(error) => error.args(),
            AddTrainerRefusal::TooMany { most } => vec![("most", most.to_string())],
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            AddTrainerRefusal::NoSuchOrganisation | AddTrainerRefusal::TooMany { .. } => None,
            AddTrainerRefusal::Missing { field } => Some(field),
            AddTrainerRefusal::IdNumber(_) | AddTrainerRefusal::AlreadyAdded => Some("id_number"),
            AddTrainerRefusal::OtherName => Some("name"),
            AddTrainerRefusal::OccupationUnknown => Some("occupation_code"),
        }
    }
}

impl Command for AddTrainer {
    const NAME: &'static str = "trainer.add";
    const MAY: &'static [Role] = &[Role::SchoolManager, Role::EnterpriseHandler, Role::Clerk];
    type Answer = TrainerAnswer;
    type Refusal = AddTrainerRefusal;

    fn needs(&self) -> Permission {
        Permission::of(Self::MAY).within(Scope::Organisation(self.organisation_id.clone()))
    }

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        _now: Moment,
    ) -> Result<Done<TrainerAnswer>, Stop<AddTrainerRefusal>> {
        let organisation =
            organisations::queries::find(tx.db(), tx.county(), &self.organisation_id)
                .await?
                .ok_or(AddTrainerRefusal::NoSuchOrganisation)?;
        let (name, qualification) = (self.name.trim(), self.qualification.trim());
        for (field, text) in [("name", name), ("qualification", qualification)] {
            if text.is_empty() {
                return Err(AddTrainerRefusal::Missing { field }.into());
            }
        }
        let number =
            IdNumber::parse(self.id_number.reveal()).map_err(AddTrainerRefusal::IdNumber)?;
        let occupation = occupations()
            .get(&self.occupation_code)
            .ok_or(AddTrainerRefusal::OccupationUnknown)?;
        let present = of_organisation(tx.db(), tx.county(), &organisation.id).await?;
        if present.len() >= TRAINERS_MOST {
            return Err(AddTrainerRefusal::TooMany {
                most: TRAINERS_MOST,
            }
            .into());
        }
        let id_lookup = people::queries::id_lookup(tx.keys(), &number);
        let enrolled = people::enrol(tx, PersonData::named(name, number)).await?;
        if enrolled.differs.contains(&PersonField::Name) {
            return Err(AddTrainerRefusal::OtherName.into());
        }
        // somebody who left and comes back is the same trainer
        let before = present
            .into_iter()
            .find(|row| row.person_id == enrolled.person_id);
        let row = trainer::Model {
            county_code: tx.county().into(),
            id: before
                .as_ref()
                .map_or_else(|| tx.id(), |row| row.id.clone()),
            organisation_id: organisation.id.clone(),
            person_id: enrolled.person_id,
            name: name.into(),
            id_lookup: Some(id_lookup),
            level: self.level.map(|level| level_word(level).into()),
            occupation_code: occupation.code.into(),
            qualification: qualification.into(),
            employment: self.employment,
            state: State::Active,
            closed_on: None,
            row_version: 0,
        };
        let row = match before {
            Some(old) if old.state == State::Closed => tx.update(&old, row).await?,
            Some(_) => return Err(AddTrainerRefusal::AlreadyAdded.into()),
            None => match tx.insert(row).await {
                Err(StoreError::Taken(_)) => return Err(AddTrainerRefusal::AlreadyAdded.into()),
                other => other?,
            },
        };
        Ok(Done::new(TrainerAnswer {
            trainer_id: row.id.clone(),
        })
        .about("trainer", &row.id)
        .about("organisation", &row.organisation_id)
        .fact("occupation", row.occupation_code))
    }
}
