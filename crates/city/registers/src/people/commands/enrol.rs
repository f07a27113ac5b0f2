//! One person is named by a form. Rosters enrol theirs inside their own command, through [`crate::people::enrol_many`].
//!
//! A township fills in only people it could see before: who writes a stranger's region or telephone would make them their own.
//! Where stored and typed differ is told to the bureau alone; to others it would say whether a guess is right.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::{PersonAnswer, must_reach};
use crate::people::{self, PersonCard, PersonFault, PersonField, queries};

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
    /// The person is on record, and outside the township of whoever names them.
    #[error("the person is on record and does not belong to this township")]
    OutsideTownship,
    /// The number belongs to somebody of another name.
    #[error("the identity number belongs to a person of another name")]
    OtherName,
}

impl Refusal for EnrolRefusal {
    fn key(&self) -> &'static str {
        match self {
            EnrolRefusal::Card(fault) => fault.key(),
            EnrolRefusal::OutsideTownship => "person-outside-township",
            EnrolRefusal::OtherName => "person-other-name",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            EnrolRefusal::Card(fault) => fault.args(),
            EnrolRefusal::OutsideTownship | EnrolRefusal::OtherName => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            EnrolRefusal::Card(fault) => fault.field(),
            EnrolRefusal::OutsideTownship => Some("id_number"),
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
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<PersonAnswer>, Stop<EnrolRefusal>> {
        let data = self.card.check().map_err(EnrolRefusal::Card)?;
        let lookup = queries::id_lookup(tx.keys(), &data.id_number);
        let known = queries::by_lookups(tx.db(), tx.county(), &[lookup]).await?;
        if known.values().any(|row| must_reach(who, row).is_err()) {
            return Err(EnrolRefusal::OutsideTownship.into());
        }
        let enrolled = people::enrol(tx, data).await?;
        if enrolled.differs.contains(&PersonField::Name) {
            return Err(EnrolRefusal::OtherName.into());
        }
        let differs: Vec<String> = enrolled
            .differs
            .iter()
            .filter(|_| who.has_any(&[Role::Clerk]))
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
