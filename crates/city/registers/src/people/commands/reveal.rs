//! Somebody asks to see a personal number in full. The asking is journalled; the number is read only after it.

use kernel::{Actor, Moment, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx};

use super::must_reach;
use crate::people::queries;

/// Which sealed field of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Revealable {
    /// The identity number.
    IdNumber,
    /// The mobile phone.
    Phone,
    /// The address.
    Address,
}

impl Revealable {
    /// The identifier in forms, the journal and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Revealable::IdNumber => "id_number",
            Revealable::Phone => "phone",
            Revealable::Address => "address",
        }
    }
}

/// Asks to see one sealed field of a person in full.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RevealPerson {
    /// The person.
    pub person_id: String,
    /// Which field.
    pub what: Revealable,
    /// Why it must be seen.
    pub reason: String,
}

/// What may be read now, and nothing of it: [`queries::unseal_field`] reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Revealed {
    /// The person.
    pub person_id: String,
    /// Which field.
    pub what: Revealable,
}

/// Why it may not be seen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RevealRefusal {
    /// There is no such person.
    #[error("there is no such person")]
    NoSuchPerson,
    /// The person was forgotten; the data is gone for ever.
    #[error("the data of this person was destroyed at the end of its retention")]
    Forgotten,
    /// Nothing of this kind is stored.
    #[error("this is not known of the person")]
    NotKnown,
    /// No reason is given, or one too short to be one.
    #[error("seeing a number in full needs a reason")]
    ReasonMissing,
}

impl Refusal for RevealRefusal {
    fn key(&self) -> &'static str {
        match self {
            RevealRefusal::NoSuchPerson => "person-unknown",
            RevealRefusal::Forgotten => "person-forgotten",
            RevealRefusal::NotKnown => "person-field-not-known",
            RevealRefusal::ReasonMissing => "person-reveal-reason-missing",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            RevealRefusal::ReasonMissing => Some("reason"),
            RevealRefusal::NotKnown => Some("what"),
            _ => None,
        }
    }
}

/// Fewest characters of a reason.
const REASON_SHORTEST: usize = 4;

impl Command for RevealPerson {
    const NAME: &'static str = "person.reveal";
    const MAY: &'static [Role] = &[
        Role::Clerk,
        Role::Reviewer,
        Role::Leader,
        Role::FundOfficer,
        Role::TownshipOfficer,
        Role::Auditor,
    ];
    type Answer = Revealed;
    type Refusal = RevealRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<Revealed>, Stop<RevealRefusal>> {
        let reason = self.reason.trim();
        if reason.chars().count() < REASON_SHORTEST {
            return Err(RevealRefusal::ReasonMissing.into());
        }
        let person = queries::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .ok_or(RevealRefusal::NoSuchPerson)?;
        must_reach(who, &person)?;
        if person.forgotten_at.is_some() {
            return Err(RevealRefusal::Forgotten.into());
        }
        let is_known = match self.what {
            Revealable::IdNumber => person.id_sealed.is_some(),
            Revealable::Phone => person.phone_sealed.is_some(),
            Revealable::Address => person.address_sealed.is_some(),
        };
        if !is_known {
            return Err(RevealRefusal::NotKnown.into());
        }
        Ok(Done::new(Revealed {
            person_id: person.id.clone(),
            what: self.what,
        })
        .about("person", &person.id)
        .fact("what", self.what.word())
        .fact("reason", reason))
    }
}
