//! One person is named by a form. Rosters enrol theirs inside their own command, through [`crate::people::enrol_many`].

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::PersonAnswer;
use crate::people::{self, PersonCard, PersonFault, PersonField};

/// Names a person: makes them, or finds them and fills in what was not known.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EnrolPerson {
    /// What is said of them.
    #[serde(flatten)]
    pub card: PersonCard,
}

/// Why a person cannot be named so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrolRefusal {
    /// The card is not right.
    #[error("{0}")]
    Card(PersonFault),
    /// The number belongs to somebody of another name.
    #[error("the identity number belongs to a person of another name")]
    OtherName,
}

impl Refusal for EnrolRefusal {
    fn key(&self) -> &'static str {
        match self {
            EnrolRefusal::Card(fault) => fault.key(),
            EnrolRefusal::OtherName => "person-other-name",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            EnrolRefusal::Card(fault) => fault.args(),
            EnrolRefusal::OtherName => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            EnrolRefusal::Card(fault) => fault.field(),
            EnrolRefusal::OtherName => Some("name"),
        }
    }
}

impl Command for EnrolPerson {
    const NAME: &'static str = "person.enrol";
    const MAY: &'static [Role] = &[
        Role::Clerk,
        Role::TownshipOfficer,
        Role::SchoolManager,
        Role::EnterpriseHandler,
    ];
    const SENTENCES: &'static [&'static str] = &["3.1.1"];
    type Answer = PersonAnswer;
    type Refusal = EnrolRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        _who: &Actor,
        _now: Moment,
    ) -> Result<Done<PersonAnswer>, Stop<EnrolRefusal>> {
        let data = self.card.check().map_err(EnrolRefusal::Card)?;
        let enrolled = people::enrol(tx, data).await?;
        if enrolled.differs.contains(&PersonField::Name) {
            return Err(EnrolRefusal::OtherName.into());
        }
        let differs: Vec<String> = enrolled
            .differs
            .iter()
            .map(|field| field.word().to_owned())
            .collect();
        Ok(Done::new(PersonAnswer {
            person_id: enrolled.person_id.clone(),
            is_new: enrolled.is_new,
            differs,
        })
        .about("person", &enrolled.person_id)
        .fact("is_new", enrolled.is_new))
    }
}
