//! What is stored of a person is corrected, by a person who looked, with a reason.
//!
//! The identity number cannot be corrected: another number is another person.

use kernel::{Actor, Moment, Phone, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Command, Done, Refusal, Stop, Tx, vault};

use super::{PersonAnswer, must_reach};
use crate::people::{Hukou, PersonFault, PersonalText, card, fields, person, queries};

/// Corrects a person's row. What is empty stays as it is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CorrectPerson {
    /// The person.
    pub person_id: String,
    /// The version their row was read at.
    pub version: i32,
    /// Full name.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub name: String,
    /// Mobile phone.
    #[serde(default)]
    pub phone: PersonalText,
    /// 民族.
    #[serde(default, deserialize_with = "kernel::plain::text")]
    pub ethnicity: String,
    /// Division of the household register.
    #[serde(default)]
    pub region_code: String,
    /// Nature of the household register; unknown leaves what is stored.
    #[serde(default)]
    pub hukou_kind: Hukou,
    /// Division where the person lives.
    #[serde(default)]
    pub residence_region: String,
    /// Address.
    #[serde(default)]
    pub address: PersonalText,
    /// Why, and by which paper.
    #[serde(deserialize_with = "kernel::plain::text")]
    pub reason: String,
}

/// Why a person cannot be corrected so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorrectPersonRefusal {
    /// There is no such person, or they are forgotten.
    #[error("there is no such person")]
    NoSuchPerson,
    /// A field is not right.
    #[error("{0}")]
    Fault(PersonFault),
    /// No reason is given.
    #[error("a correction needs its reason")]
    ReasonMissing,
    /// Nothing would change.
    #[error("nothing would change")]
    NothingChanged,
}

impl Refusal for CorrectPersonRefusal {
    fn key(&self) -> &'static str {
        match self {
            CorrectPersonRefusal::NoSuchPerson => "person-unknown",
            CorrectPersonRefusal::Fault(fault) => fault.key(),
            CorrectPersonRefusal::ReasonMissing => "person-correction-reason-missing",
            CorrectPersonRefusal::NothingChanged => "person-nothing-changed",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            CorrectPersonRefusal::Fault(fault) => fault.args(),
            _ => vec![],
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            CorrectPersonRefusal::Fault(fault) => fault.field(),
            CorrectPersonRefusal::ReasonMissing => Some("reason"),
            _ => None,
        }
    }
}

impl Command for CorrectPerson {
    const NAME: &'static str = "person.correct";
    const MAY: &'static [Role] = &[Role::Clerk, Role::TownshipOfficer];
    type Answer = PersonAnswer;
    type Refusal = CorrectPersonRefusal;

    async fn run(
        &self,
        tx: &mut Tx<'_>,
        who: &Actor,
        _now: Moment,
    ) -> Result<Done<PersonAnswer>, Stop<CorrectPersonRefusal>> {
        let fault = CorrectPersonRefusal::Fault;
        let old = queries::find(tx.db(), tx.county(), &self.person_id)
            .await?
            .filter(|row| row.forgotten_at.is_none())
            .ok_or(CorrectPersonRefusal::NoSuchPerson)?;
        must_reach(who, &old)?;
        if old.row_version != self.version {
            return Err(Stop::Stale);
        }
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(CorrectPersonRefusal::ReasonMissing.into());
        }
        let mut new = old.clone();
        let mut changed: Vec<&'static str> = vec![];
        if !self.name.trim().is_empty() {
            new.name = card::name(&self.name).map_err(fault)?;
            new.name_key = queries::name_key(&new.name);
        }
        if !self.ethnicity.trim().is_empty() {
            new.ethnicity = Some(self.ethnicity.trim().to_owned());
        }
        let region = card::region("region_code", &self.region_code).map_err(fault)?;
        new.region_code = region.map(|code| code.to_string()).or(new.region_code);
        if self.hukou_kind != Hukou::Unknown {
            new.hukou_kind = self.hukou_kind;
        }
        let residence = card::region("residence_region", &self.residence_region).map_err(fault)?;
        new.residence_region = residence
            .map(|code| code.to_string())
            .or(new.residence_region);
        let address = card::address(&self.address).map_err(fault)?;
        let phone = if self.phone.is_empty() {
            None
        } else {
            let phone = Phone::parse(self.phone.reveal())
                .map_err(|error| fault(PersonFault::Phone(error)))?;
            Some(phone).filter(|phone| {
                old.phone_lookup.as_ref() != Some(&queries::phone_lookup(tx.keys(), phone))
            })
        };
        if address.is_some() || phone.is_some() {
            let key = vault::open(tx.db(), tx.keys(), tx.county(), &old.id).await?;
            if let Some(address) = &address {
                new.address_sealed = Some(key.seal(fields::ADDRESS, address.reveal())?);
                changed.push("address");
            }
            if let Some(phone) = &phone {
                new.phone_lookup = Some(queries::phone_lookup(tx.keys(), phone));
                new.phone_sealed = Some(key.seal(fields::PHONE, phone.reveal())?);
                changed.push("phone");
            }
        }
        changed.extend(plain_changes(&old, &new));
        if changed.is_empty() {
            return Err(CorrectPersonRefusal::NothingChanged.into());
        }
        tx.update(&old, new).await?;
        Ok(Done::new(PersonAnswer {
            person_id: old.id.clone(),
            is_new: false,
            differs: vec![],
        })
        .about("person", &old.id)
        .fact("changed", changed)
        .fact("reason", reason))
    }
}

/// The names of the plain fields that differ.
fn plain_changes(old: &person::Model, new: &person::Model) -> Vec<&'static str> {
    [
        ("name", old.name != new.name),
        ("ethnicity", old.ethnicity != new.ethnicity),
        ("region_code", old.region_code != new.region_code),
        ("hukou_kind", old.hukou_kind != new.hukou_kind),
        (
            "residence_region",
            old.residence_region != new.residence_region,
        ),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
